"""What covers the walls of rooms: friezes, panels, beams, a picture of a saint."""

import skia

from gpu_worker.video.painter.brush import Brush, paint
from gpu_worker.video.painter.colours import mix
from gpu_worker.video.painter.paths import box, oval, polygon
from gpu_worker.video.painter.site import Site
from gpu_worker.video.painter.things.garlands import bloom


def frieze(brush: Brush, site: Site) -> None:
    """A band of white dancers on red, as Warli painters draw them."""
    top = site.horizon - 60
    for k, (y, high) in enumerate(((top, 4.0), (top + 8, 36.0), (top + 48, 4.0))):
        tone = brush.light.dark("#b34a36") if k == 1 else brush.light.lit("#f4e4c4")
        brush.canvas.drawRect(skia.Rect.MakeXYWH(site.left, y, site.span, high), paint(tone, 0.75))
    white = brush.light.lit("#fff4dc")
    pen, fill = paint(white, 0.85, stroke=1.8), paint(white, 0.85)
    dice = site.dice("frieze")
    x, y = site.left + 14, top + 38
    canvas = brush.canvas
    while x < site.right:
        canvas.drawPath(polygon([(x - 5, y - 17), (x + 5, y - 17), (x, y - 11)]), fill)
        canvas.drawPath(polygon([(x - 4, y - 5), (x + 4, y - 5), (x, y - 11)]), fill)
        canvas.drawCircle(x, y - 20.5, 2.3, fill)
        up = dice.between(-4, 4)
        for ax, ay, bx, by in (
            (-5, -16, -11, -13 - up),
            (5, -16, 11, -13 + up),
            (-3, -5, -5, 2),
            (3, -5, 5 + up * 0.3, 2),
        ):
            canvas.drawLine(x + ax, y + ay, x + bx, y + by, pen)
        x += 30


def panels(brush: Brush, site: Site, ink: str) -> None:
    """Wainscot below a rail."""
    top = site.horizon - 84
    wood = mix(ink, "#4a3028", 0.5)
    brush.form(box(site.left, top, site.span, 130), wood, width=3, toward=(0.0, -1.0), shade=0.7)
    brush.form(box(site.left, top - 8, site.span, 11, 2), mix(wood, "#e8c8a0", 0.25), width=2.5)
    x = site.left
    while x < site.right:
        brush.form(box(x + 8, top + 16, 88, 84, 2), mix(wood, "#2a1a1a", 0.12), width=1.6)
        x += 104


def shrine_picture(brush: Brush, x: float, y: float) -> None:
    """A framed saint under marigolds, no face shown."""
    brush.shadow(box(x + 3, y + 6, 92, 116), 0.4, 5)
    brush.form(box(x, y, 92, 116, 3), "#7a4326")
    brush.form(box(x + 9, y + 9, 74, 98), "#e8d4a0", rim=0)
    brush.form(
        polygon(
            [
                (x + 26, y + 106),
                (x + 32, y + 62),
                (x + 46, y + 50),
                (x + 60, y + 62),
                (x + 66, y + 106),
            ]
        ),
        "#c9483a",
        width=2,
    )
    brush.canvas.drawCircle(x + 46, y + 40, 22, paint("#e8b23a", 0.9, stroke=2))
    brush.form(oval(x + 46, y + 40, 12, 13), "#a8623e", width=1.5)
    for k in range(9):
        t = k / 8
        bloom(brush, x + 4 + 84 * t, y + 2 + 52 * t * (1 - t), 6, "#f6a21e" if k % 2 else "#e9722a")


def ceiling(brush: Brush, site: Site) -> None:
    for k in range(7):
        tone = mix("#5a3322", "#3a1f1c", k % 2 * 0.6)
        brush.form(
            box(site.left, site.top + k * 15, site.span, 12), tone, width=1.5, toward=(0.0, 1.0)
        )
    x = site.left + site.dice("beams").between(0, 200)
    while x < site.right:
        brush.form(
            polygon([(x, site.top), (x + 44, site.top), (x + 36, 52), (x + 8, 52)]),
            "#4a2a1e",
            toward=(0.3, 0.9),
        )
        x += 370
