"""A village: huts under palms and a banyan, or cottages and a church spire."""

from gpu_worker.video.painter.brush import Brush, paint
from gpu_worker.video.painter.colours import mix
from gpu_worker.video.painter.paths import box, oval, polygon, smooth
from gpu_worker.video.painter.site import Layer, Site
from gpu_worker.video.painter.things.cottages import cottage
from gpu_worker.video.painter.things.huts import hut
from gpu_worker.video.painter.things.land import (
    flowers,
    grass,
    hill,
    mountains,
    path_to,
    rolling,
    snowed,
    tufts,
)
from gpu_worker.video.painter.things.sky import sky
from gpu_worker.video.painter.things.trees import broadleaf, bush, foliage, palm, pine, treeline
from gpu_worker.video.painter.things.vessels import pot


def layers(site: Site) -> list[Layer]:
    """Return the layers, from far to near."""
    return [
        site.layer(0.06, sky, texture=0.05),
        site.layer(0.22, _far),
        site.layer(0.5, _houses, texture=0.09),
        site.layer(1.0, _ground, texture=0.1),
        site.layer(1.5, _near, blur=1.3),
    ]


def _far(brush: Brush, site: Site) -> None:
    dice = site.dice("far")
    line = site.horizon
    mountains(brush, site, line - 40, site.height * 0.17, snowed(site, "#7d8fae", 0.4), 0.66,
              dice=dice, points=20, snow=site.snow, base=line)  # fmt: skip
    hill(brush, site, rolling(site, line - 26, 26, dice, 1.6), snowed(site, "#8aa865"), 0.5)
    treeline(brush, site.left, site.right, line + 6, 38, snowed(site, "#5a8a5a", 0.4), dice, 0.48)
    for i in range(5):
        x = site.left + site.span * (i + dice.between(0.2, 0.8)) / 5
        if site.indian:
            palm(
                brush,
                x,
                line + 8,
                dice.between(110, 170),
                "#5f8a5a",
                dice,
                0.46,
                lean=dice.between(-0.12, 0.12),
            )
        else:
            pine(brush, x, line + 8, dice.between(70, 110), "#4f7a66", dice, 0.46, snow=site.snow)
    if not site.indian:
        _spire(brush, site, site.mirrored(dice.between(0.5, 0.62)), line + 6)
    brush.mist(site.left, line - 70, site.right, line + 16, 0.55)


def _spire(brush: Brush, site: Site, x: float, y: float) -> None:
    brush.form(box(x - 46, y - 52, 92, 54), "#d8cab4", 0.42, width=2)
    brush.form(
        polygon([(x - 52, y - 50), (x, y - 84), (x + 52, y - 50)]),
        snowed(site, "#7a5f5a"),
        0.42,
        width=2,
    )
    brush.form(box(x - 17, y - 118, 34, 120), "#e2d6c2", 0.4, width=2)
    brush.form(
        polygon([(x - 20, y - 116), (x, y - 190), (x + 20, y - 116)]),
        snowed(site, "#5f6478"),
        0.4,
        width=2,
    )
    brush.flat(box(x - 5, y - 102, 10, 20, 5), "#ffd98a" if site.evening else "#4a4a60", 0.3)


def _houses(brush: Brush, site: Site) -> None:
    dice = site.dice("houses")
    line = site.horizon + 28
    hill(brush, site, rolling(site, line, 14, dice, 1.3), snowed(site, "#a8b06a"), 0.2)
    house = hut if site.indian else cottage
    spots = [0.04, 0.24, 0.78, 0.97] if site.width > 800 else [0.02, 0.36, 0.92]
    for k, share in enumerate(spots):
        x = site.at(share + dice.between(-0.03, 0.03))
        y = line + 22 + dice.between(0, 26)
        wide = dice.between(170, 235)
        if site.indian:
            palm(
                brush,
                x + dice.between(-90, 90),
                y - 6,
                dice.between(190, 260),
                "#4a9050",
                dice,
                0.2,
                lean=dice.between(-0.14, 0.14),
            )
        else:
            broadleaf(brush, x + dice.between(-110, 110), y - 6, dice.between(120, 180),
                      snowed(site, "#6a9a4e", 0.5), dice, 0.24)  # fmt: skip
        brush.shadow(oval(x, y, wide * 0.56, 9), 0.4, 6)
        house(brush, site, x, y, wide, dice.fork("house", k), 0.16)
        bush(brush, x - wide * 0.58, y + 6, 24, snowed(site, "#5f8f4a", 0.4), dice, 0.16)
    brush.mist(site.left, line - 30, site.right, line + 110, 0.28)


