"""Houses and what stands beside them; windows glow when lamps are lit."""

from gpu_worker.video.painter.brush import SCREEN, Brush, paint, radial
from gpu_worker.video.painter.colours import Ink, mix, skia_colour
from gpu_worker.video.painter.dice import Dice
from gpu_worker.video.painter.paths import Point, box, oval, polygon, smooth
from gpu_worker.video.painter.site import Site

LAMPLIGHT = "#ffd98a"


def window(  # noqa: PLR0913
    brush: Brush,
    site: Site,
    x: float,
    y: float,
    wide: float,
    high: float,
    z: float,
    *,
    lit: bool,
    frame: Ink = "#6b4a34",
    arch: bool = False,
) -> None:
    """Paint a window from its top left corner: glowing when `lit`, else holding the sky."""
    pane = box(x, y, wide, high, wide * 0.45 if arch else 1)
    grown = box(x - 2.5, y - 2.5, wide + 5, high + 5, wide * 0.48 if arch else 1.5)
    brush.form(grown, frame, z, width=1.2, spray=0.2)
    if lit:
        brush.canvas.drawPath(pane, paint(mix(LAMPLIGHT, site.light.haze, z * 0.5)))
        brush.glow(x + wide / 2, y + high / 2, wide * 2.2, "#ffb860", 0.45 * (1 - z))
    else:
        glass = mix(
            site.light.dark("#3a4456", z), site.light.sky[len(site.light.sky) // 2][1], 0.35
        )
        brush.canvas.drawPath(pane, paint(glass))
    bar = paint(site.light.dark(frame, z), stroke=max(1.0, wide * 0.07))
    brush.canvas.drawLine(x + wide / 2, y, x + wide / 2, y + high, bar)
    brush.canvas.drawLine(x, y + high * 0.48, x + wide, y + high * 0.48, bar)


def door(brush: Brush, x: float, y: float, wide: float, high: float, ink: Ink, z: float) -> None:
    """Paint a door that stands on (x, y), its middle foot."""
    brush.form(
        box(x - wide * 0.6, y - high - wide * 0.1, wide * 1.2, high + wide * 0.1, 2),
        mix(ink, "#e8d0b0", 0.45),
        z,
        width=1.5,
    )
    brush.form(box(x - wide / 2, y - high, wide, high, 2), ink, z, width=1.5)
    for k in (-1, 1):
        brush.flat(
            box(x + k * wide * 0.24 - wide * 0.15, y - high * 0.86, wide * 0.3, high * 0.3),
            ink,
            z,
            shade=0.9,
        )
    brush.flat(oval(x + wide * 0.33, y - high * 0.42, 1.8, 1.8), "#e8c060", z)


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


def smoke(brush: Brush, site: Site, x: float, y: float, high: float, dice: Dice, z: float) -> None:
    """Let smoke curl up from a chimney."""
    lean = -site.side
    for k in range(9):
        t = k / 9
        px, py = x + lean * high * 0.5 * t * t + dice.between(-3, 3), y - high * t
        radius = high * (0.05 + 0.13 * t)
        tone = mix(site.light.lit("#e8e4e4", z), site.light.haze, 0.3)
        brush.canvas.drawCircle(px, py, radius, paint(tone, 0.34 * (1 - t), blur=radius * 0.35))


def lighthouse(brush: Brush, site: Site, x: float, y: float, high: float, z: float) -> None:
    """Paint a banded lighthouse; its lamp shines when there is little light."""
    half = high * 0.13
    body = polygon(
        [
            (x - half, y),
            (x - half * 0.62, y - high * 0.82),
            (x + half * 0.62, y - high * 0.82),
            (x + half, y),
        ]
    )
    brush.form(body, "#f2ece0", z, width=3, spray=0.3, shade=0.8)
    canvas = brush.canvas
    canvas.save()
    canvas.clipPath(body, doAntiAlias=True)
    for k in range(3):
        top = y - high * (0.26 + 0.24 * k)
        stripe = polygon(
            [
                (x - half * 1.5, top + 4),
                (x + half * 1.5, top - 4),
                (x + half * 1.5, top - high * 0.12 - 4),
                (x - half * 1.5, top - high * 0.12 + 4),
            ]
        )
        brush.form(stripe, "#c4443a", z, width=0, spray=0.4, toward=(site.side, 0.0), shade=0.7)
    canvas.restore()
    brush.form(
        box(x - half * 0.95, y - high * 0.85, half * 1.9, high * 0.035, 2), "#3a3f48", z, width=2
    )
    lamp_y = y - high * 0.9
    canvas.drawPath(
        box(x - half * 0.42, y - high * 0.97, half * 0.84, high * 0.13),
        paint(mix("#fff6cf", site.light.haze, z * 0.6)),
    )
    for dx in (-0.42, 0.0, 0.42):
        brush.line(
            [(x + half * dx, y - high * 0.97), (x + half * dx, y - high * 0.84)], "#3a3f48", 2, z
        )
    brush.form(
        smooth(
            [
                (x - half * 0.62, y - high * 0.965),
                (x - half * 0.3, y - high * 1.04),
                (x, y - high * 1.08),
                (x + half * 0.3, y - high * 1.04),
                (x + half * 0.62, y - high * 0.965),
            ],
            tension=0.7,
        ),
        "#b83f38",
        z,
        width=2,
    )
    if site.evening or site.light.disc < 0.5:
        brush.glow(x, lamp_y, high * 0.8, "#fff0b0", 0.85)
        for turn, strength in ((-1, 0.5), (1, 0.35)):
            reach = site.width * 0.8
            beam = polygon(
                [
                    (x, lamp_y),
                    (x + turn * reach, lamp_y - 20 - reach * 0.08),
                    (x + turn * reach, lamp_y - 20 + reach * 0.05),
                ]
            )
            shader = radial(
                (x, lamp_y),
                reach,
                [
                    (0, skia_colour("#fff2b8", strength)),
                    (0.4, skia_colour("#fff2b8", strength * 0.4)),
                    (1, skia_colour("#fff2b8", 0)),
                ],
            )
            canvas.drawPath(beam, paint(shader=shader, mode=SCREEN, blur=7))
    for k in (0.3, 0.55):
        brush.flat(
            box(x - half * 0.14, y - high * k, half * 0.28, high * 0.06, 3),
            LAMPLIGHT if site.evening else "#4a4a56",
            z,
        )
