"""Small things that stand on the floor. Each takes the middle of its foot and a size in units."""

from math import cos, pi, sin

from gpu_worker.video.painter.brush import Brush, paint
from gpu_worker.video.painter.colours import mix
from gpu_worker.video.painter.dice import Dice
from gpu_worker.video.painter.paths import box, oval, polygon, smooth
from gpu_worker.video.painter.things.land import flower
from gpu_worker.video.painter.things.vessels import brass_lamp, flame, pot


def lamp(brush: Brush, x: float, y: float, size: float, dice: Dice) -> None:
    """A standing brass lamp."""
    brass_lamp(brush, x, y, size * dice.between(0.95, 1.1))


def lantern(brush: Brush, x: float, y: float, size: float, dice: Dice) -> None:
    """A lantern of iron and glass."""
    half, iron = size * 0.3, dice.pick(("#4a3a3a", "#6a4a30", "#3a4450"))
    brush.contact(x, y, half * 1.4)
    brush.form(box(x - half * 1.2, y - size * 0.12, half * 2.4, size * 0.12, 3), iron, width=2)
    brush.canvas.drawPath(
        box(x - half * 0.85, y - size * 0.74, half * 1.7, size * 0.62), paint("#fff0c0", 0.85)
    )
    flame(brush, x, y - size * 0.2, size * 0.26)
    for dx in (-0.9, -0.3, 0.3, 0.9):
        brush.form(box(x + half * dx - 1.5, y - size * 0.76, 3, size * 0.66), iron, width=1)
    brush.form(
        polygon(
            [
                (x - half * 1.3, y - size * 0.74),
                (x, y - size * 1.04),
                (x + half * 1.3, y - size * 0.74),
            ]
        ),
        iron,
        width=2,
    )
    brush.canvas.drawPath(
        oval(x, y - size * 1.14, size * 0.1, size * 0.12), paint(brush.light.dark(iron), stroke=2.4)
    )


def candle(brush: Brush, x: float, y: float, size: float, dice: Dice) -> None:
    """Three candles of different height."""
    for dx, tall in ((-0.34, 0.7), (0.3, 0.5), (0.0, 1.0)):
        high = size * tall * dice.between(0.9, 1.1)
        brush.form(
            box(x + dx * size - size * 0.1, y - high, size * 0.2, high, 3),
            "#f6ecd8",
            width=1.6,
            spray=0.3,
        )
        flame(brush, x + dx * size, y - high, size * 0.22)


def jar(brush: Brush, x: float, y: float, size: float, dice: Dice) -> None:
    """A clay pot."""
    pot(brush, x, y, size, dice.pick(("#b0603c", "#c9793f", "#8a4a34", "#4f7a7a")))


def book(brush: Brush, x: float, y: float, size: float, dice: Dice) -> None:
    """Two closed books with an open one on top."""
    brush.contact(x, y, size)
    for k, ink in enumerate((dice.pick(("#8a3f3a", "#3f5f7a")), dice.pick(("#4f7a52", "#b58a3a")))):
        top = y - size * 0.2 * (k + 1)
        brush.form(
            box(x - size * (0.85 - 0.08 * k), top, size * (1.7 - 0.16 * k), size * 0.2, 3),
            ink,
            width=2,
        )
        brush.flat(
            box(x - size * 0.8, top + size * 0.05, size * 1.4, size * 0.1), "#f0e4c8", shade=0.2
        )
    base = y - size * 0.42
    for side in (-1, 1):
        page = smooth([(x, base), (x + side * size * 0.4, base - size * 0.22), (x + side * size, base - size * 0.14),
                       (x + side * size * 0.9, base + size * 0.04), (x + side * size * 0.4, base - size * 0.02)], tension=0.5)  # fmt: skip
        brush.form(page, "#fbf2dc", width=2, spray=0.2)
        for k in range(3):
            lx = x + side * size * 0.2
            ly = base - size * (0.16 - 0.05 * k)
            brush.line([(lx, ly), (lx + side * size * 0.6, ly)], "#8a7a6a", 1.2, alpha=0.6)


