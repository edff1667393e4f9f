"""Garden buildings: an Indian domed pavilion, a western gazebo, a fountain."""

from math import pi, sin

from gpu_worker.video.painter.brush import Brush, paint
from gpu_worker.video.painter.dice import Dice
from gpu_worker.video.painter.paths import Point, box, oval, polygon, smooth, without
from gpu_worker.video.painter.site import Site
from gpu_worker.video.painter.things.land import snowed


def chhatri(brush: Brush, x: float, y: float, wide: float, dice: Dice, z: float) -> None:
    """Paint a pavilion of pale stone: steps, arches, deep eaves, domes; its foot at (x, y)."""
    stone = dice.pick(("#f0e2cc", "#e8b894", "#d9a07a"))
    half = wide / 2
    for k in range(3):
        brush.form(
            box(x - half * (1.14 - 0.05 * k), y - 8 - 8 * k, half * 2 * (1.14 - 0.05 * k), 10),
            stone,
            z,
            width=2,
        )
    high = wide * 0.52
    brush.canvas.drawPath(
        box(x - half * 0.9, y - 24 - high, half * 1.8, high),
        paint(brush.light.dark("#8a6a66", z), 0.75),
    )
    wall = box(x - half * 0.94, y - 24 - high, half * 1.88, high)
    for k in range(3):
        cx = x + (k - 1) * half * 0.6
        arch = smooth([
            (cx - half * 0.22, y - 22), (cx - half * 0.22, y - 24 - high * 0.52), (cx - half * 0.12, y - 24 - high * 0.74),
            (cx, y - 24 - high * 0.86), (cx + half * 0.12, y - 24 - high * 0.74), (cx + half * 0.22, y - 24 - high * 0.52),
            (cx + half * 0.22, y - 22),
        ], closed=False, tension=0.5)  # fmt: skip
        arch.close()
        wall = without(wall, arch)
    brush.form(wall, stone, z, width=3, spray=0.4)
    eave = polygon(
        [
            (x - half * 1.14, y - 20 - high),
            (x - half * 0.96, y - 36 - high),
            (x + half * 0.96, y - 36 - high),
            (x + half * 1.14, y - 20 - high),
        ]
    )
    brush.form(eave, stone, z, width=2.5)
    top = y - 34 - high
    _dome(brush, x, top, half * 0.5, stone, z)
    for side in (-1, 1):
        _dome(brush, x + side * half * 0.76, top, half * 0.2, stone, z)


def _dome(brush: Brush, x: float, y: float, half: float, ink: str, z: float) -> None:
    brush.form(box(x - half * 0.92, y - half * 0.3, half * 1.84, half * 0.32), ink, z, width=2)
    shell: list[Point] = [
        (x - half * 0.86, y - half * 0.28), (x - half, y - half * 0.72), (x - half * 0.72, y - half * 1.22), (x, y - half * 1.7),
        (x + half * 0.72, y - half * 1.22), (x + half, y - half * 0.72), (x + half * 0.86, y - half * 0.28),
    ]  # fmt: skip
    brush.form(smooth(shell, tension=0.75), ink, z, width=3, spray=0.5)
    brush.line([(x, y - half * 1.6), (x, y - half * 2.1)], "#e8b23a", 2 + half * 0.04, z)
    brush.form(oval(x, y - half * 1.82, half * 0.1, half * 0.1), "#e8b23a", z, width=1)


