"""A desert: dunes with sharp crests; a caravan and palms, or mesas and cacti."""

from gpu_worker.video.painter.brush import Brush
from gpu_worker.video.painter.colours import mix
from gpu_worker.video.painter.dice import Dice
from gpu_worker.video.painter.paths import Point, below, box, limb, oval, polygon, smooth
from gpu_worker.video.painter.site import Layer, Site
from gpu_worker.video.painter.things.land import grass, rock, rolling, snowed
from gpu_worker.video.painter.things.sky import sky
from gpu_worker.video.painter.things.trees import palm

SAND = ("#e0a878", "#e2a868", "#e8b070", "#eab878")


def layers(site: Site) -> list[Layer]:
    """Return the layers, from far to near."""
    return [
        site.layer(0.06, sky, texture=0.05),
        site.layer(0.2, _far),
        site.layer(0.45, _middle),
        site.layer(1.0, _ground, texture=0.1),
        site.layer(1.5, _near, blur=1.2),
    ]


def dune(brush: Brush, site: Site, y: float, high: float, key: object, z: float) -> list[Point]:
    """Paint one row of dunes and the shade of their lee sides; return the skyline."""
    dice = site.dice("dune", key)
    line: list[Point] = []
    peaks: list[Point] = []
    x = site.left - 60
    while x < site.right + 120:
        wide, lift = dice.between(0.26, 0.5) * max(site.width, 800), high * dice.between(0.5, 1)
        peak = (x + wide * dice.between(0.5, 0.7), y - lift)
        line += [(x, y), (x + (peak[0] - x) * 0.5, y - lift * 0.42), peak]
        peaks.append(peak)
        line.append((peak[0] + (x + wide - peak[0]) * 0.5, y - lift * 0.36))
        x += wide
    ink = snowed(site, SAND[dice.whole(0, 3)], 0.6)
    body = below(line, site.bottom, tension=0.7)
    brush.form(body, ink, z, width=3.5 - 2 * z, start=0.1, shade=0.6, spray=0.6,
               toward=(brush.light.direction[0] * 0.45, -0.9))  # fmt: skip
    lee = -site.side
    canvas = brush.canvas
    canvas.save()
    canvas.clipPath(body, doAntiAlias=True)
    for px, py in peaks:
        deep = y - py + high * 0.7
        side = smooth([
            (px, py - 3), (px - lee * 10, py + deep * 0.22), (px + lee * 18, py + deep * 0.5),
            (px - lee * 26, py + deep * 1.0), (px + lee * 300, py + deep * 1.3), (px + lee * 260, py + deep * 0.4),
        ], tension=0.45)  # fmt: skip
        canvas.save()
        canvas.clipPath(side, doAntiAlias=True)
        brush.ramp(side, brush.light.dark(ink, z), (-lee * 0.9, -0.45), 0.8, start=0.1, spray=0.5)
        canvas.restore()
    for _ in range(40):
        rx, t = dice.between(site.left, site.right), dice.unit()
        ry = y + t * 90
        wave = [(rx + k * 22, ry + (3 if k % 2 else 0) + t * 2) for k in range(5)]
        brush.line(wave, mix(ink, "#8a5a3a", 0.4), 1 + t, z, alpha=0.16, shade=0.6)
    canvas.restore()
    return line


def _far(brush: Brush, site: Site) -> None:
    line = site.horizon
    dice = site.dice("far")
    if site.indian:
        _fort(brush, site, site.mirrored(dice.between(0.2, 0.4)), line - 6, dice)
    else:
        for k in range(3):
            x = site.at((k + dice.between(0.2, 0.8)) / 3)
            _mesa(brush, x, line + 4, dice.between(130, 260), dice.between(70, 170), dice)
    dune(brush, site, line + 24, 54, "far", 0.5)
    brush.mist(site.left, line - 90, site.right, line + 30, 0.6)


def _mesa(brush: Brush, x: float, y: float, wide: float, high: float, dice: Dice) -> None:
    half = wide / 2
    outline = polygon([
        (x - half * 1.35, y), (x - half * 1.05, y - high * 0.35), (x - half * 0.86, y - high * 0.42),
        (x - half * 0.8, y - high * dice.between(0.9, 1)), (x - half * 0.1, y - high),
        (x + half * 0.5, y - high * dice.between(0.92, 1)), (x + half * 0.72, y - high * 0.8),
        (x + half * 0.8, y - high * 0.4), (x + half * 1.1, y - high * 0.3), (x + half * 1.4, y),
    ])  # fmt: skip
    brush.form(outline, "#c4704a", 0.5, width=3, start=0.2)
    canvas = brush.canvas
    canvas.save()
    canvas.clipPath(outline, doAntiAlias=True)
    for k in range(4):
        band = y - high * (0.5 + 0.13 * k)
        brush.line(
            [(x - half, band), (x, band + dice.between(-2, 2)), (x + half, band)],
            "#8a4438",
            3,
            0.5,
            alpha=0.5,
            curved=False,
        )
    canvas.restore()


