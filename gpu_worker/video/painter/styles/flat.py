"""Flat illustration: two or three clean tones with hard edges, no grain, no vignette."""

from dataclasses import replace
from typing import TYPE_CHECKING

import skia

from gpu_worker.video.painter.colours import Colour, Ink, enlivened, mix, saturate, vividness
from gpu_worker.video.painter.palette import Light, Vector
from gpu_worker.video.painter.paths import moved
from gpu_worker.video.painter.strokes import linear, paint
from gpu_worker.video.painter.styles.marks import pressed, steps
from gpu_worker.video.painter.styles.style import Form, Pixels, Style, across, halo
from gpu_worker.video.painter.styles.surfaces import clear
from studio.domain.film import Setting

if TYPE_CHECKING:
    from gpu_worker.video.painter.brush import Brush
    from gpu_worker.video.painter.site import Site


def _vivid(ink: Colour) -> Colour:
    red, green, blue = ink
    warm = red > green > blue  # skin is vivid enough
    return ink if warm and vividness(ink) > 0.3 else enlivened(ink, 1.3)


class Flat(Style):
    """Clean shapes: a tone, a crisp shade away from the light, a crisp edge towards it."""

    name = "flat"
    plain = True
    soft_clouds = False
    beams = False
    depth_blur = 0.45
    film_grain = False

    def light(self, light: Light, setting: Setting) -> Light:
        """Clear the colours; the shade stays bright."""
        del setting
        sky = tuple((at, saturate(ink, 1.18)) for at, ink in light.sky)
        return replace(
            light,
            sky=sky,
            amb=mix(light.amb, light.key, 0.12),
            haze=saturate(light.haze, 1.1),
            dye=_vivid,
        )

    def form(self, brush: "Brush", form: Form) -> None:
        """Lay a tone, cut the shade from its far side and an edge of light from its near one."""
        size = form.size
        canvas = brush.canvas
        canvas.drawPath(form.path, paint(mix(form.lit, form.dark, 0.06 * form.shade)))
        if size < 5:
            return
        if form.shade:
            deep = mix(form.lit, form.dark, (0.42 if form.skin else 0.55) * form.shade)
            reach = min(70.0, size * (0.2 if form.skin else 0.34))
            pressed(brush, form.path, deep, form.toward, reach, 1.0)
        if form.rim and form.width and size > 9:
            edge = mix(form.lit, brush.light.rim, 0.42 * form.rim * (1 - form.z * 0.5))
            self.rim(brush, form.path, edge, form.toward, min(7.0, form.width * 1.3), 1.0, 0.0)

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
        """Lay the colour over the far part of the shape, with one hard edge."""
        del spray
        last, first = across(path, toward)
        middle = start + 0.5 * (end - start)
        stops = steps(ink, ((middle, 0.0), (1.0, alpha * 0.34)))
        brush.canvas.drawPath(path, paint(shader=linear(first, last, stops)))

    def shadow(self, brush: "Brush", path: skia.Path, tone: Ink, alpha: float, blur: float) -> None:
        """Throw a crisp shadow."""
        brush.canvas.drawPath(
            path, paint(tone, alpha * 0.75, blur=0.0 if blur < 14 else blur * 0.5)
        )

    def glow(
        self, brush: "Brush", centre: Vector, radius: float, ink: Ink, alpha: float, squash: float
    ) -> None:
        """Lay three clean discs of light over each other."""
        levels = ((0.2, alpha * 0.5), (0.42, alpha * 0.26), (0.72, alpha * 0.12), (1.0, 0.0))
        halo(brush, centre, radius * 0.9, steps(ink, levels), squash)

    def mist(self, brush: "Brush", area: skia.Rect, ink: Ink, alpha: float) -> None:
        """Let haze rise, thinner than in paint."""
        super().mist(brush, area, ink, alpha * 0.7)

    def sky(self, brush: "Brush", site: "Site") -> None:
        """Lay the sky in clean bands."""
        brush.canvas.drawPaint(paint(site.light.overhead(0)))
        bands = 9
        top, low = site.top, site.horizon + 10
        for i in range(1, bands):
            share = i / bands
            area = skia.Rect.MakeLTRB(site.left, top + (low - top) * share, site.right, site.bottom)
            brush.canvas.drawRect(area, paint(site.light.overhead(share + 0.5 / bands)))

    def sun(self, brush: "Brush", centre: Vector, radius: float, disc: float) -> None:
        """Draw a clean disc."""
        ink = mix(brush.light.glow, "#ffffff", 0.45)
        brush.canvas.drawCircle(*centre, radius * 1.05, paint(ink, 0.25 + 0.75 * disc))

    def moon(self, brush: "Brush", centre: Vector, radius: float, disc: float) -> None:
        """Draw a crescent."""
        x, y = centre
        whole = skia.Path.Circle(x, y, radius)
        bite = moved(whole, -radius * 0.42, -radius * 0.22)
        shape = skia.Op(whole, bite, skia.PathOp.kDifference_PathOp)
        if shape is not None:
            brush.canvas.drawPath(shape, paint("#fff6d8", 0.3 + 0.7 * disc))

    def surface(self, pixels: Pixels, strength: float, scale: float, seed: int) -> None:
        """Leave the tones clean."""

    def corners(self, light: Light, width: int, height: int) -> skia.Image:
        """Leave the frame clear."""
        del light
        return clear(width, height)
