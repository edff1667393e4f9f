"""Indian village houses."""

from gpu_worker.video.painter.brush import Brush
from gpu_worker.video.painter.colours import Ink, mix
from gpu_worker.video.painter.dice import Dice
from gpu_worker.video.painter.paths import Point, box, polygon
from gpu_worker.video.painter.site import Site
from gpu_worker.video.painter.things.buildings import door, window


def hut(brush: Brush, site: Site, x: float, y: float, wide: float, dice: Dice, z: float) -> None:
    """Paint an Indian village house: mud wall with a white band, deep thatch or red tiles."""
    high, roof = wide * 0.38, wide * 0.44
    wall = dice.pick(("#d9996a", "#c9825a", "#e2b48a", "#b8c4c8", "#dfc08a"))
    tiled = dice.happens(0.45)
    top: Ink = "#b5563c" if tiled else dice.pick(("#b08a4e", "#a07a48", "#c09a5a"))
    brush.form(
        box(x - wide * 0.53, y - wide * 0.06, wide * 1.06, wide * 0.07),
        mix(wall, "#8a5a44", 0.4),
        z,
        width=2,
    )
    brush.form(box(x - wide * 0.46, y - wide * 0.05 - high, wide * 0.92, high), wall, z, width=3)
    band = y - wide * 0.14
    brush.flat(box(x - wide * 0.46, band, wide * 0.92, wide * 0.04), "#f6ecd8", z, alpha=0.85)
    count = 12
    for k in range(count):
        px = x - wide * 0.43 + wide * 0.86 * k / (count - 1)
        brush.flat(
            polygon([(px - 3, band - 2), (px, band - 8), (px + 3, band - 2)]),
            "#f6ecd8",
            z,
            alpha=0.8,
        )
    on = site.evening
    door(
        brush,
        x - wide * 0.02,
        y - wide * 0.055,
        wide * 0.17,
        high * 0.74,
        dice.pick(("#3f7a8a", "#7a3f2e", "#4a6a3a", "#8a5a2a")),
        z,
    )
    for dx in (-0.34, 0.22):
        window(
            brush,
            site,
            x + wide * dx,
            y - wide * 0.05 - high * 0.74,
            wide * 0.11,
            high * 0.34,
            z,
            lit=on,
        )
    for side in (-1, 1):
        brush.form(
            box(x + side * wide * 0.5 - wide * 0.012, y - wide * 0.05 - high, wide * 0.024, high),
            "#7a5236",
            z,
            width=1.2,
        )
    eave = y - wide * 0.05 - high
    _roof(brush, site, x, eave, wide, roof, top, dice, z, tiled=tiled)
    if on:
        brush.glow(x, y - high * 0.4, wide * 0.5, "#ffb860", 0.25 * (1 - z))


def _roof(  # noqa: PLR0913
    brush: Brush,
    site: Site,
    x: float,
    eave: float,
    wide: float,
    high: float,
    ink: Ink,
    dice: Dice,
    z: float,
    *,
    tiled: bool,
) -> None:
    outer: list[Point] = [(x - wide * 0.64, eave + high * 0.16)]
    outer += [(x - wide * 0.34, eave - high * 0.62), (x - wide * 0.22, eave - high * 0.72)]
    outer += [(x + wide * 0.22, eave - high * 0.72), (x + wide * 0.34, eave - high * 0.62)]
    outer += [(x + wide * 0.64, eave + high * 0.16)]
    count = 18
    for k in range(count + 1):
        t = k / count
        sag = high * (0.16 + 0.05 * (1 if tiled else dice.unit() * 2))
        outer.append((x + wide * (0.64 - 1.28 * t), eave + sag))
    tone = mix(ink, "#f2f5fa", 0.78) if site.snow else ink
    shape = polygon(outer)
    brush.form(shape, tone, z, width=3.5, start=0.2)
    canvas = brush.canvas
    canvas.save()
    canvas.clipPath(shape, doAntiAlias=True)
    rows = 6
    for row in range(rows):
        y = eave - high * 0.66 + high * 0.84 * (row + 0.5) / rows
        for k in range(26):
            px = x - wide * 0.64 + wide * 1.28 * (k + dice.unit() * (0.2 if tiled else 1)) / 26
            if tiled:
                brush.line(
                    [(px, y), (px + wide * 0.02, y + high * 0.05), (px + wide * 0.045, y)],
                    "#7a3426",
                    1.2,
                    z,
                    alpha=0.5,
                    shade=0.5,
                )
            else:
                brush.line(
                    [(px, y), (px + dice.between(-3, 3), y + high * 0.15)],
                    "#7a5a30",
                    1.2,
                    z,
                    alpha=0.45,
                    shade=dice.unit(),
                )
    canvas.restore()
