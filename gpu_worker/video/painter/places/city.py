"""A city street: towers far off, houses with shops along both sides, wires above."""

from gpu_worker.video.painter.brush import SCREEN, Brush, linear, paint
from gpu_worker.video.painter.colours import mix, skia_colour
from gpu_worker.video.painter.dice import Dice
from gpu_worker.video.painter.paths import box, oval, polygon, smooth
from gpu_worker.video.painter.site import Layer, Site
from gpu_worker.video.painter.things.land import snowed
from gpu_worker.video.painter.things.shops import SIGNS
from gpu_worker.video.painter.things.sky import sky
from gpu_worker.video.painter.things.streets import block, street_lamp
from gpu_worker.video.painter.things.towers import tower
from gpu_worker.video.painter.things.trees import broadleaf, foliage
from gpu_worker.video.painter.things.vehicles import car, rickshaw
from studio.domain.film import Weather

INDIAN = ("#d9a06a", "#c97a6a", "#7aa8a0", "#d9b878", "#b08ab0", "#8aa0c4")
WESTERN = ("#a85f4c", "#8a6a5a", "#b08a72", "#7a7f8a", "#c4a484", "#6a5a60")


def layers(site: Site) -> list[Layer]:
    """Return the layers, from far to near."""
    return [
        site.layer(0.06, _skyline, texture=0.05),
        site.layer(0.4, _towers, texture=0.07),
        site.layer(1.0, _street, texture=0.07),
        site.layer(1.5, _near, blur=1.4, texture=0.06),
    ]


def _ink(site: Site, dice: Dice) -> str:
    return dice.pick(INDIAN if site.indian else WESTERN)


def _skyline(brush: Brush, site: Site) -> None:
    sky(brush, site)
    dice = site.dice("skyline")
    brush.glow(site.width / 2, site.horizon - 30, 560, site.light.glow, 0.35, 0.6)
    x = site.left
    while x < site.right:
        wide = dice.between(46, 110)
        hill = 1 - 0.45 * abs(x / site.width - dice.between(0.4, 0.6))
        tower(
            brush, site, x, site.horizon, wide, dice.between(120, 300) * hill, "#8a8fb4", 0.62, dice
        )
        x += wide * dice.between(0.7, 1.2)
    brush.mist(site.left, site.horizon - 220, site.right, site.horizon, 0.75)


def _towers(brush: Brush, site: Site) -> None:
    dice = site.dice("towers")
    for share in (0.0, 0.12, 0.22, 0.31, 0.63, 0.7, 0.8, 0.92):
        wide = dice.between(70, 150)
        high = dice.between(200, 360) * (0.62 + 1.1 * abs(share + 0.04 - 0.5))
        x = site.at(share) + dice.between(-30, 30) - 40
        tower(
            brush,
            site,
            x,
            site.horizon + 6,
            wide,
            high,
            mix(_ink(site, dice), "#6a6f9a", 0.5),
            0.34,
            dice,
        )
    for k in range(5):
        x = site.at(0.36 + 0.07 * k) + dice.between(-10, 10)
        broadleaf(
            brush,
            x,
            site.horizon + 8,
            dice.between(44, 70),
            snowed(site, "#5a8a5a", 0.5),
            dice,
            0.34,
        )
    brush.mist(site.left, site.horizon - 150, site.right, site.horizon + 14, 0.5)


def _street(brush: Brush, site: Site) -> None:
    dice = site.dice("street")
    light = site.light
    line = site.horizon
    tones = [(0, skia_colour(mix(light.lit("#8a8494"), light.haze, 0.45))), (0.5, skia_colour(light.lit("#6f6a7c"))),
             (1, skia_colour(light.dark("#5a5468")))]  # fmt: skip
    ground = box(site.left, line, site.span, site.bottom - line)
    brush.canvas.drawPath(ground, paint(shader=linear((0, line), (0, site.bottom), tones)))
    if site.snow:
        brush.canvas.drawPath(ground, paint(light.lit("#eef2fa"), 0.72))
    foot = line + 30
    wide = max(site.width, 900.0)
    for side in (-1, 1):
        edge = wide * 0.2 * dice.between(0.92, 1.12)
        for k in range(3):
            breadth = dice.between(190, 300)
            x = site.width / 2 + side * edge
            left = x if side > 0 else x - breadth
            if left < site.right and left + breadth > site.left:
                block(
                    brush,
                    site,
                    left,
                    foot,
                    breadth,
                    dice.between(300, 430) + 26 * k,
                    _ink(site, dice),
                    dice.fork(side, k),
                    0.07,
                )
            edge += breadth + dice.between(4, 16)
    _pavement(brush, site, foot)
    _lane(brush, site, dice)
    for side in (-1, 1):
        street_lamp(
            brush,
            site,
            site.width / 2 + side * wide * 0.19,
            foot + 14,
            min(300, site.height * 0.38),
            -side,
        )
    if site.indian:
        rickshaw(brush, site.mirrored(0.27), foot + 58, 74, -site.side)
    else:
        car(
            brush,
            site.mirrored(0.25),
            foot + 56,
            96,
            dice.pick(("#b8443a", "#3f6a8a", "#e0c48a", "#4f7a5a")),
            site,
        )
    if site.setting.weather is Weather.RAIN or (site.night and dice.happens(0.5)):
        _wet(brush, site, foot + 44)


