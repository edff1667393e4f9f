"""The night sky: the Milky Way over a low horizon."""

from math import cos, sin

from gpu_worker.video.painter.brush import SCREEN, Brush, linear, paint, radial
from gpu_worker.video.painter.colours import mix, skia_colour
from gpu_worker.video.painter.site import Layer, Site
from gpu_worker.video.painter.things.land import grass, hill, mountains, rolling, snowed
from gpu_worker.video.painter.things.sky import sky
from gpu_worker.video.painter.things.trees import broadleaf, palm, pine, treeline
from studio.domain.film import Weather


def layers(site: Site) -> list[Layer]:
    """Return the layers, from far to near."""
    return [
        site.layer(0.04, _heaven, texture=0.05),
        site.layer(0.3, _far),
        site.layer(1.0, _ground, texture=0.09),
        site.layer(1.5, _near, blur=1.2),
    ]


def _heaven(brush: Brush, site: Site) -> None:
    sky(brush, site, clouded=site.setting.weather is not Weather.CLEAR)
    if site.setting.weather in (Weather.RAIN, Weather.FOG):
        return
    dice = site.dice("milky way")
    tilt = dice.between(0.35, 0.8) * -site.side
    cx, cy = site.mirrored(dice.between(0.28, 0.45)), site.height * 0.34
    reach = site.width * 0.95
    dense = 1.0 if site.setting.weather is Weather.CLEAR else 0.4
    for _ in range(90):
        t, off = dice.between(-1, 1), dice.bell(0, 34)
        x, y = (
            cx + cos(tilt) * reach * t - sin(tilt) * off,
            cy + sin(tilt) * reach * t + cos(tilt) * off,
        )
        ink = dice.pick(("#8fa8ff", "#b49cf0", "#e0b0e8", "#7fd0e8", "#ffd0b8"))
        size = dice.between(50, 170)
        shader = radial(
            (x, y), size, [(0, skia_colour(ink, 0.13 * dense)), (1, skia_colour(ink, 0))]
        )
        brush.canvas.drawCircle(x, y, size, paint(shader=shader, mode=SCREEN))
    for _ in range(int(1500 * dense)):
        t, off = dice.between(-1, 1), dice.bell(0, 62)
        x, y = (
            cx + cos(tilt) * reach * t - sin(tilt) * off,
            cy + sin(tilt) * reach * t + cos(tilt) * off,
        )
        brush.canvas.drawCircle(
            x, y, 0.4 + 0.9 * dice.unit() ** 3, paint("#f4f4ff", dice.between(0.2, 0.85))
        )
    _shooting(brush, site)


def _shooting(brush: Brush, site: Site) -> None:
    dice = site.dice("shooting")
    for _ in range(dice.whole(1, 2)):
        x, y = site.mirrored(dice.between(0.15, 0.5)), site.height * dice.between(0.1, 0.3)
        dx, dy = 150 * site.side, 62
        shader = linear(
            (x, y),
            (x + dx, y + dy),
            [(0, skia_colour("#ffffff", 0)), (1, skia_colour("#ffffff", 0.9))],
        )
        brush.canvas.drawLine(x, y, x + dx, y + dy, paint(stroke=2, shader=shader))
        brush.glow(x + dx, y + dy, 16, "#ffffff", 0.8)


def _far(brush: Brush, site: Site) -> None:
    dice = site.dice("far")
    mountains(brush, site, site.horizon - 20, site.height * 0.16, snowed(site, "#5a6aa8", 0.3), 0.55,
              dice=dice, points=24, snow=True, base=site.horizon + 10)  # fmt: skip
    brush.glow(site.sun[0], site.horizon, 420, mix(site.light.glow, "#8fa8ff", 0.5), 0.3, 0.35)
    treeline(brush, site.left, site.right, site.horizon + 16, 34, "#3a4a7a", dice, 0.36)
    brush.mist(site.left, site.horizon - 70, site.right, site.horizon + 24, 0.5)


def _ground(brush: Brush, site: Site) -> None:
    dice = site.dice("ground")
    line = rolling(site, site.horizon + 32, 26, dice, 1.4)
    hill(brush, site, line, snowed(site, "#4a5a86"), 0.0)
    x = site.mirrored(0.14)
    y = site.horizon + 46
    tall = min(site.height * 0.42, 320)
    if site.indian:
        palm(brush, x, y, tall, "#3f6a6a", dice, lean=0.12 * site.side)
        palm(brush, x + 90, y + 6, tall * 0.7, "#3f6a6a", dice, lean=-0.1)
    elif dice.happens(0.5):
        broadleaf(brush, x, y, tall, "#4a6a6a", dice)
    else:
        for k in range(4):
            pine(
                brush,
                x + k * 54 - 60,
                y + 4 * (k % 2),
                tall * dice.between(0.5, 0.95),
                "#33506a",
                dice,
                snow=site.snow,
            )
    grass(
        brush,
        site.left,
        site.right,
        site.horizon + 60,
        16,
        snowed(site, "#4a6a7a", 0.5),
        dice,
        count=240,
    )


def _near(brush: Brush, site: Site) -> None:
    dice = site.dice("near")
    line = [
        (x, y + 66 - abs(x - site.width / 2) * 0.09)
        for x, y in rolling(site, site.height, 14, dice)
    ]
    hill(brush, site, line, "#2a2f5a", 0.0)
    grass(brush, site.left, site.right, site.height + 26, 66, "#2f3f66", dice, count=150)
