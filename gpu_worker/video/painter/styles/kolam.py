"""Kolam: lines of rice flour and dots of rangoli powder on earth, dark or red by the hour."""

from dataclasses import replace
from math import cos, pi, sin
from typing import TYPE_CHECKING

import skia

from gpu_worker.video.painter.colours import (
    Colour,
    Ink,
    colour,
    luminance,
    mix,
    saturate,
    vividness,
)
from gpu_worker.video.painter.palette import Light, Vector
from gpu_worker.video.painter.paths import smooth
from gpu_worker.video.painter.strokes import paint
from gpu_worker.video.painter.styles.marks import contour
from gpu_worker.video.painter.styles.style import Form, Pixels, Style
from gpu_worker.video.painter.styles.surfaces import noise, spread
from studio.domain.film import Setting, TimeOfDay, Weather

if TYPE_CHECKING:
    from gpu_worker.video.painter.brush import Brush
    from gpu_worker.video.painter.site import Site

FLOUR = "#fff3de"
GROUNDS: dict[TimeOfDay, tuple[str, str]] = {
    TimeOfDay.DAWN: ("#5e2620", "#94462e"),
    TimeOfDay.DAY: ("#6b3020", "#9c5a30"),
    TimeOfDay.DUSK: ("#481626", "#7c2430"),
    TimeOfDay.NIGHT: ("#171633", "#2a2450"),
}
"""The earth that everything is drawn on: the sky's and the far distance's."""

GRID = 24.0
"""Units between the dots that a kolam is drawn around."""


def _powder(ground: Colour, ink: Colour) -> Colour:
    """Let bright colours be rangoli powder; the others are tones of the ground."""
    vivid = vividness(ink) if max(ink) > 0.4 else 0.0
    share = 0.34 + 0.24 * luminance(ink) + 0.5 * max(0.0, vivid - 0.34) * 1.9
    return mix(mix(ground, "#000000", 0.3), saturate(ink, 1.15), min(0.85, share))