def _fort(brush: Brush, site: Site, x: float, y: float, dice: Dice) -> None:
    """A sandstone fort on a rise: walls with merlons, round towers, domed kiosks."""
    stone = "#d8a068"
    brush.form(
        polygon([(x - 260, y + 20), (x - 170, y - 40), (x + 180, y - 44), (x + 290, y + 20)]),
        "#c48a5a",
        0.55,
        width=2,
    )
    brush.form(box(x - 165, y - 104, 340, 74), stone, 0.5, width=2)
    for k in range(24):
        brush.form(box(x - 165 + k * 14.4, y - 112, 9, 10, 3), stone, 0.5, width=1)
    for dx, high in ((-165, 128), (-60, 150), (70, 164), (175, 132)):
        tower = polygon(
            [
                (x + dx - 24, y - 30),
                (x + dx - 19, y - high),
                (x + dx + 19, y - high),
                (x + dx + 24, y - 30),
            ]
        )
        brush.form(tower, stone, 0.46, width=2)
        brush.form(box(x + dx - 22, y - high - 6, 44, 8), "#e8b884", 0.46, width=1.5)
        dome = smooth(
            [
                (x + dx - 15, y - high - 6),
                (x + dx - 12, y - high - 22),
                (x + dx, y - high - 34),
                (x + dx + 12, y - high - 22),
                (x + dx + 15, y - high - 6),
            ],
            tension=0.6,
        )
        brush.form(dome, "#e8c49a", 0.46, width=1.5)
        lit = site.evening and dice.happens(0.7)
        brush.flat(box(x + dx - 4, y - high + 24, 8, 18, 4), "#ffd98a" if lit else "#6a3f3a", 0.4)


def _middle(brush: Brush, site: Site) -> None:
    line = site.horizon
    dice = site.dice("middle")
    dune(brush, site, line + 74, 76, "middle", 0.24)
    if site.indian:
        for k in range(4):
            _camel(brush, site, site.mirrored(0.54) + k * 58, line + 64 - k * 2, 26, 0.25)
    else:
        for _ in range(5):
            _cactus(
                brush,
                dice.between(site.left, site.right),
                line + 70 + dice.between(0, 24),
                dice.between(40, 66),
                0.24,
            )
    brush.mist(site.left, line + 20, site.right, line + 130, 0.35)


def _camel(brush: Brush, site: Site, x: float, y: float, size: float, z: float) -> None:
    way = site.side
    ink = "#8a5a3f"
    for k, dx in enumerate((-0.6, -0.42, 0.42, 0.6)):
        foot = (x + way * dx * size + (k % 2) * 4 - 2, y)
        brush.form(limb((x + way * dx * size, y - size * 0.9), 2.6, foot, 1.5), ink, z, width=1)
    body = smooth([
        (x - way * size * 0.8, y - size * 1.0), (x - way * size * 0.4, y - size * 1.35), (x, y - size * 1.75),
        (x + way * size * 0.35, y - size * 1.36), (x + way * size * 0.8, y - size * 1.15),
        (x + way * size * 0.7, y - size * 0.85), (x, y - size * 0.72), (x - way * size * 0.7, y - size * 0.8),
    ], tension=0.8)  # fmt: skip
    brush.form(body, ink, z, width=1.5)
    brush.form(
        limb(
            (x + way * size * 0.75, y - size), 3, (x + way * size * 1.2, y - size * 1.7), 2, way * 3
        ),
        ink,
        z,
        width=1,
    )
    brush.form(oval(x + way * size * 1.3, y - size * 1.75, 5, 3), ink, z, width=1)
    brush.form(
        polygon(
            [
                (x - 9, y - size * 1.5),
                (x, y - size * 1.8),
                (x + 9, y - size * 1.5),
                (x + 12, y - size * 1.05),
                (x - 12, y - size * 1.05),
            ]
        ),
        "#c4443a",
        z,
        width=1,
    )
    brush.form(limb((x, y - size * 1.75), 4, (x, y - size * 2.3), 3), "#efe0c0", z, width=1)
    brush.form(oval(x, y - size * 2.5, 4, 4.5), "#e0803a", z, width=1)


def _cactus(brush: Brush, x: float, y: float, high: float, z: float) -> None:
    ink = "#4f8a5a"
    thick = high * 0.09
    brush.form(limb((x, y), thick, (x, y - high), thick * 0.9), ink, z, width=1.6)
    for side, at, up in ((-1, 0.45, 0.34), (1, 0.58, 0.26)):
        elbow = (x + side * high * 0.24, y - high * at)
        brush.form(limb((x, y - high * at), thick * 0.7, elbow, thick * 0.7), ink, z, width=1.2)
        brush.form(
            limb(elbow, thick * 0.75, (elbow[0], elbow[1] - high * up), thick * 0.65),
            ink,
            z,
            width=1.4,
        )


def _ground(brush: Brush, site: Site) -> None:
    dice = site.dice("ground")
    dune(brush, site, site.horizon + 150, 74, "near", 0.0)
    for _ in range(6):
        x, y = dice.between(site.left, site.right), site.down(dice.between(0.62, 0.9))
        rock(brush, x, y, dice.between(9, 26), "#b07a5a", dice)
        grass(brush, x - 14, x + 30, y + 3, 24, "#a89a52", dice, count=16)
    if site.indian:
        for share, size in ((0.1, 1.0), (0.17, 0.76)):
            palm(
                brush,
                site.mirrored(share),
                site.down(0.62),
                min(300, site.height * 0.42) * size,
                "#5f8f4a",
                dice,
                lean=dice.between(-0.15, 0.15),
            )
    else:
        _cactus(brush, site.mirrored(0.12), site.down(0.66), 190, 0.0)
        _cactus(brush, site.mirrored(0.2), site.down(0.58), 110, 0.05)


def _near(brush: Brush, site: Site) -> None:
    dice = site.dice("near")
    line = [
        (x, y + 70 - abs(x - site.width / 2) * 0.1) for x, y in rolling(site, site.height, 16, dice)
    ]
    brush.form(
        below(line, site.bottom),
        mix(SAND[0], "#7a4a3a", 0.5),
        0.0,
        width=4,
        toward=(site.side * 0.3, -0.95),
    )
    rock(brush, site.mirrored(0.98), site.height + 34, 120, "#8a5a48", dice)
    for share in (0.04, 0.9):
        x = site.at(share)
        grass(brush, x - 60, x + 80, site.height + 20, 110, "#8a7a42", dice, count=44)
