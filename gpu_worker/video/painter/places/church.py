"""A church: its yard with lime trees and lanterns, or the nave inside."""

from gpu_worker.video.painter.brush import SCREEN, Brush, paint
from gpu_worker.video.painter.colours import mix
from gpu_worker.video.painter.paths import box, oval, polygon, smooth
from gpu_worker.video.painter.places import church_nave
from gpu_worker.video.painter.site import Layer, Site
from gpu_worker.video.painter.things.chapel import church
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
from gpu_worker.video.painter.things.trees import broadleaf, bush, foliage, poplar, treeline


def layers(site: Site) -> list[Layer]:
    """Return the layers, from far to near."""
    if site.setting.interior:
        return church_nave.layers(site)
    return [
        site.layer(0.06, sky, texture=0.05),
        site.layer(0.25, _far),
        site.layer(0.55, church, texture=0.09),
        site.layer(1.0, _yard, texture=0.1),
        site.layer(1.5, _near, blur=1.3),
    ]


def source(site: Site) -> tuple[float, float, float]:
    """The sky outside, the window inside."""
    if site.setting.interior:
        return church_nave.source(site)
    return (*site.sun, 0.06)


def _far(brush: Brush, site: Site) -> None:
    dice = site.dice("far")
    line = site.horizon
    mountains(brush, site, line - 60, site.height * 0.16, snowed(site, "#7d8fb0", 0.4), 0.66, dice=dice, points=20,
              snow=site.snow, base=line)  # fmt: skip
    hill(brush, site, rolling(site, line - 44, 24, dice, 1.8), snowed(site, "#86a865"), 0.5)
    treeline(brush, site.left, site.right, line - 4, 44, snowed(site, "#5a8a5a", 0.4), dice, 0.48)
    for _ in range(6):
        x = dice.between(site.left, site.right)
        poplar(brush, x, line, dice.between(110, 180), snowed(site, "#4f7a56", 0.4), dice, 0.42)
    brush.mist(site.left, line - 110, site.right, line + 10, 0.6)


def _yard(brush: Brush, site: Site) -> None:
    dice = site.dice("yard")
    line = site.horizon + 76
    hill(brush, site, rolling(site, line, 9, dice, 1.1), snowed(site, "#86b058"), 0.0)
    tufts(brush, site, line + 14, site.height, snowed(site, "#74a048", 0.5), dice, 100)
    if not site.snow:
        flowers(brush, site, line + 24, site.height, ("#ffffff", "#f0d0e8", "#f4e08a"), dice, 80)
    path_to(
        brush,
        site,
        site.at(0.5),
        site.mirrored(0.36),
        330,
        snowed(site, "#cdb89a", 0.55),
        top=line + 2,
    )
    x = site.mirrored(0.86)
    tall = min(site.height * 0.56, 400)
    brush.contact(x, line + 50, tall * 0.3)
    broadleaf(
        brush,
        x,
        line + 50,
        tall,
        snowed(site, dice.pick(("#6a9a4a", "#5a8f52", "#9a9a44")), 0.55),
        dice.fork("lime"),
    )
    for share in (0.08, 0.2):
        px = site.mirrored(share) + dice.between(-20, 20)
        stone = smooth(
            [
                (px - 17, line + 60),
                (px - 17, line + 24),
                (px, line + 8),
                (px + 17, line + 24),
                (px + 17, line + 60),
            ],
            closed=False,
            tension=0.5,
        )
        stone.close()
        brush.contact(px, line + 60, 22)
        brush.form(stone, snowed(site, "#a8a49c", 0.3), width=2.5)
        grass(brush, px - 30, px + 30, line + 64, 18, snowed(site, "#74a048", 0.5), dice, count=18)
    for share in (0.28, 0.66):
        lx, ly = site.mirrored(share), line + 44
        brush.contact(lx, ly, 8)
        brush.form(box(lx - 3, ly - 120, 6, 120), "#3a3440", width=1.6)
        brush.form(
            polygon([(lx - 14, ly - 140), (lx, ly - 156), (lx + 14, ly - 140)]),
            "#3a3440",
            width=1.6,
        )
        brush.canvas.drawPath(
            polygon(
                [(lx - 8, ly - 120), (lx - 11, ly - 140), (lx + 11, ly - 140), (lx + 8, ly - 120)]
            ),
            paint("#fff0c0" if site.evening else brush.light.lit("#d8dcd8")),
        )
        if site.evening:
            brush.glow(lx, ly - 130, 150, "#ffc870", 0.7)
            brush.canvas.drawPath(oval(lx, ly, 90, 14), paint("#ffc870", 0.25, mode=SCREEN, blur=9))


def _near(brush: Brush, site: Site) -> None:
    dice = site.dice("near")
    ink = snowed(site, "#2f5236", 0.3)
    for share in (0.9, 0.98, 1.06):
        foliage(
            brush,
            (site.mirrored(share), site.height * dice.between(-0.03, 0.04)),
            (115, 56),
            31,
            ink,
            dice,
            0.0,
        )
    for edge in (-0.01, 1.01):
        bush(brush, site.at(edge), site.height + 40, 110, ink, dice)
    grass(
        brush,
        site.left,
        site.right,
        site.height + 28,
        60,
        mix(ink, "#5a803a", 0.4),
        dice,
        count=130,
    )