def _ground(brush: Brush, site: Site) -> None:
    dice = site.dice("ground")
    line = site.horizon + 78
    earth = "#c99a68" if site.indian else "#8fb060"
    hill(brush, site, rolling(site, line, 10, dice, 1.1), snowed(site, earth), 0.0)
    tufts(
        brush,
        site,
        line + 12,
        site.height,
        snowed(site, "#7f9a44", 0.5),
        dice,
        60 if site.indian else 110,
    )
    if not site.snow:
        flowers(brush, site, line + 30, site.height, ("#e8603a", "#f4d03f", "#ffffff"), dice, 50)
    lane = "#e0b482" if site.indian else "#c9b08a"
    path_to(
        brush,
        site,
        site.at(0.5),
        site.spot + dice.between(-60, 60),
        420,
        snowed(site, lane, 0.5),
        top=line + 4,
    )
    if site.indian:
        _well(brush, site, site.mirrored(0.22), line + 74)
        for k in range(3):
            pot(
                brush,
                site.mirrored(0.86 + 0.05 * k),
                line + 92 + 14 * (k % 2),
                20 + 4 * (k % 2),
                dice.pick(("#b0603c", "#c9793f", "#8a4a34")),
            )
    else:
        _wall(brush, site, line + 44)
        if site.evening:
            _lantern(brush, site.mirrored(0.84), line + 86)


def _well(brush: Brush, site: Site, x: float, y: float) -> None:
    """A round stone well with posts, a beam and a hanging pot."""
    brush.contact(x, y, 64)
    for side in (-1, 1):
        brush.form(box(x + side * 48 - 4, y - 118, 8, 110), "#7a5236", width=2)
    brush.form(box(x - 58, y - 124, 116, 9, 3), "#8a6040", width=2)
    brush.line([(x, y - 116), (x, y - 74)], "#d9c49a", 2)
    pot(brush, x, y - 50, 13, "#c9a24a")
    body = smooth(
        [(x - 52, y - 36), (x - 54, y - 4), (x, y + 10), (x + 54, y - 4), (x + 52, y - 36)],
        tension=0.5,
    )
    brush.form(body, snowed(site, "#b09a8a", 0.3), width=3)
    dice = site.dice("stones")
    for row in range(2):
        for k in range(6):
            sx = x - 46 + k * 17 + (row % 2) * 8
            brush.flat(
                box(sx, y - 28 + row * 15, 13, 10, 3),
                dice.pick(("#9a8676", "#c4b0a0", "#8a7868")),
                alpha=0.55,
            )
    brush.form(oval(x, y - 37, 52, 11), "#c9b6a4", width=2)
    brush.flat(oval(x, y - 36, 40, 7), "#3a3440", shade=1.0)


def _wall(brush: Brush, site: Site, y: float) -> None:
    """A low dry-stone wall with a gap for the lane."""
    dice = site.dice("wall")
    for left, right in ((site.left, site.at(0.27)), (site.at(0.74), site.right)):
        x = left
        while x < right:
            wide = dice.between(20, 40)
            for row in range(2):
                ink = mix("#a09888", "#7a766e", dice.unit())
                stone = box(x + row * 8, y - 14 - row * 13, wide, 14, 5)
                brush.form(
                    stone, snowed(site, ink, 0.3 if row == 0 else 0.7), 0.06, width=1.5, spray=0.4
                )
            x += wide + 1


def _lantern(brush: Brush, x: float, y: float) -> None:
    brush.form(box(x - 3, y - 150, 6, 150), "#3a3440", width=1.5)
    brush.glow(x, y - 164, 150, "#ffc870", 0.7)
    brush.canvas.drawPath(
        polygon([(x - 9, y - 150), (x - 12, y - 174), (x + 12, y - 174), (x + 9, y - 150)]),
        paint("#fff0c0"),
    )
    brush.form(polygon([(x - 15, y - 173), (x, y - 188), (x + 15, y - 173)]), "#3a3440", width=1.5)


def _near(brush: Brush, site: Site) -> None:
    dice = site.dice("near")
    ink = snowed(site, "#33523a", 0.3)
    for share in (0.0, 0.1) if site.side > 0 else (0.9, 1.0):
        foliage(
            brush,
            (site.at(share), site.height * dice.between(-0.02, 0.05)),
            (130, 62),
            34,
            ink,
            dice,
            0.0,
        )
    grass(brush, site.left, site.at(0.3), site.height + 22, 78, ink, dice, count=80)
    grass(brush, site.at(0.72), site.right, site.height + 22, 78, ink, dice, count=80)
    bush(brush, site.mirrored(1.02), site.height + 40, 110, ink, dice)
