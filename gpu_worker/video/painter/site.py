"""What a place is painted for: the frame, the light, the hour, the chance; and the layers it gives."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from gpu_worker.video.painter.brush import Brush
from gpu_worker.video.painter.dice import Dice
from gpu_worker.video.painter.palette import Light, Vector
from gpu_worker.video.painter.view import OVER_X, OVER_Y
from studio.domain.film import Culture, Place, Setting, TimeOfDay, Weather


@dataclass(frozen=True, slots=True)
class Layer:
    """One sheet of the scene, painted once and then only moved.

    `depth` says how much of the camera's move it makes: 0 far away, 1 where people stand, over 1 the
    frame in front of them. `blur` is in units; `texture` is the strength of the paint's grain.
    """

    depth: float
    paint: Callable[[Brush], None]
    blur: float = 0.0
    texture: float = 0.08
    framed: bool = False
    """Placed for the frame and not in the place: it stays wherever the camera stands."""


@dataclass(frozen=True, slots=True)
class Site:
    """One scene to be painted, in units of a frame `width` x `height`; y grows downwards.

    `horizon` is where the land begins, `ground` where people stand, `spot` the middle of the place
    that stays free for them, `sun` the place of the light in the sky. `take` is the shot's seed, `over`
    how much is painted beyond the frame at each side.
    """

    setting: Setting
    light: Light
    width: float
    height: float
    horizon: float
    ground: float
    spot: float
    take: int = 0
    over: float = OVER_X

    @property
    def left(self) -> float:
        return -self.over

    @property
    def right(self) -> float:
        return self.width + self.over

    @property
    def top(self) -> float:
        return -OVER_Y

    @property
    def bottom(self) -> float:
        return self.height + OVER_Y

    @property
    def span(self) -> float:
        """The painted width."""
        return self.right - self.left

    @property
    def sun(self) -> Vector:
        return (self.light.place[0] * self.width, self.light.place[1] * self.height)

    @property
    def side(self) -> int:
        """1 when the light comes from the right, -1 from the left."""
        return 1 if self.light.direction[0] > 0 else -1

    @property
    def night(self) -> bool:
        return self.setting.time is TimeOfDay.NIGHT or self.setting.place is Place.NIGHT_SKY

    @property
    def evening(self) -> bool:
        """Whether lamps are lit."""
        return self.setting.time in (TimeOfDay.NIGHT, TimeOfDay.DUSK)

    @property
    def snow(self) -> bool:
        return self.setting.weather is Weather.SNOW

    @property
    def indian(self) -> bool:
        return self.setting.culture is Culture.INDIAN

    def dice(self, *parts: object) -> Dice:
        """Return the dice of a part of this place: the same in all its shots."""
        setting = self.setting
        return Dice(setting.place, setting.seed, setting.name, *parts)

    def taken(self, *parts: object) -> Dice:
        """Return the dice of what only this take shows so."""
        return Dice("take", self.take, *parts)

    def layer(
        self,
        depth: float,
        painter: Callable[[Brush, "Site"], None],
        *,
        blur: float = 0.0,
        texture: float = 0.08,
        framed: bool = False,
    ) -> Layer:
        """Return a layer of this scene that `painter` paints; what is nearer than people is framed."""
        framed = framed or depth > 1.0
        here = replace(self, over=OVER_X) if framed else self
        return Layer(depth, lambda brush: painter(brush, here), blur, texture, framed)

    def at(self, share: float) -> float:
        """Return the x at a share of the frame's width."""
        return self.width * share

    def mirrored(self, share: float) -> float:
        """Return the x at a share counted from the side where the light is not."""
        return self.width * (share if self.side > 0 else 1 - share)

    def down(self, share: float) -> float:
        """Return the y at a share of the way from the horizon to the bottom of the frame."""
        return self.horizon + (self.height - self.horizon) * share