def gazebo(brush: Brush, site: Site, x: float, y: float, wide: float, dice: Dice, z: float) -> None:
    """Paint a white wooden gazebo with climbing roses; its foot at (x, y)."""
    half, high = wide / 2, wide * 0.56
    white = "#f4efe4"
    for k in range(2):
        brush.form(
            box(x - half * (1.08 - 0.06 * k), y - 9 - 9 * k, half * 2 * (1.08 - 0.06 * k), 11),
            "#d9cfc0",
            z,
            width=2,
        )
    base = y - 18
    for k in range(4):
        px = x + (k - 1.5) * half * 0.62
        brush.form(box(px - 5, base - high, 10, high), white, z, width=2, spray=0.3)
    for k in (0, 2):
        left = x + (k - 1.5) * half * 0.62
        for j in range(8):
            brush.line(
                [(left + 5 + j * half * 0.077, base - 34), (left + 5 + j * half * 0.077, base)],
                white,
                2,
                z,
                shade=0.15,
            )
        brush.form(box(left, base - 38, half * 0.62, 6), white, z, width=1.5)
    brush.form(box(x - half * 1.04, base - high - 12, half * 2.08, 16), white, z, width=2.5)
    tile = snowed(site, dice.pick(("#6a8a8a", "#a85f50", "#5a6a8a")), 0.8)
    roof = smooth(
        [
            (x - half * 1.18, base - high - 8),
            (x - half * 0.5, base - high - wide * 0.2),
            (x, base - high - wide * 0.46),
            (x + half * 0.5, base - high - wide * 0.2),
            (x + half * 1.18, base - high - 8),
        ],
        closed=False,
        tension=0.5,
    )
    roof.close()
    brush.form(roof, tile, z, width=3.5)
    for t in (-0.5, 0.0, 0.5):
        brush.line(
            [(x, base - high - wide * 0.45), (x + t * half * 2.0, base - high - 10)],
            "#3a3440",
            1.6,
            z,
            alpha=0.35,
        )
    brush.form(oval(x, base - high - wide * 0.48, 6, 7), "#e8c05a", z, width=1.5)
    for side in (-1.5, 1.5):
        px = x + side * half * 0.62
        for _ in range(26):
            q = dice.unit()
            rx, ry = px + dice.between(-13, 13), base - q * high
            brush.flat(oval(rx, ry, 6, 4.5), snowed(site, "#4f8a46", 0.5), z, shade=dice.unit())
        for _ in range(10):
            brush.flat(
                oval(px + dice.between(-13, 13), base - dice.unit() * high, 3.6, 3.4),
                snowed(site, "#e8607a", 0.6),
                z,
            )
    if site.evening:
        brush.glow(x, base - high * 0.7, wide * 0.6, "#ffc870", 0.6)


def fountain(brush: Brush, site: Site, x: float, y: float, size: float) -> None:
    """Paint a stone fountain of two bowls, its foot at (x, y)."""
    stone = snowed(site, "#cfc4b4", 0.3)
    dice = site.dice("fountain")
    brush.contact(x, y, size * 1.1)
    basin = smooth(
        [
            (x - size, y - size * 0.32),
            (x - size * 0.92, y - size * 0.05),
            (x, y + size * 0.06),
            (x + size * 0.92, y - size * 0.05),
            (x + size, y - size * 0.32),
        ],
        tension=0.5,
    )
    brush.form(basin, stone, width=3)
    brush.form(oval(x, y - size * 0.32, size, size * 0.17), stone, width=2.5)
    brush.form(oval(x, y - size * 0.31, size * 0.88, size * 0.13), "#6ab4c4", width=1.5, spray=0.2)
    brush.form(
        polygon(
            [
                (x - size * 0.13, y - size * 0.3),
                (x - size * 0.07, y - size * 0.9),
                (x + size * 0.07, y - size * 0.9),
                (x + size * 0.13, y - size * 0.3),
            ]
        ),
        stone,
        width=2.5,
    )
    bowl = smooth(
        [
            (x - size * 0.46, y - size * 0.98),
            (x - size * 0.3, y - size * 0.84),
            (x + size * 0.3, y - size * 0.84),
            (x + size * 0.46, y - size * 0.98),
        ],
        tension=0.5,
    )
    brush.form(bowl, stone, width=2.5)
    if site.snow:
        brush.form(oval(x, y - size * 0.98, size * 0.46, size * 0.09), "#eef3fa", width=2)
        return
    water = brush.light.lit("#e4f6fa")
    for k in range(9):
        t = (k - 4) / 4
        arc = [
            (x, y - size * 1.05),
            (x + t * size * 0.3, y - size * (1.36 - 0.2 * abs(t))),
            (x + t * size * 0.62, y - size * 0.34),
        ]
        brush.canvas.drawPath(smooth(arc, closed=False, tension=0.9), paint(water, 0.5, stroke=1.8))
    for _ in range(40):
        t = dice.between(-1, 1)
        py = y - size * (0.3 + 0.9 * dice.unit() * (1 - t * t))
        brush.canvas.drawCircle(
            x + t * size * 0.62, py + sin(t * pi), dice.between(0.7, 1.9), paint(water, 0.7)
        )
