"""A South Indian temple: the court before the gate tower, or the pillared hall inside."""

import skia

from gpu_worker.video.painter.brush import SCREEN, Brush, linear, paint
from gpu_worker.video.painter.colours import mix, skia_colour
from gpu_worker.video.painter.paths import Point, box, oval, polygon, smooth
from gpu_worker.video.painter.places import temple_hall
from gpu_worker.video.painter.site import Layer, Site
from gpu_worker.video.painter.things.garlands import garland
from gpu_worker.video.painter.things.gopuram import gopuram
from gpu_worker.video.painter.things.kolam import kolam
from gpu_worker.video.painter.things.land import hill, rolling
from gpu_worker.video.painter.things.sky import sky
from gpu_worker.video.painter.things.trees import palm
from gpu_worker.video.painter.things.vessels import diya


def layers(site: Site) -> list[Layer]:
    """Return the layers, from far to near."""
    if site.setting.interior:
        return temple_hall.layers(site)
    return [
        site.layer(0.06, sky, texture=0.05),
        site.layer(0.25, _far),
        site.layer(0.5, _tower, texture=0.09),
        site.layer(1.0, _court, texture=0.09),
        site.layer(1.55, _frame, blur=1.0, texture=0.09),
    ]


def source(site: Site) -> tuple[float, float, float]:
    """The sky outside, the sanctum's lamps inside."""
    if site.setting.interior:
        return temple_hall.source(site)
    return (*site.sun, 0.06)


def _tower_x(site: Site) -> float:
    return site.mirrored(0.36 if site.width > 800 else 0.4)


def _far(brush: Brush, site: Site) -> None:
    dice = site.dice("far")
    line = site.horizon - 80
    hill(brush, site, rolling(site, line, 26, dice, 2.4), "#7d8a6a", 0.7)
    for i in range(9):
        x = site.left + site.span * (i + dice.between(0.1, 0.9)) / 9
        palm(
            brush,
            x,
            line + 46,
            dice.between(140, 220),
            "#5f8a5a",
            dice,
            0.6,
            lean=dice.between(-0.13, 0.13),
        )
    brush.mist(site.left, line - 70, site.right, line + 60, 0.85)


def _tower(brush: Brush, site: Site) -> None:
    dice = site.dice("tower")
    foot = site.horizon + 24
    high = 128.0
    brush.form(box(site.left, foot - high, site.span, high), "#c78f62", 0.3)
    stripe = site.left
    while stripe < site.right:
        brush.form(
            box(stripe, foot - high + 6, 12, high - 6),
            "#efe0c8" if int(stripe / 24) % 2 else "#b5503c",
            0.3,
            width=0,
        )
        stripe += 24
    brush.form(box(site.left, foot - high - 8, site.span, 16, 3), "#e8c090", 0.28)
    wide = min(360.0, site.width * 0.42) * dice.between(0.9, 1.05)
    tall = min(site.height * 0.62, wide * 1.34)
    stone = dice.pick(("#d69a63", "#d9a878", "#c98a6a", "#dab284"))
    gopuram(
        brush,
        _tower_x(site),
        foot + 6,
        wide,
        tall,
        dice,
        stone=stone,
        z=0.1,
        tiers=dice.whole(5, 7),
    )
    if site.width > 1000 and dice.happens(0.6):
        gopuram(
            brush,
            site.mirrored(0.9),
            foot + 2,
            wide * 0.5,
            tall * 0.44,
            dice,
            stone=stone,
            z=0.24,
            tiers=4,
        )
    brush.mist(site.left, foot - 100, site.right, foot + 14, 0.5)
    brush.glow(*site.sun, 420, site.light.glow, 0.22 * site.light.disc)


def _court(brush: Brush, site: Site) -> None:
    light = site.light
    top = site.horizon + 18
    floor = [(0, skia_colour(mix(light.lit("#d9a47c"), light.haze, 0.55))), (0.45, skia_colour(light.lit("#b98364"))),
             (1, skia_colour(light.dark("#9a6a5a")))]  # fmt: skip
    brush.canvas.drawRect(_rect(site, top), paint(shader=linear((0, top), (0, site.bottom), floor)))
    joint = light.dark("#8a5a50")
    for k in range(7):
        y = top + 4 + (k / 6) ** 1.7 * (site.bottom - top)
        brush.canvas.drawRect(_rect(site, y, 1.4), paint(joint, 0.35))
    for i in range(-16, 17):
        brush.canvas.drawLine(
            site.width / 2 + i * 62,
            top,
            site.width / 2 + i * 230,
            site.bottom,
            paint(joint, 0.26, stroke=1.4),
        )
    sx = site.sun[0]
    pool = smooth(
        [(sx - 60, top), (sx + 70, top), (sx + 260, site.bottom), (sx - 330, site.bottom)],
        tension=0.3,
    )
    brush.canvas.drawPath(pool, paint(light.glow, 0.17 * light.disc, mode=SCREEN, blur=18))
    if site.setting.weather == "rain":
        brush.canvas.drawRect(_rect(site, top), paint(light.sky[-1][1], 0.16))
    x = _tower_x(site)
    side = -site.side
    shade = polygon(
        [
            (x - 175, top + 8),
            (x + 175, top + 8),
            (x + 60 + side * 190, top + 92),
            (x - 250 + side * 190, top + 92),
        ]
    )
    brush.canvas.drawPath(shade, paint(light.dark("#7a4a5a"), 0.35 * light.disc, blur=10))
    dice = site.dice("court")
    kolam(brush, site.spot, site.down(0.72), min(215, site.width * 0.3), dice)
    for dx, dy in ((-0.185, 0.5), (0.185, 0.5), (-0.14, 0.92), (0.14, 0.92)):
        diya(
            brush, site.spot + site.width * dx, site.horizon + (site.height - site.horizon) * dy, 13
        )
    _mast(brush, site, site.mirrored(0.8), top + 36)
    _tulsi(brush, site, site.mirrored(0.15), site.down(0.5))


