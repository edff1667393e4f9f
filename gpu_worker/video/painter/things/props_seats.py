"""Tables and seats. Each takes the middle of its foot and a size in units."""

from gpu_worker.video.painter.brush import Brush
from gpu_worker.video.painter.colours import mix
from gpu_worker.video.painter.dice import Dice
from gpu_worker.video.painter.paths import box, limb, oval, polygon, smooth

WOOD = ("#8a5a3a", "#7a4a30", "#9a6a44")


def table(brush: Brush, x: float, y: float, size: float, dice: Dice) -> None:
    """A wooden table with a cup and a bowl."""
    wood = dice.pick(WOOD)
    high = size * 0.58
    brush.contact(x, y, size * 0.8)
    for dx, up in ((-0.62, 8), (0.62, 8), (-0.72, 0), (0.72, 0)):
        brush.form(
            limb((x + dx * size, y - high), 6, (x + dx * size, y - up), 4.5),
            mix(wood, "#2a1814", 0.2),
            width=2,
        )
    top = polygon(
        [
            (x - size * 0.78, y - high - 16),
            (x + size * 0.78, y - high - 16),
            (x + size * 0.92, y - high),
            (x - size * 0.92, y - high),
        ]
    )
    brush.form(top, mix(wood, "#f0c890", 0.22), width=2.5, toward=(0.0, -1.0), shade=0.6)
    brush.form(box(x - size * 0.92, y - high - 1, size * 1.84, 11, 2), wood, width=2)
    cup = x - size * 0.3
    brush.form(box(cup - 8, y - high - 30, 16, 22, 4), "#4f8f8a", width=1.6)
    bowl = smooth(
        [
            (x + 8, y - high - 24),
            (x + 18, y - high - 8),
            (x + 50, y - high - 8),
            (x + 60, y - high - 24),
        ],
        tension=0.5,
    )
    for k in range(3):
        brush.form(
            oval(x + 22 + k * 12, y - high - 27, 9, 9),
            ("#e0603a", "#f2b03a", "#8ab04a")[k],
            width=1.5,
        )
    brush.form(bowl, "#d9a53a", width=2)


def chair(brush: Brush, x: float, y: float, size: float, dice: Dice) -> None:
    """A plain wooden chair."""
    wood = dice.pick(WOOD)
    brush.contact(x, y, size * 0.4)
    for dx in (-0.3, 0.3):
        brush.form(
            limb((x + dx * size * 0.9, y - size), 4.5, (x + dx * size, y - 8), 4), wood, width=1.8
        )
    for k in range(3):
        brush.form(
            box(x - size * 0.27, y - size * (0.94 - 0.13 * k), size * 0.54, size * 0.07, 3),
            wood,
            width=1.6,
        )
    seat = polygon(
        [
            (x - size * 0.3, y - size * 0.5),
            (x + size * 0.3, y - size * 0.5),
            (x + size * 0.38, y - size * 0.4),
            (x - size * 0.38, y - size * 0.4),
        ]
    )
    brush.form(seat, mix(wood, "#f0c890", 0.25), width=2, toward=(0.0, -1.0))
    for dx in (-0.34, 0.34):
        brush.form(
            limb((x + dx * size, y - size * 0.4), 4.5, (x + dx * size, y), 3.6), wood, width=1.8
        )


def bench(brush: Brush, x: float, y: float, size: float, dice: Dice) -> None:
    """A long bench with a back."""
    wood = dice.pick(WOOD)
    brush.contact(x, y, size * 0.7)
    for k in range(3):
        brush.form(
            box(x - size * 0.7, y - size * (0.58 - 0.1 * k), size * 1.4, size * 0.07, 3),
            wood,
            width=2,
        )
    brush.form(
        box(x - size * 0.72, y - size * 0.28, size * 1.44, size * 0.08, 3),
        mix(wood, "#f0c890", 0.2),
        width=2.5,
    )
    for dx in (-0.6, 0.6):
        brush.form(box(x + dx * size - 5, y - size * 0.6, 10, size * 0.6, 3), "#4a4450", width=2)


def throne(brush: Brush, x: float, y: float, size: float, dice: Dice) -> None:
    """A gilded throne on a step, cushioned."""
    gold, cloth = "#d9a53a", dice.pick(("#a82f44", "#3f4f9a", "#2f7a6a"))
    for k in range(2):
        brush.form(
            box(x - size * (0.62 - 0.08 * k), y - 12 - 12 * k, size * (1.24 - 0.16 * k), 14, 2),
            "#a8907a",
            width=2.5,
        )
    foot = y - 24
    back = smooth(
        [
            (x - size * 0.34, foot),
            (x - size * 0.36, foot - size * 0.86),
            (x - size * 0.2, foot - size * 1.06),
            (x, foot - size * 1.18),
            (x + size * 0.2, foot - size * 1.06),
            (x + size * 0.36, foot - size * 0.86),
            (x + size * 0.34, foot),
        ],
        tension=0.45,
    )
    brush.form(back, gold, width=3.5)
    brush.form(
        smooth(
            [
                (x - size * 0.26, foot),
                (x - size * 0.27, foot - size * 0.8),
                (x, foot - size * 0.98),
                (x + size * 0.27, foot - size * 0.8),
                (x + size * 0.26, foot),
            ],
            tension=0.45,
        ),
        cloth,
        width=2.5,
    )
    for row in range(3):
        for k in range(3):
            brush.flat(
                oval(x + (k - 1) * size * 0.14, foot - size * (0.5 + 0.14 * row), 2.6, 2.6), gold
            )
    brush.form(
        box(x - size * 0.4, foot - size * 0.36, size * 0.8, size * 0.14, 10),
        mix(cloth, "#ffe0c0", 0.12),
        width=3,
    )
    for side in (-1, 1):
        brush.form(
            box(x + side * size * 0.42 - 9, foot - size * 0.54, 18, size * 0.54, 4), gold, width=2.5
        )
        brush.form(oval(x + side * size * 0.42, foot - size * 0.57, 13, 12), gold, width=2)
    brush.form(
        box(x - size * 0.44, foot - size * 0.24, size * 0.88, size * 0.24, 3), gold, width=2.5
    )
    brush.form(oval(x, foot - size * 1.16, 11, 12), "#e84a5a", width=2)
