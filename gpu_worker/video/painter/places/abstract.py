"""A place of no place: a soft stage of colour, drifting shapes and a pool of light."""

from math import cos, sin

import skia

from gpu_worker.video.painter.brush import SCREEN, Brush, linear, paint, radial
from gpu_worker.video.painter.colours import mix, skia_colour
from gpu_worker.video.painter.paths import Point, below, oval, polygon, smooth
from gpu_worker.video.painter.site import Layer, Site
from gpu_worker.video.painter.things.sky import rays, sky, stars

BLOOMS = (
    ("#e8798a", "#8a6ac4", "#f2b66a"),
    ("#4fa8a0", "#5a7ac4", "#f2d08a"),
    ("#c4649a", "#5a5ab4", "#7ad0c4"),
    ("#e2904a", "#b4505a", "#f2d890"),
)


def layers(site: Site) -> list[Layer]:
    """Return the layers, from far to near."""
    return [
        site.layer(0.06, _back, texture=0.07),
        site.layer(0.3, _waves),
        site.layer(0.6, _orbs),
        site.layer(1.0, _floor, texture=0.09),
        site.layer(1.5, _near, blur=2.2),
    ]


def source(site: Site) -> tuple[float, float, float]:
    """The light hangs above the stage."""
    return (*site.sun, 0.06)


def _blooms(site: Site) -> tuple[str, str, str]:
    return site.dice("blooms").pick(BLOOMS)


def _back(brush: Brush, site: Site) -> None:
    sky(brush, site, clouded=False)
    x, y = site.sun
    if not site.night:
        rays(brush, site, x, y, 0.12)
    else:
        stars(brush, site, 60)
    dice = site.dice("back")
    for ink in _blooms(site):
        bx, by = site.at(dice.between(0, 1)), site.height * dice.between(0.1, 0.7)
        size = dice.between(280, 480)
        tone = mix(site.light.lit(ink), site.light.sky[1][1], 0.3)
        shader = radial(
            (bx, by),
            size,
            [
                (0, skia_colour(tone, 0.55)),
                (0.6, skia_colour(tone, 0.2)),
                (1, skia_colour(tone, 0)),
            ],
        )
        brush.canvas.drawCircle(bx, by, size, paint(shader=shader))


def _waves(brush: Brush, site: Site) -> None:
    """Long ribbons that cross the stage like cloth in slow air."""
    dice = site.dice("waves")
    inks = _blooms(site)
    for k in range(5):
        base = site.horizon - 190 + k * 62
        a, b = dice.angle(), dice.angle()
        swing = dice.between(36, 76)
        line: list[Point] = []
        x = site.left - 40
        while x < site.right + 80:
            line.append((x, base + swing * sin(x / 260 + a) + swing * 0.4 * sin(x / 118 + b)))
            x += 60
        ribbon = below(line, site.bottom)
        ink = mix(inks[k % 3], inks[(k + 1) % 3], dice.unit())
        brush.form(ribbon, ink, 0.5 - 0.08 * k, width=3, shade=0.8, start=0.02, spray=0.6,
                   toward=(site.light.direction[0] * 0.3, -0.95))  # fmt: skip
    brush.mist(site.left, site.horizon - 160, site.right, site.horizon + 60, 0.6)


def _orbs(brush: Brush, site: Site) -> None:
    dice = site.dice("orbs")
    for k in range(9):
        share = (k + dice.between(0.1, 0.9)) / 9
        if 0.36 < share < 0.64:
            continue
        x, y = site.at(share), site.height * dice.between(0.12, 0.62)
        size = dice.between(9, 36)
        ink = mix(dice.pick(_blooms(site)), "#fff4e0", 0.25)
        brush.glow(x, y, size * 2.6, site.light.glow, 0.28)
        brush.form(oval(x, y, size, size), ink, 0.22, width=1 + size * 0.07, start=0.2)
        if size > 20:
            brush.canvas.save()
            brush.canvas.translate(x, y)
            brush.canvas.rotate(-24)
            ring = oval(0, 0, size * 1.6, size * 0.34)
            brush.canvas.drawPath(ring, paint(site.light.far(site.light.rim, 0.2), 0.6, stroke=2))
            brush.canvas.restore()
    for _ in range(26):
        x, y, size = (
            dice.between(site.left, site.right),
            dice.between(0, site.horizon),
            dice.between(3, 8),
        )
        turn = dice.angle()
        kite = polygon(
            [
                (x + cos(turn + q) * size * s, y + sin(turn + q) * size * s)
                for q, s in ((0, 1.6), (1.57, 0.6), (3.14, 1.6), (4.71, 0.6))
            ]
        )
        brush.flat(kite, dice.pick(_blooms(site)), 0.3, alpha=0.8, shade=dice.unit() * 0.5)


def _floor(brush: Brush, site: Site) -> None:
    light, dice = site.light, site.dice("floor")
    ink = mix(_blooms(site)[1], "#c9a08a", 0.5)
    top = site.horizon + 6
    area = skia.Path.Rect(skia.Rect.MakeLTRB(site.left, top, site.right, site.bottom))
    shader = linear((0, top), (0, site.bottom), [
        (0, skia_colour(light.far(light.lit(ink), 0.5))), (0.4, skia_colour(light.lit(ink))),
        (1, skia_colour(light.dark(ink))),
    ])  # fmt: skip
    brush.canvas.drawPath(area, paint(shader=shader))
    x = site.spot
    for k, reach in enumerate((470, 330, 210)):
        ring = oval(x, site.down(0.62), reach, reach * 0.16)
        brush.canvas.drawPath(ring, paint(light.lit(mix(ink, "#fff0d8", 0.16 + 0.12 * k)), 0.55))
        brush.canvas.drawPath(ring, paint(light.rim, 0.35, stroke=1.5))
    pool = oval(x, site.down(0.62), 560, 110)
    if brush.hand.beams:
        brush.canvas.drawPath(pool, paint(light.glow, 0.22, mode=SCREEN, blur=30))
    for _ in range(60):
        px, t = dice.between(site.left, site.right), dice.unit()
        y = top + 8 + (site.bottom - top) * t
        brush.line([(px, y), (px + 30 + 70 * t, y + 1)], mix(ink, "#5a3a5a", 0.5), 1.2, alpha=0.22)


def _near(brush: Brush, site: Site) -> None:
    """Dark folds of a curtain at the sides."""
    dice = site.dice("near")
    ink = mix(_blooms(site)[1], "#2a1a34", 0.6)
    for edge, inward in ((site.left, 1), (site.right, -1)):
        reach = 170 + 54
        for k in range(3):
            inner = edge + inward * (reach - k * 46)
            fold = smooth([
                (edge, site.top), (inner + inward * 8, site.top), (inner - inward * 14, site.height * 0.3),
                (inner + inward * dice.between(0, 14), site.height * 0.62), (inner - inward * 8, site.bottom),
                (edge, site.bottom),
            ], tension=0.55)  # fmt: skip
            brush.form(
                fold,
                mix(ink, "#000000", 0.12 * k),
                0.0,
                width=4,
                toward=(inward * 0.9, -0.3),
                start=0.1,
            )
