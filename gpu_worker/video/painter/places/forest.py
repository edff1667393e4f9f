"""A forest: rows of trunks fading into the light, leaves above, ferns below."""

from math import cos, sin

from gpu_worker.video.painter.brush import SCREEN, Brush, linear, paint
from gpu_worker.video.painter.colours import Ink, mix, skia_colour
from gpu_worker.video.painter.dice import Dice
from gpu_worker.video.painter.paths import Point, oval, polygon, smooth
from gpu_worker.video.painter.site import Layer, Site
from gpu_worker.video.painter.things.land import (
    flowers,
    grass,
    hill,
    path_to,
    rock,
    rolling,
    snowed,
    tufts,
)
from gpu_worker.video.painter.things.sky import sky
from gpu_worker.video.painter.things.trees import bush, foliage, pine

BARKS = ("#6a4a3a", "#7a5a44", "#5c4a42", "#8a6a52")
LEAVES = ("#4f8a4a", "#6a9a48", "#3f7a52", "#7d9a44")


def layers(site: Site) -> list[Layer]:
    """Return the layers, from far to near."""
    return [
        site.layer(0.06, _backlight, texture=0.05),
        site.layer(0.25, _far),
        site.layer(0.5, _middle),
        site.layer(1.0, _glade, texture=0.1),
        site.layer(1.5, _near, blur=1.4),
    ]


def _leaf_ink(site: Site) -> Ink:
    ink = site.dice("leaf").pick(LEAVES)
    return mix(ink, "#e8eef6", 0.5) if site.snow else ink


def _bark_ink(site: Site) -> Ink:
    return site.dice("bark").pick(BARKS)


def _fir(site: Site) -> bool:
    return site.snow or (not site.indian and site.dice("fir").happens(0.5))


def _backlight(brush: Brush, site: Site) -> None:
    sky(brush, site, clouded=False)
    x, y = site.sun
    brush.glow(x, (y + site.horizon) / 2, 520, site.light.glow, 0.45)
    brush.mist(site.left, site.horizon - 240, site.right, site.horizon + 40, 0.75)


def _stand(
    brush: Brush, site: Site, key: str, count: int, foot: float, thick: float, z: float
) -> None:
    """Paint one row of trees whose crowns leave the frame."""
    dice = site.dice("stand", key)
    ink, leaf = _bark_ink(site), _leaf_ink(site)
    for i in range(count):
        x = site.left + site.span * (i + dice.between(0.1, 0.9)) / count
        y = foot + dice.between(-8, 22)
        if _fir(site) and i % 3:
            pine(brush, x, y, site.height * dice.between(0.5, 0.85) * (1.2 - z), leaf, dice, z,
                 snow=site.snow)  # fmt: skip
            continue
        trunk(brush, site, x, y, thick * dice.between(0.7, 1.3), ink, dice, z)
        for _ in range(3):
            crown = (x + dice.between(-70, 70), site.height * dice.between(-0.02, 0.22))
            foliage(brush, crown, (thick * 3.2, thick * 1.7), thick * 0.75, leaf, dice, z)


def trunk(
    brush: Brush, site: Site, x: float, y: float, thick: float, ink: Ink, dice: Dice, z: float
) -> None:
    """Paint one tall stem with roots, bark lines and a branch or two."""
    lean = dice.between(-0.05, 0.05) * site.height
    top = site.top - 10
    left: list[Point] = [(x - thick * 1.25, y + 6), (x - thick * 0.62, y - thick * 0.9)]
    right: list[Point] = [(x + thick * 1.3, y + 6), (x + thick * 0.6, y - thick * 0.8)]
    for t in (0.35, 0.7, 1.0):
        cx, cy = x + lean * t * t, y + (top - y) * t
        half = thick * (0.5 - 0.16 * t)
        wobble = dice.between(-0.06, 0.06) * thick
        left.append((cx - half + wobble, cy))
        right.append((cx + half + wobble, cy))
    brush.form(
        smooth([*left, *right[::-1]], tension=0.55), ink, z, width=2.5 + thick * 0.03, start=0.2
    )
    for _ in range(9):
        t, side = dice.between(0.04, 0.9), dice.between(-0.34, 0.34)
        cx, cy = x + lean * t * t + side * thick, y + (top - y) * t
        brush.line([(cx, cy), (cx + dice.between(-2, 2), cy - thick * dice.between(0.5, 1.4))], ink,
                   1 + thick * 0.02, z, alpha=0.4, shade=1.0)  # fmt: skip
    if site.snow:
        brush.flat(oval(x, y + 2, thick * 1.5, thick * 0.22), "#eef3fa", z)


def _far(brush: Brush, site: Site) -> None:
    _stand(brush, site, "far", 17, site.horizon + 6, 15, 0.62)
    brush.mist(site.left, site.horizon - 200, site.right, site.horizon + 30, 0.7)


