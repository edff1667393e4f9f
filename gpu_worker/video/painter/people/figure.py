"""One person: parts in their order, kept as pictures, with a live face."""

from collections.abc import Callable
from math import tau

import skia

from gpu_worker.video.painter.brush import Brush
from gpu_worker.video.painter.palette import Light
from gpu_worker.video.painter.people.accessories import (
    draw_glasses,
    draw_headwear,
    draw_headwear_behind,
)
from gpu_worker.video.painter.people.arms import box_of, draw_arm
from gpu_worker.video.painter.people.back import draw_back_of_head
from gpu_worker.video.painter.people.beard import draw_beard, draw_moustache
from gpu_worker.video.painter.people.clothes import GARMENTS, sleeve_of
from gpu_worker.video.painter.people.eyes import draw_eyes
from gpu_worker.video.painter.people.hair import draw_hair, draw_hair_behind
from gpu_worker.video.painter.people.head import draw_ears, draw_face, draw_neck
from gpu_worker.video.painter.people.legs import floor_of, sink_of
from gpu_worker.video.painter.people.look import Look
from gpu_worker.video.painter.people.mouth import draw_mouth
from gpu_worker.video.painter.people.parts import Box, Key, Parts
from gpu_worker.video.painter.people.pen import Pen
from gpu_worker.video.painter.people.pose import Arm, Footing, Pose, Stance
from gpu_worker.video.painter.people.puppet import Size
from gpu_worker.video.painter.people.skull import Skull
from gpu_worker.video.painter.people.tailor import Tailor

HEAD_BOX: Box = (-82.0, -100.0, 82.0, 190.0)
UPPER_BOX: Box = (-110.0, -30.0, 110.0, 345.0)
LOWER_BOX: Box = (-170.0, 90.0, 170.0, 485.0)
STEPS = 40
"""The turn of the head is rounded to 1/40; the pictures of a head are kept by it."""
PHASES = 24


