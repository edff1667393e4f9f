"""A church: its yard with lime trees and lanterns, or the nave inside."""

from gpu_worker.video.painter.brush import SCREEN, Brush, paint
from gpu_worker.video.painter.colours import Ink, mix
from gpu_worker.video.painter.dice import Dice
from gpu_worker.video.painter.paths import Point, box, oval, polygon, smooth
from gpu_worker.video.painter.places import church_nave
from gpu_worker.video.painter.site import Layer, Site
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

STONES = ("#cbbba4", "#b8aea2", "#d8c8ac", "#c0a890")


def layers(site: Site) -> list[Layer]:
    """Return the layers, from far to near."""
    if site.setting.interior:
        return church_nave.layers(site)
    return [
        site.layer(0.06, sky, texture=0.05),
        site.layer(0.25, _far),
        site.layer(0.55, _church, texture=0.09),
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


def _church(brush: Brush, site: Site) -> None:
    dice = site.dice("church")
    y = site.horizon + 34
    x = site.mirrored(0.37)
    stone = dice.pick(STONES)
    slate = snowed(site, dice.pick(("#5f6478", "#7a5a52", "#4f6a6a")), 0.8)
    long, z = min(330.0, site.width * 0.42), 0.12
    way = site.side
    nave = x + way * long * 0.42
    high = site.height * 0.22
    brush.form(box(nave - long * 0.42, y - high, long * 0.84, high), stone, z, width=3.5)
    roof = polygon(
        [
            (nave - long * 0.45, y - high),
            (nave - long * 0.38, y - high * 1.72),
            (nave + long * 0.38, y - high * 1.72),
            (nave + long * 0.45, y - high),
        ]
    )
    brush.form(roof, slate, z, width=3.5)
    canvas = brush.canvas
    canvas.save()
    canvas.clipPath(roof, doAntiAlias=True)
    for row in range(6):
        for k in range(30):
            px = nave - long * 0.45 + long * 0.9 * (k + 0.5 * (row % 2)) / 30
            ry = y - high * (1.72 - 0.12 * row)
            brush.line(
                [(px, ry), (px + 5, ry + 4), (px + 10, ry)],
                "#3a3a4a",
                1.2,
                z,
                alpha=0.35,
                shade=0.6,
            )
    canvas.restore()
    for k in range(3):
        _lancet(
            brush, site, nave + (k - 1) * long * 0.24, y - high * 0.18, 30, high * 0.58, dice, z
        )
        brush.form(
            box(nave + (k - 0.5) * long * 0.24 - 6, y - high * 0.9, 12, high * 0.9),
            mix(stone, "#fff4e0", 0.2),
            z,
            width=2,
        )
    _bell_tower(brush, site, x - way * long * 0.1, y, long * 0.3, stone, slate, dice)
    bush(brush, nave + way * long * 0.46, y + 4, 30, snowed(site, "#4f8048", 0.4), dice, z)
    brush.mist(site.left, y - 90, site.right, y + 10, 0.32)


def _bell_tower(
    brush: Brush, site: Site, x: float, y: float, wide: float, stone: str, slate: Ink, dice: Dice
) -> None:
    z, high = 0.08, site.height * 0.4
    half = wide / 2
    brush.form(box(x - half, y - high, wide, high), stone, z, width=4)
    for at in (0.36, 0.68, 0.98):
        brush.form(
            box(x - half - 5, y - high * at - 5, wide + 10, 10, 2),
            mix(stone, "#fff0d8", 0.25),
            z,
            width=2.5,
        )
    for side in (-1, 1):
        brush.form(
            polygon(
                [
                    (x + side * half, y),
                    (x + side * half, y - high * 0.6),
                    (x + side * (half + 9), y - high * 0.54),
                    (x + side * (half + 14), y),
                ]
            ),
            stone,
            z,
            width=2.5,
        )
    spire = polygon(
        [(x - half - 7, y - high), (x, y - high - site.height * 0.25), (x + half + 7, y - high)]
    )
    brush.form(spire, slate, z, width=3.5)
    top = y - high - site.height * 0.25
    for a, b in (((x, top + 4), (x, top - 26)), ((x - 9, top - 15), (x + 9, top - 15))):
        brush.line([a, b], "#e0b84a", 3.4, z)
    _lancet(brush, site, x, y - high * 0.72, wide * 0.34, high * 0.2, dice, z)
    face = oval(x, y - high * 0.53, wide * 0.2, wide * 0.2)
    brush.form(face, "#f4ecd8", z, width=2, spray=0.2)
    brush.line([(x, y - high * 0.53), (x, y - high * 0.53 - wide * 0.14)], "#3a3440", 2, z)
    brush.line([(x, y - high * 0.53), (x + wide * 0.1, y - high * 0.51)], "#3a3440", 2, z)
    door = smooth(
        [
            (x - wide * 0.25, y + 2),
            (x - wide * 0.25, y - high * 0.16),
            (x, y - high * 0.29),
            (x + wide * 0.25, y - high * 0.16),
            (x + wide * 0.25, y + 2),
        ],
        closed=False,
        tension=0.5,
    )
    door.close()
    brush.form(door, "#6a4030", z, width=3)
    brush.line([(x, y), (x, y - high * 0.27)], "#3a2018", 2, z)
    if site.evening:
        brush.glow(x, y - high * 0.2, wide * 0.9, "#ffb860", 0.5)


def _lancet(
    brush: Brush, site: Site, x: float, y: float, wide: float, high: float, dice: Dice, z: float
) -> None:
    """A pointed window of coloured glass with its sill at y."""

    def arch(half: float, grow: float) -> list[Point]:
        return [
            (x - half, y + grow),
            (x - half, y - high * 0.6),
            (x, y - high - grow),
            (x + half, y - high * 0.6),
            (x + half, y + grow),
        ]

    frame = smooth(arch(wide / 2 + 4, 4), closed=False, tension=0.5)
    frame.close()
    brush.form(frame, "#e8dcc8", z, width=2)
    pane = smooth(arch(wide / 2, 0), closed=False, tension=0.5)
    pane.close()
    canvas = brush.canvas
    canvas.drawPath(pane, paint(brush.light.dark("#2a3050", z)))
    canvas.save()
    canvas.clipPath(pane, doAntiAlias=True)
    glow = site.evening
    for row in range(5):
        for k in range(3):
            ink = dice.pick(("#c4443a", "#3f6ac4", "#e0b03a", "#3f9a6a", "#8a4aa8"))
            tone = (
                mix(ink, "#ffd890", 0.3)
                if glow
                else mix(brush.light.lit(ink, z), brush.light.dark(ink, z), 0.45)
            )
            canvas.drawPath(
                box(
                    x - wide / 2 + k * wide / 3 + 1,
                    y - (row + 1) * high / 5 + 1,
                    wide / 3 - 2,
                    high / 5 - 2,
                    2,
                ),
                paint(tone, 0.9),
            )
    canvas.restore()
    if glow:
        brush.glow(x, y - high * 0.5, high * 0.9, "#ffc070", 0.4)


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
