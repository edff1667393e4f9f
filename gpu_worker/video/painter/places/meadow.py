"""A meadow: rolling hills, one great tree, flowers in drifts."""

from gpu_worker.video.painter.brush import Brush
from gpu_worker.video.painter.colours import mix
from gpu_worker.video.painter.paths import box
from gpu_worker.video.painter.site import Layer, Site
from gpu_worker.video.painter.things.land import (
    flowers,
    grass,
    hill,
    mountains,
    rolling,
    snowed,
    tufts,
)
from gpu_worker.video.painter.things.sky import sky
from gpu_worker.video.painter.things.trees import broadleaf, bush, treeline

GREEN = ("#7fa86a", "#86b25c", "#7fae4c")
PETALS = (
    ("#f4d03f", "#ffffff", "#e86a8a"),
    ("#e2574c", "#f4d03f", "#ffffff"),
    ("#b08ae0", "#ffffff", "#f0a0c0"),
)


def layers(site: Site) -> list[Layer]:
    """Return the layers, from far to near."""
    return [
        site.layer(0.06, sky, texture=0.05),
        site.layer(0.2, _far),
        site.layer(0.45, _hills),
        site.layer(1.0, _field, texture=0.1),
        site.layer(1.5, _near, blur=1.1),
    ]


def _far(brush: Brush, site: Site) -> None:
    dice = site.dice("far")
    mountains(brush, site, site.horizon - 10, site.height * 0.16, snowed(site, "#7d95b0", 0.4), 0.66,
              dice=dice, points=20, snow=site.snow, base=site.horizon + 20)  # fmt: skip
    treeline(
        brush,
        site.left,
        site.right,
        site.horizon + 12,
        30,
        snowed(site, "#5a8a68", 0.4),
        dice,
        0.55,
    )
    brush.mist(site.left, site.horizon - 60, site.right, site.horizon + 30, 0.5)


def _hills(brush: Brush, site: Site) -> None:
    dice = site.dice("hills")
    for k, (lift, z) in enumerate(((6, 0.4), (52, 0.22))):
        line = rolling(site, site.horizon + lift, 34 - 6 * k, dice.fork(k), 1.6 + k)
        hill(brush, site, line, snowed(site, GREEN[k]), z)
        for _ in range(7):
            x, y = dice.pick(line)
            x += dice.between(-60, 60)
            bush(brush, x, y + 16 + dice.between(0, 14), dice.between(9, 20) * (1 + k * 0.5),
                 snowed(site, "#4f8a4e", 0.4), dice, z + 0.05)  # fmt: skip
    if dice.happens(0.6):
        _fence(brush, site, site.horizon + 92)
    brush.mist(site.left, site.horizon + 10, site.right, site.horizon + 150, 0.35)


def _fence(brush: Brush, site: Site, y: float) -> None:
    dice = site.dice("fence")
    x = site.left
    tops: list[tuple[float, float]] = []
    while x < site.right:
        dip = dice.between(-3, 3)
        brush.form(box(x, y - 34 + dip, 6, 40), "#9a7a5a", 0.15, width=1.5)
        tops.append((x + 3, y - 26 + dip))
        x += 52
    for drop in (0, 13):
        brush.line([(px, py + drop) for px, py in tops], "#a98a66", 4, 0.15, shade=0.25)


def _field(brush: Brush, site: Site) -> None:
    dice = site.dice("field")
    line = site.horizon + 96
    hill(brush, site, rolling(site, line, 20, dice, 1.3), snowed(site, GREEN[2]), 0.0)
    tufts(brush, site, line + 14, site.height, snowed(site, "#6f9a3e", 0.5), dice, 130)
    if not site.snow:
        flowers(brush, site, line + 20, site.height, dice.pick(PETALS), dice, 190)
    tree_x = site.mirrored(0.2) + dice.between(-30, 30)
    tall = min(site.height * 0.62, 430)
    brush.contact(tree_x, line + 66, tall * 0.34)
    ink = dice.pick(("#5c9a48", "#6fa84c", "#4f8f4e", "#8aa04a"))
    broadleaf(brush, tree_x, line + 66, tall, mix(ink, "#eef2fa", 0.55) if site.snow else ink,
              dice.fork("tree"), spread=1.15)  # fmt: skip
    bush(brush, site.mirrored(0.95), line + 70, 60, snowed(site, "#5a9450", 0.4), dice)


def _near(brush: Brush, site: Site) -> None:
    dice = site.dice("near")
    ink = snowed(site, "#3f6f34", 0.4)
    grass(
        brush,
        site.left,
        site.right,
        site.height + 24,
        70,
        ink,
        dice,
        count=170,
        lean=0.3 * site.side,
    )
    for left, right in ((site.left, site.at(0.2)), (site.at(0.8), site.right)):
        grass(brush, left, right, site.height + 16, 130, ink, dice, count=60, lean=0.2)
