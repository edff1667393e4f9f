"""The mouth, drawn anew in every frame from the eight numbers of a viseme and the smile."""

from dataclasses import dataclass

import skia

from gpu_worker.video.painter.brush import linear, paint
from gpu_worker.video.painter.colours import Colour, mix, skia_colour
from gpu_worker.video.painter.paths import smooth
from gpu_worker.video.painter.people.expression import Expression
from gpu_worker.video.painter.people.pen import Pen
from gpu_worker.video.painter.people.pose import Pose
from gpu_worker.video.painter.people.skull import Skull
from gpu_worker.video.painter.people.visemes import REST, Mouth

CAVITY = "#3d0d18"
TONGUE = "#c9525c"


def shown(mouth: Mouth | None, mood: Expression) -> Mouth:
    """Return the mouth of this moment: that of the speech, or the mood's own in silence."""
    if mouth is not None:
        return mouth
    still = REST
    if mood.gape:
        still = still._replace(
            width=still.width - 2.5 * mood.gape, upper=2.5 * mood.gape, lower=8 * mood.gape,
            round=0.7 * mood.gape, tongue=0.3, press=0.0,
        )  # fmt: skip
    if mood.smile > 0.42:
        wide = (mood.smile - 0.42) * 1.9
        still = still._replace(
            width=still.width + 3.2 * mood.smile, upper=still.upper + 0.6 * wide,
            lower=still.lower + 3.4 * wide, teeth=1.0, press=0.0,
        )  # fmt: skip
    return still


@dataclass(frozen=True, slots=True)
class _Lips:
    """The lips in place, head units: centre, half width, line of the corners, curves."""

    x: float
    y: float
    half: float
    corner: float
    mouth: Mouth
    thick_upper: float
    thick_lower: float
    curve: float
    lift: float

    @property
    def _upper(self) -> float:
        return self.mouth.upper * 1.33 + (self.corner - self.y) * 0.33 * self.mouth.round

    @property
    def _lower(self) -> float:
        return self.mouth.lower * 1.33 - (self.corner - self.y) * 0.33 * self.mouth.round

    def inner(self) -> skia.Path:
        x, y, h, low = self.x, self.y, self.half, self.curve + 0.12 * (1 - self.mouth.round)
        path = skia.Path()
        path.moveTo(x - h + 1, self.corner)
        path.cubicTo(
            x - h * self.curve, y - self._upper - 0.2, x + h * self.curve, y - self._upper - 0.2,
            x + h - 1, self.corner,
        )  # fmt: skip
        path.cubicTo(
            x + h * low, y + self._lower + 0.3, x - h * low, y + self._lower + 0.3,
            x - h + 1, self.corner,
        )  # fmt: skip
        path.close()
        return path

    def upper(self) -> skia.Path:
        x, y, h, r = self.x, self.y, self.half, self.mouth.round
        top, thick = y - self.mouth.upper, self.thick_upper
        edge, bend = 1 + 0.9 * r, 0.62 + 0.42 * r
        path = skia.Path()
        path.moveTo(x - h - edge * r, self.corner)
        path.cubicTo(
            x - h * bend, top - thick * 0.75 + self.lift * 0.2, x - h * 0.3, top - thick * 1.35,
            x, top - thick * 0.86,
        )  # fmt: skip
        path.cubicTo(
            x + h * 0.3, top - thick * 1.35, x + h * bend, top - thick * 0.75 + self.lift * 0.2,
            x + h + edge * r, self.corner,
        )  # fmt: skip
        path.lineTo(x + h - 1, self.corner)
        path.cubicTo(
            x + h * self.curve, y - self._upper + 0.4, x - h * self.curve, y - self._upper + 0.4,
            x - h + 1, self.corner,
        )  # fmt: skip
        path.close()
        return path

    def lower(self) -> skia.Path:
        x, y, h, r = self.x, self.y, self.half, self.mouth.round
        low = self.curve + 0.12 * (1 - r)
        tucked = -self.mouth.lower * 0.55 * self.mouth.tuck
        edge, bend = 1 + 0.9 * r, 0.55 + 0.55 * r
        inner = y + self._lower - 0.2 + tucked
        outer = y + self._lower + self.thick_lower * 1.35 + tucked
        path = skia.Path()
        path.moveTo(x - h - edge * r, self.corner)
        path.lineTo(x - h + 1, self.corner)
        path.cubicTo(x - h * low, inner, x + h * low, inner, x + h - 1, self.corner)
        path.lineTo(x + h + edge * r, self.corner)
        path.cubicTo(x + h * bend, outer, x - h * bend, outer, x - h - edge * r, self.corner)
        path.close()
        return path


