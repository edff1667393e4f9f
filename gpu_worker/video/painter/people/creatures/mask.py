"""The face of a creature: live eyes, brows and mouth on any head."""

from dataclasses import dataclass

import skia

from gpu_worker.video.painter.brush import paint, radial
from gpu_worker.video.painter.colours import Ink, mix, skia_colour
from gpu_worker.video.painter.paths import box, oval, smooth
from gpu_worker.video.painter.people.mouth import CAVITY, TONGUE, shown
from gpu_worker.video.painter.people.pen import Pen
from gpu_worker.video.painter.people.pose import Pose


@dataclass(frozen=True, slots=True)
class Mask:
    """Places and colours of a creature's face, in its head's units.

    Eyes are `apart` from the middle at `eye_y`, `eye` half wide; the mouth lies at `mouth_y` and is
    `mouth` times a person's. `depth` is how far the eyes move with a turn of the head, `snout` the
    mouth. `shut` colours lids and brows, `lip` the line of the mouth; `teeth` shows them. `single`
    draws only the eye of this side (±1), for a head in profile.
    """

    apart: float = 27.0
    eye_y: float = -8.0
    eye: float = 12.5
    mouth_y: float = 38.0
    mouth: float = 1.35
    depth: float = 10.0
    snout: float = 18.0
    iris: Ink = "#7a4a1a"
    white: Ink = "#fff8ea"
    shut: Ink = "#5a2a18"
    lip: Ink = "#7a2a20"
    teeth: bool = True
    single: int = 0
    brows: bool = True


def draw_mask(pen: Pen, mask: Mask, pose: Pose, yaw: float) -> None:
    """Draw the live face of this moment; the canvas is at the middle of the head."""
    draw_eyes(pen, mask, pose, yaw)
    if not mask.single:
        draw_jaw(pen, mask, pose, yaw * mask.snout, mask.mouth_y)


def draw_eyes(pen: Pen, mask: Mask, pose: Pose, yaw: float) -> None:
    """Draw eyes and brows only."""
    for side in (mask.single,) if mask.single else (-1, 1):
        _eye(pen, mask, pose, yaw, side)


def _eye(pen: Pen, mask: Mask, pose: Pose, yaw: float, side: int) -> None:
    mood = pose.expression
    opened = mood.open * (1 - pose.blink)
    near = 1 - 0.2 * abs(yaw) if side * yaw > 0.1 else 1.0
    x, y = side * mask.apart * near + yaw * mask.depth, mask.eye_y
    w, h = mask.eye * near, mask.eye * 0.92
    tilt = mood.tilt * 3
    lid = pen.dark(mask.shut)
    if opened < 0.2:
        pen.stroke([(x - w, y), (x, y + h * 0.4), (x + w, y)], lid, 2.6)
    else:
        _open_eye(pen, mask, pose, (x, y, w, h), side, opened)
    if mask.brows:
        up = y - h - 9 - max(0.0, mood.open - 0.86) * 14
        brow = [
            (x - side * w * 1.1, up + mood.inner),
            (x, up - 4),
            (x + side * w * 1.2, up + 2 + mood.outer),
        ]
        pen.stroke(brow, lid, 3.6, 0.9)
    elif tilt:
        pen.stroke(
            [(x - side * w, y - h - 2 - tilt), (x + side * w, y - h - 2 + tilt)], lid, 2.0, 0.5
        )


def _open_eye(
    pen: Pen,
    mask: Mask,
    pose: Pose,
    at: tuple[float, float, float, float],
    side: int,
    opened: float,
) -> None:
    x, y, w, h = at
    mood = pose.expression
    tilt, under = mood.tilt * 3, 0.7 * (1 - 0.6 * mood.under)
    up = h * opened
    upper = [
        (x - side * w, y + 1 + tilt * 0.4),
        (x - side * w * 0.4, y - up * 0.94 - tilt * 0.5),
        (x + side * w * 0.45, y - up + tilt * 0.5),
        (x + side * w, y - 1 + tilt * 0.5),
    ]
    shape = smooth([*upper, (x, y + h * under)], tension=0.9)
    pen.fill(shape, pen.lit(mask.white))
    gx, gy = x + pose.gaze[0] * 3.4, y + pose.gaze[1] * 2.4
    r = h * 0.95 if mood.open < 1.1 else h * 0.84
    with pen.inside(shape):
        stops = [
            (0.0, skia_colour(mix(mask.iris, "#ffffff", 0.25))),
            (0.45, skia_colour(mask.iris)),
            (1.0, skia_colour(mix(mask.iris, "#000000", 0.62))),
        ]
        shader = radial((gx, gy + r * 0.5), r * 1.5, stops)
        pen.canvas.drawCircle(gx, gy, r, paint(shader=shader))
        pen.canvas.drawCircle(gx, gy, r * 0.55, paint("#120a0c"))
        sun = pen.sunward
        pen.canvas.drawCircle(gx + sun * r * 0.35, gy - r * 0.38, r * 0.27, paint("#ffffff", 0.95))
        pen.canvas.drawCircle(gx - sun * r * 0.3, gy + r * 0.4, r * 0.13, paint("#ffffff", 0.5))
    pen.stroke(upper, pen.dark(mask.shut), 2.6)


def draw_jaw(pen: Pen, mask: Mask, pose: Pose, x: float, y: float) -> None:
    """Draw the mouth of this moment around (x, y)."""
    mouth, k = shown(pose.mouth, pose.expression), mask.mouth
    w, up, low, r = mouth.width * k, mouth.upper * 0.8 * k, mouth.lower * k, mouth.round
    corner = -pose.expression.smile * 4 * k
    lip = pen.dark(mask.lip)
    if mouth.opening < 0.8:
        line = [(x - w, y + corner), (x - w * 0.5, y + corner * 0.1 + 1), (x, y + 0.5),
                (x + w * 0.5, y + corner * 0.1 + 1), (x + w, y + corner)]  # fmt: skip
        pen.stroke(line, lip, 2.2 * k)
        return
    lift = corner * (1 - r)
    shape = smooth(
        [(x - w, y + lift), (x - w * 0.45, y - up), (x + w * 0.45, y - up), (x + w, y + lift),
         (x + w * 0.5, y + low * (1 - 0.5 * mouth.tuck)), (x - w * 0.5, y + low * (1 - 0.5 * mouth.tuck))],
        tension=0.85,
    )  # fmt: skip
    pen.fill(shape, CAVITY)
    with pen.inside(shape):
        tongue = skia.Rect.MakeLTRB(x - w * 0.55, y + low * 0.4, x + w * 0.55, y + low * 1.6 + 3)
        pen.canvas.drawOval(tongue, paint(TONGUE))
        if mask.teeth and mouth.teeth > 0.2:
            pen.fill(box(x - w, y - up - 3, 2 * w, 3 + 2.2 * k), pen.lit("#fffaf0"))
    pen.canvas.drawPath(shape, paint(lip, 0.9, stroke=1.6 * k))


def blush(pen: Pen, x: float, y: float, radius: float, alpha: float = 0.3) -> None:
    """Redden a cheek."""
    stops = [(0.0, skia_colour("#f0603a", alpha)), (1.0, skia_colour("#f0603a", 0))]
    pen.canvas.drawPath(
        oval(x, y, radius, radius * 0.8), paint(shader=radial((x, y), radius, stops))
    )
