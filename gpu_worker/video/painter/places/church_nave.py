"""Inside a church: arches that lead to a tall coloured window, benches, candles."""

from math import cos, pi, sin

import skia

from gpu_worker.video.painter.brush import SCREEN, Brush, linear, paint, radial
from gpu_worker.video.painter.colours import mix, skia_colour
from gpu_worker.video.painter.paths import box, polygon, smooth, without
from gpu_worker.video.painter.site import Layer, Site
from gpu_worker.video.painter.things.vessels import flame

GLASS = ("#e0503f", "#3f74d8", "#f2c040", "#3fa874", "#9a52c0", "#f08a4a")
STONE = "#b49a84"


def layers(site: Site) -> list[Layer]:
    """Return the layers, from far to near."""
    return [
        site.layer(0.3, _apse, texture=0.09),
        site.layer(0.6, _arches, texture=0.1),
        site.layer(1.0, _floor, texture=0.1),
        site.layer(1.55, _near, blur=1.6),
    ]


def source(site: Site) -> tuple[float, float, float]:
    """The great window."""
    return (_middle(site), site.horizon - site.height * 0.42, 0.3)


def _middle(site: Site) -> float:
    return site.at(0.5 + site.dice("apse").between(-0.05, 0.05))


def _pointed(x: float, y: float, half: float, high: float) -> skia.Path:
    """Return a pointed arch that stands on y."""
    path = skia.Path()
    path.moveTo(x - half, y)
    path.lineTo(x - half, y - high * 0.55)
    path.quadTo(x - half * 0.9, y - high * 0.86, x, y - high)
    path.quadTo(x + half * 0.9, y - high * 0.86, x + half, y - high * 0.55)
    path.lineTo(x + half, y)
    path.close()
    return path


def _apse(brush: Brush, site: Site) -> None:
    x, y, light = _middle(site), site.horizon, site.light
    tones = [
        (0, skia_colour(light.lit("#d0b090"))),
        (0.4, skia_colour(mix(light.lit(STONE), light.dark(STONE), 0.5))),
        (1, skia_colour(light.dark("#6a5450"))),
    ]
    brush.canvas.drawPaint(
        paint(shader=radial((x, y - site.height * 0.35), site.width * 0.6, tones))
    )
    high = site.height * 0.56
    for k, (half, tall) in enumerate(((118, high + 34), (104, high + 16))):
        brush.form(_pointed(x, y - 40, half, tall), mix(STONE, "#fff0d8", 0.15 * k), 0.05, width=3)
    pane = _pointed(x, y - 50, 90, high)
    canvas = brush.canvas
    canvas.drawPath(pane, paint("#1a1a34"))
    canvas.save()
    canvas.clipPath(pane, doAntiAlias=True)
    dice = site.dice("glass")
    strength = 0.95 if not site.night else 0.55
    for row in range(11):
        for k in range(6):
            px, py = x - 90 + k * 30, y - 50 - (row + 1) * high / 11
            shift = 8 * sin(row * 1.7 + k)
            shard = polygon(
                [
                    (px + 1.5, py + 2 + shift),
                    (px + 28, py + 2 - shift),
                    (px + 28, py + high / 11 - 2 - shift),
                    (px + 1.5, py + high / 11 - 2 + shift),
                ]
            )
            canvas.drawPath(
                shard, paint(mix(dice.pick(GLASS), light.glow, dice.between(0.1, 0.35)), strength)
            )
    _rose(brush, x, y - 50 - high * 0.68, 54, site)
    canvas.restore()
    for dx in (-30, 30):
        brush.form(box(x + dx - 3, y - 50 - high * 0.5, 6, high * 0.5), "#6a5a54", width=1.5)
    brush.glow(x, y - high * 0.6, 520, light.glow, 0.75 if not site.night else 0.4)
    _altar(brush, x, y)


