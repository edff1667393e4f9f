"""How hair takes the light: a soft band of gloss and a few strands."""

from gpu_worker.video.painter.brush import paint
from gpu_worker.video.painter.colours import Ink, luminance, mix
from gpu_worker.video.painter.paths import Points, smooth
from gpu_worker.video.painter.people.pen import Pen
from gpu_worker.video.painter.people.skull import Skull


def shine(ink: Ink) -> Ink:
    """Return the colour of strands on hair of this colour."""
    return mix(ink, "#8a5a4a" if luminance(ink) < 0.35 else "#fff2d8", 0.4)


def mass(pen: Pen, skull: Skull, points: Points, *, tension: float = 0.58) -> None:
    """Paint a body of hair on the face, with a band of gloss on the side of the light."""
    ink = skull.look.hair_ink
    path = smooth(points, tension=tension)
    pen.cloth(path, ink, start=0.15, spray=0.3, against=skull.outline())
    if pen.brush.plain:
        return
    box = path.getBounds()
    lit = pen.lit(shine(ink))
    x = box.centerX() + pen.sunward * box.width() * 0.16
    with pen.inside(path):
        gloss = smooth(
            [(x - 20, box.top() + 16), (x, box.top() + 9), (x + 20, box.top() + 15)],
            closed=False, tension=0.9,
        )  # fmt: skip
        pen.canvas.drawPath(gloss, paint(lit, 0.3, stroke=6, blur=2.6))


def lock(pen: Pen, points: Points, ink: Ink, width: float = 1.1, alpha: float = 0.45) -> None:
    """Draw one strand."""
    pen.stroke(points, pen.lit(shine(ink)), width, alpha)


def strands(pen: Pen, guide: list[tuple[Points, Points]], ink: Ink, count: int = 3) -> None:
    """Draw `count` strands between each pair of guide lines."""
    for first, last in guide:
        for i in range(count):
            q = (i + 1) / (count + 1)
            line = [
                (a[0] + (b[0] - a[0]) * q, a[1] + (b[1] - a[1]) * q)
                for a, b in zip(first, last, strict=True)
            ]
            lock(pen, line, ink)
