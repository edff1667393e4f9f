"""Marks that several styles make: drawn contours, hard shades, stepped light, rangoli dots."""

from typing import TYPE_CHECKING

import skia

from gpu_worker.video.painter.colours import Ink, skia_colour
from gpu_worker.video.painter.palette import Vector
from gpu_worker.video.painter.paths import moved
from gpu_worker.video.painter.strokes import paint

if TYPE_CHECKING:
    from gpu_worker.video.painter.brush import Brush


def contour(
    brush: "Brush",
    path: skia.Path,
    ink: Ink,
    width: float,
    alpha: float,
    wobble: float = 0.0,
    seed: int = 0,
) -> None:
    """Draw the line around a shape; `wobble` is how far the hand shakes."""
    line = paint(ink, alpha, stroke=width)
    if wobble:
        shaking = skia.DiscretePathEffect.Make(9.0, wobble, seed)
        line.setPathEffect(skia.PathEffect.MakeCompose(skia.CornerPathEffect.Make(12.0), shaking))
    brush.canvas.drawPath(path, line)


def pressed(
    brush: "Brush", path: skia.Path, ink: Ink, toward: Vector, width: float, alpha: float
) -> None:
    """Thicken the contour where the brush presses: inside, on the side away from `toward`."""
    canvas = brush.canvas
    canvas.save()
    canvas.clipPath(path, doAntiAlias=True)
    inner = moved(path, toward[0] * width, toward[1] * width)
    canvas.clipPath(inner, skia.ClipOp.kDifference, doAntiAlias=True)
    canvas.drawPath(path, paint(ink, alpha))
    canvas.restore()


def steps(ink: Ink, levels: tuple[tuple[float, float], ...]) -> list[tuple[float, int]]:
    """Return the stops of a gradient of clean steps; levels are (where a step ends, its alpha)."""
    stops: list[tuple[float, int]] = []
    start = 0.0
    for end, alpha in levels:
        stops += [(start, skia_colour(ink, alpha)), (end, skia_colour(ink, alpha))]
        start = end + 1e-4
    return stops
