"""Legs and what covers them: standing, walking, on a bench and on the ground."""

from math import cos, pi, radians, sin

import skia

from gpu_worker.video.painter.colours import Ink, mix
from gpu_worker.video.painter.paths import Point, smooth
from gpu_worker.video.painter.people.anatomy import ANKLE, GROUND, HIP, Build
from gpu_worker.video.painter.people.pen import Pen
from gpu_worker.video.painter.people.pose import Footing, Stance
from gpu_worker.video.painter.people.shapes import tube

THIGH, SHIN = 155.0, 150.0
SWING = radians(23)
STRIDE = 4 * (THIGH + SHIN) * sin(SWING)
"""Length of a full walking cycle (two steps) in adult units: feet do not slide over the floor."""
SEAT = 302.0
"""Where the floor is under somebody who sits on a bench, neck pit at 0; on the ground: MAT."""
MAT = 186.0

Leg = tuple[Point, Point, Point]


def floor_of(stance: Stance) -> float:
    """Return how far the floor lies below the neck pit in this stance, in adult units."""
    return {Stance.BENCH: SEAT, Stance.GROUND: MAT}.get(stance, GROUND)


def walking_leg(phase: float, stride: float, side: int) -> Leg:
    """Return hip, knee and ankle of a leg that walks to `side` (±1), at `phase` radians of the walk.

    The thigh swings as a sine; the knee bends while the leg comes forward (Winter, "Biomechanics and
    Motor Control of Human Movement": flexion peaks near 60° in mid-swing, here 48°).
    """
    thigh = SWING * stride * sin(phase)
    bend = radians(3 + 48 * stride * max(0.0, cos(phase)) ** 1.4)
    hip = (0.0, HIP)
    knee = (side * THIGH * sin(thigh), HIP + THIGH * cos(thigh))
    ankle = (
        knee[0] + side * SHIN * sin(thigh - bend),
        knee[1] + SHIN * cos(thigh - bend),
    )
    return hip, knee, ankle


def sink_of(footing: Footing) -> float:
    """Return how far the body sinks while it walks so that the lower foot touches the floor."""
    both = (walking_leg(footing.phase + turn, footing.stride, 1) for turn in (0.0, pi))
    lowest = max(ankle[1] for _, _, ankle in both)
    return ANKLE - lowest


def legs_of(build: Build, footing: Footing) -> tuple[Leg, Leg]:
    """Return both legs (far or left first), adult units, neck pit at (0, 0)."""
    half, side = build.hip * 0.46, footing.face_to or 1
    stance, phase, stride, _ = footing
    if stance is Stance.WALK:
        far, near = walking_leg(phase + pi, stride, side), walking_leg(phase, stride, side)
        apart = side * half * (1 - 0.7 * stride)
        return (_moved(far, apart), _moved(near, -apart))
    if stance is Stance.BENCH:
        far = ((half * 0.6, HIP), (side * 82, HIP + 4), (side * 78, SEAT - 12))
        near = ((-half * 0.6, HIP + 2), (side * 66, HIP + 12), (side * 58, SEAT - 12))
        return (far, near)
    if stance is Stance.GROUND:
        left = ((-half, HIP), (-84.0, MAT - 18), (12.0, MAT - 12))
        right = ((half, HIP), (84.0, MAT - 17), (-14.0, MAT - 7))
        return (left, right)
    left = ((-half, HIP), (-half - 0.5, 306.0), (-half + 0.5, ANKLE))
    right = ((half, HIP), (half + 1.5, 306.0), (half + 1.5, ANKLE))
    return (left, right)


def _moved(leg: Leg, dx: float) -> Leg:
    (ax, ay), (bx, by), (cx, cy) = leg
    return (ax + dx, ay), (bx + dx, by), (cx + dx, cy)


def shoe(pen: Pen, ankle: Point, side: int, ink: Ink, *, bare: bool = False) -> None:
    """Draw a foot at `ankle` that points to `side` (0: towards us)."""
    x, y = ankle
    if side == 0:
        path = smooth([(x - 8, y - 2), (x + 8, y - 2), (x + 10.5, y + 10), (x, y + 13.5),
                       (x - 10.5, y + 10)], tension=0.7)  # fmt: skip
    else:
        path = smooth([(x - side * 8, y - 4), (x + side * 6, y - 5), (x + side * 17, y + 5),
                       (x + side * 25, y + 9), (x + side * 24, y + 12.5), (x - side * 9, y + 12.5)],
                      tension=0.6)  # fmt: skip
    if bare:
        pen.flesh(path, width=1.2)
    else:
        pen.cloth(path, ink, width=1.4)


