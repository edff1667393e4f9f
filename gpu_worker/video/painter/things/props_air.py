"""Things of the air. Each takes its middle and a size in units."""

from math import cos, pi, sin

from gpu_worker.video.painter.brush import Brush, paint
from gpu_worker.video.painter.dice import Dice
from gpu_worker.video.painter.paths import limb, oval, polygon, smooth


def kite(brush: Brush, x: float, y: float, size: float, dice: Dice) -> None:
    """A paper kite with tail and string."""
    lean = dice.between(-0.3, 0.3)
    canvas = brush.canvas
    canvas.save()
    canvas.translate(x, y)
    canvas.rotate(lean * 57 + 14)
    inks = dice.pick((("#e0503f", "#f2c03a"), ("#3f8ac4", "#f4f0e0"), ("#8a4aa8", "#f2903a")))
    tail = [(0.0, size * 1.2)] + [
        (sin(k * 1.1) * size * 0.22, size * (1.2 + 0.42 * k)) for k in range(1, 7)
    ]
    brush.line(tail, "#f4ecd8", 2)
    for k, (tx, ty) in enumerate(tail[1:]):
        bow = polygon(
            [
                (tx - size * 0.16, ty - 5),
                (tx + size * 0.16, ty + 5),
                (tx + size * 0.16, ty - 5),
                (tx - size * 0.16, ty + 5),
            ]
        )
        brush.form(bow, inks[k % 2], width=1.2)
    brush.form(
        polygon([(0, -size), (size * 0.8, 0), (0, size * 1.2), (-size * 0.8, 0)]),
        inks[0],
        width=2.5,
    )
    brush.form(polygon([(0, -size), (size * 0.8, 0), (0, 0)]), inks[1], width=2)
    brush.form(polygon([(0, size * 1.2), (-size * 0.8, 0), (0, 0)]), inks[1], width=2)
    brush.line([(0, -size), (0, size * 1.2)], "#6a4a34", 2, curved=False)
    canvas.restore()
    string = smooth(
        [(x, y + size * 0.3), (x - size * 0.8, y + size * 3.2), (x - size * 2.6, y + size * 5.6)],
        closed=False,
        tension=0.9,
    )
    canvas.drawPath(string, paint(brush.light.lit("#f4ecd8"), 0.6, stroke=1.2))


def birds(brush: Brush, x: float, y: float, size: float, dice: Dice) -> None:
    """A small flock in flight."""
    for k in range(5):
        bx, by = x + dice.bell(0, size * 2.6), y + dice.bell(0, size * 1.3)
        s, up = size * dice.between(0.5, 1.0) * (1.2 if k == 0 else 0.8), dice.between(-0.2, 0.8)
        shape = smooth([
            (bx - s, by - s * 0.6 * up), (bx - s * 0.45, by - s * 0.75 * up), (bx, by), (bx + s * 0.45, by - s * 0.75 * up),
            (bx + s, by - s * 0.6 * up), (bx + s * 0.4, by - s * 0.45 * up), (bx, by + s * 0.18), (bx - s * 0.4, by - s * 0.45 * up),
        ], tension=0.6)  # fmt: skip
        brush.flat(shape, "#3a3048", 0.15, shade=0.8)


def balloon(brush: Brush, x: float, y: float, size: float, dice: Dice) -> None:
    """A hot-air balloon."""
    inks = dice.pick((("#e0503f", "#f4e6c4"), ("#3f8ac4", "#f2c03a"), ("#c44a8a", "#f4d8e0")))
    brush.form(
        smooth(
            [
                (x - size * 0.3, y + size),
                (x - size * 0.96, y - size * 0.1),
                (x - size * 0.6, y - size * 0.9),
                (x, y - size * 1.1),
                (x + size * 0.6, y - size * 0.9),
                (x + size * 0.96, y - size * 0.1),
                (x + size * 0.3, y + size),
            ],
            tension=0.8,
        ),
        inks[0],
        0.1,
        width=3.5,
    )
    stripe = smooth(
        [
            (x - size * 0.1, y + size),
            (x - size * 0.36, y - size * 0.2),
            (x, y - size * 1.08),
            (x + size * 0.36, y - size * 0.2),
            (x + size * 0.1, y + size),
        ],
        tension=0.7,
    )
    brush.form(stripe, inks[1], 0.1, width=2)
    for dx in (-0.2, 0.2):
        brush.line(
            [(x + dx * size, y + size), (x + dx * size * 0.8, y + size * 1.4)], "#6a4a34", 1.5
        )
    brush.form(
        polygon(
            [
                (x - size * 0.2, y + size * 1.38),
                (x + size * 0.2, y + size * 1.38),
                (x + size * 0.16, y + size * 1.66),
                (x - size * 0.16, y + size * 1.66),
            ]
        ),
        "#9a6a3a",
        width=2,
    )


def butterflies(brush: Brush, x: float, y: float, size: float, dice: Dice) -> None:
    """Some butterflies near the ground."""
    for _ in range(5):
        bx, by, s = x + dice.bell(0, 130), y + 150 + dice.bell(0, 60), size * dice.between(0.7, 1.1)
        ink = dice.pick(("#f2a03a", "#e86a8a", "#6ab4e0", "#f4e03f"))
        turn = dice.between(-0.6, 0.6)
        for side in (-1, 1):
            for k, reach in ((0, 1.0), (1, 0.7)):
                angle = turn + side * (0.6 + 0.9 * k) - pi / 2
                tip = (bx + cos(angle) * s * reach, by + sin(angle) * s * reach)
                brush.form(limb((bx, by), 1.5, tip, s * 0.4 * reach), ink, width=1.4)
        brush.form(oval(bx, by, 1.6, s * 0.5), "#3a2a2a", width=0.8)
