"""Trees and bushes."""

from math import cos, pi, sin

import skia

from gpu_worker.video.painter.brush import Brush
from gpu_worker.video.painter.colours import Ink, mix
from gpu_worker.video.painter.dice import Dice
from gpu_worker.video.painter.paths import Point, limb, oval, polygon, smooth


def pine(
    brush: Brush,
    x: float,
    y: float,
    height: float,
    ink: Ink,
    dice: Dice,
    z: float = 0.0,
    *,
    snow: bool = False,
) -> None:
    """Paint a fir with ragged tiers; `snow` lies on them."""
    tiers = 7
    left: list[Point] = [(x, y - height)]
    right: list[Point] = []
    for k in range(tiers):
        t = k / tiers
        top = y - height * (1 - t)
        half = height * 0.21 * (0.2 + t * 0.98) * dice.between(0.9, 1.1)
        dip = dice.between(-0.012, 0.012) * height
        left += [(x - half, top + height * 0.18 + dip), (x - half * 0.45, top + height * 0.15)]
        right += [(x + half, top + height * 0.18 - dip), (x + half * 0.45, top + height * 0.15)]
    trunk = height * 0.018 + 1
    foot = [
        (x - trunk, y - height * 0.03),
        (x - trunk, y),
        (x + trunk, y),
        (x + trunk, y - height * 0.03),
    ]
    brush.form(polygon([*left, *foot, *right[::-1]]), ink, z, width=2, rim=0.8, start=0.1)
    if snow:
        for k in range(1, tiers):
            t = k / tiers
            top, half = y - height * (1 - t), height * 0.16 * (0.2 + t * 0.98)
            cap = polygon([
                (x - half, top + height * 0.14), (x, top - height * 0.02),
                (x + half, top + height * 0.14), (x + half * 0.3, top + height * 0.08),
                (x - half * 0.35, top + height * 0.09),
            ])  # fmt: skip
            brush.flat(cap, "#eef3fa", z, alpha=0.9, shade=0.15)


def broadleaf(
    brush: Brush,
    x: float,
    y: float,
    height: float,
    ink: Ink,
    dice: Dice,
    z: float = 0.0,
    *,
    trunk: Ink = "#5a3b2a",
    spread: float = 1.0,
) -> None:
    """Paint a leafy tree: trunk with forks, three layers of leaf masses, the last one lit."""
    fork_y = y - height * 0.42
    lean = dice.between(-0.04, 0.04) * height
    stem = smooth([
        (x - height * 0.075, y + 3), (x - height * 0.035, y - height * 0.09),
        (x - height * 0.03 + lean * 0.6, fork_y), (x + lean, y - height * 0.6),
        (x + height * 0.03 + lean * 0.6, fork_y), (x + height * 0.04, y - height * 0.09),
        (x + height * 0.085, y + 3),
    ], tension=0.6)  # fmt: skip
    brush.form(stem, trunk, z, width=2)
    for side in (-1, 1):
        tip = (x + side * height * 0.19 * spread, y - height * 0.63)
        branch = limb((x + lean * 0.6, fork_y + height * 0.05), height * 0.024, tip, height * 0.01)
        brush.form(branch, trunk, z, width=1.5)
    crown = (x + lean, y - height * 0.69)
    foliage(brush, crown, (height * 0.35 * spread, height * 0.25), height * 0.1, ink, dice, z)


