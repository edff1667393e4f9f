"""Large things that stand on the floor. Each takes the middle of its foot and a size in units."""

from math import cos, pi, sin

from gpu_worker.video.painter.brush import Brush, paint
from gpu_worker.video.painter.dice import Dice
from gpu_worker.video.painter.paths import box, limb, oval, polygon, smooth
from gpu_worker.video.painter.things.boats import hull
from gpu_worker.video.painter.things.props_seats import WOOD
from gpu_worker.video.painter.things.trees import broadleaf
from gpu_worker.video.painter.things.vessels import flame


def campfire(brush: Brush, x: float, y: float, size: float, dice: Dice) -> None:
    """A fire between stones."""
    brush.glow(x, y - size * 0.5, size * 5, "#ff9a3a", 0.6)
    brush.glow(x, y, size * 2.6, "#ff9a3a", 0.6, 0.25)
    for k in range(9):
        turn = pi * k / 8
        px, py = x - cos(turn) * size * 0.9, y - size * 0.12 + sin(turn) * size * 0.2
        brush.form(oval(px, py, size * 0.16, size * 0.12), "#7a706a", width=1.6)
    for side in (-1, 1):
        brush.form(
            limb((x - side * size * 0.6, y), 6, (x + side * size * 0.4, y - size * 0.34), 5),
            "#5a3a28",
            width=1.5,
        )
    for k in range(7):
        t = (k - 3) / 3
        flame(
            brush,
            x + t * size * 0.42,
            y - size * 0.06,
            size * (0.72 - 0.4 * abs(t)) * dice.between(0.85, 1.15),
        )
    for _ in range(14):
        px, py = x + dice.bell(0, size * 0.3), y - size * dice.between(0.8, 2.4)
        brush.canvas.drawCircle(px, py, dice.between(0.8, 2.0), paint("#ffc870", 0.85))


def sign(brush: Brush, x: float, y: float, size: float, dice: Dice) -> None:
    """A wooden signpost with two arms."""
    brush.contact(x, y, 16)
    brush.form(limb((x, y), 7, (x, y - size), 5.5), "#7a5236", width=2.5)
    for k, way in ((0, 1), (1, -1)):
        top = y - size * (0.94 - 0.27 * k)
        reach = size * dice.between(0.55, 0.7)
        arm = polygon(
            [
                (x - way * 16, top),
                (x + way * reach, top),
                (x + way * (reach + 16), top + size * 0.1),
                (x + way * reach, top + size * 0.2),
                (x - way * 16, top + size * 0.2),
            ]
        )
        brush.form(arm, "#b58a58", width=2.5)
        for line in range(2):
            ly = top + size * (0.07 + 0.06 * line)
            brush.line(
                [(x - way * 4, ly), (x + way * reach * (0.9 - 0.3 * line), ly)],
                "#5a3a26",
                2.2,
                alpha=0.7,
            )


def tree(brush: Brush, x: float, y: float, size: float, dice: Dice) -> None:
    """A leafy tree."""
    brush.contact(x, y, size * 0.3)
    broadleaf(brush, x, y, size, dice.pick(("#5c9a48", "#6fa84c", "#4f8f4e")), dice)


def beached_boat(brush: Brush, x: float, y: float, size: float, dice: Dice) -> None:
    """A rowing boat with its oar."""
    hull(brush, x, y, size, 0.0)
    brush.form(
        limb((x - size * 0.3, y - size * 0.5), 3, (x + size * 0.7, y - size * 0.02), 3),
        "#b58a58",
        width=1.6,
    )
    brush.line(
        [(x - size * 0.7, y - size * 0.1), (x + size * 0.7, y - size * 0.12)],
        dice.pick(("#e0603f", "#3f8ac4", "#f4e6c4")),
        4,
    )


def cart(brush: Brush, x: float, y: float, size: float, dice: Dice) -> None:
    """A two-wheeled cart of hay."""
    wood = dice.pick(WOOD)
    brush.contact(x, y, size * 0.7)
    hay = smooth(
        [
            (x - size * 0.62, y - size * 0.46),
            (x - size * 0.44, y - size * 0.8),
            (x, y - size * 0.94),
            (x + size * 0.42, y - size * 0.78),
            (x + size * 0.6, y - size * 0.46),
        ],
        tension=0.6,
    )
    brush.form(hay, "#d9b45a", width=3)
    for _ in range(40):
        px, py = x + dice.between(-0.5, 0.5) * size, y - size * dice.between(0.5, 0.82)
        brush.line([(px, py), (px + dice.between(-10, 10), py - 9)], "#a8843a", 1.4, alpha=0.6)
    brush.form(
        polygon(
            [
                (x - size * 0.7, y - size * 0.52),
                (x + size * 0.66, y - size * 0.52),
                (x + size * 0.6, y - size * 0.3),
                (x - size * 0.62, y - size * 0.3),
            ]
        ),
        wood,
        width=2.5,
    )
    brush.form(
        limb((x + size * 0.6, y - size * 0.4), 4, (x + size * 1.15, y - size * 0.16), 3),
        wood,
        width=1.6,
    )
    radius = size * 0.3
    cy = y - radius
    brush.canvas.drawCircle(x, cy, radius, paint(brush.light.dark(wood), stroke=size * 0.07))
    brush.canvas.drawCircle(x, cy, radius, paint(brush.light.lit(wood), stroke=size * 0.04))
    for k in range(8):
        brush.line(
            [(x, cy), (x + cos(k * pi / 4) * radius, cy + sin(k * pi / 4) * radius)], wood, 3
        )
    brush.form(oval(x, cy, radius * 0.2, radius * 0.2), "#d9b06a", width=1.5)


def flag(brush: Brush, x: float, y: float, size: float, dice: Dice) -> None:
    """A flag on a pole."""
    brush.contact(x, y, 12)
    brush.form(limb((x, y), 5, (x, y - size), 3.5), "#c9a05a", width=2)
    cloth = smooth(
        [
            (x, y - size * 0.98),
            (x + size * 0.2, y - size * 1.02),
            (x + size * 0.5, y - size * 0.94),
            (x + size * 0.46, y - size * 0.72),
            (x + size * 0.2, y - size * 0.78),
            (x, y - size * 0.74),
        ],
        tension=0.6,
    )
    brush.form(cloth, dice.pick(("#d8452f", "#e8902f", "#3f6ac4", "#3f8f5a")), width=3)
    brush.form(oval(x, y - size - 4, 6, 7), "#e8c05a", width=1.5)


def well(brush: Brush, x: float, y: float, size: float, dice: Dice) -> None:
    """A stone well."""
    brush.contact(x, y, size * 0.8)
    body = smooth(
        [
            (x - size * 0.7, y - size * 0.5),
            (x - size * 0.72, y - 4),
            (x, y + 9),
            (x + size * 0.72, y - 4),
            (x + size * 0.7, y - size * 0.5),
        ],
        tension=0.5,
    )
    brush.form(body, "#a89a8a", width=3)
    for row in range(2):
        for k in range(6):
            brush.flat(
                box(
                    x - size * 0.62 + k * size * 0.22 + row * 8,
                    y - size * 0.38 + row * size * 0.2,
                    size * 0.17,
                    size * 0.14,
                    3,
                ),
                dice.pick(("#8a7c70", "#c0b2a2")),
                alpha=0.6,
            )
    brush.form(oval(x, y - size * 0.5, size * 0.7, size * 0.15), "#c4b6a4", width=2)
    brush.flat(oval(x, y - size * 0.49, size * 0.54, size * 0.1), "#2a2630", shade=1.0)
