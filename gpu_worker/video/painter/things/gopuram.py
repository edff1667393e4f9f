"""A South Indian gate tower: plinth, stacked tiers with niches, barrel roof with finials."""

from gpu_worker.video.painter.brush import Brush, paint
from gpu_worker.video.painter.colours import Ink, mix
from gpu_worker.video.painter.dice import Dice
from gpu_worker.video.painter.paths import box, oval, polygon, smooth

ACCENTS = ("#c8553d", "#3f8f8a", "#d9a441", "#b4587c", "#5b7fae", "#7d9a4e")


def gopuram(
    brush: Brush,
    x: float,
    y: float,
    wide: float,
    high: float,
    dice: Dice,
    *,
    stone: Ink = "#d69a63",
    z: float = 0.1,
    tiers: int = 6,
) -> None:
    """Paint a tower whose foot's middle is (x, y)."""
    foot = high * 0.22
    _plinth(brush, x, y, wide, foot, stone, z)
    brush.form(
        box(x - wide * 0.53, y - foot - high * 0.025, wide * 1.06, high * 0.032, 3), "#e6bd85", z
    )
    top = y - foot - high * 0.02
    unit = high * 0.62 / sum(0.86**i for i in range(tiers))
    width = wide * 0.92
    shift = dice.whole(0, 5)
    for i in range(tiers):
        tall = unit * 0.86**i
        _tier(brush, x, top, width, tall, max(3, 3 + tiers - i), stone, z, i + shift)
        top -= tall
        width *= 0.868
    _roof(brush, x, top, width, high * 0.115, stone, z)


def _plinth(
    brush: Brush, x: float, y: float, wide: float, high: float, stone: Ink, z: float
) -> None:
    body = polygon(
        [
            (x - wide / 2, y),
            (x - wide * 0.485, y - high),
            (x + wide * 0.485, y - high),
            (x + wide / 2, y),
        ]
    )
    brush.form(body, mix(stone, "#8f7a6a", 0.5), z, width=4)
    for q in (0.22, 0.5, 0.78):
        brush.line(
            [(x - wide * 0.49, y - high * q), (x + wide * 0.49, y - high * q)],
            mix(stone, "#5a3a3a", 0.5),
            3,
            z,
            alpha=0.6,
        )
    for side in (-1, 1):
        for k in range(3):
            px = x + side * wide * (0.19 + 0.105 * k)
            brush.form(
                box(px - wide * 0.017, y - high * 0.95, wide * 0.034, high * 0.95),
                stone,
                z,
                width=2,
            )
    door = smooth([
        (x - wide * 0.1, y + 2), (x - wide * 0.1, y - high * 0.62), (x, y - high * 0.86),
        (x + wide * 0.1, y - high * 0.62), (x + wide * 0.1, y + 2),
    ], closed=False)  # fmt: skip
    door.close()
    brush.canvas.drawPath(door, paint(mix(brush.light.dark("#3a2230", z), "#000000", 0.25)))
    brush.glow(x, y - high * 0.2, wide * 0.16, "#ffb860", 0.55)


