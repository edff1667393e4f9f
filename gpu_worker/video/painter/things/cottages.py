"""Western cottages, and the smoke of their chimneys."""

from gpu_worker.video.painter.brush import Brush, paint
from gpu_worker.video.painter.colours import mix
from gpu_worker.video.painter.dice import Dice
from gpu_worker.video.painter.paths import box, oval, polygon
from gpu_worker.video.painter.site import Site
from gpu_worker.video.painter.things.buildings import door, window


def cottage(
    brush: Brush, site: Site, x: float, y: float, wide: float, dice: Dice, z: float
) -> None:
    """Paint a western cottage: gable, tiles, chimney, its foot at (x, y)."""
    high, roof = wide * 0.5, wide * 0.44
    wall = dice.pick(("#efe2cc", "#d9c4a8", "#c9a48a", "#e8d4b8", "#b8bcae"))
    tile = dice.pick(("#a8523f", "#7a5a56", "#8a6a44", "#5f6a7a"))
    if site.snow:
        tile = mix(tile, "#f2f5fa", 0.8)
    stack = x + wide * dice.pick((-0.24, 0.24))
    brush.form(
        box(stack - wide * 0.05, y - high - roof * 0.95, wide * 0.1, roof * 0.9),
        "#9a6a56",
        z,
        width=2,
    )
    if site.evening or site.snow:
        smoke(brush, site, stack, y - high - roof * 0.98, wide * 0.5, dice, z)
    brush.form(box(x - wide / 2, y - high, wide, high), wall, z, width=3, spray=0.35)
    brush.form(
        polygon(
            [(x - wide * 0.5, y - high), (x, y - high - roof * 0.92), (x + wide * 0.5, y - high)]
        ),
        wall,
        z,
        width=0,
        spray=0.35,
    )
    for side in (-1, 1):
        slope = polygon([
            (x, y - high - roof), (x + side * wide * 0.6, y - high + wide * 0.05),
            (x + side * wide * 0.56, y - high + wide * 0.1), (x, y - high - roof * 0.84),
        ])  # fmt: skip
        brush.form(slope, tile, z, width=2.5)
    for k in range(4):
        beam_y = y - high * (0.2 + 0.27 * k)
        if k < 3 and wall == "#efe2cc":
            brush.line([(x - wide / 2, beam_y), (x + wide / 2, beam_y)], "#7a5a44", wide * 0.02, z)
    on = site.evening
    door(
        brush,
        x + wide * 0.02,
        y,
        wide * 0.17,
        high * 0.62,
        dice.pick(("#7a3f34", "#3f6a62", "#4a5a8a", "#8a6a3a")),
        z,
    )
    for dx in (-0.36, 0.22):
        window(brush, site, x + wide * dx, y - high * 0.74, wide * 0.14, high * 0.34, z, lit=on)
    window(
        brush,
        site,
        x - wide * 0.06,
        y - high - roof * 0.5,
        wide * 0.12,
        roof * 0.26,
        z,
        lit=on and dice.happens(0.6),
    )
    for dx in (-0.36, 0.22):
        brush.flat(
            box(x + wide * (dx - 0.02), y - high * 0.36, wide * 0.18, high * 0.06), "#8a5a3a", z
        )
        for k in range(5):
            tone = dice.pick(("#e2574c", "#f4d03f", "#f0a0c0", "#ffffff"))
            brush.flat(
                oval(x + wide * (dx + 0.16 * k / 5), y - high * 0.38, wide * 0.016, wide * 0.016),
                tone,
                z,
            )


def smoke(brush: Brush, site: Site, x: float, y: float, high: float, dice: Dice, z: float) -> None:
    """Let smoke curl up from a chimney."""
    lean = -site.side
    for k in range(9):
        t = k / 9
        px, py = x + lean * high * 0.5 * t * t + dice.between(-3, 3), y - high * t
        radius = high * (0.05 + 0.13 * t)
        tone = mix(site.light.lit("#e8e4e4", z), site.light.haze, 0.3)
        brush.canvas.drawCircle(px, py, radius, paint(tone, 0.34 * (1 - t), blur=radius * 0.35))