def _rect(site: Site, top: float, high: float = 0.0) -> skia.Rect:
    return skia.Rect.MakeLTRB(site.left, top, site.right, top + high if high else site.bottom)


def _mast(brush: Brush, site: Site, x: float, y: float) -> None:
    """The gilded flag mast on its steps."""
    tall = min(340.0, site.height * 0.46)
    brush.form(box(x - 6, y - tall, 12, tall, 4), "#d9a53a", 0.05)
    for k in range(7):
        brush.form(box(x - 9, y - tall * (0.12 + 0.12 * k), 18, 5, 2), "#e8c05a", 0.05, width=1.5)
    for k, half in ((0, 26), (1, 38)):
        brush.form(box(x - half, y - 8 + 15 * k, half * 2, 16, 3), "#caa07a", 0.02)
    way = -site.side
    flag = smooth([(x, y - tall + 12), (x + way * 50, y - tall), (x + way * 78, y - tall + 18), (x + way * 54, y - tall + 32),
                   (x + way * 78, y - tall + 50), (x, y - tall + 46)], tension=0.6)  # fmt: skip
    brush.form(flag, "#d8452f")


def _tulsi(brush: Brush, site: Site, x: float, y: float) -> None:
    """The altar with its basil plant."""
    dice = site.dice("tulsi")
    brush.contact(x, y, 60)
    brush.form(box(x - 46, y - 78, 92, 78, 4), "#c9825a", width=4)
    brush.form(box(x - 58, y - 86, 116, 16, 4), "#e6b98a")
    brush.form(box(x - 28, y - 56, 56, 44, 20), "#9a4a3a", width=0)
    for k in range(7):
        stem: list[Point] = [
            (x + (k - 3) * 5, y - 82),
            (x + (k - 3) * 10, y - 118),
            (x + (k - 3) * 15, y - 160 + abs(k - 3) * 8),
        ]
        brush.line(stem, "#5a6a34", 2.5)
    for _ in range(110):
        q = dice.unit()
        px, py, size = (
            x + (dice.unit() - 0.5) * (34 + 64 * q),
            y - 90 - q * 78,
            dice.between(0.7, 1.1),
        )
        leaf = smooth(
            [
                (px - 8 * size, py + 2),
                (px, py - 5 * size),
                (px + 8 * size, py - 2),
                (px, py + 5 * size),
            ],
            tension=0.9,
        )
        brush.form(leaf, mix("#456f38", "#a3c860", dice.unit() ** 2 * 0.8), width=1.1, drop=0.2)


def _frame(brush: Brush, site: Site) -> None:
    """Pillars and a beam hung with marigolds."""
    for x in (-40.0, site.width + 40):
        pillar(brush, x, site.bottom, 118, site.bottom - site.top - 20, "#6a4450")
    brush.form(box(site.left, site.top - 6, site.span, 26 - site.top - 6), "#5a3946", width=0)
    brush.form(box(site.left, 10, site.span, 12), "#754b4e")
    garland(brush, site.left, site.right, 24, 225, site.dice("garland"))


def pillar(
    brush: Brush, x: float, y: float, wide: float, high: float, ink: str, z: float = 0.0
) -> None:
    """Paint a carved stone pillar with rings and capital; its foot's middle is (x, y)."""
    brush.form(box(x - wide * 0.5, y - high, wide, high), ink, z, width=4)
    for at, k in (
        (0.0, 1.5),
        (0.045, 1.25),
        (0.3, 1.22),
        (0.34, 1.1),
        (0.62, 1.22),
        (0.66, 1.1),
        (0.93, 1.3),
        (0.965, 1.7),
    ):
        ring = box(x - wide * k / 2, y - high * at - high * 0.03, wide * k, high * 0.035, 3)
        brush.form(ring, mix(ink, "#e0b080", 0.12), z)
    brush.flat(
        oval(x, y - high * 0.5, wide * 0.2, wide * 0.2), mix(ink, "#2a1420", 0.4), z, alpha=0.5
    )
