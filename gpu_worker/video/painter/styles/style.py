"""What a style decides: how light, strokes, surfaces and the frame look. The gouache is the base.

A style is one module with a subclass of `Style` that says what differs, and one line in
`styles/__init__.py`. Lengths are design units, colours finished unless called a local one.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import skia
from numpy.typing import NDArray

from gpu_worker.video.painter.colours import Ink, mix, skia_colour
from gpu_worker.video.painter.finish import vignette
from gpu_worker.video.painter.palette import Light, Vector
from gpu_worker.video.painter.paths import moved
from gpu_worker.video.painter.strokes import SCREEN, linear, paint, radial
from gpu_worker.video.painter.texture import spray_paint, textured
from studio.domain.film import Setting

if TYPE_CHECKING:
    from gpu_worker.video.painter.brush import Brush
    from gpu_worker.video.painter.site import Site

Pixels = NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Form:
    """A solid thing: its outline, local colour, finished tones, and how it takes light.

    The fields are those of `Brush.form`; `toward` is the direction of its light.
    """

    path: skia.Path
    ink: Ink
    lit: Ink
    dark: Ink
    z: float
    toward: Vector
    rim: float
    width: float
    shade: float
    spray: float
    soft: float
    start: float
    drop: float
    skin: bool
    edge: float

    @property
    def size(self) -> float:
        """The shorter side of the box around it."""
        bounds = self.path.getBounds()
        return min(bounds.width(), bounds.height())

    def across(self) -> tuple[Vector, Vector]:
        """Return where the light enters the shape and where it leaves it."""
        return across(self.path, self.toward)


def across(path: skia.Path, toward: Vector) -> tuple[Vector, Vector]:
    """Return the two ends of `path` along a direction, the one that lies `toward` first."""
    bounds = path.getBounds()
    reach = abs(toward[0]) * bounds.width() / 2 + abs(toward[1]) * bounds.height() / 2 + 1e-3
    cx, cy = bounds.centerX(), bounds.centerY()
    dx, dy = toward[0] * reach, toward[1] * reach
    return (cx + dx, cy + dy), (cx - dx, cy - dy)


class Style:
    """Grain-lit gouache: two tones, one ramp of spray grain, one rim of light, no outlines."""

    name = "painted"
    plain = False
    """Things are whole pieces: no strands, no soft modelling."""
    beams = True
    """Light is seen as beams in the air."""
    soft_clouds = True
    """Clouds are modelled and lost in the sky, not whole pieces."""
    outlined = False
    """Every piece has a line around it."""
    blush = 1.0
    """How red cheeks are."""
    depth_blur = 1.0
    """Share of the blur of what is out of focus."""
    film_grain = True
    weave = "painted"
    """The texture that `surface` multiplies in."""

    # 1. Colour

    def light(self, light: Light, setting: Setting) -> Light:
        """Return the light of a setting as this style sees it."""
        del setting
        return light

    # 2. Strokes

    def form(self, brush: "Brush", form: Form) -> None:
        """Paint a solid thing."""
        begin, end = form.across()
        body = linear(
            begin,
            end,
            [
                (0, skia_colour(form.lit)),
                (1, skia_colour(mix(form.lit, form.dark, 0.5 * form.shade))),
            ],
        )
        brush.canvas.drawPath(form.path, paint(shader=body))
        if form.shade:
            away = (-form.toward[0], -form.toward[1])
            brush.ramp(
                form.path, form.dark, away, 0.95 * form.shade, start=form.start, spray=form.spray
            )
        if form.rim and form.width:
            light = brush.light
            strength = light.rim_strength * form.rim * (1 - form.z * 0.6)
            edge = mix(light.rim, light.haze, form.z * 0.7)
            brush.rim(form.path, edge, form.toward, form.width, strength, soft=form.soft)

    def ramp(
        self,
        brush: "Brush",
        path: skia.Path,
        ink: Ink,
        toward: Vector,
        alpha: float,
        start: float,
        end: float,
        spray: float,
    ) -> None:
        """Let a colour grow over a shape in direction `toward`."""
        canvas, bounds = brush.canvas, path.getBounds()
        last, first = across(path, toward)
        clear = skia_colour(ink, 0)
        stops = [(0.0, clear), (start, clear), (end, skia_colour(ink, alpha))]
        shader = linear(first, last, stops)
        scale = canvas.getTotalMatrix().getScaleX()
        if bounds.width() * bounds.height() * scale * scale < 300:
            spray = 0.0
        if spray < 1:
            canvas.drawPath(path, paint(shader=shader, alpha=1 - spray))
        if spray > 0:
            canvas.save()
            canvas.clipPath(path, doAntiAlias=True)
            canvas.saveLayer(bounds, paint(alpha=min(1.0, spray * 1.5)))
            canvas.drawRect(bounds, paint(shader=shader))
            canvas.drawRect(bounds, spray_paint(scale))
            canvas.restore()
            canvas.restore()

    def rim(
        self,
        brush: "Brush",
        path: skia.Path,
        ink: Ink,
        toward: Vector,
        width: float,
        alpha: float,
        soft: float,
    ) -> None:
        """Edge the side of a shape that faces `toward`: the shape minus itself moved away."""
        if alpha <= 0:
            return
        canvas = brush.canvas
        canvas.save()
        canvas.clipPath(path, doAntiAlias=True)
        inner = moved(path, -toward[0] * width, -toward[1] * width)
        if soft:
            inner.toggleInverseFillType()
            canvas.drawPath(inner, paint(ink, alpha, blur=soft))
        else:
            canvas.clipPath(inner, skia.ClipOp.kDifference, doAntiAlias=True)
            canvas.drawPath(path, paint(ink, alpha))
        canvas.restore()

    def flat(self, brush: "Brush", path: skia.Path, tone: Ink, alpha: float) -> None:
        """Fill a small thing in one tone."""
        brush.canvas.drawPath(path, paint(tone, alpha))

    def line(self, brush: "Brush", path: skia.Path, tone: Ink, width: float, alpha: float) -> None:
        """Draw an open line."""
        brush.canvas.drawPath(path, paint(tone, alpha, stroke=width))

    def shadow(self, brush: "Brush", path: skia.Path, tone: Ink, alpha: float, blur: float) -> None:
        """Throw a shadow of an outline."""
        brush.canvas.drawPath(path, paint(tone, alpha, blur=blur))

    def glow(
        self, brush: "Brush", centre: Vector, radius: float, ink: Ink, alpha: float, squash: float
    ) -> None:
        """Add light around a source."""
        stops = [(0.0, 1.0), (0.22, 0.42), (0.52, 0.13), (1.0, 0.0)]
        halo(
            brush,
            centre,
            radius,
            [(at, skia_colour(ink, alpha * gain)) for at, gain in stops],
            squash,
        )

    def mist(self, brush: "Brush", area: skia.Rect, ink: Ink, alpha: float) -> None:
        """Let haze rise from the foot of an area, clear at its top."""
        stops = [(0.0, skia_colour(ink, 0)), (1.0, skia_colour(ink, alpha))]
        shader = linear((0, area.top()), (0, area.bottom()), stops)
        brush.canvas.drawRect(area, paint(shader=shader))

    # 3. The sky

    def sky(self, brush: "Brush", site: "Site") -> None:
        """Fill the sky behind everything that hangs in it."""
        stops = [(at, skia_colour(ink)) for at, ink in site.light.sky]
        everything = skia.Rect.MakeLTRB(site.left, site.top, site.right, site.bottom)
        shader = linear((0, site.top), (0, site.horizon + 10), stops)
        brush.canvas.drawRect(everything, paint(shader=shader))

    def sun(self, brush: "Brush", centre: Vector, radius: float, disc: float) -> None:
        """Draw the sun, `disc` of it seen through the clouds."""
        brush.glow(*centre, radius * 3.2, brush.light.glow, 0.7 * disc)
        soft = 2 + 14 * (1 - disc)
        brush.canvas.drawCircle(*centre, radius, paint("#fff8e0", 0.35 + 0.62 * disc, blur=soft))

    def moon(self, brush: "Brush", centre: Vector, radius: float, disc: float) -> None:
        """Draw the moon, `disc` of it seen through the clouds."""
        x, y = centre
        brush.glow(x, y, radius * 150 / 34, brush.light.glow, 0.6 * disc)
        brush.canvas.drawCircle(x, y, radius, paint("#f4f1dc", 0.3 + 0.7 * disc, blur=1.2))
        for dx, dy, size in ((-9, -6, 7.0), (8, 4, 9.0), (-4, 12, 5.0)):
            brush.canvas.drawCircle(x + dx, y + dy, size, paint("#cfd2cf", 0.4 * disc))

    # 4. Surfaces: pixels are premultiplied BGRA, changed in place, once per layer or part

    def surface(self, pixels: Pixels, strength: float, scale: float, seed: int) -> None:
        """Finish a painted layer of `scale` pixels a unit; `strength` is that of its paint's grain."""
        del scale
        textured(pixels, self.weave, strength, seed)

    def part(self, pixels: Pixels, scale: float, x: int, y: int) -> None:
        """Finish a part of a figure that begins at pixel (x, y) of its box."""

    # 5. The frame

    def corners(self, light: Light, width: int, height: int) -> skia.Image:
        """Return what lies over every frame, clear in its middle: here dark corners."""
        return vignette(light, width, height)


def halo(
    brush: "Brush",
    centre: Vector,
    radius: float,
    stops: list[tuple[float, int]],
    squash: float = 1.0,
    mode: skia.BlendMode = SCREEN,
) -> None:
    """Draw a round gradient, pressed flat by `squash`."""
    canvas = brush.canvas
    canvas.save()
    canvas.translate(*centre)
    canvas.scale(1, squash)
    canvas.drawCircle(0, 0, radius, paint(shader=radial((0, 0), radius, stops), mode=mode))
    canvas.restore()
