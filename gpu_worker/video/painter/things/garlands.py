"""Marigold garlands with mango leaves."""

from math import cos, sin

from gpu_worker.video.painter.brush import Brush
from gpu_worker.video.painter.dice import Dice
from gpu_worker.video.painter.paths import smooth


def bloom(brush: Brush, x: float, y: float, size: float, ink: str, z: float = 0.0) -> None:
    """Paint one marigold head."""
    points = [
        (
            x + size * (1 + 0.16 * (j % 2)) * cos(j * 0.5236),
            y + size * (1 + 0.16 * (j % 2)) * sin(j * 0.5236),
        )
        for j in range(12)
    ]
    brush.form(smooth(points, tension=0.9), ink, z, width=1.6, drop=0.3)


def garland(
    brush: Brush,
    left: float,
    right: float,
    y: float,
    span: float,
    dice: Dice,
    *,
    sag: float = 62,
    size: float = 8.5,
) -> None:
    """Hang swags of marigolds from `left` to `right`, `span` units each, with leaves between."""
    x0 = left + dice.between(0, span * 0.4)
    beads = max(8, int(span / size * 0.72))
    while x0 < right:
        x1 = x0 + span
        deep = sag * dice.between(0.85, 1.15)
        for k in range(beads):
            t = k / (beads - 1)
            ink = "#e9722a" if k % 3 == 0 else "#f6a21e"
            bloom(brush, x0 + span * t, y + deep * 4 * t * (1 - t), size + 1.2 * (k % 2), ink)
        for k in range(3):
            top = y + 6 + k * 18
            leaf = smooth(
                [(x1 - 6, top + 8), (x1, top), (x1 + 6, top + 8), (x1, top + 34)], tension=0.9
            )
            brush.form(leaf, "#5f8a3e", width=1.2, drop=0.3)
        x0 = x1