class Figure:
    """Draws one person; `scale` is the pixels per adult unit that it will be seen at."""

    def __init__(self, look: Look, light: Light, style: str, scale: float) -> None:
        self.look = look
        self._light, self._style = light, style
        self._head_parts = Parts(scale * look.build.head, style)
        self._parts = Parts(scale * look.build.tall * look.build.broad, style)
        self._garment = GARMENTS[look.garment]
        self._sleeve = sleeve_of(look)

    @property
    def size(self) -> Size:
        build = self.look.build
        hat = {"turban": 20, "cap": 16, "crown": 14, "hat": 18}.get(self.look.headwear, 9)
        top = build.top + hat * build.head
        return Size(top, build.ground, 150 * build.tall, top, 8 * build.head, 62 * build.tall)

    @property
    def flies(self) -> bool:
        return False

    @property
    def sits(self) -> bool:
        return True

    def floor(self, stance: Stance) -> float:
        """How far the floor lies below the neck pit in this stance, adult units."""
        return floor_of(stance) * self.look.build.tall

    def _pen(self, canvas: skia.Canvas) -> Pen:
        return Pen(Brush(canvas, self._light, self._style), self.look.skin)

    def draw(self, canvas: skia.Canvas, pose: Pose, *, legs: bool = True) -> None:
        """Draw this moment with the neck pit at the canvas's origin, adult units.

        `legs` False leaves out what lies below the frame of a near view.
        """
        look = self.look
        yaw = round(max(-0.62, min(0.62, pose.yaw)) * STEPS) / STEPS
        skull = Skull(look, yaw)
        canvas.save()
        if pose.footing.stance is Stance.WALK:
            canvas.translate(0, sink_of(pose.footing) * look.build.tall)
        if pose.shift:
            floor = self.floor(pose.footing.stance)
            canvas.translate(0, floor)
            canvas.rotate(pose.shift)
            canvas.translate(0, -floor)
        canvas.translate(0, -pose.breath * 0.9 - pose.expression.shoulders * 0.35)
        self._with_head(canvas, pose, lambda: self._behind(canvas, skull))
        self._body(canvas, pose, legs=legs)
        self._with_head(canvas, pose, lambda: self._head(canvas, skull, pose))
        self._arms(canvas, pose, front=True)
        canvas.restore()

    def draw_from_behind(self, canvas: skia.Canvas, pose: Pose) -> None:
        """Draw head and shoulders from behind, neck pit at the origin."""

        def painted(inner: skia.Canvas) -> None:
            pen = self._pen(inner)
            build = self.look.build
            inner.save()
            inner.scale(build.tall * build.broad, build.tall)
            Tailor(pen, self.look).trunk(self.look.main, 158)
            inner.restore()
            inner.translate(0, -build.neck_height * build.head)
            inner.scale(build.head, build.head)
            draw_back_of_head(pen, Skull(self.look, 0.0))

        canvas.save()
        canvas.rotate(pose.tilt * 0.5)
        self._head_parts.put(canvas, ("back",), (-110, -160, 110, 190), painted)
        canvas.restore()

    def _with_head(self, canvas: skia.Canvas, pose: Pose, draw: Callable[[], None]) -> None:
        build, mood = self.look.build, pose.expression
        canvas.save()
        canvas.translate(
            pose.yaw * (2.5 + build.stoop),
            -build.neck_height * build.head + pose.nod * 2.2 + mood.droop * 0.8 + build.stoop,
        )
        canvas.rotate(pose.tilt + pose.yaw * 2.0)
        canvas.scale(build.head, build.head)
        draw()
        canvas.restore()

    def _behind(self, canvas: skia.Canvas, skull: Skull) -> None:
        def painted(inner: skia.Canvas) -> None:
            pen = self._pen(inner)
            draw_headwear_behind(pen, skull)
            draw_hair_behind(pen, skull)

        self._head_parts.put(canvas, ("behind", skull.yaw), HEAD_BOX, painted)

    def _head(self, canvas: skia.Canvas, skull: Skull, pose: Pose) -> None:
        look = self.look

        def still(inner: skia.Canvas) -> None:
            pen = self._pen(inner)
            draw_neck(pen, skull)
            draw_ears(pen, skull)
            draw_face(pen, skull)
            draw_beard(pen, skull)

        def over(inner: skia.Canvas) -> None:
            pen = self._pen(inner)
            draw_moustache(pen, skull)
            if look.glasses:
                draw_glasses(pen, skull)
            draw_hair(pen, skull)
            draw_headwear(pen, skull)

        self._head_parts.put(canvas, ("head", skull.yaw), HEAD_BOX, still)
        pen = self._pen(canvas)
        draw_eyes(pen, skull, pose)
        draw_mouth(pen, skull, pose)
        self._head_parts.put(canvas, ("over", skull.yaw), HEAD_BOX, over)

    def _body(self, canvas: skia.Canvas, pose: Pose, *, legs: bool) -> None:
        build, garment = self.look.build, self._garment
        footing = _rounded(pose.footing)

        def tailor(inner: skia.Canvas) -> Tailor:
            return Tailor(self._pen(inner), self.look, footing)

        canvas.save()
        canvas.scale(build.tall * build.broad, build.tall * (1 + 0.003 * pose.breath))
        if garment.behind:
            garment.behind(self._pen(canvas), tailor(canvas), pose)
        self._arms_inside(canvas, pose, front=False)
        if legs:
            self._parts.put(
                canvas, ("below", footing), LOWER_BOX, lambda inner: garment.below(tailor(inner))
            )
        above: Key = ("above", footing.sitting, footing.face_to)
        self._parts.put(canvas, above, UPPER_BOX, lambda inner: garment.above(tailor(inner)))
        canvas.restore()

    def _arms(self, canvas: skia.Canvas, pose: Pose, *, front: bool) -> None:
        build = self.look.build
        canvas.save()
        canvas.scale(build.tall * build.broad, build.tall)
        self._arms_inside(canvas, pose, front=front)
        canvas.restore()

    def _arms_inside(self, canvas: skia.Canvas, pose: Pose, *, front: bool) -> None:
        for side, arm in zip((-1, 1), pose.arms, strict=True):
            if _in_front(arm) is not front:
                continue
            kept = Arm(round(arm.upper * 2) / 2, round(arm.fore * 2) / 2, arm.hand)
            self._parts.put(
                canvas,
                ("arm", side, kept),
                box_of(self.look, side, kept),
                lambda inner, s=side, a=kept: draw_arm(
                    self._pen(inner), self.look, self._sleeve, s, a
                ),
            )


def _rounded(footing: Footing) -> Footing:
    """Round a walk to as many pictures as are worth keeping."""
    if footing.stance is not Stance.WALK:
        return footing._replace(phase=0.0, stride=0.0)
    turn = round(footing.phase / tau * PHASES) % PHASES
    return footing._replace(phase=turn / PHASES * tau, stride=round(footing.stride * 5) / 5)


def _in_front(arm: Arm) -> bool:
    """An arm bent across the body is drawn over it, a hanging one behind."""
    return abs(arm.fore - arm.upper) > 24 or arm.fore < -8