def trousers(
    pen: Pen,
    build: Build,
    footing: Footing,
    ink: Ink,
    *,
    shoes: Ink = "#3a2a2a",
    wide: float = 1.0,
    bare_feet: bool = False,
    skin_from: float = 2.0,
) -> None:
    """Draw both legs; `wide` loosens the cloth, `skin_from` (0..2) is where cloth ends."""
    legs = legs_of(build, footing)
    top = build.hip * 0.56
    stance, face_to = footing.stance, footing.face_to
    side = face_to if stance is not Stance.STAND else 0
    if stance is Stance.BENCH:
        side = face_to or 1
    for i, leg in enumerate(legs):
        far = i == 0 and stance in (Stance.WALK, Stance.BENCH)
        tone = mix(ink, "#20141c", 0.2) if far else ink
        splay = side or (-1 if i == 0 else 1)
        if stance is not Stance.GROUND:
            shoe(pen, leg[2], splay if side or not bare_feet else 0, shoes, bare=bare_feet)
        if skin_from < 2:
            pen.flesh(tube(leg, (top * 0.8, 8)))
        pen.cloth(tube(leg, (top, 9.5 * wide), 0, skin_from), tone, width=2.2)
        if stance is Stance.GROUND:
            foot = leg[2]
            toe = -1 if foot[0] > 0 else 1
            sole = smooth([(foot[0] + 6, foot[1] - 7), (foot[0] + 6, foot[1] + 7),
                           (foot[0] - toe * -16, foot[1] + 8), (foot[0] + toe * 22, foot[1] + 3),
                           (foot[0] + toe * 16, foot[1] - 5)], tension=0.7)  # fmt: skip
            pen.flesh(sole, width=1.0)
        hipx, knee = leg[0], leg[1]
        pen.fold([(hipx[0], hipx[1] + 30), ((hipx[0] + knee[0]) / 2 + 3, (hipx[1] + knee[1]) / 2),
                  (knee[0] - 2, knee[1] - 6)], tone, 1.8, 0.35)  # fmt: skip


def short_steps(footing: Footing) -> Footing:
    """Return the walk of somebody in a long skirt."""
    return footing._replace(stride=footing.stride * 0.5)


def skirt_outline(build: Build, footing: Footing, hem: float, half: float) -> list[Point]:
    """Return the outline of a skirt from the waist to `hem` (y when standing), `half` wide there."""
    wa, hp, side = build.waist, build.hip, footing.face_to or 1
    stance = footing.stance
    if stance is Stance.GROUND:
        return [(-wa, 104), (-hp - 4, 138), (-88, 158), (-98, 176), (-60, 189), (0, 191), (60, 189),
                (98, 176), (88, 158), (hp + 4, 138), (wa, 104)]  # fmt: skip
    if stance is Stance.BENCH:
        low = min(SEAT - 12.0, hem - 166)
        return [(side * p[0], p[1]) for p in (
            (-wa, 104), (-hp - 2, 140), (-hp - 6, 166), (-hp + 6, 186), (20, 190), (46, 196),
            (44, low), (74, low + 5), (108, low), (101, 174), (92, 154), (60, 146), (hp, 136), (wa, 104),
        )]  # fmt: skip
    left, right = -half, half
    if stance is Stance.WALK:
        share = min(1.0, (hem - HIP) / (ANKLE - HIP))
        feet = [leg[2][0] * share for leg in legs_of(build, short_steps(footing))]
        left, right = min(*feet, -half * 0.45) - half * 0.55, max(*feet, half * 0.45) + half * 0.55
    middle = (left + right) / 2
    return [(-wa, 104), (-hp - 1, 150), (-hp * 0.55 + left * 0.5, 240 + (hem - 460) * 0.4),
            (left, hem - 3), (middle - 18, hem + 3), (middle + 18, hem + 3), (right, hem - 3),
            (hp * 0.55 + right * 0.5, 240 + (hem - 460) * 0.4), (hp + 1, 150), (wa, 104)]  # fmt: skip


def skirt(
    pen: Pen,
    build: Build,
    footing: Footing,
    ink: Ink,
    *,
    hem: float = 460.0,
    half: float = 52.0,
    folds: int = 5,
    shoes: Ink | None = None,
) -> skia.Path:
    """Draw a skirt with its folds and the feet under it; returns the outline for borders."""
    legs = legs_of(build, short_steps(footing))
    stance, face_to = footing.stance, footing.face_to
    side = face_to if stance is Stance.WALK else (face_to or 1) if stance is Stance.BENCH else 0
    if stance is not Stance.GROUND:
        for i, leg in enumerate(legs):
            if hem < 430:
                pen.flesh(tube(leg, (build.hip * 0.4, 7.0)))
            splay = side or (-1 if i == 0 else 1)
            shoe(pen, leg[2], splay, shoes or "#5a3a2a", bare=shoes is None)
    outline = skirt_outline(build, footing, hem, half)
    path = smooth(outline, tension=0.58)
    pen.cloth(path, ink, width=2.2)
    with pen.inside(path):
        box = path.getBounds()
        if stance in (Stance.STAND, Stance.WALK):
            middle = (box.left() + box.right()) / 2
            for i in range(folds):
                q = (i + 0.5) / folds * 2 - 1
                pen.fold([(q * build.waist * 0.7, 116), (q * build.hip * 0.9 + middle * 0.2, 250),
                          (middle + q * box.width() * 0.46, hem)], ink, 2.4, 0.5)  # fmt: skip
        else:
            s = face_to or 1
            for i in range(3):
                pen.fold([(-s * (6 - i * 10), 140 + i * 4), (s * (34 + i * 12), 158 + i * 4),
                          (s * (60 + i * 15), 170 + i * 40)], ink, 2.2, 0.45)  # fmt: skip
    return path