class Kolam(Style):
    """Line art of flour and powder."""

    name = "kolam"
    plain = True
    beams = False
    soft_clouds = False
    outlined = True
    depth_blur = 0.5
    film_grain = False

    def light(self, light: Light, setting: Setting) -> Light:
        """Choose the ground by the hour; rain and fog make it dark and cool."""
        top, low = (colour(c) for c in GROUNDS[setting.time])
        if setting.weather in (Weather.RAIN, Weather.FOG, Weather.SNOW):
            top, low = mix(top, "#16304a", 0.88), mix(low, "#2f5a74", 0.88)
        if setting.interior:
            low = mix(low, top, 0.4)
        return replace(
            light,
            sky=((0.0, top), (1.0, low)),
            key=mix(light.key, "#ffffff", 0.7),
            amb=mix(light.amb, top, 0.5),
            rim=colour(FLOUR),
            haze=mix(top, low, 0.7),
            glow=colour("#ffc45a"),
            rim_strength=0.6,
            vignette=(mix(top, "#000000", 0.6), 0.3),
            dye=lambda ink: _powder(top, ink),
        )

    def form(self, brush: "Brush", form: Form) -> None:
        """Fill with a tone of the ground, draw around it with flour, and dot its inside."""
        canvas, size, near = brush.canvas, form.size, 1 - form.z
        tone = mix(form.lit, form.dark, 0.25 * form.shade)
        if form.skin:
            tone = mix(tone, form.ink, 0.5)
        if size < 6:
            canvas.drawPath(form.path, paint(mix(tone, FLOUR, 0.35)))
            return
        canvas.drawPath(form.path, paint(tone))
        flour = mix(FLOUR, brush.light.haze, form.z * 0.6)
        if size > 64 and not form.skin:
            self._dotted(brush, form.path, mix(tone, flour, 0.5), 0.55 * near)
        if size > 26 and not form.skin:
            self._inner(
                brush, form.path, flour, 0.75 * near * form.edge, min(7.0, 2.5 + size * 0.05)
            )
        if form.edge > 0:
            width = min(2.6, 1.1 + size * 0.014) * (0.75 if form.skin else 1.0)
            contour(brush, form.path, flour, width, (0.3 + 0.7 * near) * form.edge)

    def _inner(self, brush: "Brush", path: skia.Path, ink: Ink, alpha: float, inset: float) -> None:
        """Draw a row of dots along the inside of an outline."""
        band = skia.Path()
        paint("#000000", stroke=2 * inset).getFillPath(path, band)
        dots = paint(ink, alpha, stroke=max(1.2, inset * 0.3))
        dots.setPathEffect(skia.DashPathEffect.Make([0.01, max(4.0, inset)], 0))
        canvas = brush.canvas
        canvas.save()
        canvas.clipPath(path, doAntiAlias=True)
        canvas.drawPath(band, dots)
        canvas.restore()

    def _dotted(self, brush: "Brush", path: skia.Path, ink: Ink, alpha: float) -> None:
        """Fill with the grid of dots that a kolam is drawn around."""
        bounds, canvas = path.getBounds(), brush.canvas
        rows = range(int(bounds.top() // GRID), int(bounds.bottom() // GRID) + 1)
        columns = range(int(bounds.left() // GRID), int(bounds.right() // GRID) + 1)
        points = [
            skia.Point((i + j % 2 / 2) * GRID, j * GRID * 0.87) for j in rows for i in columns
        ]
        canvas.save()
        canvas.clipPath(path, doAntiAlias=True)
        canvas.drawPoints(skia.Canvas.kPoints_PointMode, points, paint(ink, alpha, stroke=2.6))
        canvas.restore()

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
        """Let the colour grow, thinly."""
        del spray
        super().ramp(brush, path, ink, toward, alpha * 0.5, start, end, 0.0)

    def line(self, brush: "Brush", path: skia.Path, tone: Ink, width: float, alpha: float) -> None:
        """Draw with flour."""
        contour(brush, path, mix(tone, FLOUR, 0.5), min(width, 3.0), alpha, 0.2, 6)

    def shadow(self, brush: "Brush", path: skia.Path, tone: Ink, alpha: float, blur: float) -> None:
        """Darken the ground a little."""
        super().shadow(brush, path, mix(tone, "#000000", 0.4), alpha * 0.5, blur)

    def glow(
        self, brush: "Brush", centre: Vector, radius: float, ink: Ink, alpha: float, squash: float
    ) -> None:
        """Set rings of dots around a source, over a little light."""
        super().glow(
            brush, centre, radius * 0.7, ink, alpha * (0.35 if radius < 200 else 0.16), squash
        )
        canvas = brush.canvas
        canvas.save()
        canvas.translate(*centre)
        canvas.scale(1, squash)
        for ring in range(1, 4):
            reach = min(radius, 120.0) * (0.14 + 0.1 * ring)
            count = 8 + 4 * ring
            for i in range(count):
                turn = 2 * pi * (i + ring % 2 / 2) / count
                at = (reach * cos(turn), reach * sin(turn))
                canvas.drawCircle(
                    *at,
                    min(2.2, 0.6 + radius * 0.01),
                    paint("#ffd98a", alpha * (0.9 - 0.22 * ring)),
                )
        canvas.restore()

    def mist(self, brush: "Brush", area: skia.Rect, ink: Ink, alpha: float) -> None:
        """Let the ground come up between the layers."""
        super().mist(brush, area, ink, alpha * 0.6)

    def sky(self, brush: "Brush", site: "Site") -> None:
        """Sweep the ground and set its grid of dots."""
        super().sky(brush, site)
        area = skia.Path.Rect(
            skia.Rect.MakeLTRB(site.left, site.top, site.right, site.horizon + 30)
        )
        self._dotted(brush, area, FLOUR, 0.3)

    def sun(self, brush: "Brush", centre: Vector, radius: float, disc: float) -> None:
        """Draw a lotus of powder."""
        self._lotus(brush, centre, radius, ("#f2b632", "#e8783a", "#d84a68"), 0.4 + 0.6 * disc)

    def moon(self, brush: "Brush", centre: Vector, radius: float, disc: float) -> None:
        """Draw a lotus of flour."""
        self._lotus(brush, centre, radius, (FLOUR, "#9ab8e8", "#6a6ac8"), 0.4 + 0.6 * disc)

    def _lotus(
        self,
        brush: "Brush",
        centre: Vector,
        radius: float,
        inks: tuple[str, str, str],
        alpha: float,
    ) -> None:
        canvas = brush.canvas
        canvas.save()
        canvas.translate(*centre)
        for ring, (reach, ink) in enumerate(((2.5, inks[2]), (1.85, inks[1]))):
            for i in range(12):
                canvas.save()
                canvas.rotate(30 * i + 15 * ring)
                tip = radius * reach
                petal = smooth(
                    [(0, 0), (tip * 0.6, -tip * 0.2), (tip, 0), (tip * 0.6, tip * 0.2)], tension=0.7
                )
                canvas.drawPath(petal, paint(ink, 0.8 * alpha))
                canvas.drawPath(petal, paint(FLOUR, alpha, stroke=1.6))
                canvas.drawCircle(tip + 7, 0, 2.2, paint(FLOUR, alpha))
                canvas.restore()
        canvas.drawCircle(0, 0, radius, paint(inks[0], alpha))
        canvas.drawCircle(0, 0, radius, paint(FLOUR, alpha, stroke=2.2))
        canvas.drawCircle(0, 0, radius * 0.7, paint(FLOUR, 0.8 * alpha, stroke=1.4))
        canvas.restore()

    def surface(self, pixels: Pixels, strength: float, scale: float, seed: int) -> None:
        """Let flour lie unevenly."""
        del strength
        rows, columns = pixels.shape[:2]
        grain = spread(noise(110, 2, 0.8, 61), rows, columns, max(1.0, scale), seed)
        factor = (1 + 0.07 * grain)[..., None]
        pixels[..., :3] = (pixels[..., :3] * factor).clip(0, pixels[..., 3:4])
