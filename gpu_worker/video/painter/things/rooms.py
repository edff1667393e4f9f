"""What rooms hold: walls, windows with the world outside, shelves, pictures, furniture, hearths."""

from dataclasses import replace

import skia

from gpu_worker.video.painter.brush import SCREEN, Brush, linear, paint, radial
from gpu_worker.video.painter.colours import Ink, mix, skia_colour
from gpu_worker.video.painter.palette import light_for
from gpu_worker.video.painter.paths import Point, box, limb, polygon, smooth, without
from gpu_worker.video.painter.site import Site
from gpu_worker.video.painter.things.trees import broadleaf, palm, treeline


def wall_glow(brush: Brush, site: Site, path: skia.Path, ink: Ink, source: Point) -> None:
    """Paint a wall that is bright around the source and falls into coloured shade."""
    lit, dark = brush.light.lit(ink), brush.light.dark(ink)
    stops = [
        (0, skia_colour(mix(lit, brush.light.glow, 0.22))), (0.24, skia_colour(lit)),
        (0.58, skia_colour(mix(lit, dark, 0.55))), (1, skia_colour(dark)),
    ]  # fmt: skip
    brush.canvas.drawPath(path, paint(shader=radial(source, site.width * 0.72, stops)))
    away = -1 if source[0] > site.width / 2 else 1
    brush.ramp(path, dark, (away * -0.9, -0.3), 0.5, start=0.35, spray=0.8)
    brush.ramp(path, dark, (away * 0.9, -0.5), 0.4, start=0.55, spray=0.8)


def outside(brush: Brush, site: Site, x: float, y: float, wide: float, high: float) -> None:
    """Paint what is seen through a window: sky, hills, a tree, weather on the glass."""
    setting = replace(site.setting, interior=False)
    light = brush.hand.light(light_for(setting), setting)
    out = brush.under(light)
    canvas = brush.canvas
    dice = site.dice("outside")
    canvas.save()
    canvas.clipRect(skia.Rect.MakeXYWH(x, y, wide, high), doAntiAlias=True)
    stops = [(at, skia_colour(ink)) for at, ink in light.sky]
    canvas.drawRect(
        skia.Rect.MakeXYWH(x, y, wide, high),
        paint(shader=linear((0, y), (0, y + high * 0.8), stops)),
    )
    sx, sy = x + wide * dice.between(0.3, 0.75), y + high * dice.between(0.2, 0.4)
    if site.night:
        for _ in range(36):
            canvas.drawCircle(
                x + wide * dice.unit(),
                y + high * 0.7 * dice.unit(),
                0.5 + dice.unit(),
                paint("#dfe8ff", 0.8),
            )
    if light.disc > 0:
        out.glow(sx, sy, 170, light.glow, 0.75)
        canvas.drawCircle(
            sx, sy, 26, paint("#f8f4dc", 0.4 + 0.6 * light.disc, blur=1 + 8 * (1 - light.disc))
        )
    ground = y + high * 0.84
    treeline(
        out,
        x - 40,
        x + wide + 40,
        ground,
        high * 0.2,
        "#5a8a5c" if not site.snow else "#c4d0d4",
        dice,
        0.4,
    )
    tree_x = x + wide * dice.pick((0.22, 0.78))
    if site.indian:
        palm(out, tree_x, ground + high * 0.3, high * 0.94, "#3f8a4e", dice, 0.24, lean=0.1)
    else:
        broadleaf(
            out,
            tree_x,
            ground + high * 0.12,
            high * 0.72,
            "#5a8a4a" if not site.snow else "#dfe6ea",
            dice,
            0.24,
        )
    out.form(box(x, ground, wide, high), "#7a9a58" if not site.snow else "#eef2fa", 0.2, width=2)
    if site.setting.weather == "rain":
        for _ in range(46):
            rx, ry = x + wide * dice.unit(), y + high * dice.unit()
            canvas.drawLine(
                rx, ry, rx - 3, ry + dice.between(8, 30), paint("#dfeaf4", 0.35, stroke=1.1)
            )
    if site.snow:
        for _ in range(70):
            canvas.drawCircle(
                x + wide * dice.unit(),
                y + high * dice.unit(),
                dice.between(0.8, 2.2),
                paint("#ffffff", 0.8),
            )
    canvas.restore()


def window_hole(wall: skia.Path, x: float, y: float, wide: float, high: float) -> skia.Path:
    """Cut a window into a wall."""
    return without(wall, box(x, y, wide, high, 4))


def window_frame(
    brush: Brush, x: float, y: float, wide: float, high: float, ink: Ink, *, bars: int
) -> None:
    """Frame the hole: casing, sill, a cross of wood or upright `bars`."""
    for rect in (
        (x - 12, y - 11, wide + 24, 13),
        (x - 12, y - 10, 13, high + 20),
        (x + wide - 1, y - 10, 13, high + 20),
    ):
        brush.form(box(*rect, 2), ink, width=2.5)
    brush.form(box(x - 20, y + high - 2, wide + 40, 15, 3), mix(ink, "#e8c8a0", 0.18), width=2.5)
    brush.form(box(x + wide / 2 - 4, y, 8, high), ink, width=2)
    if bars:
        for k in range(bars):
            brush.form(
                box(x + wide * (k + 1) / (bars + 1) - 2.5, y + 1, 5, high - 2),
                mix(ink, "#2a1a1a", 0.2),
                width=1.2,
            )
    else:
        brush.form(box(x, y + high * 0.4, wide, 6), ink, width=1.5)


def light_shaft(brush: Brush, site: Site, x: float, y: float, wide: float, high: float) -> None:
    """Let daylight fall from a window across the room to the floor."""
    way = -1 if x + wide / 2 > site.width / 2 else 1
    reach = site.height - y
    beam = polygon(
        [
            (x, y),
            (x + wide, y),
            (x + wide + way * reach * 0.75, site.height + 20),
            (x + way * reach * 0.95 - 40 * way, site.height + 20),
            (x, y + high),
        ]
    )
    fade = linear(
        (x + wide / 2, y),
        (x + way * reach * 0.7, site.height),
        [(0, skia_colour(site.light.glow, 0.34)), (1, skia_colour(site.light.glow, 0.02))],
    )
    brush.canvas.drawPath(beam, paint(shader=fade, mode=SCREEN, blur=10))


def curtain(
    brush: Brush, x: float, top: float, bottom: float, wide: float, ink: Ink, way: int
) -> None:
    """Hang a curtain from x outwards to `way`, gathered below its middle."""
    tie = top + (bottom - top) * 0.62
    outline = smooth([
        (x - way * 10, top), (x + way * wide, top), (x + way * wide * 0.86, top + (tie - top) * 0.5), (x + way * wide * 0.42, tie),
        (x + way * wide * 0.62, bottom), (x - way * 10, bottom),
    ], tension=0.45)  # fmt: skip
    brush.form(outline, ink, width=3, toward=(way * 0.8, -0.4))
    for k in range(4):
        t = (k + 0.6) / 4.4
        fold = [
            (x + way * wide * t, top),
            (x + way * wide * t * 0.8, top + (tie - top) * 0.5),
            (x + way * wide * t * 0.42, tie),
            (x + way * wide * t * 0.62, bottom),
        ]
        brush.line(fold, mix(ink, "#3a1a2a", 0.5), 3.5, alpha=0.4, shade=0.7)
    brush.form(limb((x, tie - 4), 7, (x + way * wide * 0.44, tie + 2), 6), "#d9a53a", width=1.6)