def _tier(
    brush: Brush,
    x: float,
    y: float,
    wide: float,
    high: float,
    niches: int,
    stone: Ink,
    z: float,
    turn: int,
) -> None:
    upper = wide * 0.868
    body = polygon(
        [(x - wide / 2, y), (x - upper / 2, y - high), (x + upper / 2, y - high), (x + wide / 2, y)]
    )
    brush.form(body, mix(stone, ACCENTS[turn % 6], 0.16), z, width=3.5, spray=0.6)
    middle = (wide + upper) / 2
    for k in range(niches):
        px, pw = x + (k - (niches - 1) / 2) * middle / niches, middle / niches
        if k == niches // 2:
            brush.canvas.drawPath(box(px - pw * 0.26, y - high * 0.72, pw * 0.52, high * 0.6, pw * 0.2),
                                  paint(mix(brush.light.dark("#40242e", z), "#000000", 0.2), 0.9))  # fmt: skip
            brush.glow(px, y - high * 0.3, high * 0.6, "#ffb860", 0.35)
        else:
            _figure(brush, px, y, pw, high, ACCENTS[(k + turn) % 6], z)
        brush.form(
            box(px - pw * 0.5, y - high * 0.92, pw * 0.1, high * 0.9),
            mix(stone, "#fff0d0", 0.3),
            z,
            width=1.2,
            drop=0,
        )
    brush.form(
        box(x - wide * 0.5, y - high * 0.1, wide, high * 0.12, 2),
        mix(ACCENTS[(turn + 2) % 6], stone, 0.55),
        z,
        width=1.5,
        drop=0.4,
    )
    cornice = polygon([
        (x - upper * 0.535, y - high * 0.82), (x - upper * 0.53, y - high * 0.88), (x - upper * 0.5, y - high * 0.98),
        (x + upper * 0.5, y - high * 0.98), (x + upper * 0.53, y - high * 0.88), (x + upper * 0.535, y - high * 0.82),
    ])  # fmt: skip
    brush.form(cornice, "#ecc794", z, width=2.5, drop=0.6)
    domes = max(4, niches + 1)
    for k in range(domes):
        px, s = x + (k - (domes - 1) / 2) * upper / domes, upper / domes * 0.36
        dome = smooth([
            (px - s, y - high * 0.95), (px - s * 0.85, y - high * 1.12), (px, y - high * 1.24),
            (px + s * 0.85, y - high * 1.12), (px + s, y - high * 0.95),
        ], tension=0.7)  # fmt: skip
        brush.form(dome, mix(ACCENTS[(k + turn * 2) % 6], stone, 0.35), z, width=1.6, drop=0.4)


def _figure(brush: Brush, x: float, y: float, wide: float, high: float, ink: Ink, z: float) -> None:
    """A small painted figure in its niche."""
    niche = box(x - wide * 0.24, y - high * 0.66, wide * 0.48, high * 0.5, wide * 0.2)
    brush.canvas.drawPath(niche, paint(brush.light.dark("#6a3f40", z), 0.75))
    brush.form(
        oval(x, y - high * 0.5, wide * 0.085, wide * 0.085),
        mix(ink, "#f2d2a0", 0.35),
        z,
        width=1,
        drop=0,
    )
    robe = smooth([
        (x - wide * 0.15, y - high * 0.14), (x - wide * 0.1, y - high * 0.42),
        (x + wide * 0.1, y - high * 0.42), (x + wide * 0.15, y - high * 0.14),
    ], tension=0.6)  # fmt: skip
    brush.form(robe, ink, z, width=1, drop=0)


def _roof(brush: Brush, x: float, y: float, wide: float, high: float, stone: Ink, z: float) -> None:
    brush.form(box(x - wide * 0.46, y - high * 0.3, wide * 0.92, high * 0.35), stone, z, width=2)
    barrel = smooth([
        (x - wide * 0.56, y - high * 0.2), (x - wide * 0.52, y - high * 0.75), (x - wide * 0.4, y - high * 1.12),
        (x, y - high * 1.2), (x + wide * 0.4, y - high * 1.12), (x + wide * 0.52, y - high * 0.75),
        (x + wide * 0.56, y - high * 0.2),
    ], tension=0.75)  # fmt: skip
    brush.form(barrel, "#c9744a", z, width=3.5)
    for k in range(9):
        px = x + (k - 4) * wide * 0.11
        brush.line([(px, y - high * 0.3), (px, y - high * 1.05)], "#8a4430", 1.5, z, alpha=0.4)
    for side in (-1, 1):
        horn = smooth([
            (x + side * wide * 0.56, y - high * 0.15), (x + side * wide * 0.66, y - high * 0.7),
            (x + side * wide * 0.55, y - high * 1.45), (x + side * wide * 0.47, y - high * 0.75),
        ], tension=0.8)  # fmt: skip
        brush.form(horn, "#dba04e", z, width=2)
    for k in range(5):
        kalasam(brush, x + (k - 2) * wide * 0.19, y - high * 1.12, high * 0.36, z)


def kalasam(brush: Brush, x: float, y: float, size: float, z: float) -> None:
    """Paint a gilded finial."""
    gold = "#e8b23a"
    brush.form(oval(x, y - size * 0.35, size * 0.3, size * 0.3), gold, z, width=1.5)
    brush.form(
        polygon(
            [
                (x - size * 0.12, y - size * 0.55),
                (x + size * 0.12, y - size * 0.55),
                (x, y - size * 1.3),
            ]
        ),
        gold,
        z,
        width=1,
    )
    brush.form(box(x - size * 0.2, y - size * 0.1, size * 0.4, size * 0.12), gold, z, width=1)