def _rose(brush: Brush, x: float, y: float, size: float, site: Site) -> None:
    dice = site.dice("rose")
    canvas = brush.canvas
    canvas.drawCircle(x, y, size, paint("#1a1a34"))
    for k in range(12):
        turn = k * pi / 6
        ink = mix(GLASS[(k + dice.whole(0, 2)) % 6], site.light.glow, 0.25)
        petal = smooth(
            [
                (x + cos(turn + d) * size * r, y + sin(turn + d) * size * r)
                for r, d in ((0.28, 0.0), (0.7, -0.2), (0.94, 0.0), (0.7, 0.2))
            ],
            tension=0.8,
        )
        canvas.drawPath(petal, paint(ink, 0.95))
    canvas.drawCircle(x, y, size * 0.2, paint(mix("#f2c040", site.light.glow, 0.5)))


def _altar(brush: Brush, x: float, y: float) -> None:
    for k in range(3):
        brush.form(box(x - 190 + 26 * k, y + 12 - 12 * k, 380 - 52 * k, 14), STONE, width=2.5)
    brush.form(box(x - 84, y - 62, 168, 50), "#8a5a44", width=3)
    cloth = polygon(
        [
            (x - 92, y - 68),
            (x + 92, y - 68),
            (x + 92, y - 44),
            (x + 60, y - 34),
            (x, y - 44),
            (x - 60, y - 34),
            (x - 92, y - 44),
        ]
    )
    brush.form(cloth, "#f4ead8", width=2.5, spray=0.2)
    for dx in (-64, -40, 40, 64):
        brush.form(box(x + dx - 3, y - 96, 6, 28), "#f8f0dc", width=1.2)
        flame(brush, x + dx, y - 97, 9)
    brush.form(box(x - 3, y - 134, 6, 66), "#e0b84a", width=1.6)
    brush.form(box(x - 17, y - 116, 34, 6), "#e0b84a", width=1.6)


def _arches(brush: Brush, site: Site) -> None:
    x = _middle(site)
    for out, scale, z in ((0.2, 0.66, 0.2), (0.32, 0.86, 0.1), (0.47, 1.12, 0.0)):
        for side in (-1, 1):
            px, foot = x + side * site.width * out, site.horizon + 20 + 40 * (scale - 0.66)
            wide = 46 * scale
            toward = (-0.8 * side, -0.4)
            high = foot - site.top
            brush.form(box(px - wide / 2, site.top, wide, high), STONE, z, width=3, toward=toward)
            for dx in (-0.62, 0.62):
                brush.form(
                    box(px + dx * wide - 5, foot - high * 0.62, 10, high * 0.62),
                    mix(STONE, "#fff0d8", 0.15),
                    z,
                    width=2,
                    toward=toward,
                )
            brush.form(
                box(px - wide * 0.9, foot - 20 * scale, wide * 1.8, 20 * scale, 2),
                STONE,
                z,
                width=2.5,
                toward=toward,
            )
            brush.form(
                box(px - wide * 0.9, foot - high * 0.64, wide * 1.8, 16 * scale, 2),
                mix(STONE, "#fff0d8", 0.2),
                z,
                width=2.5,
                toward=toward,
            )
    for k, half in enumerate((0.24, 0.37, 0.53)):
        top = site.height * (0.2 - 0.1 * k)
        spring = site.height * 0.4 - 60 * k
        z = 0.2 - 0.1 * k
        outer = _vault(x, spring, site.width * half, top)
        inner = _vault(x, spring, site.width * half - 20 - 8 * k, top + 22 + 6 * k)
        brush.form(without(outer, inner), mix(STONE, "#fff0d8", 0.1), z, width=3, toward=(0.0, 1.0))


def _vault(x: float, spring: float, half: float, top: float) -> skia.Path:
    """Return the area under a pointed rib that springs from both sides."""
    path = skia.Path()
    path.moveTo(x - half, spring)
    path.quadTo(x - half * 0.84, top + (spring - top) * 0.3, x, top)
    path.quadTo(x + half * 0.84, top + (spring - top) * 0.3, x + half, spring)
    path.close()
    return path