def _lips(skull: Skull, mouth: Mouth, smile: float) -> _Lips:
    look = skull.look
    male = not look.female and not look.child
    size = 0.84 if look.child else 1.06 if male else 1.0
    half = mouth.width * size * look.lips.width * (1 - 0.14 * abs(skull.yaw))
    full_upper = (2.2 if male else 3.0) * look.lips.upper * (0.7 if look.old else 1.0)
    full_lower = (3.0 if male else 4.0) * look.lips.lower * (0.72 if look.old else 1.0)
    if look.child:
        full_upper, full_lower = full_upper * 0.8, full_lower * 0.85
    y = skull.mouth + mouth.round * 1.2
    lift = -smile * 3.4
    return _Lips(
        x=skull.yaw * 9.8,
        y=y,
        half=half,
        corner=y + lift + (mouth.lower - mouth.upper) * 0.5 * mouth.round,
        mouth=mouth,
        thick_upper=full_upper * (1 - 0.45 * mouth.press) * (0.8 + 0.4 * mouth.round),
        thick_lower=full_lower * (1 - 0.35 * mouth.press) * (0.85 + 0.35 * mouth.round),
        curve=(0.42 + 0.16 * mouth.round) + (0.6 - 0.16 * mouth.round) * mouth.round * 0.9,
        lift=lift,
    )


def draw_mouth(pen: Pen, skull: Skull, pose: Pose) -> None:
    """Draw the mouth of this moment."""
    look = skull.look
    mouth = shown(pose.mouth, pose.expression)
    lips = _lips(skull, mouth, pose.expression.smile)
    red, share = ("#a8243a", 0.5) if look.female and not look.child else ("#9a3a36", 0.34)
    if look.old:
        share *= 0.75
    tone = mix(pen.skin, red, share)
    lit = pen.lit(tone)
    dark = mix(pen.dark(tone), "#4a0f1e", 0.25)
    if mouth.opening > 0.7:
        _inside(pen, lips)
    pen.fill(lips.upper(), mix(lit, dark, 0.42))
    bottom = lips.y + mouth.lower
    shader = linear(
        (0, bottom),
        (0, bottom + lips.thick_lower + 3),
        [(0.0, skia_colour(lit)), (1.0, skia_colour(mix(lit, dark, 0.35)))],
    )
    pen.canvas.drawPath(lips.lower(), paint(shader=shader))
    if mouth.opening < 1.4:
        _closed_line(pen, lips)
    _round_about(pen, lips, mix(lit, (1.0, 1.0, 1.0), 0.5), gloss=0.5 if look.female else 0.22)


def _inside(pen: Pen, lips: _Lips) -> None:
    mouth, x, y, h = lips.mouth, lips.x, lips.y, lips.half
    inner = lips.inner()
    pen.fill(inner, CAVITY)
    with pen.inside(inner):
        if mouth.tongue > 0.05:
            tongue = skia.Rect.MakeLTRB(
                x - h * 0.62, y + mouth.lower * (1.05 - 0.85 * mouth.tongue), x + h * 0.62,
                y + mouth.lower * 1.9 + 3,
            )  # fmt: skip
            pen.canvas.drawOval(tongue, paint(TONGUE))
        if mouth.teeth > 0.05:
            _teeth(pen, lips)
        if mouth.tongue > 0.85 and mouth.teeth > 0.85:
            tip = skia.Rect.MakeLTRB(
                x - h * 0.36, y - mouth.upper + 2.2, x + h * 0.36, y + mouth.lower * 0.9 + 2.2
            )
            pen.canvas.drawOval(tip, paint(TONGUE))


def _teeth(pen: Pen, lips: _Lips) -> None:
    mouth, x, h = lips.mouth, lips.x, lips.half
    long = 1.6 + 2.6 * mouth.teeth
    top = lips.y - mouth.upper
    row = smooth(
        [(x - h * 0.9, lips.corner - 6), (x + h * 0.9, lips.corner - 6),
         (x + h * 0.78, top + long * 0.75), (x, top + long + 0.3), (x - h * 0.78, top + long * 0.75)]
    )  # fmt: skip
    white = mix(pen.lit("#fffaf0"), pen.dark("#fffaf0"), 0.15)
    pen.fill(row, white, min(1.0, mouth.teeth * 1.6))


def _closed_line(pen: Pen, lips: _Lips) -> None:
    x, y, h = lips.x, lips.y, lips.half
    line = [(x - h - 0.6, lips.corner - 0.3), (x - h * 0.4, y - 0.1),
            (x, y + 0.6 - lips.mouth.press * 0.2), (x + h * 0.4, y - 0.1),
            (x + h + 0.6, lips.corner - 0.3)]  # fmt: skip
    pen.stroke(line, "#4a141c", 1.5, 0.85)


def _round_about(pen: Pen, lips: _Lips, light: Colour, *, gloss: float) -> None:
    """Draw the light on the lower lip, the corners and the shadow under the lip."""
    mouth, x, h = lips.mouth, lips.x, lips.half
    bottom = lips.y + mouth.lower
    spot = skia.Rect.MakeXYWH(
        x - h * 0.26 + pen.brush.light.direction[0] * 2,
        bottom + mouth.lower * 0.1 + lips.thick_lower * 0.34 - mouth.lower * 0.5 * mouth.tuck,
        h * 0.46,
        lips.thick_lower * 0.26,
    )
    pen.canvas.drawOval(spot, paint(light, gloss))
    for side in (-1, 1):
        pen.canvas.drawCircle(x + side * h, lips.corner, 1.0, paint(pen.shade, 0.6))
    y = lips.y + mouth.lower * 1.3 + lips.thick_lower
    pen.crease([(x - h * 0.42, y + 3.0), (x, y + 4.2), (x + h * 0.42, y + 3.0)], 1.7, 0.3)
