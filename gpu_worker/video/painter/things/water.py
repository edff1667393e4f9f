"""Water: a lit plane with ripples, the path of light on it, reflections, surf."""

from math import sin

import skia

from gpu_worker.video.painter.brush import Brush, linear, paint
from gpu_worker.video.painter.colours import Ink, mix, skia_colour
from gpu_worker.video.painter.paths import Point, below, smooth
from gpu_worker.video.painter.site import Site


def water(brush: Brush, site: Site, top: float, bottom: float, ink: Ink) -> None:
    """Paint a plane of water from its far edge down, with the light's path on it."""
    light = site.light
    middle = light.sky[len(light.sky) // 2][1]
    far = mix(light.lit(ink), light.sky[-1][1], 0.6)
    near = mix(mix(light.dark(ink), light.lit(ink), 0.25), middle, 0.3)
    shader = linear((0, top), (0, bottom), [
        (0, skia_colour(far)), (0.45, skia_colour(mix(far, near, 0.65))), (1, skia_colour(near)),
    ])  # fmt: skip
    plane = skia.Rect.MakeLTRB(site.left, top, site.right, bottom)
    brush.canvas.drawRect(plane, paint(shader=shader))
    dice = site.dice("ripples")
    source = site.sun[0]
    shine = 0.55 * (0.35 + 0.65 * light.disc)
    for _ in range(260):
        t = dice.unit() ** 1.7
        y = top + 2 + (bottom - top) * t
        wide, thick = (12 + 150 * t) * dice.between(0.4, 1.2), 0.8 + 5 * t * dice.between(0.4, 1)
        lit = dice.happens(0.5)
        x = dice.bell(source, 30 + 200 * t) if lit else dice.between(site.left, site.right)
        ripple = smooth(
            [(x - wide / 2, y), (x - wide * 0.1, y - thick), (x + wide / 2, y),
             (x + wide * 0.1, y + thick * 0.6)], tension=0.9,
        )  # fmt: skip
        if lit:
            if brush.plain and dice.happens(0.5):
                continue
            brush.canvas.drawPath(ripple, paint(light.glow, shine * (1 - 0.3 * t)))
        else:
            tone = mix(far, near, dice.pick((0.02, 0.98)))
            brush.canvas.drawPath(ripple, paint(tone, 0.34 * (1 - 0.3 * t)))


def reflection(brush: Brush, site: Site, top: float, deep: float, ink: Ink) -> None:
    """Lay the dark of the far bank on the water, broken by ripples."""
    tone = brush.light.dark(ink, 0.2)
    shader = linear(
        (0, top), (0, top + deep), [(0, skia_colour(tone, 0.6)), (1, skia_colour(tone, 0))]
    )
    brush.canvas.drawRect(
        skia.Rect.MakeLTRB(site.left, top, site.right, top + deep), paint(shader=shader)
    )
    dice = site.dice("reflection")
    for _ in range(60):
        x, y = dice.between(site.left, site.right), top + deep * dice.between(0.3, 1.3)
        wide = dice.between(20, 90)
        brush.line([(x - wide / 2, y), (x, y + 1), (x + wide / 2, y)], ink, 1.6, 0.2,
                   alpha=0.35, shade=0.9)  # fmt: skip


def surf(
    brush: Brush, site: Site, y: float, swell: float, seed: object, alpha: float = 0.8
) -> None:
    """Draw one line of foam running along a beach: long and uneven, never the same bump twice."""
    dice = site.dice("surf", seed)
    a, b, c = dice.angle(), dice.angle(), dice.angle()
    upper: list[Point] = []
    lower: list[Point] = []
    x = site.left - 20
    while x < site.right + 40:
        bend = swell * (sin(x / 310 + a) + 0.5 * sin(x / 127 + b) + 0.2 * sin(x / 53 + c))
        thick = swell * (0.16 + 0.26 * (1 + sin(x / 170 + b * 2)) / 2)
        upper.append((x, y + bend - thick))
        lower.append((x, y + bend + thick * dice.between(0.5, 1.0)))
        x += 36
    foam = smooth([*upper, *lower[::-1]], tension=0.8)
    white = mix(brush.light.lit("#ffffff"), brush.light.rim, 0.25)
    brush.canvas.drawPath(foam, paint(brush.light.dark("#3f7f8a"), 0.3 * alpha, blur=4))
    brush.canvas.drawPath(foam, paint(white, alpha * 0.85))
    for px, py in lower[::1]:
        for _ in range(3):
            radius = dice.between(1.0, 0.16 * swell + 1.5)
            brush.canvas.drawCircle(
                px + dice.between(-18, 18), py + dice.between(0, swell * 0.7), radius,
                paint(white, alpha * dice.between(0.15, 0.5)),
            )  # fmt: skip


def swells(brush: Brush, site: Site, top: float, bottom: float, ink: Ink) -> None:
    """Draw broken crests over open water, closer together towards the horizon."""
    dice = site.dice("swells")
    light = site.light
    rows = 9
    for row in range(rows):
        t = ((row + 0.6) / rows) ** 1.6
        y = top + (bottom - top) * t
        for _ in range(5):
            x, wide = dice.between(site.left, site.right), dice.between(90, 260) * (0.3 + t)
            lift = 3 + 12 * t
            crest = below(
                [(x - wide / 2, y), (x - wide * 0.2, y - lift * 0.7),
                 (x + wide * 0.05, y - lift), (x + wide * 0.22, y - lift * 0.6), (x + wide / 2, y)],
                y + 1, tension=0.7,
            )  # fmt: skip
            tone = mix(light.dark(ink), light.lit(ink), 0.25 + 0.4 * (1 - t))
            brush.canvas.drawPath(crest, paint(tone, 0.55, blur=0.6 + t))
            edge = smooth([(x - wide * 0.3, y - lift * 0.45), (x + wide * 0.03, y - lift),
                           (x + wide * 0.3, y - lift * 0.4)], closed=False)  # fmt: skip
            brush.canvas.drawPath(edge, paint(light.rim, 0.35 * (0.4 + t), stroke=1 + 1.6 * t))
