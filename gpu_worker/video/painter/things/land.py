"""Land: mountains with facets, hills, ground, paths, rocks, grass, flowers."""

from collections.abc import Sequence
from itertools import pairwise
from math import cos, sin

import skia

from gpu_worker.video.painter.brush import Brush, linear, paint
from gpu_worker.video.painter.colours import Ink, mix, skia_colour
from gpu_worker.video.painter.dice import Dice
from gpu_worker.video.painter.paths import Point, Points, below, oval, polygon, smooth
from gpu_worker.video.painter.site import Site


def ridge(site: Site, y: float, height: float, dice: Dice, points: int = 26) -> list[Point]:
    """Return a mountain skyline by midpoint displacement, few points so that facets stay big."""
    heights = [y - height * dice.unit(), y - height * dice.unit()]
    step = height
    while len(heights) < points:
        finer: list[float] = []
        for a, b in pairwise(heights):
            finer += [a, (a + b) / 2 - dice.between(-0.75, 0.75) * step]
        heights = [*finer, heights[-1]]
        step *= 0.55
    left, span = site.left - 20, site.span + 40
    last = len(heights) - 1
    return [
        (left + span * (i + dice.between(-0.3, 0.3) * (0 < i < last)) / last, h)
        for i, h in enumerate(heights)
    ]


def mountains(  # noqa: PLR0913  (place, size, colour, chance)
    brush: Brush,
    site: Site,
    y: float,
    height: float,
    ink: Ink,
    z: float,
    *,
    dice: Dice,
    points: int = 26,
    snow: bool = False,
    base: float,
) -> None:
    """Paint a range: each peak throws a jagged shade on the side away from the light."""
    line = ridge(site, y, height, dice, points)
    body = below(line, site.bottom, tension=0)
    slant = (brush.light.direction[0] * 0.3, -0.95)
    brush.form(body, ink, z, shade=0.25, width=2.2, rim=0.8, spray=0.4, toward=slant)
    canvas = brush.canvas
    canvas.save()
    canvas.clipPath(body, doAntiAlias=True)
    shade = brush.light.dark(ink, z * 0.9)
    white = mix(brush.light.lit("#ffffff", z), brush.light.rim, 0.3)
    side = site.side
    for i in range(1, len(line) - 1):
        (_, before), (x, top), (_, after) = line[i - 1], line[i], line[i + 1]
        if top >= before or top >= after:
            continue
        drop = height * dice.between(0.45, 0.8) + 20
        outer = line[max(0, i - 2)] if side > 0 else line[min(len(line) - 1, i + 2)]
        facet = polygon([
            (x, top), (x + side * drop * 0.1, top + drop * 0.22),
            (x - side * drop * 0.04, top + drop * 0.36), (x + side * drop * 0.14, top + drop * 0.6),
            (x + side * drop * 0.02, top + drop * 0.8), (x + side * drop * 0.1, top + drop * 1.25),
            (outer[0] - side * drop * 0.7, top + drop * 1.3), outer, line[i - side],
        ])  # fmt: skip
        if brush.plain:
            canvas.drawPath(facet, paint(shade, 0.35))
        else:
            fade = linear(
                (0, top),
                (0, top + drop * 1.3),
                [(0, skia_colour(shade, 0.75)), (1, skia_colour(shade, 0))],
            )
            canvas.drawPath(facet, paint(shader=fade))
        if snow:
            _cap(brush, x, top, drop * dice.between(0.8, 1.2), side, white)
    canvas.restore()
    brush.mist(site.left, base - 150, site.right, base + 40, 0.85 * min(1.0, z + 0.35))


def _cap(brush: Brush, x: float, top: float, drop: float, side: int, white: Ink) -> None:
    """Lay snow on a peak, ragged below."""
    cap = polygon([
        (x, top - 1), (x + side * drop * 0.2, top + drop * 0.3),
        (x + side * drop * 0.09, top + drop * 0.24), (x + side * drop * 0.05, top + drop * 0.4),
        (x - side * drop * 0.04, top + drop * 0.25), (x - side * drop * 0.16, top + drop * 0.36),
        (x - side * drop * 0.12, top + drop * 0.18),
    ])  # fmt: skip
    brush.canvas.drawPath(cap, paint(white, 0.92))


def rolling(site: Site, y: float, swell: float, dice: Dice, waves: float = 2.2) -> list[Point]:
    """Return a soft skyline of hills around `y`."""
    count = 11
    turn = dice.angle()
    line: list[Point] = []
    for i in range(count + 1):
        x = site.left - 20 + (site.span + 40) * i / count
        lift = swell * (dice.between(-0.5, 0.5) + 0.6 * _wave(i / count * waves + turn))
        line.append((x, y - lift))
    return line


def _wave(turns: float) -> float:
    """A triangle wave with soft tips is what hills look like from afar."""
    part = turns % 1
    return 1 - abs(part * 2 - 1) * 2


def hill(
    brush: Brush, site: Site, line: Points, ink: Ink, z: float, *, start: float = 0.05
) -> None:
    """Paint a hill or the ground itself under a skyline, lit along its edge."""
    slant = (brush.light.direction[0] * 0.3, -0.95)
    body = below(line, site.bottom)
    brush.form(body, ink, z, width=5 - 3 * z, toward=slant, start=start, spray=0.6, rim=0.8)


