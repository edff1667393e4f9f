"""The brush: every picture is made of these strokes only, so light and style reach everything.

How a stroke looks is the style's (`painter/styles`). Sizes are design units (`view.View`), y grows
downwards.
"""

from dataclasses import dataclass, replace

import skia

from gpu_worker.video.painter.colours import Ink, mix
from gpu_worker.video.painter.palette import Light, Vector
from gpu_worker.video.painter.paths import Points, oval, polygon, smooth
from gpu_worker.video.painter.strokes import SCREEN, linear, paint, radial
from gpu_worker.video.painter.styles import style_of
from gpu_worker.video.painter.styles.style import Form, Style

__all__ = ["CUTOUT", "PAINTED", "SCREEN", "Brush", "linear", "paint", "radial"]

PAINTED, CUTOUT = "painted", "cutout"


@dataclass(frozen=True, slots=True)
class Brush:
    """Paints on `canvas` in `light`; `style` is a name in the register of styles."""

    canvas: skia.Canvas
    light: Light
    style: str = PAINTED

    @property
    def hand(self) -> Style:
        """What the style decides."""
        return style_of(self.style)

    @property
    def plain(self) -> bool:
        """Whether things are whole pieces, without strands and soft modelling."""
        return self.hand.plain

    def under(self, light: Light) -> "Brush":
        """Return the same brush in another light (another direction, for one)."""
        return replace(self, light=light)

    def form(  # noqa: PLR0913  (how a thing takes light, all optional)
        self,
        path: skia.Path,
        ink: Ink,
        z: float = 0.0,
        *,
        rim: float = 1.0,
        width: float = 3.0,
        shade: float = 1.0,
        toward: Vector | None = None,
        spray: float = 0.7,
        soft: float = 0.0,
        start: float = 0.3,
        drop: float = 1.0,
        skin: bool = False,
        edge: float = 1.0,
    ) -> None:
        """Paint a solid thing of local colour `ink` at distance `z` (0 here, 1 lost in haze).

        `rim` scales the edge of light, `width` is its size; `shade` scales the dark ramp, which
        begins at `start` of the way through the shape and is broken up by `spray` (0 smooth, 1 all
        grain). `toward` is the direction of the light when not the scene's. `soft` blurs the rim.
        `drop` scales the paper shadow of the cutout style. `skin` keeps the shade warm.
        `edge` scales the line around it in styles that draw one.
        """
        light = self.light
        dark = light.dark_skin(ink, z) if skin else light.dark(ink, z)
        form = Form(
            path, ink, light.lit(ink, z), dark, z, toward or light.direction,
            rim, width, shade, spray, soft, start, drop, skin, edge,
        )  # fmt: skip
        self.hand.form(self, form)

    def ramp(
        self,
        path: skia.Path,
        finished: Ink,
        toward: Vector,
        alpha: float = 0.8,
        *,
        start: float = 0.35,
        end: float = 1.0,
        spray: float = 0.7,
    ) -> None:
        """Let a finished colour grow in direction `toward` over the shape, broken by spray grain."""
        self.hand.ramp(self, path, finished, toward, alpha, start, end, spray)

    def rim(
        self,
        path: skia.Path,
        finished: Ink,
        toward: Vector,
        width: float,
        alpha: float = 0.8,
        *,
        soft: float = 0.0,
    ) -> None:
        """Edge the side of the shape that faces `toward` with a finished colour."""
        self.hand.rim(self, path, finished, toward, width, alpha, soft)

    def flat(
        self, path: skia.Path, ink: Ink, z: float = 0.0, *, alpha: float = 1.0, shade: float = 0.0
    ) -> None:
        """Fill a small thing in one tone, `shade` of the way from light to shade."""
        tone = mix(self.light.lit(ink, z), self.light.dark(ink, z), shade)
        self.hand.flat(self, path, tone, alpha)

    def line(
        self,
        points: Points,
        ink: Ink,
        width: float = 2.0,
        z: float = 0.0,
        *,
        alpha: float = 1.0,
        shade: float = 0.0,
        curved: bool = True,
    ) -> None:
        """Draw a line in one tone, `shade` of the way from light to shade."""
        path = (
            smooth(points, closed=False, tension=0.9)
            if curved and len(points) > 2
            else polygon(points, closed=False)
        )
        tone = mix(self.light.lit(ink, z), self.light.dark(ink, z), shade)
        self.hand.line(self, path, tone, width, alpha)

    def shadow(
        self, path: skia.Path, alpha: float = 0.45, blur: float = 6.0, ink: Ink = "#3a2030"
    ) -> None:
        """Throw a soft shadow of this outline."""
        self.hand.shadow(self, path, self.light.dark(ink), alpha, blur)

    def contact(self, x: float, y: float, rx: float, z: float = 0.0) -> None:
        """Darken the floor where a thing stands."""
        self.shadow(oval(x, y, rx, rx * 0.14 + 1.5), 0.5 * (1 - z), rx * 0.08 + 1.5)

    def glow(
        self,
        x: float,
        y: float,
        radius: float,
        finished: Ink,
        alpha: float = 0.6,
        squash: float = 1.0,
    ) -> None:
        """Add light around a source."""
        self.hand.glow(self, (x, y), radius, finished, alpha, squash)

    def mist(
        self,
        left: float,
        top: float,
        right: float,
        bottom: float,
        alpha: float = 0.8,
        finished: Ink | None = None,
    ) -> None:
        """Let haze rise from `bottom`, clear at `top`."""
        area = skia.Rect.MakeLTRB(left, top, right, bottom)
        self.hand.mist(self, area, finished or self.light.haze, alpha)