def _middle(brush: Brush, site: Site) -> None:
    dice = site.dice("middle")
    line = rolling(site, site.horizon + 26, 14, dice, 1.7)
    hill(brush, site, line, snowed(site, "#6a8a4e"), 0.35)
    _stand(brush, site, "middle", 9, site.horizon + 34, 27, 0.34)
    for _ in range(12):
        px, py = dice.pick(line)
        bush(
            brush,
            px + dice.between(-60, 60),
            py + 16,
            dice.between(18, 36),
            _leaf_ink(site),
            dice,
            0.3,
        )
    brush.mist(site.left, site.horizon - 120, site.right, site.horizon + 90, 0.55)
    _beams(brush, site)


def _beams(brush: Brush, site: Site) -> None:
    """Let the light fall in slanting shafts between the trunks."""
    if site.light.disc < 0.3 or not brush.hand.beams:
        return
    dice = site.dice("beams")
    sx, sy = site.sun
    strength = 0.2 if site.night else 0.3
    for i in range(7):
        turn = (
            1.57
            + (site.width / 2 - sx) / site.width * -0.9
            + (i - 3) * 0.17
            + dice.between(-0.05, 0.05)
        )
        wide = dice.between(0.016, 0.05)
        reach = site.height * 1.1
        tip_a = (sx + cos(turn - wide) * reach, sy + sin(turn - wide) * reach)
        tip_b = (sx + cos(turn + wide) * reach, sy + sin(turn + wide) * reach)
        shader = linear((0, sy), (0, sy + reach), [
            (0, skia_colour(site.light.glow, strength)), (0.6, skia_colour(site.light.glow, strength * 0.4)),
            (1, skia_colour(site.light.glow, 0)),
        ])  # fmt: skip
        beam = polygon([(sx, sy), tip_a, tip_b])
        brush.canvas.drawPath(beam, paint(shader=shader, mode=SCREEN, blur=7))


def _glade(brush: Brush, site: Site) -> None:
    dice = site.dice("glade")
    line = site.horizon + 66
    hill(brush, site, rolling(site, line, 18, dice, 1.2), snowed(site, "#5f7f42"), 0.0)
    tufts(brush, site, line + 16, site.height, snowed(site, "#55803c", 0.5), dice, 90)
    if not site.snow:
        flowers(brush, site, line + 30, site.height, ("#f2e6a0", "#ffffff", "#c9b0f0"), dice, 40)
    path_to(brush, site, site.at(0.5), site.at(dice.between(0.35, 0.65)), 300,
            snowed(site, "#9a7a56", 0.55), top=line + 6)  # fmt: skip
    for _ in range(5):
        x = site.at(dice.pick((0.1, 0.2, 0.3, 0.72, 0.84, 0.93)) + dice.between(-0.03, 0.03))
        rock(brush, x, site.down(0.62) + dice.between(-10, 60), dice.between(18, 40),
             snowed(site, "#7a7a72", 0.4), dice)  # fmt: skip
    ink, leaf = _bark_ink(site), _leaf_ink(site)
    for share, thick in ((0.02, 56), (0.2, 40), (0.83, 44), (0.98, 60)):
        x = site.at(share + dice.between(-0.02, 0.02))
        trunk(brush, site, x, line + 54 + dice.between(-6, 26), thick, ink, dice, 0.0)
        bush(brush, x + dice.between(-50, 50), line + 72, dice.between(26, 44), leaf, dice)
    for i in range(8):
        crown = (
            site.left + site.span * (i + 0.5) / 8 + dice.between(-30, 30),
            dice.between(-24, 26),
        )
        foliage(brush, crown, (130, 66), 34, leaf, dice, 0.0)


def _near(brush: Brush, site: Site) -> None:
    dice = site.dice("near")
    dark = mix(_leaf_ink(site), "#20342e", 0.55)
    trunk(
        brush,
        site,
        site.mirrored(-0.05),
        site.height + 60,
        110,
        mix(_bark_ink(site), "#2a2024", 0.5),
        dice,
        0.0,
    )
    for share in (0.0, 0.08, 0.9, 1.0):
        foliage(
            brush,
            (site.at(share), site.height * dice.between(-0.04, 0.05)),
            (120, 60),
            36,
            dark,
            dice,
            0.0,
        )
    grass(
        brush,
        site.left,
        site.right,
        site.height + 26,
        70,
        mix(dark, "#4a6a34", 0.5),
        dice,
        count=120,
    )
    for edge in (-0.02, 1.02):
        fern(brush, site.at(edge), site.height + 30, 190, dark, dice)


def fern(brush: Brush, x: float, y: float, size: float, ink: Ink, dice: Dice) -> None:
    """Paint fern fronds that open from one foot."""
    for i in range(7):
        turn = -1.57 + (i - 3) * 0.34 + dice.between(-0.1, 0.1)
        reach = size * dice.between(0.8, 1.1)
        for k in range(12):
            t = (k + 1) / 12
            px = x + cos(turn) * reach * t
            py = y + sin(turn) * reach * t + reach * 0.3 * t * t
            leaf = size * 0.16 * (1 - t * 0.8)
            for side in (-1, 1):
                tip = turn + side * 1.1
                blade = smooth([(px, py), (px + cos(tip) * leaf * 0.6 - 2, py + sin(tip) * leaf * 0.5),
                                (px + cos(tip) * leaf, py + sin(tip) * leaf + 3)], tension=0.7)  # fmt: skip
                brush.flat(blade, ink, shade=0.2 + 0.5 * dice.unit())
