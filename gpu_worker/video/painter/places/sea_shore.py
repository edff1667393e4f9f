"""The sea shore: open water with swells, a headland, a beach with surf, rocks in front."""

from gpu_worker.video.painter.brush import Brush, linear, paint
from gpu_worker.video.painter.colours import mix, skia_colour
from gpu_worker.video.painter.paths import Point, below, polygon
from gpu_worker.video.painter.site import Layer, Site
from gpu_worker.video.painter.things.boats import sail_boat
from gpu_worker.video.painter.things.buildings import lighthouse
from gpu_worker.video.painter.things.land import grass, rock, snowed
from gpu_worker.video.painter.things.sky import sky
from gpu_worker.video.painter.things.trees import bush, palm
from gpu_worker.video.painter.things.water import surf, swells, water
from studio.domain.film import Weather


def layers(site: Site) -> list[Layer]:
    """Return the layers, from far to near."""
    return [
        site.layer(0.06, sky, texture=0.05),
        site.layer(0.3, _sea),
        site.layer(0.6, _head),
        site.layer(1.0, _beach, texture=0.08),
        site.layer(1.5, _near, blur=1.2),
    ]


def _rough(site: Site) -> bool:
    return site.setting.weather in (Weather.RAIN, Weather.WIND)


def _sea(brush: Brush, site: Site) -> None:
    ink = "#3f7a88" if _rough(site) else "#3f9ab4"
    water(brush, site, site.horizon, site.bottom, ink)
    swells(brush, site, site.horizon + 6, site.down(0.66), ink)
    dice = site.dice("boats")
    for _ in range(dice.whole(1, 2)):
        sail_boat(brush, site.mirrored(dice.between(0.24, 0.46)), site.horizon + dice.between(14, 34),
                  dice.between(38, 64), dice, 0.32)  # fmt: skip
    brush.mist(site.left, site.horizon - 26, site.right, site.horizon + 8, 0.4)


def _head(brush: Brush, site: Site) -> None:
    """A headland on the side away from the light, with a lighthouse or a grove."""
    dice = site.dice("head")
    foot = site.down(0.3)
    out = -site.side
    edge = site.mirrored(0.3) if site.side > 0 else site.at(0.7)
    wall = site.left if out < 0 else site.right
    steps = 8
    line: list[Point] = [(edge, foot)]
    for i in range(1, steps + 1):
        t = i / steps
        rise = site.height * 0.16 * min(1.0, t * 1.9) ** 0.7
        line.append((edge + (wall - edge) * t, foot - rise - dice.between(0, 18)))
    cliff = polygon([*line, (wall, foot + 14)])
    brush.form(cliff, snowed(site, "#7a6a62", 0.3), 0.2, width=3.5, start=0.12)
    canvas = brush.canvas
    canvas.save()
    canvas.clipPath(cliff, doAntiAlias=True)
    for _ in range(24):
        x, y = dice.pick(line)
        x, y = x + dice.between(-40, 40), y + dice.between(10, 90)
        size = dice.between(14, 48)
        facet = polygon(
            [
                (x, y),
                (x + size * 0.5, y - size * 0.2),
                (x + size, y + size * 0.3),
                (x + size * 0.3, y + size),
            ]
        )
        tone = (
            brush.light.dark("#4a4446", 0.15)
            if dice.happens(0.6)
            else brush.light.lit("#9a8a7a", 0.2)
        )
        canvas.drawPath(facet, paint(tone, 0.4))
    canvas.restore()
    top = line[steps // 2 + 1]
    for i in range(2, steps):
        grass(brush, line[i][0] - 40, line[i][0] + 40, line[i][1] + 3, 12, snowed(site, "#7a9a52", 0.6), dice,
              count=26, z=0.2)  # fmt: skip
    if site.indian:
        for k in range(3):
            x, y = line[3 + k]
            palm(brush, x, y + 4, dice.between(110, 160), "#4f9458", dice, 0.18, lean=-0.2 * out)
    else:
        lighthouse(brush, site, top[0], top[1] + 8, site.height * 0.26, 0.14)
    bush(brush, line[3][0], line[3][1] + 8, 22, snowed(site, "#5a8a52", 0.4), dice, 0.2)
    surf(brush, site, foot + 12, 7, "cliff", 0.4)


def _beach(brush: Brush, site: Site) -> None:
    dice = site.dice("beach")
    top = site.down(0.62)
    turn = dice.between(-0.1, 0.1)
    line = [
        (
            site.left + site.span * i / 8,
            top + (i / 8 - 0.5) * 90 * site.side + dice.between(-9, 9) + turn * 60,
        )
        for i in range(9)
    ]
    canvas = brush.canvas
    wet = below([(x, y - 20) for x, y in line], site.bottom)
    shader = linear((0, top - 60), (0, top + 70), [
        (0, skia_colour(brush.light.lit("#8fc0bc"), 0.0)), (1, skia_colour(brush.light.lit("#c9b48a"), 0.9)),
    ])  # fmt: skip
    canvas.drawPath(wet, paint(shader=shader))
    sand = below(line, site.bottom)
    brush.form(sand, snowed(site, "#ecd09a", 0.7), 0.0, width=3, start=0.25, spray=0.35, shade=0.7,
               toward=(brush.light.direction[0] * 0.3, -0.95))  # fmt: skip
    canvas.save()
    canvas.translate(0, 0)
    for k, (lift, alpha) in enumerate(((-54, 0.5), (-26, 0.7), (0, 0.9))):
        canvas.save()
        canvas.skew(0, 90 * site.side / site.span)
        drop = -90 * site.side / site.span * site.width / 2
        surf(
            brush,
            site,
            top + lift + drop + turn * 60,
            (12 if _rough(site) else 8) + 2 * k,
            k,
            alpha,
        )
        canvas.restore()
    canvas.restore()
    for _ in range(70):
        x, t = dice.between(site.left, site.right), dice.unit()
        y = top + 40 + (site.height - top) * t
        brush.line(
            [(x, y), (x + 12 + 30 * t, y - 2 - 3 * t), (x + 30 + 60 * t, y)],
            "#b48a5a",
            1.5,
            alpha=0.25,
            shade=0.6,
        )
    for _ in range(16):
        x, t = dice.between(site.left, site.right), dice.unit()
        y = top + 50 + (site.height - top - 40) * t
        brush.flat(
            below([(x - 4, y), (x, y - 4 - 3 * t), (x + 5, y)], y + 1),
            dice.pick(("#f4e4d4", "#e8a890", "#ffffff")),
        )


def _near(brush: Brush, site: Site) -> None:
    dice = site.dice("near")
    ink = snowed(site, "#4a4450", 0.35)
    for share, size in ((-0.04, 150), (0.07, 84), (0.95, 96), (1.05, 170)):
        rock(brush, site.at(share), site.height + 34, size * dice.between(0.8, 1.15), ink, dice)
    if site.indian:
        palm(brush, site.mirrored(-0.04), site.height + 60, site.height * 0.92, mix("#3f8a4a", "#203a34", 0.35), dice,
             lean=0.1 * site.side)  # fmt: skip
    grass(
        brush,
        site.left,
        site.at(0.12),
        site.height + 20,
        90,
        snowed(site, "#6a7a44", 0.4),
        dice,
        count=50,
    )
    grass(
        brush,
        site.at(0.9),
        site.right,
        site.height + 20,
        90,
        snowed(site, "#6a7a44", 0.4),
        dice,
        count=50,
    )
