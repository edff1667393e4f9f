"""Boats."""

from math import pi

from gpu_worker.video.painter.brush import Brush
from gpu_worker.video.painter.dice import Dice
from gpu_worker.video.painter.paths import limb, moved, smooth


def hull(brush: Brush, x: float, y: float, size: float, z: float) -> None:
    """Paint an open wooden boat, `size` half its length, its waterline at `y`."""
    body = smooth([
        (x - size, y - size * 0.22), (x - size * 0.6, y + size * 0.02), (x + size * 0.6, y + size * 0.02),
        (x + size, y - size * 0.28), (x + size * 0.68, y - size * 0.11), (x - size * 0.66, y - size * 0.08),
    ], tension=0.7)  # fmt: skip
    brush.shadow(moved(body, 0, size * 0.16), 0.35 * (1 - z), 5, "#1d4a5c")
    brush.form(body, "#8a4f33", z, width=2.2)


def sail_boat(brush: Brush, x: float, y: float, size: float, dice: Dice, z: float = 0.0) -> None:
    """Paint a small boat under sail."""
    brush.form(
        limb((x, y - size * 0.1), size * 0.03, (x - size * 0.02, y - size * 1.7), size * 0.02),
        "#6a4630",
        z,
        width=1,
    )
    main = smooth(
        [
            (x + size * 0.04, y - size * 1.62),
            (x + size * 0.5, y - size * 0.9),
            (x + size * 0.8, y - size * 0.3),
            (x + size * 0.06, y - size * 0.24),
        ],
        tension=0.5,
    )
    jib = smooth(
        [
            (x - size * 0.05, y - size * 1.6),
            (x - size * 0.4, y - size * 0.85),
            (x - size * 0.8, y - size * 0.26),
            (x - size * 0.06, y - size * 0.22),
        ],
        tension=0.5,
    )
    brush.form(main, "#f4e6c4", z, width=2, spray=0.3)
    brush.form(
        jib, dice.pick(("#e0603f", "#e8b23a", "#f4e6c4", "#5aa0b4")), z, width=1.6, spray=0.3
    )
    hull(brush, x, y, size, z)
    for k in range(4):
        wide = size * (1.1 - 0.16 * k)
        ly = y + 4 + k * size * 0.11
        brush.line(
            [(x - wide, ly), (x, ly + pi / 3), (x + wide * 0.9, ly)], "#dff2ea", 1.3, z, alpha=0.35
        )
