"""Pictures, shelves, lamps, hearths, chairs and rugs."""

from gpu_worker.video.painter.brush import Brush, paint
from gpu_worker.video.painter.colours import Ink, mix
from gpu_worker.video.painter.dice import Dice
from gpu_worker.video.painter.paths import box, limb, oval, polygon, smooth
from gpu_worker.video.painter.site import Site
from gpu_worker.video.painter.things.vessels import flame


def picture(brush: Brush, x: float, y: float, wide: float, high: float, dice: Dice) -> None:
    """Hang a framed picture: a small landscape."""
    brush.shadow(box(x + 3, y + 6, wide, high), 0.4, 5)
    brush.form(box(x, y, wide, high, 2), dice.pick(("#7a4326", "#c9973a", "#4a3434")), width=2.5)
    inner = box(x + wide * 0.09, y + wide * 0.09, wide * 0.82, high - wide * 0.18)
    brush.form(inner, dice.pick(("#9ac4cc", "#e8c49a", "#b4c4e0")), width=0)
    canvas = brush.canvas
    canvas.save()
    canvas.clipPath(inner, doAntiAlias=True)
    brush.flat(
        oval(x + wide * dice.between(0.3, 0.7), y + high * 0.34, wide * 0.08, wide * 0.08),
        "#fff0c0",
    )
    for k in range(2):
        base = y + high * (0.62 + 0.16 * k)
        brush.form(smooth([(x, base), (x + wide * 0.3, base - high * dice.between(0.06, 0.22)), (x + wide * 0.65, base), (x + wide, base - high * dice.between(0, 0.12)), (x + wide, y + high), (x, y + high)], tension=0.6),
                   ("#6a8f7a", "#4f7a52")[k], width=1)  # fmt: skip
    canvas.restore()


def shelf(brush: Brush, x: float, y: float, wide: float, dice: Dice) -> None:
    """Paint a board with books and a vase."""
    brush.form(box(x, y, wide, 10, 2), "#6b3a24", width=2.5)
    brush.shadow(box(x + 4, y + 11, wide - 8, 12), 0.4, 5)
    px = x + 10
    while px < x + wide - 26:
        if dice.happens(0.16):
            size = dice.between(12, 17)
            body = smooth(
                [
                    (px + 3, y),
                    (px, y - size),
                    (px + size * 0.7, y - size * 1.9),
                    (px + size * 1.5, y - size),
                    (px + size * 1.3, y),
                ],
                tension=0.8,
            )
            brush.form(body, dice.pick(("#4f8f8a", "#c9793f", "#d9b04e")), width=2)
            px += size * 1.6 + 6
            continue
        thick, tall = dice.between(7, 13), dice.between(34, 50)
        ink = dice.pick(("#a83f3a", "#3f5f8a", "#c99a3a", "#4f7a52", "#7a4a6a", "#d9c49a"))
        brush.form(box(px, y - tall, thick, tall, 1), ink, width=1.4)
        brush.flat(box(px, y - tall * 0.8, thick, 3), "#f0dca8", alpha=0.7)
        px += thick + 1.5


def lamp(brush: Brush, x: float, y: float, top: float) -> None:
    """Hang a lamp at (x, y) from `top`, with its rays and pool of light."""
    brush.form(limb((x, top), 1.6, (x, y - 40), 1.6), "#2a1a1a", rim=0)
    shade = smooth(
        [
            (x - 36, y),
            (x - 20, y - 42),
            (x + 20, y - 42),
            (x + 36, y),
            (x + 22, y + 12),
            (x - 22, y + 12),
        ],
        tension=0.6,
    )
    brush.glow(x, y + 14, 520, "#ffae4a", 0.6)
    brush.form(shade, "#c9973a", width=2, toward=(0.0, 0.9))
    flame(brush, x, y + 22, 24)