def _floor(brush: Brush, site: Site) -> None:
    x, top, light = _middle(site), site.horizon + 24, site.light
    tones = [
        (0, skia_colour(light.lit("#c9a888"))),
        (0.45, skia_colour(mix(light.lit("#a08472"), light.dark("#a08472"), 0.45))),
        (1, skia_colour(light.dark("#5a4a4a"))),
    ]
    area = skia.Rect.MakeLTRB(site.left, top, site.right, site.bottom)
    brush.canvas.drawRect(area, paint(shader=radial((x, top), site.width * 0.66, tones)))
    for k in range(8):
        y = top + (k / 7) ** 1.7 * (site.bottom - top)
        brush.canvas.drawLine(
            site.left, y, site.right, y, paint(light.dark("#5a4444"), 0.35, stroke=1.4)
        )
    for i in range(-14, 15):
        brush.canvas.drawLine(
            x + i * 58,
            top,
            x + i * 220,
            site.bottom,
            paint(light.dark("#5a4444"), 0.28, stroke=1.4),
        )
    carpet = polygon([(x - 62, top), (x + 62, top), (x + 190, site.bottom), (x - 190, site.bottom)])
    brush.form(carpet, "#a83a3f", width=2, toward=(0.0, -1.0), shade=0.7, spray=0.5)
    for side in (-1, 1):
        brush.line([(x + side * 54, top), (x + side * 168, site.bottom)], "#e0b84a", 3, alpha=0.7)
    dice = site.dice("patches")
    for _ in range(26):
        px, t = x + dice.bell(0, 150), dice.unit()
        y = top + 16 + (site.bottom - top) * t * 0.8
        patch = polygon(
            [
                (px, y),
                (px + 34 + 30 * t, y),
                (px + 26 + 30 * t, y + 7 + 9 * t),
                (px - 10, y + 7 + 9 * t),
            ]
        )
        brush.canvas.drawPath(patch, paint(dice.pick(GLASS), 0.3, mode=SCREEN, blur=5))
    for row in range(3):
        for side in (-1, 1):
            _bench(
                brush,
                x + side * (170 + 100 * row),
                site.down(0.3 + 0.26 * row),
                150 + 60 * row,
                side,
            )


def _bench(brush: Brush, x: float, y: float, wide: float, side: int) -> None:
    left = x if side > 0 else x - wide
    wood = "#7a4a30"
    brush.contact(left + wide / 2, y + 4, wide * 0.5)
    brush.form(box(left, y - wide * 0.34, wide, wide * 0.2, 3), wood, width=3)
    brush.form(box(left, y - wide * 0.14, wide, wide * 0.06, 2), mix(wood, "#e8b880", 0.2), width=2)
    for dx in (0.0, 0.93):
        brush.form(
            box(left + wide * dx, y - wide * 0.38, wide * 0.07, wide * 0.39, 3),
            mix(wood, "#2a1410", 0.2),
            width=2.5,
        )


def _near(brush: Brush, site: Site) -> None:
    for x, way in ((-36.0, 1.0), (site.width + 36, -1.0)):
        for dx in (0, 44):
            brush.form(
                box(x - 84 + dx * way, site.top, 130, site.bottom - site.top),
                mix(STONE, "#2a2030", 0.55),
                width=4,
                toward=(way * 0.9, -0.2),
            )
    for k in range(6):
        px = site.mirrored(0.05) + k * 17 - 40
        tall = 34 + 16 * (k % 3)
        brush.form(box(px - 4, site.height - tall, 8, tall + 40), "#f4e8d0", width=1.5)
        flame(brush, px, site.height - tall - 1, 12)
    fade = linear(
        (0, site.height - 60),
        (0, site.bottom),
        [(0, skia_colour("#100a14", 0)), (1, skia_colour("#100a14", 0.5))],
    )
    brush.canvas.drawRect(
        skia.Rect.MakeLTRB(site.left, site.height - 60, site.right, site.bottom), paint(shader=fade)
    )