def snowed(site: Site, ink: Ink, amount: float = 0.82) -> Ink:
    """Return the ground's local colour, white when it snows."""
    return mix(ink, "#eef2fa", amount) if site.snow else ink


def rock(
    brush: Brush, x: float, y: float, size: float, ink: Ink, dice: Dice, z: float = 0.0
) -> None:
    """Paint a stone with one facet in shade."""
    lean = dice.between(-0.12, 0.12)
    top = [
        (x - size, y), (x - size * (0.72 + lean), y - size * 0.5),
        (x - size * 0.12, y - size * dice.between(0.7, 0.9)),
        (x + size * (0.58 + lean), y - size * 0.52), (x + size, y),
    ]  # fmt: skip
    brush.contact(x, y, size * 1.05, z)
    brush.form(polygon(top), ink, z, width=2 + size * 0.03, start=0.15)
    side = -1 if brush.light.direction[0] > 0 else 1
    facet = polygon([
        (x + side * size, y), (x + side * size * 0.6, y - size * 0.5),
        (x + side * size * 0.1, y - size * 0.35), (x + side * size * 0.24, y),
    ])  # fmt: skip
    brush.canvas.drawPath(facet, paint(brush.light.dark(ink, z), 0.5))


def grass(  # noqa: PLR0913  (from, to, where, how tall, colour)
    brush: Brush,
    left: float,
    right: float,
    y: float,
    height: float,
    ink: Ink,
    dice: Dice,
    *,
    count: int = 120,
    z: float = 0.0,
    lean: float = 0.3,
) -> None:
    """Plant blades along a line, each in its own depth of shade."""
    for _ in range(count):
        x = dice.between(left, right)
        tall = height * dice.between(0.4, 1)
        tip = (lean + dice.between(-0.25, 0.25)) * tall
        foot = y + dice.between(-2, 6)
        brush.flat(_blade(x, foot, tall, tip), ink, z, shade=dice.between(0, 0.85))


def _blade(x: float, y: float, tall: float, tip: float) -> skia.Path:
    wide = tall * 0.06 + 1
    path = skia.Path()
    path.moveTo(x - wide, y + 4)
    path.quadTo(x - wide * 0.3, y - tall * 0.5, x + tip, y - tall)
    path.quadTo(x + wide, y - tall * 0.4, x + wide, y + 4)
    path.close()
    return path


def tuft(
    brush: Brush, x: float, y: float, height: float, ink: Ink, dice: Dice, z: float = 0.0
) -> None:
    """Plant one clump of grass that opens like a fan."""
    for i in range(9):
        t = (i + dice.unit()) / 9 * 2 - 1
        tall = height * (1 - 0.35 * abs(t)) * dice.between(0.75, 1)
        path = _blade(x + t * height * 0.16, y, tall, t * height * 0.55)
        brush.flat(path, ink, z, shade=dice.between(0, 0.8))


def flower(brush: Brush, x: float, y: float, size: float, ink: Ink, z: float = 0.0) -> None:
    """Paint one open flower of five petals."""
    for k in range(5):
        turn = k * 1.257
        petal = oval(x + size * cos(turn), y + size * 0.8 * sin(turn), size * 0.62, size * 0.55)
        brush.flat(petal, ink, z, shade=0.12 * (k % 3))
    brush.flat(oval(x, y, size * 0.45, size * 0.4), "#e09a2a", z)


def path_to(
    brush: Brush, site: Site, start: float, end: float, wide: float, ink: Ink, *, top: float
) -> None:
    """Lay a winding path from the bottom of the frame at `start` to `end` at height `top`."""
    left: list[Point] = []
    right: list[Point] = []
    steps = 9
    for i in range(steps + 1):
        t = i / steps
        y = site.bottom + (top - site.bottom) * (1 - (1 - t) ** 1.7)
        bend = site.width * 0.05 * _wave(t * 1.2 + 0.4) * (1 - t)
        x = start + (end - start) * t + bend
        half = wide * ((1 - t) ** 1.7 * 0.5 + 0.008)
        left.append((x - half, y))
        right.append((x + half, y))
    body = smooth([*left, *right[::-1]], tension=0.8)
    brush.form(body, ink, 0.05, rim=0.6, width=2.5, toward=(brush.light.direction[0] * 0.3, -0.95))


def tufts(
    brush: Brush, site: Site, top: float, bottom: float, ink: Ink, dice: Dice, count: int
) -> None:
    """Scatter clumps of grass over the ground, smaller far away."""
    places = sorted(dice.unit() ** 0.7 for _ in range(count))
    for t in places:
        x = dice.between(site.left, site.right)
        y = top + (bottom - top) * t
        tuft(brush, x, y, (10 + 26 * t) * dice.between(0.7, 1.2), ink, dice, 0.12 * (1 - t))


def flowers(
    brush: Brush, site: Site, top: float, bottom: float, inks: Sequence[Ink], dice: Dice, count: int
) -> None:
    """Scatter open flowers in drifts, smaller far away."""
    drifts = [dice.between(site.left, site.right) for _ in range(7)]
    for t in sorted(dice.unit() for _ in range(count)):
        x = dice.bell(dice.pick(drifts), site.width * 0.07)
        y = top + (bottom - top) * t
        flower(
            brush, x, y, (1.6 + 4.2 * t) * dice.between(0.8, 1.2), dice.pick(inks), 0.15 * (1 - t)
        )
