"""Mammals: one sitting body, many heads."""

from dataclasses import dataclass
from math import sin

import skia

from gpu_worker.video.painter.brush import Brush
from gpu_worker.video.painter.colours import Ink, mix
from gpu_worker.video.painter.palette import Light
from gpu_worker.video.painter.paths import oval, smooth
from gpu_worker.video.painter.people.creatures import beast_shapes as shapes
from gpu_worker.video.painter.people.creatures.hop import hopping
from gpu_worker.video.painter.people.creatures.mask import (
    Mask,
    blush,
    draw_eyes,
    draw_jaw,
    draw_mask,
)
from gpu_worker.video.painter.people.parts import Parts
from gpu_worker.video.painter.people.pen import Pen
from gpu_worker.video.painter.people.pose import Pose, Stance
from gpu_worker.video.painter.people.puppet import Size


@dataclass(frozen=True, slots=True)
class Beast:
    """A species: colours, shapes of head, ears and tail, and what else it wears by nature.

    `size` scales the animal (1: about 300 high); `neck` is the height of the head above the floor.
    """

    coat: Ink
    belly: Ink = "#fff0d8"
    paw: Ink = ""
    inner: Ink = "#c88a7a"
    head: str = "round"
    ears: str = "short"
    tail: str = "thin"
    tip: Ink = "#fff0d8"
    muzzle: str = "small"
    extras: tuple[str, ...] = ()
    mane: Ink = "#8a4a22"
    size: float = 1.0
    wide: float = 1.0
    neck: float = 200.0
    mask: Mask = Mask()  # noqa: RUF009  (a frozen value)


class BeastPuppet:
    """Draws one mammal, origin on the floor; `scale` is the pixels per adult unit."""

    flies = False
    sits = False

    def __init__(self, beast: Beast, light: Light, style: str, scale: float) -> None:
        self._beast, self._light, self._style = beast, light, style
        self._parts = Parts(scale * beast.size, style)

    @property
    def size(self) -> Size:
        beast, k = self._beast, self._beast.size
        ears = {"pointed": 112, "tall": 150, "short": 88, "big_round": 95}.get(beast.ears, 76)
        top = max(ears, 118 if "antlers" in beast.extras or "horns" in beast.extras else 0)
        low = 84 if beast.head == "long" else 56
        wide = 140 if beast.ears == "fan" else 110
        middle = beast.neck
        return Size(
            (middle + top) * k, 0.0, -12 * k, (middle + top * 0.92) * k, (middle - low) * k,
            wide * beast.wide**0.5 * k,
        )  # fmt: skip

    def floor(self, stance: Stance) -> float:  # noqa: ARG002  (an animal always sits)
        """Return 0: the origin is on the floor."""
        return 0.0

    def _pen(self, canvas: skia.Canvas) -> Pen:
        return Pen(Brush(canvas, self._light, self._style), self._beast.coat)

    def draw(self, canvas: skia.Canvas, pose: Pose, *, legs: bool = True) -> None:  # noqa: ARG002
        """Draw this moment."""
        beast = self._beast
        yaw = round(max(-0.6, min(0.6, pose.yaw)) * 40) / 40
        sad = round(max(0.0, -pose.expression.smile) * 5) / 5
        canvas.save()
        canvas.scale(beast.size, beast.size)
        hopping(canvas, pose)
        canvas.rotate(pose.shift * 0.6)
        self._draw_tail(canvas, pose)
        canvas.save()
        canvas.scale(1, 1 + 0.006 * pose.breath)
        self._parts.put(canvas, ("body",), (-150, -210, 150, 20), self._body)
        canvas.restore()
        canvas.translate(
            yaw * 8, -beast.neck - pose.breath * 1.4 + pose.nod * 3 + pose.expression.droop * 2
        )
        canvas.rotate(pose.tilt * 1.2 + yaw * 3)
        self._parts.put(
            canvas, ("head", yaw, sad), (-170, -200, 170, 120),
            lambda inner: self._head(self._pen(inner), yaw, sad),
        )  # fmt: skip
        pen = self._pen(canvas)
        if "trunk" in beast.extras:
            side = -1 if yaw >= 0 else 1  # the trunk hangs aside, the mouth shows beside it
            draw_jaw(pen, beast.mask, pose, yaw * beast.mask.snout - side * 22, beast.mask.mouth_y)
            draw_eyes(pen, beast.mask, pose, yaw)
            shapes.draw_trunk(pen, beast.coat, yaw, sin(pose.time * 1.3), side)
        else:
            draw_mask(pen, beast.mask, pose, yaw)
        canvas.restore()

    def draw_from_behind(self, canvas: skia.Canvas, pose: Pose) -> None:
        """Draw body, ears and the back of the head."""
        beast = self._beast
        canvas.save()
        canvas.scale(beast.size, beast.size)
        self._draw_tail(canvas, pose)
        self._body(canvas)
        canvas.translate(0, -beast.neck)
        pen = self._pen(canvas)
        if "mane" in beast.extras:
            shapes.draw_mane(pen, beast.mane, 0.0)
        for side in (-1, 1):
            shapes.draw_ear(pen, beast.ears, side, 0.0, beast.coat, beast.coat, 0.0)
        pen.cloth(shapes.head_path(beast.head, 0.0), beast.coat, width=2.6)
        canvas.restore()

    def _draw_tail(self, canvas: skia.Canvas, pose: Pose) -> None:
        beast = self._beast
        canvas.save()
        canvas.translate(52 * beast.wide, -18)
        happy = max(0.0, pose.expression.smile)
        canvas.rotate((3 + 5 * happy) * sin(pose.time * (1.6 + 3 * happy)))
        self._parts.put(
            canvas, ("tail",), (-20, -190, 160, 40),
            lambda inner: shapes.draw_tail(self._pen(inner), beast.tail, beast.coat, beast.tip),
        )  # fmt: skip
        canvas.restore()

    def _body(self, canvas: skia.Canvas) -> None:
        beast = self._beast
        pen = self._pen(canvas)
        shapes.draw_sitting(pen, beast.coat, beast.belly, beast.paw or beast.coat, beast.wide)

    def _head(self, pen: Pen, t: float, sad: float) -> None:
        beast = self._beast
        if "mane" in beast.extras:
            shapes.draw_mane(pen, beast.mane, t)
        for side in (-1, 1):
            shapes.draw_ear(pen, beast.ears, side, t, beast.coat, beast.inner, sad)
        for kind in ("horns", "curled", "antlers"):
            if kind in beast.extras:
                shapes.draw_horns(pen, kind, t)
        path = shapes.head_path(beast.head, t)
        pen.cloth(path, beast.coat, width=2.6)
        if "stripes" in beast.extras:
            shapes.draw_stripes(pen, path, "#2a1c1c")
        with pen.inside(path):
            _muzzle(pen, beast, t)
            for side in (-1, 1):
                blush(pen, side * 40 + t * 8, beast.mask.mouth_y - 16, 17, 0.22)
        _nose(pen, beast, t)
        if "whiskers" in beast.extras:
            shapes.draw_whiskers(pen, t * 16, beast.mask.mouth_y - 14, "#fff4e0")
        if "tusks" in beast.extras:
            for side in (-1, 1):
                tusk = smooth([(side * 42 + t * 12, 30), (side * 58 + t * 12, 50), (side * 66 + t * 12, 74),
                               (side * 50 + t * 12, 56)], tension=0.7)  # fmt: skip
                pen.cloth(tusk, "#f4ead6", width=1.4)


