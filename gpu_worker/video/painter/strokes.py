"""What all strokes are made of: skia paints and gradients from the painter's colours."""

import skia

from gpu_worker.video.painter.colours import Ink, skia_colour
from gpu_worker.video.painter.palette import Vector

SCREEN = skia.BlendMode.kScreen


def paint(
    ink: Ink = (0.0, 0.0, 0.0),
    alpha: float = 1.0,
    *,
    blur: float = 0.0,
    stroke: float = 0.0,
    mode: skia.BlendMode | None = None,
    shader: skia.Shader | None = None,
) -> skia.Paint:
    """Return a skia paint: antialiased, dithered, round strokes."""
    result = skia.Paint(AntiAlias=True, Color=skia_colour(ink, alpha), Dither=True)
    if stroke:
        result.setStyle(skia.Paint.kStroke_Style)
        result.setStrokeWidth(stroke)
        result.setStrokeCap(skia.Paint.kRound_Cap)
        result.setStrokeJoin(skia.Paint.kRound_Join)
    if blur:
        result.setMaskFilter(skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, blur))
    if mode is not None:
        result.setBlendMode(mode)
    if shader is not None:
        result.setShader(shader)
    return result


def linear(start: Vector, end: Vector, stops: list[tuple[float, int]]) -> skia.Shader:
    """Return a straight gradient; stops are (share of the way, packed colour)."""
    points = [skia.Point(*start), skia.Point(*end)]
    return skia.GradientShader.MakeLinear(points, [c for _, c in stops], [at for at, _ in stops])


def radial(centre: Vector, radius: float, stops: list[tuple[float, int]]) -> skia.Shader:
    """Return a round gradient; stops are (share of the radius, packed colour)."""
    colours, places = [c for _, c in stops], [at for at, _ in stops]
    return skia.GradientShader.MakeRadial(skia.Point(*centre), radius, colours, places)