def foliage(
    brush: Brush, centre: Point, half: Point, size: float, ink: Ink, dice: Dice, z: float
) -> None:
    """Fill an ellipse with leaf masses: dark behind, local in the middle, lit towards the light."""
    toward = brush.light.direction
    cx, cy = centre
    for layer in range(3):
        tone = mix(ink, (brush.light.amb, ink, brush.light.key)[layer], (0.45, 0, 0.26)[layer])
        shrink = (1.0, 0.92, 0.78)[layer]
        for _ in range(22 - layer * 4):
            turn, out = dice.angle(), dice.unit() ** 0.55
            radius = size * dice.between(0.75, 1.35) * (1, 0.8, 0.5)[layer]
            px = cx + cos(turn) * out * half[0] * shrink + toward[0] * size * 0.5 * layer
            py = cy + sin(turn) * out * half[1] * shrink + toward[1] * size * 0.4 * layer
            brush.form(
                _clump(px, py, radius, dice), tone, z,
                rim=(0.0, 0.12, 0.6)[layer], width=1.8, start=0.15, drop=0.35,
            )  # fmt: skip
    for _ in range(60):
        turn, out = dice.angle(), dice.between(0.75, 1.12)
        px, py = cx + cos(turn) * out * half[0], cy + sin(turn) * out * half[1]
        shade = 0.5 - 0.5 * (cos(turn) * toward[0] + sin(turn) * toward[1])
        _leaf(brush, px, py, size * dice.between(0.1, 0.2), dice, ink, z, shade)


def _leaf(
    brush: Brush, x: float, y: float, size: float, dice: Dice, ink: Ink, z: float, shade: float
) -> None:
    turn = dice.angle()
    dx, dy = cos(turn) * size, sin(turn) * size
    leaf = smooth(
        [(x - dx * 1.6, y - dy * 1.6), (x - dy * 0.6, y + dx * 0.6), (x + dx * 1.6, y + dy * 1.6),
         (x + dy * 0.6, y - dx * 0.6)], tension=0.7,
    )  # fmt: skip
    brush.flat(leaf, ink, z, shade=shade)


def _clump(x: float, y: float, radius: float, dice: Dice) -> skia.Path:
    """Return a mass of leaves: a lump with a scalloped edge."""
    lobes = 11
    turn = dice.angle()
    points: list[Point] = []
    for j in range(lobes * 2):
        angle = turn + j * pi / lobes
        reach = radius * (dice.between(0.98, 1.18) if j % 2 else dice.between(0.8, 0.9))
        points.append((x + cos(angle) * reach, y + sin(angle) * reach * 0.82))
    return smooth(points, tension=0.9)


def bush(
    brush: Brush, x: float, y: float, size: float, ink: Ink, dice: Dice, z: float = 0.0
) -> None:
    """Paint a round bush, about 2 x `size` wide."""
    toward = brush.light.direction
    for layer in range(3):
        tone = mix(ink, (brush.light.amb, ink, brush.light.key)[layer], (0.4, 0, 0.22)[layer])
        for i in range(7 - layer * 2):
            t = (i + dice.unit()) / (7 - layer * 2) * 2 - 1
            px = x + t * size * 0.75 + toward[0] * size * 0.1 * layer
            py = y - size * (0.32 + 0.22 * layer * (1 - t * t)) * dice.between(0.8, 1.1)
            radius = size * dice.between(0.3, 0.42) * (1, 0.9, 0.55)[layer]
            brush.form(
                _clump(px, py, radius, dice), tone, z,
                rim=(0.1, 0.3, 0.7)[layer], width=2, start=0.15, drop=0.35,
            )  # fmt: skip


def treeline(
    brush: Brush,
    left: float,
    right: float,
    y: float,
    height: float,
    ink: Ink,
    dice: Dice,
    z: float = 0.0,
) -> None:
    """Paint far trees as one clumpy mass with lit crowns."""
    count = max(4, int((right - left) / (height * 1.1)))
    for row in range(2):
        for i in range(count):
            x = left + (right - left) * (i + dice.unit()) / count
            tall = height * dice.between(0.5, 1) * (1 - 0.3 * row)
            half = height * dice.between(0.45, 0.9)
            crown = smooth([
                (x - half, y + 6), (x - half * 0.8, y - tall * 0.5 * dice.between(0.8, 1.2)),
                (x - half * 0.3, y - tall * dice.between(0.85, 1.05)),
                (x + half * 0.25, y - tall * dice.between(0.85, 1.1)),
                (x + half * 0.8, y - tall * 0.5 * dice.between(0.8, 1.2)), (x + half, y + 6),
            ], tension=0.8)  # fmt: skip
            tone = mix(ink, brush.light.key, 0.12 * row)
            brush.form(crown, tone, max(0.0, z - 0.06 * row), width=2, rim=0.5, start=0.1,
                       spray=0.5, drop=0.3)  # fmt: skip


