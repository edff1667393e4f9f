"""A garden: clipped hedges, beds in bloom, a path to a pavilion."""

from gpu_worker.video.painter.brush import Brush
from gpu_worker.video.painter.colours import mix
from gpu_worker.video.painter.dice import Dice
from gpu_worker.video.painter.paths import box, oval, smooth
from gpu_worker.video.painter.site import Layer, Site
from gpu_worker.video.painter.things.land import flower, grass, hill, rolling, snowed, tufts
from gpu_worker.video.painter.things.pavilions import chhatri, fountain, gazebo
from gpu_worker.video.painter.things.sky import sky
from gpu_worker.video.painter.things.trees import broadleaf, bush, foliage, poplar, treeline

BLOOMS = (
    ("#e8486a", "#f28aa8", "#ffd0d8"),
    ("#f2a03a", "#f4d03f", "#e8603a"),
    ("#8a6ad0", "#c09af0", "#f0d8ff"),
    ("#e84a4a", "#ffffff", "#f2c04a"),
)


def layers(site: Site) -> list[Layer]:
    """Return the layers, from far to near."""
    return [
        site.layer(0.06, sky, texture=0.05),
        site.layer(0.3, _far),
        site.layer(0.55, _middle, texture=0.09),
        site.layer(1.0, _lawn, texture=0.1),
        site.layer(1.5, _near, blur=1.3),
    ]


def _far(brush: Brush, site: Site) -> None:
    dice = site.dice("far")
    line = site.horizon
    treeline(brush, site.left, site.right, line + 4, 86, snowed(site, "#5f9460", 0.45), dice, 0.52)
    for i in range(7):
        x = site.left + site.span * (i + dice.between(0.2, 0.8)) / 7
        if dice.happens(0.5):
            poplar(
                brush, x, line + 6, dice.between(120, 190), snowed(site, "#4f8458", 0.4), dice, 0.46
            )
        else:
            broadleaf(
                brush, x, line + 6, dice.between(120, 170), snowed(site, "#6a9a58", 0.4), dice, 0.46
            )
    brush.mist(site.left, line - 110, site.right, line + 10, 0.6)


def _middle(brush: Brush, site: Site) -> None:
    dice = site.dice("middle")
    line = site.horizon
    hill(brush, site, rolling(site, line + 8, 6, dice, 1.1), snowed(site, "#86b25c"), 0.24)
    x = site.mirrored(dice.between(0.56, 0.7))
    if site.indian:
        chhatri(brush, x, line + 46, 210, dice, 0.14)
    else:
        gazebo(brush, site, x, line + 46, 190, dice, 0.14)
    for left, right in ((site.left, x - 150), (x + 150, site.right)):
        _hedge(brush, site, left, right, line + 34, 40, 0.2)
    for _ in range(8):
        bx = dice.between(site.left, site.right)
        if abs(bx - x) > 150:
            _ball(brush, site, bx, line + 44, dice.between(20, 32), dice, 0.16)
    brush.mist(site.left, line - 10, site.right, line + 90, 0.25)


def _hedge(
    brush: Brush, site: Site, left: float, right: float, y: float, high: float, z: float
) -> None:
    if right - left < 20:
        return
    dice = site.dice("hedge", round(left))
    ink = snowed(site, "#4a7f46", 0.25)
    brush.form(box(left, y - high, right - left, high, 8), ink, z, width=3)
    for _ in range(int((right - left) / 5)):
        x, py = dice.between(left, right), y - high * dice.between(0, 1)
        brush.flat(oval(x, py, 4.5, 3), ink, z, alpha=0.7, shade=dice.unit())
    if site.snow:
        brush.form(box(left, y - high - 4, right - left, 11, 5), "#eef3fa", z, width=2)


def _ball(brush: Brush, site: Site, x: float, y: float, size: float, dice: Dice, z: float) -> None:
    """A clipped ball of box."""
    ink = snowed(site, "#4f8a4a", 0.35)
    brush.contact(x, y, size, z)
    brush.form(oval(x, y - size * 0.92, size, size), ink, z, width=3, start=0.15)
    for _ in range(26):
        px, py = dice.bell(x, size * 0.42), dice.bell(y - size * 0.92, size * 0.42)
        brush.flat(oval(px, py, 3.4, 2.4), ink, z, alpha=0.5, shade=dice.unit())


def _lawn(brush: Brush, site: Site) -> None:
    dice = site.dice("lawn")
    line = site.horizon + 70
    hill(brush, site, rolling(site, line, 8, dice, 1.0), snowed(site, "#8aba58"), 0.0)
    tufts(brush, site, line + 14, site.height, snowed(site, "#74a444", 0.5), dice, 90)
    middle = site.spot
    walk = smooth([
        (middle + 60, line - 2), (middle + 128, line - 2), (middle + 150, line + 30), (middle + 210, site.down(0.7)),
        (middle + 330, site.bottom), (middle - 330, site.bottom), (middle - 120, site.down(0.7)), (middle + 20, line + 30),
    ], tension=0.5)  # fmt: skip
    brush.form(walk, snowed(site, "#dcc09a", 0.55), 0.02, width=2, spray=0.5, shade=0.7)
    for _ in range(50):
        t = dice.unit()
        x, y = middle + dice.between(-60, 150) * (1 + t), line + 20 + (site.bottom - line - 20) * t
        brush.flat(oval(x, y, 3 + 6 * t, 1 + 2 * t), "#b0906a", alpha=0.35, shade=0.5)
    if site.width > 800:
        fountain(brush, site, site.mirrored(0.22), site.down(0.52), 80)
    for edge, inward in ((0.0, 1), (1.0, -1)):
        _bed(brush, site, site.at(edge), inward, line, dice.fork(edge))


def _bed(brush: Brush, site: Site, x: float, inward: int, line: float, dice: Dice) -> None:
    """A bank of flowers along one side of the picture."""
    inks = dice.pick(BLOOMS)
    leaf = snowed(site, "#4f8a46", 0.4)
    for row in range(5):
        t = row / 4
        y = line + 34 + (site.height - line - 30) * t
        reach = site.width * (0.1 + 0.08 * t)
        for k in range(7):
            px = x + inward * (reach * (k + dice.unit()) / 7 - 60)
            bush(brush, px, y + 8, 18 + 20 * t, leaf, dice)
        if site.snow:
            continue
        for _ in range(16):
            px = x + inward * dice.between(-60, reach)
            flower(brush, px, y - dice.between(4, 26 + 16 * t), 3.5 + 4.5 * t, dice.pick(inks))


def _near(brush: Brush, site: Site) -> None:
    dice = site.dice("near")
    ink = snowed(site, "#2f5a38", 0.3)
    for share in (-0.02, 0.07, 0.16):
        foliage(
            brush,
            (site.mirrored(share), site.height * dice.between(-0.03, 0.03)),
            (110, 52),
            30,
            ink,
            dice,
            0.0,
        )
    grass(
        brush,
        site.left,
        site.right,
        site.height + 30,
        56,
        mix(ink, "#5a8a3a", 0.4),
        dice,
        count=110,
    )
    inks = dice.pick(BLOOMS)
    for edge in (0.0, 1.0):
        bush(brush, site.at(edge), site.height + 44, 120, ink, dice)
        if site.snow:
            continue
        for _ in range(12):
            flower(
                brush,
                site.at(edge) + dice.between(-110, 110),
                site.height - dice.between(-10, 84),
                dice.between(8, 13),
                dice.pick(inks),
            )
