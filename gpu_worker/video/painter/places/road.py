"""A road that runs to the horizon between fields and trees."""

from math import sin

from gpu_worker.video.painter.brush import Brush
from gpu_worker.video.painter.paths import box, limb, oval, polygon
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
from gpu_worker.video.painter.things.trees import broadleaf, bush, palm, poplar, treeline


def layers(site: Site) -> list[Layer]:
    """Return the layers, from far to near."""
    return [
        site.layer(0.06, sky, texture=0.05),
        site.layer(0.2, _far),
        site.layer(1.0, _road, texture=0.1),
        site.layer(1.5, _near, blur=1.2),
    ]


def _end(site: Site) -> float:
    return site.at(site.dice("end").between(0.4, 0.6))


def _far(brush: Brush, site: Site) -> None:
    dice = site.dice("far")
    line = site.horizon
    mountains(brush, site, line - 20, site.height * 0.18, snowed(site, "#7a8fb0", 0.4), 0.62,
              dice=dice, points=22, snow=True, base=line + 10)  # fmt: skip
    hill(brush, site, rolling(site, line - 10, 26, dice, 2), snowed(site, "#86a868"), 0.46)
    treeline(brush, site.left, site.right, line + 8, 26, snowed(site, "#5a8a58", 0.4), dice, 0.44)
    brush.mist(site.left, line - 80, site.right, line + 14, 0.55)


def _road(brush: Brush, site: Site) -> None:
    dice = site.dice("road")
    line, end = site.horizon + 2, _end(site)
    field = dice.pick(("#9ab05a", "#c9b45a", "#86a850"))
    hill(
        brush,
        site,
        [(site.left - 20, line + 2), (end, line - 3), (site.right + 20, line + 3)],
        snowed(site, field),
        0.12,
    )
    for k in range(26):
        t = k / 25
        x = site.left - site.width + (site.span + 2 * site.width) * t
        brush.line(
            [(end + (x - end) * 0.02, line + 6), (x, site.bottom)],
            "#6f8a3a",
            2,
            0.1,
            alpha=0.22,
            shade=0.7,
        )
    tufts(brush, site, line + 30, site.height, snowed(site, "#7a9a42", 0.5), dice, 90)
    if not site.snow:
        flowers(brush, site, line + 40, site.height, ("#f4d03f", "#ffffff", "#e2574c"), dice, 70)
    half = site.width * 0.36 + 40
    middle = site.width / 2
    paved = not dice.happens(0.35)
    verge = [
        (end - 7, line),
        (end + 7, line),
        (middle + half * 1.16, site.bottom),
        (middle - half * 1.16, site.bottom),
    ]
    brush.form(polygon(verge), snowed(site, "#c4a070", 0.6), 0.04, width=0, shade=0.5)
    lane = [
        (end - 5, line),
        (end + 5, line),
        (middle + half, site.bottom),
        (middle - half, site.bottom),
    ]
    brush.form(
        polygon(lane),
        snowed(site, "#6a6474" if paved else "#d0a878", 0.35),
        0.03,
        width=2,
        shade=0.7,
        spray=0.5,
    )
    if paved:
        for k in range(9):
            a, b = (k / 9) ** 2.2, ((k + 0.5) / 9) ** 2.2
            ya, yb = line + 3 + (site.bottom - line) * a, line + 3 + (site.bottom - line) * b
            xa, xb = end + (middle - end) * a, end + (middle - end) * b
            wa, wb = 0.6 + 7 * a, 0.6 + 7 * b
            brush.flat(
                polygon([(xa - wa, ya), (xa + wa, ya), (xb + wb, yb), (xb - wb, yb)]),
                "#f4e4b8",
                0.1,
                alpha=0.85,
            )
    else:
        for side in (-0.42, 0.42):
            brush.line(
                [(end + side * 6, line + 4), (middle + side * half, site.bottom)],
                "#8a6440",
                9,
                0.05,
                alpha=0.35,
                shade=0.6,
            )
    _row(brush, site, line, end, middle, half)


def _row(brush: Brush, site: Site, line: float, end: float, middle: float, half: float) -> None:
    """Set trees, poles and stones along both sides, larger as they come near."""
    dice = site.dice("row")
    kind = "palm" if site.indian and dice.happens(0.4) else dice.pick(("broadleaf", "poplar"))
    steps = 6
    tops: list[tuple[float, float]] = []
    for k in range(steps):
        t = ((k + 0.6) / steps) ** 2.0
        y = line + (site.bottom - line) * t * 0.74 + 2
        z = 0.42 * (1 - t) ** 2
        spread = half * 1.16 * t * 0.74
        for side in (-1, 1):
            x = end + (middle - end) * t + side * (spread * 1.22 + 16 + 46 * t)
            tall = (46 + 390 * t) * dice.between(0.88, 1.1)
            ink = snowed(site, dice.pick(("#5c9a48", "#6fa84c", "#4f8f4e")), 0.5)
            brush.contact(x, y, tall * 0.16, z)
            if kind == "palm":
                palm(brush, x, y, tall, ink, dice, z, lean=side * 0.06)
            elif kind == "poplar":
                poplar(brush, x, y, tall, ink, dice, z)
            else:
                broadleaf(brush, x, y, tall * 0.92, ink, dice, z, spread=0.85)
            bush(brush, x + side * tall * 0.22, y + 3, tall * 0.09, ink, dice, z)
        tops.append((end + (middle - end) * t - spread * 1.1 - 6, y))
    for k, (x, y) in enumerate(tops[2:]):
        tall = 26 + 46 * k
        brush.form(limb((x, y), 1 + k * 0.8, (x, y - tall), 1 + k * 0.6), "#6a5040", 0.1, width=1.2)
    stone = (middle - half * 0.66, site.down(0.62))
    brush.form(box(stone[0] - 13, stone[1] - 34, 26, 36, 11), "#f2ecdc", width=2, spray=0.3)
    brush.flat(
        box(stone[0] - 13, stone[1] - 34, 26, 13, 8), "#e8b03a" if site.indian else "#5a6a7a"
    )
    brush.contact(*stone, 16)


def _near(brush: Brush, site: Site) -> None:
    dice = site.dice("near")
    ink = snowed(site, "#48662f", 0.35)
    for left, right in ((site.left, site.at(0.24)), (site.at(0.76), site.right)):
        grass(
            brush, left, right, site.height + 22, 110, ink, dice, count=110, lean=0.25 * site.side
        )
    for _ in range(12):
        x = site.at(dice.pick((0.02, 0.1, 0.9, 0.98)) + dice.between(-0.05, 0.05))
        tall = dice.between(50, 110)
        bend = 8 * sin(x)
        brush.line([(x, site.height + 14), (x + bend, site.height - tall)], ink, 2.5)
        brush.form(
            oval(x + bend, site.height - tall, 6, 7),
            dice.pick(("#f2c14a", "#e86a5a", "#f4f0e0")),
            width=1.6,
        )
