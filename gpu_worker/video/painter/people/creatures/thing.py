"""Things with a face, and low animals drawn the same way: one body, one face on it."""

from collections.abc import Callable
from dataclasses import dataclass

import skia

from gpu_worker.video.painter.brush import Brush
from gpu_worker.video.painter.palette import Light
from gpu_worker.video.painter.people.creatures.hop import hopping
from gpu_worker.video.painter.people.creatures.mask import Mask, blush, draw_mask
from gpu_worker.video.painter.people.parts import Parts
from gpu_worker.video.painter.people.pen import Pen
from gpu_worker.video.painter.people.pose import Pose, Stance
from gpu_worker.video.painter.people.puppet import Size

Body = Callable[[Pen, float], None]
"""Paints a body at a time in seconds, origin on the floor (or in the middle when it flies)."""


@dataclass(frozen=True, slots=True)
class Thing:
    """What a thing is: its body, where the face sits (x, y) and how large, how far it reaches.

    `moving` bodies are painted in every frame; others are kept. `head` is painted around the face
    and moves with it. `top` and `low` are above and below the origin, `half` is half the width.
    """

    body: Body
    face: tuple[float, float]
    scale: float
    mask: Mask
    top: float
    low: float = 0.0
    half: float = 100.0
    flies: bool = False
    moving: bool = False
    head: Body | None = None
    size: float = 1.0
    blush: bool = True


class ThingPuppet:
    """Draws one thing; `scale` is the pixels per adult unit."""

    sits = False

    def __init__(self, thing: Thing, light: Light, style: str, scale: float) -> None:
        self._thing, self._light, self._style = thing, light, style
        self._parts = Parts(scale * thing.size, style)

    @property
    def flies(self) -> bool:
        return self._thing.flies

    @property
    def size(self) -> Size:
        thing, k = self._thing, self._thing.size
        y, reach = -thing.face[1], 78 * thing.scale
        waist = thing.low if thing.flies else 6.0
        return Size(thing.top * k, thing.low * k, waist * k, (y + reach) * k, (y - reach) * k,
                    thing.half * k)  # fmt: skip

    def floor(self, stance: Stance) -> float:  # noqa: ARG002  (things have one stance)
        """How far the floor lies below the origin."""
        return self._thing.low * self._thing.size

    def draw(self, canvas: skia.Canvas, pose: Pose, *, legs: bool = True) -> None:  # noqa: ARG002
        """Draw this moment."""
        thing = self._thing
        yaw = max(-0.6, min(0.6, pose.yaw))
        canvas.save()
        canvas.scale(thing.size, thing.size)
        hopping(canvas, pose, 10.0)
        if thing.flies:
            canvas.translate(0, 5 * pose.breath)
        canvas.rotate(pose.shift * 0.8)
        if thing.moving:
            thing.body(self._pen(canvas), pose.time)
        else:
            canvas.save()
            canvas.scale(1, 1 + 0.005 * pose.breath)
            self._put(canvas, "body", thing.body, 1.6)
            canvas.restore()
        canvas.translate(thing.face[0] + yaw * 6, thing.face[1] + pose.nod * 2 * thing.scale)
        canvas.rotate(pose.tilt)
        if thing.head:
            self._put(canvas, "head", thing.head, 1.0)
        canvas.scale(thing.scale, thing.scale)
        pen = self._pen(canvas)
        if thing.blush:
            for side in (-1, 1):
                blush(pen, side * 42 + yaw * 8, thing.mask.mouth_y - 14, 17, 0.32)
        draw_mask(pen, thing.mask, pose, yaw)
        canvas.restore()

    def draw_from_behind(self, canvas: skia.Canvas, pose: Pose) -> None:
        """Draw the body without its face."""
        canvas.save()
        canvas.scale(self._thing.size, self._thing.size)
        self._thing.body(self._pen(canvas), pose.time)
        canvas.restore()

    def _pen(self, canvas: skia.Canvas) -> Pen:
        return Pen(Brush(canvas, self._light, self._style), "#e0b080")

    def _put(self, canvas: skia.Canvas, name: str, body: Body, room: float) -> None:
        thing = self._thing
        half, top = thing.half * room + 30, thing.top * room + 40
        box = (-half, -top, half, max(thing.low, 60.0) * room + 30)
        self._parts.put(canvas, (name,), box, lambda inner: body(self._pen(inner), 0.0))