def fireplace(brush: Brush, site: Site, x: float, y: float, wide: float) -> None:
    """Paint a stone hearth whose fire burns in the evening; its foot's middle is (x, y)."""
    dice = site.dice("hearth")
    high = wide * 0.82
    brush.form(
        box(x - wide * 0.4, site.top, wide * 0.8, y - high - site.top), "#8a6a5c", 0.04, width=3
    )
    brush.form(box(x - wide / 2, y - high, wide, high), "#9a7a6a", width=4)
    for row in range(6):
        for k in range(6):
            px, py = (
                x - wide * 0.49 + (k + 0.5 * (row % 2)) * wide * 0.17,
                y - high + 4 + row * high / 6,
            )
            if px + wide * 0.14 < x + wide / 2:
                brush.flat(
                    box(px, py, wide * 0.15, high / 6 - 5, 4),
                    dice.pick(("#8a6a5e", "#a88878", "#7a5c54")),
                    alpha=0.6,
                    shade=0.2,
                )
    brush.form(box(x - wide * 0.58, y - high - 14, wide * 1.16, 18, 3), "#6b4028", width=3)
    mouth = smooth(
        [
            (x - wide * 0.3, y),
            (x - wide * 0.3, y - high * 0.44),
            (x, y - high * 0.66),
            (x + wide * 0.3, y - high * 0.44),
            (x + wide * 0.3, y),
        ],
        closed=False,
        tension=0.4,
    )
    mouth.close()
    brush.canvas.drawPath(mouth, paint("#1c0f14"))
    for k in range(3):
        brush.form(
            limb((x - wide * 0.2, y - 8 - 5 * k), 7, (x + wide * 0.2, y - 12 + 4 * k), 7),
            "#5a3826",
            width=1.5,
        )
    brush.glow(x, y - high * 0.25, wide * 1.5, "#ff9a3a", 0.6)
    for k in range(7):
        t = (k - 3) / 3
        flame(
            brush,
            x + t * wide * 0.18,
            y - 12,
            wide * (0.2 - 0.07 * abs(t)) * dice.between(0.8, 1.15),
        )


def armchair(brush: Brush, x: float, y: float, size: float, ink: Ink, way: int) -> None:
    """Paint a stuffed chair turned to `way`; its foot's middle is (x, y)."""
    brush.contact(x, y, size * 0.7)
    for dx in (-0.5, 0.5):
        brush.form(
            limb((x + dx * size, y - size * 0.16), 5, (x + dx * size, y), 3.4), "#4a2c20", width=1.2
        )
    back = smooth(
        [
            (x - way * size * 0.62, y - size * 0.2),
            (x - way * size * 0.7, y - size * 1.1),
            (x - way * size * 0.42, y - size * 1.32),
            (x - way * size * 0.06, y - size * 1.2),
            (x - way * size * 0.04, y - size * 0.3),
        ],
        tension=0.6,
    )
    brush.form(back, ink, width=3.5)
    brush.form(
        box(x - size * 0.56, y - size * 0.58, size * 1.16, size * 0.42, 12),
        mix(ink, "#ffe8c8", 0.1),
        width=3,
    )
    arm = smooth(
        [
            (x - size * 0.5, y - size * 0.14),
            (x - size * 0.52, y - size * 0.74),
            (x - size * 0.36, y - size * 0.84),
            (x + size * 0.5, y - size * 0.78),
            (x + size * 0.62, y - size * 0.66),
            (x + size * 0.58, y - size * 0.12),
        ],
        tension=0.5,
    )
    brush.form(arm, ink, width=3.5)


def rug(brush: Brush, x: float, y: float, wide: float, inks: tuple[str, str, str]) -> None:
    """Lay a woven mat in perspective, its middle at (x, y)."""
    high = wide * 0.17
    mat = polygon(
        [
            (x - wide * 0.4, y - high / 2),
            (x + wide * 0.4, y - high / 2),
            (x + wide * 0.52, y + high / 2),
            (x - wide * 0.52, y + high / 2),
        ]
    )
    brush.form(mat, inks[0], width=2, toward=(0.0, -1.0), shade=0.7)
    for k in range(9):
        t = (k + 0.5) / 9
        half = wide * (0.4 + 0.12 * t) * 0.985
        ly = y - high / 2 + high * t
        brush.line(
            [(x - half, ly), (x + half, ly)], inks[1 + k % 2], 2 + 2.4 * t, alpha=0.65, shade=0.2
        )
    for side in (-1, 1):
        for k in range(10):
            t = (k + 0.5) / 10
            px = x + side * wide * (0.4 + 0.12 * t)
            brush.line(
                [(px, y - high / 2 + high * t), (px + side * 8, y - high / 2 + high * t + 2)],
                inks[0],
                1.4,
                alpha=0.8,
            )
