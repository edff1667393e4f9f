"""Shop fronts with awnings and signs."""

from gpu_worker.video.painter.brush import Brush, linear, paint
from gpu_worker.video.painter.colours import Ink, mix, skia_colour
from gpu_worker.video.painter.dice import Dice
from gpu_worker.video.painter.paths import box, oval, polygon, smooth
from gpu_worker.video.painter.site import Site

SIGNS = ("#ff5a8a", "#46e0ff", "#ffc24a", "#7aff9a", "#ff7a4a")


def shop(brush: Brush, site: Site, x: float, y: float, wide: float, dice: Dice, z: float) -> None:
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