def scroll(brush: Brush, x: float, y: float, size: float, dice: Dice) -> None:
    """A rolled letter."""
    del dice
    brush.contact(x, y, size)
    brush.form(
        box(x - size * 0.8, y - size * 0.36, size * 1.6, size * 0.36, size * 0.1),
        "#f0dcae",
        width=2,
    )
    for side in (-1, 1):
        brush.form(
            oval(x + side * size * 0.8, y - size * 0.18, size * 0.12, size * 0.22),
            "#d9b878",
            width=1.5,
        )
    brush.form(box(x - size * 0.1, y - size * 0.38, size * 0.2, size * 0.4), "#b83f3a", width=1.2)


def basket(brush: Brush, x: float, y: float, size: float, dice: Dice) -> None:
    """A woven basket of fruit."""
    brush.contact(x, y, size * 0.8)
    for k in range(9):
        t = (k - 4) / 4
        ink = dice.pick(("#e0603a", "#f2b03a", "#8ab04a", "#c4443a"))
        brush.form(
            oval(
                x + t * size * 0.62, y - size * (0.62 + 0.2 * (1 - t * t)), size * 0.19, size * 0.18
            ),
            ink,
            width=1.8,
        )
    body = smooth(
        [
            (x - size * 0.86, y - size * 0.62),
            (x - size * 0.6, y),
            (x + size * 0.6, y),
            (x + size * 0.86, y - size * 0.62),
        ],
        tension=0.4,
    )
    brush.form(body, "#b58a4e", width=2.5)
    for row in range(4):
        wide = size * (0.66 + 0.05 * row)
        brush.line(
            [(x - wide, y - size * 0.14 * (row + 0.6)), (x + wide, y - size * 0.14 * (row + 0.6))],
            "#7a5a30",
            2,
            alpha=0.5,
        )
    brush.form(
        box(x - size * 0.92, y - size * 0.68, size * 1.84, size * 0.12, 5), "#c99a5a", width=2
    )


def chest(brush: Brush, x: float, y: float, size: float, dice: Dice) -> None:
    """A wooden chest with metal bands."""
    wood = dice.pick(("#8a5a34", "#7a4a30", "#6a4a44"))
    brush.contact(x, y, size * 0.8)
    brush.form(box(x - size * 0.74, y - size * 0.5, size * 1.48, size * 0.5, 3), wood, width=3)
    lid = smooth(
        [
            (x - size * 0.78, y - size * 0.48),
            (x - size * 0.72, y - size * 0.76),
            (x, y - size * 0.88),
            (x + size * 0.72, y - size * 0.76),
            (x + size * 0.78, y - size * 0.48),
        ],
        closed=False,
    )
    lid.close()
    brush.form(lid, mix(wood, "#e8c090", 0.15), width=3)
    for dx in (-0.5, 0.5):
        brush.form(box(x + size * dx - 4, y - size * 0.8, 8, size * 0.8), "#d9a53a", width=1.5)
    brush.form(
        box(x - size * 0.09, y - size * 0.58, size * 0.18, size * 0.2, 3), "#e8c05a", width=1.5
    )


def ball(brush: Brush, x: float, y: float, size: float, dice: Dice) -> None:
    """A striped ball."""
    brush.contact(x, y, size)
    shape = oval(x, y - size, size, size)
    brush.form(shape, dice.pick(("#e0503f", "#3f8ac4", "#f2b03a")), width=2.5)
    brush.line(
        [(x - size * 0.9, y - size * 1.2), (x, y - size * 0.9), (x + size * 0.9, y - size * 1.2)],
        "#fff4e0",
        size * 0.24,
    )


def flower_pot(brush: Brush, x: float, y: float, size: float, dice: Dice) -> None:
    """A pot full of flowers."""
    pot(brush, x, y, size * 0.42, "#b0603c")
    inks = dice.pick((("#e8486a", "#ffd0d8"), ("#f2a03a", "#f4d03f"), ("#8a6ad0", "#f0d8ff")))
    for k in range(26):
        turn, out = dice.angle(), dice.unit() ** 0.5
        px, py = x + cos(turn) * out * size * 0.56, y - size * 1.02 + sin(turn) * out * size * 0.42
        if k < 15:
            leaf = smooth(
                [(px - 9, py + 3), (px, py - 6), (px + 9, py - 2), (px, py + 6)], tension=0.9
            )
            brush.form(leaf, "#4f8a46", width=1.2, drop=0.2)
        else:
            flower(brush, px, py, size * 0.085 * (1 + 0.3 * sin(k * pi)), dice.pick(inks))