def palm(
    brush: Brush,
    x: float,
    y: float,
    height: float,
    ink: Ink,
    dice: Dice,
    z: float = 0.0,
    *,
    lean: float = 0.12,
) -> None:
    """Paint a coconut palm: ringed bent trunk, feathered fronds, nuts."""
    spine = [(x, y), (x + lean * height * 0.25, y - height * 0.4),
             (x + lean * height * 0.62, y - height * 0.75), (x + lean * height, y - height)]  # fmt: skip
    half = [height * (0.026 - 0.015 * i / 3) + 0.6 for i in range(4)]
    left = [(px - h, py) for (px, py), h in zip(spine, half, strict=True)]
    right = [(px + h, py) for (px, py), h in zip(spine, half, strict=True)]
    brush.form(smooth([*left, *right[::-1]], tension=0.7), "#8a6548", z, width=2)
    tx, ty = spine[-1]
    length = height * 0.42 if height < 220 else height * 0.36
    angles = [-2.9, -2.45, -2.0, -1.45, -0.95, -0.5, -0.1, 0.35, 2.75]
    for i, base in enumerate(angles):
        turn = base + dice.between(-0.14, 0.14)
        reach = length * dice.between(0.88, 1.12)
        tone = (
            mix(ink, brush.light.amb, 0.3)
            if i in (0, 7, 8)
            else mix(ink, brush.light.key, 0.06 * (i % 3))
        )
        _frond(brush, tx, ty, turn, reach, tone, z)
    for k in range(3):
        nut = oval(
            tx - height * 0.018 + k * height * 0.018,
            ty + height * 0.02,
            height * 0.017,
            height * 0.019,
        )
        brush.form(nut, "#7a5a30", z, width=1.2)


def _frond(brush: Brush, x: float, y: float, turn: float, reach: float, ink: Ink, z: float) -> None:
    dx, dy = cos(turn), sin(turn)
    sign = 1 if dx > 0 else -1

    def at(q: float) -> Point:
        return x + dx * reach * q, y + dy * reach * q * (1 - q * 0.35) + reach * 0.62 * q * q

    steps = 13
    upper: list[Point] = []
    lower: list[Point] = []
    for k in range(steps + 1):
        q = k / steps
        px, py = at(q)
        wide = reach * 0.21 * sin(pi * min(1.0, q * 0.9 + 0.1)) ** 0.8
        qx, qy = at(min(1.0, q + 0.13))
        upper.append((px + sign * 2, py - reach * 0.05 * sin(pi * q)))
        lower += [
            (qx - sign * wide * 0.1, qy + wide),
            (px + (qx - px) * 0.8, py + (qy - py) * 0.8 + wide * 0.22),
        ]
    leaf = polygon([*upper, *lower[::-1]])
    brush.form(leaf, ink, z, width=1.8, rim=0.75, start=0.2, drop=0.5,
               toward=(brush.light.direction[0] * 0.4, -0.9))  # fmt: skip


def poplar(
    brush: Brush, x: float, y: float, height: float, ink: Ink, dice: Dice, z: float = 0.0
) -> None:
    """Paint a slender upright tree."""
    brush.form(
        limb((x, y + 2), height * 0.022, (x, y - height * 0.4), height * 0.014),
        "#6a4a38",
        z,
        width=1.4,
    )
    foliage(
        brush, (x, y - height * 0.55), (height * 0.1, height * 0.4), height * 0.07, ink, dice, z
    )
