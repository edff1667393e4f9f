"""Eyes and brows, drawn anew in every frame: they blink, look and feel."""

from dataclasses import dataclass

import skia

from gpu_worker.video.painter.brush import paint, radial
from gpu_worker.video.painter.colours import Ink, mix, skia_colour
from gpu_worker.video.painter.paths import oval, smooth
from gpu_worker.video.painter.people.pen import Pen
from gpu_worker.video.painter.people.pose import Pose
from gpu_worker.video.painter.people.skull import Skull

LASH = "#1c1014"


@dataclass(frozen=True, slots=True)
class _Lids:
    """One eye in place: centre, half width, side of the face, upper and lower lid."""

    x: float
    y: float
    half: float
    side: int
    upper: float
    lower: float
    inner: float
    outer: float
    tilt: float
    lift: float

    def at(self, share: float) -> float:
        return self.x + self.side * share * self.half

    @property
    def corner(self) -> float:
        """Height of the outer corner."""
        return self.y - self.lift + self.tilt * 0.5

    def top(self, path: skia.Path, up: float = 0.0) -> None:
        """Run along the upper lid from the inner to the outer corner, `up` units above it."""
        path.cubicTo(
            self.at(-0.62), self.y + self.upper * self.inner - self.tilt * 0.9 - up,
            self.at(0.45), self.y + self.upper * self.outer + self.tilt * 0.7 - up,
            self.at(1), self.corner,
        )  # fmt: skip

    def shape(self) -> skia.Path:
        path = skia.Path()
        path.moveTo(self.at(-1), self.y + 1.6)
        self.top(path)
        path.cubicTo(
            self.at(0.55), self.y + self.lower * 1.1, self.at(-0.5), self.y + self.lower * 1.25,
            self.at(-1), self.y + 1.6,
        )  # fmt: skip
        path.close()
        return path


def _lids(skull: Skull, pose: Pose, side: int, opened: float) -> _Lids:
    look, mood = skull.look, pose.expression
    eye, build = look.eye, look.build
    height = max(7.6, eye.height) if look.child else eye.height
    height *= build.eye * (1.0 if look.female or look.child else 0.92)
    lower = height * 0.62 * (1 - mood.under * 0.75) * (min(1, opened * 1.6) if opened < 0.6 else 1)
    return _Lids(
        x=skull.x(side * (17.0 + eye.apart + (0.8 if look.child else 0))),
        y=skull.eyes,
        half=eye.width * (0.9 if look.child else 1.0) * skull.squeeze(side) * build.eye**0.6,
        side=side,
        upper=-height * opened,
        lower=lower,
        inner=max(1.2, eye.inside) if look.child else eye.inside,
        outer=max(1.22, eye.outside) if look.child else eye.outside,
        tilt=mood.tilt * 3.2,
        lift=eye.lift * (0.6 if look.child else 1.0) - (1.2 if look.old else 0),
    )


def draw_eyes(pen: Pen, skull: Skull, pose: Pose) -> None:
    """Draw both eyes and brows of this moment."""
    opened = pose.expression.open * (1 - pose.blink)
    if skull.look.old:
        opened *= 0.92
    for side in (-1, 1):
        lids = _lids(skull, pose, side, max(0.0, opened))
        if opened > 0.2:
            _open_eye(pen, skull, pose, lids)
        else:
            _closed_eye(pen, skull, lids)
        _brow(pen, skull, pose, lids)
    if pose.expression.inner > 3:
        for x in (-3, 3):
            y = skull.eyes - 14
            pen.crease([(skull.yaw * 11 + x, y), (skull.yaw * 11 + x * 1.25, y + 6)], 1.2, 0.6)


