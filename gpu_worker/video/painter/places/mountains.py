"""Mountains: ranges behind each other, a pass with firs and a winding path."""

from gpu_worker.video.painter.brush import Brush
from gpu_worker.video.painter.site import Layer, Site
from gpu_worker.video.painter.things.land import (
    flowers,
    grass,
    hill,
    mountains,
    path_to,
    rock,
    rolling,
    snowed,
    tufts,
)
from gpu_worker.video.painter.things.sky import sky
from gpu_worker.video.painter.things.trees import pine
from studio.domain.film import TimeOfDay

BARE = ("#8a6aa8", "#6d4f95", "#54407c", "#5b4a78")
GREEN = ("#7d92b0", "#6a8a98", "#4f7a70", "#6d8f5a")
"""Local colours from the farthest range to the ground, at low sun and by day."""


def layers(site: Site) -> list[Layer]:
    """Return the layers, from far to near."""
    return [
        site.layer(0.06, sky, texture=0.05),
        site.layer(0.16, _far),
        site.layer(0.32, _middle),
        site.layer(0.55, _close),
        site.layer(1.0, _ground, texture=0.1),
        site.layer(1.5, _near, blur=1.1),
    ]


def _inks(site: Site) -> tuple[str, str, str, str]:
    return GREEN if site.setting.time is TimeOfDay.DAY else BARE


def _tall(site: Site) -> float:
    return site.height * site.dice("tall").between(0.26, 0.36)


def _far(brush: Brush, site: Site) -> None:
    mountains(brush, site, site.horizon - 90, _tall(site), _inks(site)[0], 0.6,
              dice=site.dice("far"), points=30, snow=True, base=site.horizon - 10)  # fmt: skip


def _middle(brush: Brush, site: Site) -> None:
    ink = snowed(site, _inks(site)[1], 0.5)
    mountains(brush, site, site.horizon - 20, _tall(site) * 0.72, ink, 0.42,
              dice=site.dice("middle"), points=28, snow=site.snow, base=site.horizon + 30)  # fmt: skip


def _close(brush: Brush, site: Site) -> None:
    line = site.horizon
    ink = snowed(site, _inks(site)[2], 0.6)
    mountains(brush, site, line + 40, _tall(site) * 0.5, ink, 0.2,
              dice=site.dice("close"), points=24, base=line + 100)  # fmt: skip
    dice = site.dice("far trees")
    for _ in range(46):
        x, y = dice.between(site.left, site.right), line + 70 + dice.between(-16, 34)
        pine(brush, x, y, dice.between(30, 58), "#3f5a5e", dice, 0.26, snow=site.snow)
    brush.mist(site.left, line + 10, site.right, line + 120, 0.7)


def _ground(brush: Brush, site: Site) -> None:
    dice = site.dice("ground")
    line = site.horizon
    gap = dice.between(0.3, 0.7)
    slope = [
        (x, y + 118 - abs(x - site.at(gap)) * 0.17)
        for x, y in rolling(site, line, 26, dice.fork("slope"))
    ]
    hill(brush, site, slope, snowed(site, _inks(site)[3]), 0.0)
    tufts(brush, site, line + 130, site.height, snowed(site, _inks(site)[3], 0.5), dice, 70)
    if not site.snow:
        flowers(brush, site, line + 140, site.height, ("#f2a0b0", "#f4e3a0", "#c9b4f0"), dice, 40)
    path_to(brush, site, site.at(0.5), site.at(gap), 250, snowed(site, "#c99a80", 0.5),
            top=line + 116)  # fmt: skip
    for share in (0.2, 0.36, 0.72, 0.84):
        x = site.at(share + dice.between(-0.05, 0.05))
        rock(brush, x, site.down(0.78) + dice.between(-20, 24), dice.between(24, 48),
             snowed(site, "#7a6a86", 0.35), dice)  # fmt: skip
    for edge, inward in ((0.0, 1), (1.0, -1)):
        for k in range(4):
            x = site.at(edge) + inward * (k * 62 - 50 + dice.between(-14, 14))
            tall = dice.between(150, 270) * (1 - 0.12 * k)
            pine(brush, x, line + 100 + k * 16, tall, "#2f4a58", dice, snow=site.snow)


def _near(brush: Brush, site: Site) -> None:
    dice = site.dice("near")
    rim = [
        (x, y - abs(x - site.width / 2) * 0.13 + 74)
        for x, y in rolling(site, site.height, 14, dice)
    ]
    hill(brush, site, rim, snowed(site, "#2f2a4c", 0.3), 0.0)
    for left, right in ((site.left, site.at(0.34)), (site.at(0.66), site.right)):
        grass(
            brush, left, right, site.height + 18, 62, snowed(site, "#3d4a52", 0.3), dice, count=80
        )
