"""What stands in streets: blocks of flats, towers, shops with awnings, signs, lamps, wires."""

from gpu_worker.video.painter.brush import SCREEN, Brush, linear, paint
from gpu_worker.video.painter.colours import Ink, mix, skia_colour
from gpu_worker.video.painter.dice import Dice
from gpu_worker.video.painter.paths import box, limb, oval, polygon, smooth
from gpu_worker.video.painter.site import Site
from gpu_worker.video.painter.things.shops import shop
from gpu_worker.video.painter.things.towers import GLASS


def block(
    brush: Brush,
    site: Site,
    x: float,
    y: float,
    wide: float,
    high: float,
    ink: Ink,
    dice: Dice,
    z: float,
) -> None:
    """Paint a house in the street, left edge at x: windows, balconies or bays, cornice, a shop."""
    brush.form(
        box(x, y - high, wide, high), ink, z, width=4, spray=0.55, toward=(site.side * 0.8, -0.6)
    )
    trim = mix(ink, "#fff0dc", 0.35)
    brush.form(box(x - 6, y - high - 9, wide + 12, 14, 2), trim, z, width=2.5)
    cols = max(2, int(wide // 62))
    rows = max(1, int((high - 150) // 74))
    pitch = wide / cols
    shutter = dice.pick(("#3f7a72", "#7a4a3a", "#4a5a8a", "#8a6a3a"))
    for j in range(rows):
        top = y - high + 24 + j * 74
        for i in range(cols):
            wx = x + pitch * (i + 0.5) - 15
            _street_window(brush, site, wx, top, dice, z, shutter, trim)
            if site.indian and (i + j) % 2 == 0:
                _balcony(brush, wx - 12, top + 44, 54, trim, z, dice)
        if not site.indian:
            brush.form(box(x - 2, top + 58, wide + 4, 5), trim, z, width=1.5)
    shop(brush, site, x, y, wide, dice, z)


def _street_window(
    brush: Brush, site: Site, x: float, y: float, dice: Dice, z: float, shutter: Ink, trim: Ink
) -> None:
    brush.form(box(x - 4, y - 4, 38, 52, 2), trim, z, width=1.5, spray=0.2)
    pane = box(x, y, 30, 44, 1)
    chance = 0.62 if site.evening else 0.06
    if dice.happens(chance):
        glass = dice.pick(GLASS[:4])
        brush.canvas.drawPath(pane, paint(mix(glass, site.light.haze, z * 0.5)))
        if dice.happens(0.3):
            brush.flat(
                smooth(
                    [
                        (x + 8, y + 44),
                        (x + 9, y + 26),
                        (x + 15, y + 18),
                        (x + 21, y + 26),
                        (x + 22, y + 44),
                    ]
                ),
                "#6a3a40",
                alpha=0.75,
            )
        brush.glow(x + 15, y + 22, 58, "#ffb56a", 0.3 * (1 - z))
    else:
        sky = site.light.sky[len(site.light.sky) // 2][1]
        stops = [
            (0.0, skia_colour(mix(site.light.dark("#33405a", z), sky, 0.5))),
            (1.0, skia_colour(site.light.dark("#2a3248", z))),
        ]
        brush.canvas.drawPath(pane, paint(shader=linear((x, y), (x + 18, y + 44), stops)))
    bar = paint(site.light.dark(trim, z), stroke=1.6)
    brush.canvas.drawLine(x + 15, y, x + 15, y + 44, bar)
    brush.canvas.drawLine(x, y + 18, x + 30, y + 18, bar)
    if dice.happens(0.5):
        for side in (-1, 1):
            brush.form(box(x + 15 + side * 21 - 5, y - 2, 10, 48), shutter, z, width=1.2)
    brush.form(box(x - 7, y + 46, 44, 5), trim, z, width=1.5)


def _balcony(brush: Brush, x: float, y: float, wide: float, ink: Ink, z: float, dice: Dice) -> None:
    brush.form(box(x, y + 14, wide, 6), ink, z, width=1.5)
    for k in range(8):
        brush.line(
            [(x + 2 + k * (wide - 4) / 7, y - 8), (x + 2 + k * (wide - 4) / 7, y + 14)],
            "#4a3a44",
            1.6,
            z,
        )
    brush.line([(x, y - 8), (x + wide, y - 8)], "#4a3a44", 2.4, z)
    if dice.happens(0.6):
        ink = dice.pick(("#e2574c", "#f2b03a", "#4fa8a0", "#c45a9a", "#f4ecd8"))
        brush.form(
            polygon([(x + 8, y - 8), (x + 26, y - 8), (x + 25, y + 16), (x + 9, y + 14)]),
            ink,
            z,
            width=1.2,
        )
    else:
        for k in range(5):
            brush.flat(
                oval(x + 30 + k * 4, y - 11 - (k % 2) * 4, 5, 4), "#5a9450", z, shade=0.2 * (k % 3)
            )


def street_lamp(brush: Brush, site: Site, x: float, y: float, high: float, way: int) -> None:
    """Paint a lamp whose arm reaches to `way` (1 right, -1 left)."""
    brush.contact(x, y, 10)
    post = [(x - 5, y), (x - 3, y - high), (x + 3, y - high), (x + 5, y)]
    brush.form(polygon(post), "#3a3450", width=2)
    brush.form(box(x - 9, y - 12, 18, 13, 3), "#3a3450", width=1.5)
    brush.form(limb((x, y - high), 3, (x + way * 44, y - high - 14), 2.4), "#3a3450", width=1.5)
    lx, ly = x + way * 48, y - high - 8
    if site.evening or site.light.disc < 0.2:
        brush.glow(lx, ly, 180, "#ffe0a0", 0.7)
        cone = polygon([(lx - 12, ly), (lx + 12, ly), (lx + 130, y + 20), (lx - 130, y + 20)])
        fade = linear(
            (0, ly),
            (0, y + 20),
            [(0, skia_colour("#ffe0a0", 0.26)), (1, skia_colour("#ffe0a0", 0))],
        )
        brush.canvas.drawPath(cone, paint(shader=fade, mode=SCREEN, blur=6))
        brush.canvas.drawPath(oval(lx, ly, 13, 5), paint("#fff6da"))
    else:
        brush.form(oval(lx, ly, 13, 5), "#e8e4d8", width=1.5)
