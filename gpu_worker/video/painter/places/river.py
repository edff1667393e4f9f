"""A river: far bank, wide water, a near bank with trees, reeds in front."""

from gpu_worker.video.painter.brush import Brush
from gpu_worker.video.painter.colours import mix
from gpu_worker.video.painter.paths import Point, below, moved, oval
from gpu_worker.video.painter.site import Layer, Site
from gpu_worker.video.painter.things.land import (
    flowers,
    grass,
    mountains,
    rock,
    snowed,
    tufts,
)
from gpu_worker.video.painter.things.sky import sky
from gpu_worker.video.painter.things.trees import broadleaf, palm, pine, treeline
from gpu_worker.video.painter.things.water import reflection, water
from studio.domain.film import TimeOfDay


def layers(site: Site) -> list[Layer]:
    """Return the layers, from far to near."""
    return [
        site.layer(0.06, sky, texture=0.05),
        site.layer(0.22, _far),
        site.layer(0.5, _water),
        site.layer(1.0, _bank, texture=0.09),
        site.layer(1.5, _reeds, blur=1.1),
    ]


def _far(brush: Brush, site: Site) -> None:
    dice = site.dice("far")
    line = site.horizon
    blue = "#6d95a6" if site.setting.time is TimeOfDay.DAY else "#7f7aa8"
    mountains(brush, site, line - 50, site.height * 0.19, blue, 0.6, dice=dice, points=22,
              snow=site.snow, base=line)  # fmt: skip
    treeline(brush, site.left, site.right, line + 8, 46, snowed(site, "#5a9a58", 0.45), dice, 0.42)
    for i in range(6):
        x = site.left + site.span * (i + dice.between(0.2, 0.8)) / 6
        tall = dice.between(70, 115)
        if site.indian:
            palm(brush, x, line + 6, tall, "#5a9458", dice, 0.42, lean=dice.between(-0.15, 0.15))
        else:
            pine(brush, x, line + 6, tall * 0.8, "#4f8468", dice, 0.42, snow=site.snow)
    brush.mist(site.left, line - 40, site.right, line + 12, 0.4)


def _water(brush: Brush, site: Site) -> None:
    top = site.horizon + 4
    water(brush, site, top, site.bottom, "#4fa3b8")
    reflection(brush, site, top, 70, "#4f8a5c")


def _bank(brush: Brush, site: Site) -> None:
    dice = site.dice("bank")
    low, high = site.down(0.78), site.down(0.46)
    turn = dice.between(0.38, 0.6)
    shares = (-0.4, -0.2, 0.0, 0.14, 0.3, turn, 0.74, 0.9, 1.02, 1.2, 1.4)
    line: list[Point] = []
    for share in shares:
        near = 1 - min(1.0, abs(share - turn) / 0.55)
        line.append((site.at(share), high + (low - high) * near**0.8 + dice.between(-6, 6)))
    slant = (brush.light.direction[0] * 0.3, -0.95)
    bank = below(line, site.bottom)
    brush.form(
        moved(bank, 0, -9), snowed(site, "#e0c08a", 0.6), 0.0, width=4, toward=slant, spray=0.35
    )
    brush.form(moved(bank, 0, 13), snowed(site, "#8aa84e"), 0.0, width=5, toward=slant, start=0.05)
    tufts(brush, site, low + 16, site.height + 10, snowed(site, "#6f9a3a", 0.5), dice, 90)
    if not site.snow:
        flowers(brush, site, low + 20, site.height, ("#f4d03f", "#ffffff", "#e86a8a"), dice, 70)
    for _ in range(6):
        px, py = dice.pick(line)
        rock(brush, px + dice.between(-40, 40), py + dice.between(2, 26), dice.between(10, 26),
             snowed(site, "#8a8078", 0.4), dice)  # fmt: skip
    _trees(brush, site, high)
    for px, py in line[1:-1]:
        grass(brush, px - 60, px + 60, py + 14, 34, snowed(site, "#6f9a3a", 0.5), dice, count=22)


def _trees(brush: Brush, site: Site, high: float) -> None:
    dice = site.dice("trees")
    tall = min(site.height * 0.56, 420)
    for share, size in ((0.1, 0.85), (0.88, 1.0), (0.975, 0.75)):
        x = site.mirrored(share) + dice.between(-20, 20)
        y = high + 34 + dice.between(0, 24)
        brush.shadow(oval(x, y, 60 * size, 9), 0.35, 5)
        if site.indian:
            palm(
                brush,
                x,
                y,
                tall * size,
                "#3f9450",
                dice,
                lean=dice.between(0.08, 0.18) * (-1 if x > site.width / 2 else 1),
            )
        elif site.snow or dice.happens(0.3):
            pine(brush, x, y, tall * size, "#3a6a54", dice, snow=site.snow)
        else:
            broadleaf(
                brush, x, y, tall * size, mix("#5c9a48", "#8fae4e", dice.unit()), dice, spread=0.9
            )


def _reeds(brush: Brush, site: Site) -> None:
    dice = site.dice("reeds")
    ink = snowed(site, "#3d6b34", 0.35)
    grass(brush, site.left, site.right, site.height + 26, 64, ink, dice, count=130)
    for edge, inward in ((-0.03, 1), (1.03, -1)):
        foot = site.at(edge)
        grass(
            brush,
            foot - 90,
            foot + 130,
            site.height + 20,
            190,
            ink,
            dice,
            count=46,
            lean=0.2 * inward,
        )
        for _ in range(5):
            x, tall = foot + dice.between(-60, 120), dice.between(110, 190)
            tip = x + dice.between(-14, 24)
            brush.line(
                [
                    (x, site.height + 20),
                    (x + 4, site.height - tall * 0.5),
                    (tip, site.height - tall),
                ],
                ink,
                3,
            )
            brush.form(oval(tip, site.height - tall - 14, 5.5, 20), "#7a5036", width=2)
