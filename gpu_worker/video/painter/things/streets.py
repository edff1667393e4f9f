"""What stands in streets: blocks of flats, towers, shops with awnings, signs, lamps, wires."""

from gpu_worker.video.painter.brush import SCREEN, Brush, linear, paint
from gpu_worker.video.painter.colours import Ink, mix, skia_colour
from gpu_worker.video.painter.dice import Dice
from gpu_worker.video.painter.paths import box, limb, oval, polygon, smooth
from gpu_worker.video.painter.site import Site

GLASS = ("#ffd28a", "#ffb56a", "#fff0c0", "#ffe0a8", "#9ad8ff")
SIGNS = ("#ff5a8a", "#46e0ff", "#ffc24a", "#7aff9a", "#ff7a4a")


def tower(
    brush: Brush,
    site: Site,
    x: float,
    y: float,
    wide: float,
    high: float,
    ink: Ink,
    z: float,
    dice: Dice,
) -> None:
    """Paint a far high-rise with its left edge at x: setbacks, roof tank or mast, windows."""
    light = site.light
    brush.form(
        box(x, y - high, wide, high + 60),
        ink,
        z,
        width=2.5,
        spray=0.45,
        toward=(site.side * 0.9, -0.4),
    )
    roof = dice.whole(0, 3)
    if roof == 0:
        brush.form(box(x + wide * 0.18, y - high - 22, wide * 0.5, 24), ink, z, width=2)
        brush.line(
            [(x + wide * 0.4, y - high - 20), (x + wide * 0.4, y - high - 66)], ink, 2, z, shade=0.5
        )
    elif roof == 1:
        step = box(x + wide * 0.14, y - high - 40, wide * 0.72, 42)
        brush.form(step, ink, z, width=2, toward=(site.side * 0.9, -0.4))
    elif roof == 2:
        brush.form(
            polygon(
                [
                    (x, y - high + 1),
                    (x + wide * 0.5, y - high - wide * 0.4),
                    (x + wide, y - high + 1),
                ]
            ),
            ink,
            z,
            width=2,
        )
    step_x, step_y = wide / max(3, round(wide / 19)), dice.between(22, 30)
    on = 0.42 if site.night else 0.3 if site.evening else 0.06
    dark = light.far(
        mix(
            light.dark("#2f3a56"),
            light.sky[len(light.sky) // 2][1],
            0.25 if not site.night else 0.0,
        ),
        z,
    )
    rows = int((high - 20) // step_y)
    for i in range(round(wide / step_x)):
        for j in range(rows):
            pane = box(
                x + step_x * (i + 0.26), y - high + 14 + j * step_y, step_x * 0.48, step_y * 0.52
            )
            if dice.happens(on):
                brush.canvas.drawPath(pane, paint(mix(dice.pick(GLASS), light.haze, z * 0.8), 0.92))
            else:
                brush.canvas.drawPath(pane, paint(dark, 0.55))


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
    _shop(brush, site, x, y, wide, dice, z)


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


def _shop(brush: Brush, site: Site, x: float, y: float, wide: float, dice: Dice, z: float) -> None:
    lit = site.evening or site.light.disc < 0.2
    front = [
        (0.0, skia_colour("#ffe2a8" if lit else site.light.lit("#8a9aa8"))),
        (1.0, skia_colour("#ff9d5c" if lit else site.light.dark("#5a5a6a"))),
    ]
    brush.canvas.drawPath(
        box(x + 12, y - 104, wide - 24, 104, 3), paint(shader=linear((0, y - 104), (0, y), front))
    )
    for k in range(int((wide - 40) // 30)):
        gx, gy = x + 30 + k * 30, y - 34 - 8 * (k % 3)
        tone = dice.pick(("#c4443a", "#3f8a6a", "#d9a23a", "#5a5ab4", "#e8d8b8"))
        brush.flat(box(gx - 9, gy, 18, y - gy - 4, 4), tone, alpha=0.75, shade=0.0 if lit else 0.5)
        brush.flat(
            oval(gx, gy - 5, 7, 6), mix(tone, "#fff0d8", 0.4), alpha=0.75, shade=0.1 if lit else 0.6
        )
    posts = max(2, int(wide // 80))
    for k in range(posts + 1):
        brush.form(box(x + 8 + (wide - 22) * k / posts, y - 106, 6, 106), "#4a3440", z, width=1.5)
    if lit:
        brush.glow(x + wide / 2, y - 46, wide * 0.7, "#ffb060", 0.55)
    ink = dice.pick(("#c9463c", "#2f8a86", "#d99a34", "#5a5fae", "#3f8f5a"))
    awning = polygon(
        [(x + 4, y - 112), (x + wide - 4, y - 112), (x + wide + 10, y - 80), (x - 10, y - 80)]
    )
    brush.form(awning, ink, width=2.4, start=0.4)
    canvas = brush.canvas
    canvas.save()
    canvas.clipPath(awning, doAntiAlias=True)
    for k in range(0, int(wide // 22) + 3, 2):
        brush.flat(
            polygon(
                [
                    (x - 10 + k * 22, y - 80),
                    (x + 12 + k * 22, y - 80),
                    (x + 14 + k * 21, y - 112),
                    (x - 6 + k * 21, y - 112),
                ]
            ),
            "#fff4e0",
            alpha=0.6,
            shade=0.1,
        )
    canvas.restore()
    brush.shadow(
        polygon([(x - 8, y - 80), (x + wide + 8, y - 80), (x + wide, y - 62), (x, y - 62)]), 0.4, 5
    )
    sign(brush, site, x + wide * 0.16, y - 148, wide * 0.68, 30, dice)


def sign(
    brush: Brush, site: Site, x: float, y: float, wide: float, high: float, dice: Dice
) -> None:
    """Paint a shop sign with strokes that read as letters; it glows in the evening."""
    ink = dice.pick(SIGNS)
    if site.evening:
        brush.glow(x + wide / 2, y + high / 2, max(wide, high) * 0.9, ink, 0.5)
        brush.canvas.drawPath(box(x, y, wide, high, 5), paint(mix(ink, "#0a0620", 0.8), 0.94))
        brush.canvas.drawPath(
            box(x + 3, y + 3, wide - 6, high - 6, 4), paint(ink, 0.95, stroke=2.2)
        )
        pen: Ink = mix(ink, "#ffffff", 0.6)
    else:
        brush.form(box(x, y, wide, high, 5), mix(ink, "#5a3a44", 0.55), width=2.5)
        pen = brush.light.lit("#fff4e0")
    steps = max(3, int(wide // 15))
    for i in range(steps):
        if dice.happens(0.15):
            continue
        px, py, w, h = (
            x + wide * (0.08 + 0.84 * i / steps),
            y + high * 0.3,
            wide * 0.6 / steps,
            high * 0.42,
        )
        t, u = dice.unit(), dice.unit()
        glyph = smooth(
            [
                (px, py + h * t),
                (px + w * u, py),
                (px + w, py + h * 0.5),
                (px + w * (1 - u), py + h),
                (px + w * 0.1, py + h * (1 - t)),
            ],
            closed=dice.happens(0.4),
            tension=0.8,
        )
        brush.canvas.drawPath(glyph, paint(pen, 0.95, stroke=2.2))


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