def _pavement(brush: Brush, site: Site, foot: float) -> None:
    middle, half = site.width / 2, max(site.width, 900.0)
    for side in (-1, 1):
        slab = polygon([
            (middle + side * half * 0.155, foot), (middle + side * half * 1.2, foot),
            (middle + side * half * 1.2, foot + 42), (middle + side * half * 0.25, foot + 42),
        ])  # fmt: skip
        brush.form(slab, snowed(site, "#b0a8ae", 0.7), 0.04, width=3, toward=(0.0, -1.0), shade=0.6)
        curb = polygon([
            (middle + side * half * 0.25, foot + 42), (middle + side * half * 1.2, foot + 42),
            (middle + side * half * 1.2, foot + 52), (middle + side * half * 0.256, foot + 52),
        ])  # fmt: skip
        brush.form(curb, "#8a8088", 0.02, width=0)
        for k in range(9):
            x = middle + side * half * (0.2 + 0.11 * k)
            brush.line(
                [(x, foot), (x + side * 34, foot + 42)], "#7a7080", 1.2, alpha=0.4, shade=0.7
            )


def _lane(brush: Brush, site: Site, dice: Dice) -> None:
    middle, line = site.width / 2, site.horizon + 6
    for k in range(7):
        a, b = (k / 7) ** 1.8, ((k + 0.5) / 7) ** 1.8
        ya, yb = line + (site.bottom - line) * a, line + (site.bottom - line) * b
        mark = polygon(
            [
                (middle - 1 - 8 * a, ya),
                (middle + 1 + 8 * a, ya),
                (middle + 1 + 8 * b, yb),
                (middle - 1 - 8 * b, yb),
            ]
        )
        brush.flat(mark, "#f4e8c8", alpha=0.65)
    for _ in range(40):
        x, t = dice.between(site.left, site.right), dice.unit()
        y = site.down(0.45 + 0.6 * t)
        brush.line([(x, y), (x + 20 + 60 * t, y + 1)], "#4a4458", 1.4, alpha=0.25, shade=0.6)


def _wet(brush: Brush, site: Site, top: float) -> None:
    """Reflections of lamps and signs, broken by ripples, on wet asphalt."""
    dice = site.dice("wet")
    canvas = brush.canvas
    sheen = linear(
        (0, top),
        (0, site.bottom),
        [
            (0, skia_colour(site.light.sky[-1][1], 0.3)),
            (1, skia_colour(site.light.sky[0][1], 0.12)),
        ],
    )
    canvas.drawPath(box(site.left, top, site.span, site.bottom - top), paint(shader=sheen))
    for _ in range(11):
        x = dice.between(site.left, site.right)
        ink = dice.pick((*SIGNS, "#ffd6a0", "#ffd6a0")) if site.evening else site.light.sky[-1][1]
        for j in range(12):
            y = top + 8 + j * (site.bottom - top) / 13 + dice.between(-3, 3)
            wide = dice.between(20, 84)
            streak = smooth(
                [(x - wide / 2, y), (x, y - 2.6), (x + wide / 2, y), (x, y + 2.6)], tension=0.9
            )
            canvas.drawPath(streak, paint(ink, 0.36 * (1 - j / 14), mode=SCREEN, blur=1.2))


def _near(brush: Brush, site: Site) -> None:
    dice = site.dice("near")
    edge = site.mirrored(-0.01)
    wall = (
        box(edge - 170, site.top, 170 + 44, site.bottom - site.top)
        if site.side > 0
        else box(edge - 44, site.top, 214, site.bottom - site.top)
    )
    brush.form(wall, "#2a2438", width=4, toward=(float(site.side), -0.1))
    if site.indian or dice.happens(0.4):
        for _ in range(3):
            a, b = dice.between(20, 90), dice.between(20, 90)
            sag = dice.between(20, 60)
            brush.line(
                [(site.left, a), (site.at(0.5), (a + b) / 2 + sag), (site.right, b)],
                "#221e30",
                2.4,
                shade=1.0,
            )
        if site.evening:
            for k in range(12):
                t = (k + 0.5) / 12
                x, y = site.left + site.span * t, 44 + 4 * 92 * t * (1 - t) * 0.6
                ink = ("#ff9a5a", "#ffd87a", "#ff6a9a")[k % 3]
                brush.glow(x, y + 18, 50, ink, 0.6)
                brush.canvas.drawPath(oval(x, y + 18, 7, 9), paint(mix(ink, "#ffffff", 0.4)))
    else:
        ink = snowed(site, "#3f6a48", 0.4)
        for share in (0.86, 0.95, 1.03):
            crown = (site.mirrored(share), site.height * dice.between(-0.03, 0.05))
            foliage(brush, crown, (110, 54), 30, ink, dice, 0.0)
