"""Mountains: ranges behind each other, a pass with firs and a winding path."""

from gpu_worker.video.painter.brush import Brush
from gpu_worker.video.painter.site import Layer, Site
from gpu_worker.video.painter.things.land import (
    grass,
    hill,
    mountains,
    path_to,
    rock,
    rolling,
    snowed,
)
from gpu_worker.video.painter.things.sky import sky
from gpu_worker.video.painter.things.trees import pine
from studio.domain.film import TimeOfDay

BARE = ("#8a6aa8", "#6d4f95", "#54407c", "#5b4a78")
GREEN = ("#7d92b0", "#6a8a98", "#4f7a70", "#6d8f5a")
"""Local colours from the farthest range to the ground, at low sun and by day."""


def layers(site: Site) -> list[Layer]:
    """Return the layers, from far to near."""
    dice = site.dice("mountains")
    inks = GREEN if site.setting.time is TimeOfDay.DAY else BARE
    line = site.horizon
    tall = site.height * dice.between(0.24, 0.34)
    pass_x = dice.between(0.3, 0.7)

    def far(brush: Brush) -> None:
        mountains(brush, site, line - 90, tall, inks[0], 0.62, dice=dice.fork(1), points=30, snow=True,
             base=line - 10)  # fmt: skip

    def middle(brush: Brush) -> None:
        mountains(brush, site, line - 20, tall * 0.72, snowed(site, inks[1], 0.5), 0.42,
                  dice=dice.fork(2), points=28, snow=site.snow, base=line + 30)  # fmt: skip

    def close(brush: Brush) -> None:
        mountains(brush, site, line + 40, tall * 0.5, snowed(site, inks[2], 0.6), 0.2,
                  dice=dice.fork(3), points=24, base=line + 100)  # fmt: skip
        trees = dice.fork("far trees")
        for _ in range(46):
            x = trees.between(site.left, site.right)
            pine(brush, x, line + 70 + trees.between(-16, 34), trees.between(30, 58), "#3f5a5e",
                 trees, 0.26, snow=site.snow)  # fmt: skip
        brush.mist(site.left, line + 10, site.right, line + 120, 0.7)

    def ground(brush: Brush) -> None:
        slope = [(x, y + 120 + abs(x - site.at(pass_x)) * -0.17)
                 for x, y in rolling(site, line, 26, dice.fork(4))]  # fmt: skip
        hill(brush, site, slope, snowed(site, inks[3]), 0.0)
        path_to(brush, site, site.at(0.5), site.at(pass_x), 260, snowed(site, "#d9a184", 0.5),
                top=line + 118)  # fmt: skip
        parts = dice.fork("ground")
        for share in (0.2, 0.36, 0.72, 0.84):
            x = site.at(share + parts.between(-0.05, 0.05))
            rock(brush, x, site.down(0.78) + parts.between(-20, 24), parts.between(24, 48),
                 snowed(site, "#7a6a86", 0.35), parts)  # fmt: skip
        for side in (0, 1):
            for k in range(4):
                x = site.at(side) + (1 - 2 * side) * (k * 62 - 50 + parts.between(-14, 14))
                tall_tree = parts.between(150, 270) * (1 - 0.12 * k)
                pine(brush, x, line + 100 + k * 16, tall_tree, "#2f4a58", parts, snow=site.snow)

    def near(brush: Brush) -> None:
        rim = [(x, y + abs(x - site.width / 2) * -0.13 + 74)
               for x, y in rolling(site, site.height, 14, dice.fork(5))]  # fmt: skip
        hill(brush, site, rim, snowed(site, "#2f2a4c", 0.3), 0.0)
        blades = dice.fork("blades")
        for left, right in ((site.left, site.at(0.34)), (site.at(0.66), site.right)):
            grass(brush, left, right, site.height + 26, 62, snowed(site, "#3d4a52", 0.3), blades,
                  count=80)  # fmt: skip

    return [
        Layer(0.06, lambda brush: sky(brush, site), texture=0.05),
        Layer(0.16, far),
        Layer(0.32, middle),
        Layer(0.55, close),
        Layer(1.0, ground, texture=0.1),
        Layer(1.5, near, blur=1.1),
    ]