def _open_eye(pen: Pen, skull: Skull, pose: Pose, lids: _Lids) -> None:
    look = skull.look
    shape = lids.shape()
    lid = mix(pen.lit(pen.skin), pen.shade, 0.55)
    # The lid itself: skin between its crease and its edge, so that low lids look heavy, not small.
    rest = -look.eye.height * look.build.eye * 0.95
    fold = look.eye.fold
    if (lids.upper > rest and not look.child) or look.old:
        cover = skia.Path()
        cover.moveTo(lids.at(-1), lids.y + 1.6)
        cover.cubicTo(
            lids.at(-0.6), lids.y + rest * lids.inner - fold * 0.7, lids.at(0.45),
            lids.y + rest * lids.outer - fold, lids.at(1), lids.corner,
        )  # fmt: skip
        cover.cubicTo(
            lids.at(0.45), lids.y + lids.upper * lids.outer, lids.at(-0.62),
            lids.y + lids.upper * lids.inner, lids.at(-1), lids.y + 1.6,
        )  # fmt: skip
        pen.fill(cover, lid, 0.75)
    pen.fill(shape, mix(pen.lit("#fff8ee"), pen.shade, 0.12))
    with pen.inside(shape):
        _iris(pen, skull, pose, lids)
        shadow = smooth(
            [(lids.at(-1.1), lids.y + lids.upper * 1.5), (lids.at(1.1), lids.y + lids.upper * 1.5),
             (lids.at(1.1), lids.y + lids.upper * 0.5 + 1.5), (lids.at(0), lids.y + lids.upper * 0.6),
             (lids.at(-1.1), lids.y + lids.upper * 0.3 + 1.5)],
            tension=0.6,
        )  # fmt: skip
        pen.fill(shadow, pen.shade, 0.42, 0.9)
        _catchlights(pen, skull, pose, lids)
    _lashes(pen, skull, lids)
    upper = lids.upper
    crease = [
        (lids.at(-0.75), lids.y + upper * 0.95 - lids.tilt - fold * 0.85),
        (lids.at(0), lids.y + upper * 1.18 - fold * 1.1),
        (lids.at(0.98), lids.y + upper * 0.72 + lids.tilt * 0.4 - fold * 0.8),
    ]
    pen.crease(crease, 1.1, 0.6)
    under = [
        (lids.at(-0.5), lids.y + lids.lower * 1.05 + 1.0),
        (lids.at(0.1), lids.y + lids.lower * 1.1 + 1.5),
        (lids.at(0.78), lids.y + lids.lower * 0.7 + 0.5),
    ]
    pen.crease(under, 1.0, 0.25 + 0.25 * pose.expression.under)


def _iris_at(skull: Skull, pose: Pose, lids: _Lids) -> tuple[float, float, float]:
    """Return where the iris looks to and its radius."""
    look, eye = skull.look, skull.look.eye
    calm = min(1.0, 1.18 / max(pose.expression.open, 1.0)) * eye.iris
    height = eye.height * look.build.eye * (1.0 if look.female or look.child else 0.92)
    radius = max(6.6 * look.build.eye, height * 0.98) * calm * (0.93 if not look.child else 1.0)
    x = lids.x + pose.gaze[0] * 3.6 + skull.yaw * 2.0
    return x, lids.y - 0.8 + pose.gaze[1] * 2.6, radius


def _iris(pen: Pen, skull: Skull, pose: Pose, lids: _Lids) -> None:
    look = skull.look
    x, y, radius = _iris_at(skull, pose, lids)
    narrow = skull.squeeze(lids.side)
    edge = mix(look.iris, "#140a0c", 0.62)
    shader = radial(
        (x, y + radius * 0.55),
        radius * 1.6,
        [(0.0, skia_colour(mix(look.iris, "#ffffff", 0.24))), (0.45, skia_colour(look.iris)),
         (1.0, skia_colour(edge))],
    )  # fmt: skip
    disc = skia.Rect.MakeLTRB(x - radius * narrow, y - radius, x + radius * narrow, y + radius)
    pen.canvas.drawOval(disc, paint(shader=shader))
    pen.canvas.drawOval(disc, paint(edge, 0.7, stroke=1.1))
    pen.canvas.drawCircle(x, y, radius * 0.46, paint("#120a0c"))


