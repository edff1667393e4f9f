"""What drives in streets."""

from gpu_worker.video.painter.brush import Brush
from gpu_worker.video.painter.paths import oval, smooth
from gpu_worker.video.painter.site import Site
from gpu_worker.video.painter.things.land import snowed


def rickshaw(brush: Brush, x: float, y: float, size: float, way: int) -> None:
    """A three-wheeled taxi, green below and yellow above."""
    brush.contact(x, y, size * 0.8)
    for dx in (-0.55, 0.62):
        brush.form(
            oval(x + way * dx * size, y - size * 0.15, size * 0.16, size * 0.16),
            "#2a2630",
            width=1.5,
        )
        brush.form(
            oval(x + way * dx * size, y - size * 0.15, size * 0.07, size * 0.07), "#b0a8a0", width=1
        )
    body = smooth([
        (x - way * size * 0.82, y - size * 0.16), (x - way * size * 0.84, y - size * 0.62), (x + way * size * 0.3, y - size * 0.62),
        (x + way * size * 0.66, y - size * 0.56), (x + way * size * 0.84, y - size * 0.2), (x + way * size * 0.4, y - size * 0.14),
    ], tension=0.4)  # fmt: skip
    brush.form(body, "#2f8a4e", width=3)
    hood = smooth([
        (x - way * size * 0.82, y - size * 0.6), (x - way * size * 0.78, y - size * 1.12), (x - way * size * 0.3, y - size * 1.26),
        (x + way * size * 0.3, y - size * 1.18), (x + way * size * 0.5, y - size * 0.96), (x + way * size * 0.62, y - size * 0.58),
    ], tension=0.5)  # fmt: skip
    brush.form(hood, "#f2c23a", width=3)
    brush.flat(
        smooth(
            [
                (x - way * size * 0.2, y - size * 0.58),
                (x - way * size * 0.2, y - size * 1.0),
                (x + way * size * 0.3, y - size * 1.0),
                (x + way * size * 0.46, y - size * 0.58),
            ],
            tension=0.3,
        ),
        "#3a3440",
        shade=0.7,
    )
    brush.glow(x + way * size * 0.8, y - size * 0.38, 60, "#fff0c0", 0.6)
    brush.form(oval(x + way * size * 0.78, y - size * 0.38, 5, 6), "#fff4d0", width=1)


def car(brush: Brush, x: float, y: float, size: float, ink: str, site: Site) -> None:
    brush.contact(x, y, size * 0.95)
    body = smooth([
        (x - size, y - size * 0.12), (x - size * 0.96, y - size * 0.38), (x - size * 0.6, y - size * 0.46), (x - size * 0.34, y - size * 0.76),
        (x + size * 0.34, y - size * 0.76), (x + size * 0.62, y - size * 0.46), (x + size * 0.96, y - size * 0.36), (x + size, y - size * 0.12),
    ], tension=0.45)  # fmt: skip
    brush.form(body, snowed(site, ink, 0.25), width=3)
    for left, right in ((-0.48, -0.04), (0.04, 0.5)):
        pane = smooth(
            [
                (x + left * size, y - size * 0.46),
                (x + left * size * 0.7, y - size * 0.68),
                (x + right * size * 0.7, y - size * 0.68),
                (x + right * size, y - size * 0.46),
            ],
            tension=0.3,
        )
        brush.form(pane, "#9ab4c4", width=1.5, spray=0.2)
    for dx in (-0.56, 0.58):
        brush.form(
            oval(x + dx * size, y - size * 0.12, size * 0.17, size * 0.17), "#2a2630", width=1.5
        )
        brush.form(
            oval(x + dx * size, y - size * 0.12, size * 0.08, size * 0.08), "#c4c0b8", width=1
        )
    if site.evening:
        brush.glow(x - size * 0.96, y - size * 0.3, 80, "#fff0c0", 0.7)
        brush.glow(x + size * 0.98, y - size * 0.3, 40, "#ff5a4a", 0.7)
