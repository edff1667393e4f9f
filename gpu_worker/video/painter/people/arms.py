"""Arms with elbows, their sleeves and bangles."""

from dataclasses import dataclass
from math import cos, radians, sin

from gpu_worker.video.painter.colours import Ink, mix
from gpu_worker.video.painter.paths import Point, limb, oval
from gpu_worker.video.painter.people.hands import draw_hand
from gpu_worker.video.painter.people.look import Look
from gpu_worker.video.painter.people.parts import Box
from gpu_worker.video.painter.people.pen import Pen
from gpu_worker.video.painter.people.pose import Arm
from gpu_worker.video.painter.people.shapes import tube

UPPER, FORE = 84.0, 76.0


@dataclass(frozen=True, slots=True)
class Sleeve:
    """How far a sleeve reaches (0 shoulder, 1 elbow, 2 wrist), how wide, in which colours."""

    reach: float
    wide: float
    ink: Ink
    cuff: Ink | None = None
    flare: float = 1.0


def joints(look: Look, side: int, arm: Arm) -> tuple[Point, Point, Point]:
    """Return shoulder, elbow and wrist in adult units, neck pit at (0, 0)."""
    a, b = radians(arm.upper) * side, radians(arm.fore) * side
    shoulder = (side * (look.build.shoulder - 6.5), 20.0)
    elbow = (shoulder[0] + UPPER * sin(a), shoulder[1] + UPPER * cos(a))
    return shoulder, elbow, (elbow[0] + FORE * sin(b), elbow[1] + FORE * cos(b))


def box_of(look: Look, side: int, arm: Arm) -> Box:
    """Return the area that an arm may paint."""
    points = joints(look, side, arm)
    b = radians(arm.fore) * side
    tip = (points[2][0] + 36 * sin(b), points[2][1] + 36 * cos(b))
    xs, ys = [p[0] for p in (*points, tip)], [p[1] for p in (*points, tip)]
    return min(xs) - 30, min(ys) - 30, max(xs) + 30, max(ys) + 30


def draw_arm(pen: Pen, look: Look, sleeve: Sleeve, side: int, arm: Arm) -> None:
    """Draw one arm; `side` is −1 for the arm at the left of the screen."""
    bones = joints(look, side, arm)
    male = not look.female and not look.child
    r0, r2 = (12.5, 7.4) if male else (10.0, 5.9)
    r0 *= 0.9 + 0.1 * look.build.waist / 27
    # Palms that meet point up, whatever the forearms do.
    angle = side * (arm.fore if arm.hand != "joined" else -168.0)
    draw_hand(pen, bones[2], angle, side, arm.hand, 1.14 if male else 1.0)
    pen.flesh(tube(bones, (r0, r2)), width=1.5)
    if look.jewels and look.indian and sleeve.reach < 1.7:
        _bangles(pen, look, bones, r2)
    wide = sleeve.wide
    end = r2 + (r0 - r2) * (1 - sleeve.reach / 2)
    top, cuff = r0 * 1.22 * min(wide, 1.15), end * 1.25 * wide * sleeve.flare
    if sleeve.reach > 1.2 and abs(arm.fore - arm.upper) > 80:  # a sharp elbow: two pieces of cloth
        middle = (top + cuff) / 2
        pen.cloth(limb(bones[0], top, bones[1], middle), sleeve.ink, width=1.6)
        pen.cloth(tube(bones, (middle, cuff), 1.0, sleeve.reach), sleeve.ink, width=1.6)
        pen.cloth(oval(*bones[1], middle * 0.97, middle * 0.97), sleeve.ink, rim=0)
        pen.cloth(tube(bones, (middle, cuff), 1.04, sleeve.reach), sleeve.ink, width=1.6)
    else:
        pen.cloth(tube(bones, (top, cuff), 0, sleeve.reach), sleeve.ink, width=1.6)
    if sleeve.cuff:
        _cuff(pen, bones, sleeve, end * 1.25 * wide * sleeve.flare)


def _across(bones: tuple[Point, Point, Point], share: float) -> tuple[Point, Point]:
    """Return a place on the arm (0..2) and the unit vector across it."""
    first, last = (bones[0], bones[1]) if share <= 1 else (bones[1], bones[2])
    q = share if share <= 1 else share - 1
    length = UPPER if share <= 1 else FORE
    dx, dy = (last[0] - first[0]) / length, (last[1] - first[1]) / length
    return (first[0] + (last[0] - first[0]) * q, first[1] + (last[1] - first[1]) * q), (-dy, dx)


def _cuff(pen: Pen, bones: tuple[Point, Point, Point], sleeve: Sleeve, half: float) -> None:
    (x, y), (nx, ny) = _across(bones, sleeve.reach - 0.03)
    half -= 0.6
    ink = sleeve.cuff or sleeve.ink
    pen.trim([(x - nx * half, y - ny * half), (x, y), (x + nx * half, y + ny * half)], ink, 3.2)


def _bangles(pen: Pen, look: Look, bones: tuple[Point, Point, Point], half: float) -> None:
    for i, share in enumerate((1.8, 1.86, 1.92)):
        (x, y), (nx, ny) = _across(bones, share)
        ink = look.trim if i != 1 else mix(look.main, "#c8344f", 0.5)
        w = half * 1.12
        pen.trim([(x - nx * w, y - ny * w), (x, y), (x + nx * w, y + ny * w)], ink, 2.7)