def _catchlights(pen: Pen, skull: Skull, pose: Pose, lids: _Lids) -> None:
    x, y, radius = _iris_at(skull, pose, lids)
    sun = pen.sunward
    if lids.upper < -4:
        pen.canvas.drawCircle(
            x + radius * 0.36 * sun, y - radius * 0.4, radius * 0.26, paint("#ffffff", 0.95)
        )
        pen.canvas.drawCircle(
            x - radius * 0.32 * sun, y + radius * 0.42, radius * 0.12, paint("#ffffff", 0.5)
        )


def _lashes(pen: Pen, skull: Skull, lids: _Lids) -> None:
    look = skull.look
    thick = 3.0 if look.female and not look.child else 2.1
    if look.old:
        thick *= 0.72
    path = skia.Path()
    path.moveTo(lids.at(-1.02), lids.y + 2.0)
    lids.top(path, 0.2)
    if look.female and not look.old:  # the outer lash lifts off
        path.lineTo(lids.at(1.24), lids.corner - 3.2)
    path.cubicTo(
        lids.at(0.5), lids.y + lids.upper * (lids.outer + 0.06) + lids.tilt * 0.7 - thick,
        lids.at(-0.6), lids.y + lids.upper * (lids.inner + 0.06) - lids.tilt * 0.9 - thick * 0.6,
        lids.at(-1.02), lids.y + 2.0,
    )  # fmt: skip
    path.close()
    pen.fill(path, LASH)


def _closed_eye(pen: Pen, skull: Skull, lids: _Lids) -> None:
    look = skull.look
    width = 1.6 if look.old else 2.3 if look.female else 1.9
    lid = oval(lids.x, lids.y - 1, lids.half * 0.92, look.eye.height * look.build.eye * 0.7)
    pen.fill(lid, mix(pen.lit(pen.skin), pen.shade, 0.4), 0.55, 1.2)
    line = [(lids.at(-1), lids.y + 1.6), (lids.at(-0.4), lids.y + 4.6), (lids.at(0.4), lids.y + 4.6),
            (lids.at(1.06), lids.corner + 2.0)]  # fmt: skip
    pen.stroke(line, LASH, width)
    if look.female and not look.old:
        pen.stroke([(lids.at(0.8), lids.y + 3.6), (lids.at(1.25), lids.y + 3.2)], LASH, 1.6)
    pen.crease([(lids.at(-0.8), lids.y - 4), (lids.at(0), lids.y - 6), (lids.at(0.95), lids.y - 4)])


def _brow(pen: Pen, skull: Skull, pose: Pose, lids: _Lids) -> None:
    look, brow, mood = skull.look, skull.look.brow, pose.expression
    wide = max(0.0, mood.open * (1 - pose.blink * 0.3) - 1) * 8
    y = lids.y - brow.height * (0.93 + 0.07 * look.build.eye) - wide
    male = not look.female and not look.child
    y -= 1.4 if male else 0.0
    thick = brow.thick * (0.72 if look.child else 1.2 if male else 0.95)
    inner, outer, arch = mood.inner - (1.6 if male else 0.6), mood.outer, brow.arch
    path = skia.Path()
    path.moveTo(lids.at(-0.98), y + 1.2 + inner + thick)
    path.cubicTo(
        lids.at(-0.3), y - arch * 0.55 + inner * 0.6, lids.at(0.5), y - arch + outer * 0.7,
        lids.at(1.26), y + brow.fall + outer,
    )  # fmt: skip
    path.cubicTo(
        lids.at(0.5), y - arch + 2.6 + outer * 0.7 + thick * 0.4, lids.at(-0.3),
        y - arch * 0.55 + 3.2 + inner * 0.6 + thick * 0.8, lids.at(-0.98), y + 1.2 + inner + thick,
    )  # fmt: skip
    path.close()
    ink = brow_ink(pen, skull)
    pen.fill(path, ink)
    pen.canvas.drawPath(path, paint(ink, 0.9, stroke=thick * 0.5))


def brow_ink(pen: Pen, skull: Skull) -> Ink:
    """Return the finished colour of brows: the hair's, never lighter than the skin allows."""
    look = skull.look
    base = (
        mix(look.hair_ink, "#3a2420", 0.35) if not look.old else mix(look.hair_ink, "#8a7f7c", 0.4)
    )
    return mix(pen.lit(base), pen.dark(base), 0.35)
