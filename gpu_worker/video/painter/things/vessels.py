"""Pots, lamps and flames."""

from gpu_worker.video.painter.brush import Brush, paint
from gpu_worker.video.painter.colours import Ink, mix
from gpu_worker.video.painter.paths import oval, smooth


def pot(
    brush: Brush, x: float, y: float, size: float, ink: Ink = "#b0603c", z: float = 0.0
) -> None:
    """Paint a clay pot that stands on (x, y), `size` half its width."""
    brush.contact(x, y, size * 0.9, z)
    body = smooth([
        (x - size * 0.45, y), (x - size * 0.95, y - size * 0.65), (x - size * 0.45, y - size * 1.25),
        (x - size * 0.5, y - size * 1.45), (x + size * 0.5, y - size * 1.45),
        (x + size * 0.45, y - size * 1.25), (x + size * 0.95, y - size * 0.65), (x + size * 0.45, y),
    ], tension=0.85)  # fmt: skip
    brush.form(body, ink, z, width=1 + size * 0.06)
    brush.line([(x - size * 0.84, y - size * 0.8), (x, y - size * 0.7), (x + size * 0.84, y - size * 0.8)],
               mix(ink, "#f4e0c0", 0.5), size * 0.06, z, alpha=0.6)  # fmt: skip
    brush.form(
        oval(x, y - size * 1.44, size * 0.52, size * 0.12), mix(ink, "#2a1010", 0.35), z, width=1.5
    )


def flame(brush: Brush, x: float, y: float, size: float) -> None:
    """Paint a flame that stands on (x, y), with the light around it."""
    brush.glow(x, y - size * 0.6, size * 5.5, "#ff9a3a", 0.55)
    for ink, q in (("#ff8a2a", 1.0), ("#ffc65a", 0.68), ("#fff4cf", 0.38)):
        tongue = smooth([
            (x, y + size * 0.06), (x - size * 0.34 * q, y - size * 0.3 * q),
            (x - size * 0.05 * q, y - size * 0.85 * q), (x + size * 0.06 * q, y - size * 1.35 * q),
            (x + size * 0.2 * q, y - size * 0.75 * q), (x + size * 0.33 * q, y - size * 0.28 * q),
        ], tension=0.9)  # fmt: skip
        brush.canvas.drawPath(tongue, paint(ink, 0.95, blur=min(0.8, size * 0.06)))


def diya(brush: Brush, x: float, y: float, size: float) -> None:
    """Paint a small oil lamp of clay."""
    bowl = smooth([
        (x - size, y - size * 0.25), (x - size * 0.55, y + size * 0.35), (x + size * 0.55, y + size * 0.35),
        (x + size * 1.1, y - size * 0.35), (x, y - size * 0.12),
    ], tension=0.8)  # fmt: skip
    brush.form(bowl, "#b5623a", width=1.5)
    flame(brush, x + size * 0.75, y - size * 0.3, size * 0.9)


def brass_lamp(brush: Brush, x: float, y: float, high: float) -> None:
    """Paint a standing brass lamp with four wicks."""
    brass = "#d9a53a"
    brush.contact(x, y, high * 0.2)
    for q, half in ((0.0, 0.2), (0.03, 0.15)):
        brush.form(oval(x, y - high * q, high * half, high * 0.03), brass, width=2)
    stem = smooth([
        (x - high * 0.03, y), (x - high * 0.02, y - high * 0.35), (x - high * 0.035, y - high * 0.5),
        (x - high * 0.018, y - high * 0.7), (x + high * 0.018, y - high * 0.7),
        (x + high * 0.035, y - high * 0.5), (x + high * 0.02, y - high * 0.35), (x + high * 0.03, y),
    ], tension=0.8)  # fmt: skip
    brush.form(stem, brass, width=2)
    brush.form(oval(x, y - high * 0.36, high * 0.05, high * 0.025), brass, width=1.5)
    bowl = smooth([
        (x - high * 0.16, y - high * 0.73), (x - high * 0.08, y - high * 0.67),
        (x + high * 0.08, y - high * 0.67), (x + high * 0.16, y - high * 0.73), (x, y - high * 0.715),
    ], tension=0.8)  # fmt: skip
    brush.form(bowl, brass, width=2)
    finial = smooth(
        [
            (x - high * 0.03, y - high * 0.72),
            (x, y - high * 0.98),
            (x + high * 0.03, y - high * 0.72),
        ],
        tension=0.8,
    )
    brush.form(finial, brass, width=1.5)
    for side in (-1.0, -0.4, 0.4, 1.0):
        flame(brush, x + side * high * 0.145, y - high * 0.735, high * 0.06)