def _muzzle(pen: Pen, beast: Beast, t: float) -> None:
    y, pale = beast.mask.mouth_y, beast.belly
    if beast.muzzle == "fox":
        for s in (-1, 1):
            patch = smooth([(t * 14, 58), (s * 8 + t * 14, 12), (s * 22 + t * 9, 4), (s * 44 + t * 3, 6),
                            (s * 84, 4), (s * 70, 50)], tension=0.75)  # fmt: skip
            pen.cloth(patch, pale, rim=0)
    elif beast.muzzle == "small":
        pen.cloth(oval(t * 15, y - 4, 31, 22), pale, rim=0)
    elif beast.muzzle == "broad":
        pen.cloth(oval(t * 17, y - 4, 42, 27), beast.inner, rim=0)
    elif beast.muzzle == "face":
        heart = smooth([(t * 10, -34), (26 + t * 10, -44), (46 + t * 8, -18), (42 + t * 9, 22),
                        (t * 14, 56), (-42 + t * 9, 22), (-46 + t * 8, -18), (-26 + t * 10, -44)],
                       tension=0.7)  # fmt: skip
        pen.cloth(heart, pale, rim=0)
    elif beast.muzzle == "blaze":
        stripe = smooth([(-9 + t * 8, -70), (9 + t * 8, -70), (16 + t * 14, 40), (34 + t * 16, 84),
                         (-34 + t * 16, 84), (-16 + t * 14, 40)], tension=0.5)  # fmt: skip
        pen.cloth(stripe, pale, rim=0)


def _nose(pen: Pen, beast: Beast, t: float) -> None:
    y, x = beast.mask.mouth_y, t * 18
    dark = mix(pen.dark("#3a1c22"), "#1a0c10", 0.5)
    if beast.muzzle == "broad":
        for s in (-1, 1):
            pen.fill(oval(x + s * 15, y - 15, 4.4, 5.6), dark, 0.8)
        return
    if "trunk" in beast.extras:
        return
    if beast.muzzle == "blaze":
        for s in (-1, 1):
            pen.fill(oval(x + s * 13, y - 14, 4.0, 5.2), dark, 0.75)
        return
    if beast.muzzle == "face":
        for s in (-1, 1):
            pen.fill(oval(x + s * 5, y - 18, 2.6, 2.0), dark, 0.85)
        return
    k = 0.75 if beast.head == "cat" or "whiskers" in beast.extras else 1.0
    top = y - 27
    nose = smooth([(x - 12 * k, top + 4), (x, top), (x + 12 * k, top + 4), (x + 6 * k, top + 13 * k),
                   (x, top + 15 * k), (x - 6 * k, top + 13 * k)], tension=0.9)  # fmt: skip
    pen.cloth(nose, "#2a161c" if k == 1.0 else "#a8505a", width=1.4)
    pen.fill(oval(x + pen.sunward * 3, top + 4.4, 3.4, 1.8), "#ffffff", 0.35)
    pen.stroke([(x, top + 14 * k), (x - t, y - 3)], pen.dark("#7a2a20"), 2.0, 0.8)
