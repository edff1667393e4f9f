"""Night neon: everything is dark and edged by two coloured lights; what shines, blooms."""

from dataclasses import replace
from typing import TYPE_CHECKING

import cv2
import numpy as np
import skia

from gpu_worker.video.painter.colours import (
    Colour,
    Ink,
    colour,
    enlivened,
    luminance,
    mix,
    saturate,
    skia_colour,
    vividness,
)
from gpu_worker.video.painter.palette import Light, Vector
from gpu_worker.video.painter.strokes import linear, paint
from gpu_worker.video.painter.styles.style import Form, Pixels, Style
from studio.domain.film import Setting, TimeOfDay

if TYPE_CHECKING:
    from gpu_worker.video.painter.brush import Brush

SKIES: dict[TimeOfDay, tuple[str, str, str, str, str, str]] = {
    TimeOfDay.DAWN: ("#120a3a", "#4a1a78", "#c8357f", "#ff9a5c", "#ffb46a", "#3fd8ff"),
    TimeOfDay.DAY: ("#0a1a4a", "#14407e", "#1f86a8", "#58d8c8", "#5affe0", "#ff5ab8"),
    TimeOfDay.DUSK: ("#0c0628", "#3a1068", "#a01c80", "#ff4a78", "#ff5a9a", "#38c8ff"),
    TimeOfDay.NIGHT: ("#04041a", "#0a0c38", "#1e1460", "#48207e", "#ff4fc0", "#2fd6ff"),
}
"""From the top to the horizon, then the light of the source's side and that of the other."""


def _dimmed(ink: Colour) -> Colour:
    return enlivened(ink, 1.4)


class Neon(Style):
    """Light edges on dark shapes."""

    name = "neon"
    soft_clouds = False
    depth_blur = 0.9

    def light(self, light: Light, setting: Setting) -> Light:
        """Turn the hour into a night with its own two lights."""
        top, high, low, end, main, _ = (colour(c) for c in SKIES[setting.time])
        veil = 0.35 * (1 - light.disc)
        sky = (
            (0.0, top),
            (0.4, mix(high, "#20264a", veil)),
            (0.78, mix(low, "#2a3058", veil)),
            (1.0, mix(end, "#384070", veil)),
        )
        return replace(
            light,
            sky=sky,
            key=mix("#6a62a8", main, 0.12),
            amb=colour("#221a4a"),
            rim=main,
            haze=mix(mix(high, low, 0.35), "#181440", 0.35),
            glow=mix(main, end, 0.4),
            rim_strength=0.95,
            vignette=(colour("#020108"), 0.55),
            dye=_dimmed,
        )

    def form(self, brush: "Brush", form: Form) -> None:
        """Paint dark, with an edge of light on both sides; skin keeps its colour."""
        light, size = brush.light, form.size
        if form.skin:
            warm = mix(form.ink, light.lit(form.ink), 0.42)
            shade = mix(mix(form.ink, "#6a2c5a", 0.5), form.dark, 0.25)
            super().form(brush, replace(form, lit=warm, dark=shade, rim=0.0))
            self._edges(brush, form, 0.75)
            return
        vivid = vividness(form.ink) if max(colour(form.ink)) > 0.45 else 0.0
        lit = mix(form.lit, saturate(form.ink, 1.2), 0.4 * vivid * (1 - form.z))
        begin, end = form.across()
        stops = [(0.0, lit), (0.55, mix(lit, form.dark, 0.7)), (1.0, form.dark)]
        canvas = brush.canvas
        canvas.drawPath(
            form.path, paint(shader=linear(begin, end, [(a, skia_colour(c)) for a, c in stops]))
        )
        if size > 5:
            self._edges(brush, form, 1.0 if form.rim else 0.3)

    def _edges(self, brush: "Brush", form: Form, strength: float) -> None:
        light, size, near = brush.light, form.size, 1 - 0.75 * form.z
        width = min(max(form.width, 1.2), 0.8 + size * 0.03)
        other = _other(light)
        away = (-form.toward[0], -form.toward[1] * 0.4)
        alpha = min(1.0, strength * near * min(1.0, size / 22))
        self.rim(
            brush,
            form.path,
            mix(light.rim, light.haze, form.z * 0.5),
            form.toward,
            width,
            alpha,
            0.0,
        )
        self.rim(
            brush,
            form.path,
            mix(other, light.haze, form.z * 0.5),
            away,
            width * 0.8,
            alpha * 0.7,
            0.0,
        )
        if size > 30 and form.edge > 0:
            self.rim(brush, form.path, light.rim, form.toward, width * 5, 0.3 * alpha, width * 2.4)

    def flat(self, brush: "Brush", path: skia.Path, tone: Ink, alpha: float) -> None:
        """Let bright small things shine."""
        brush.canvas.drawPath(path, paint(saturate(tone, 1.3), alpha))

    def glow(
        self, brush: "Brush", centre: Vector, radius: float, ink: Ink, alpha: float, squash: float
    ) -> None:
        """Add light, more coloured and less of it: it blooms later."""
        super().glow(brush, centre, radius, saturate(mix(ink, brush.light.rim, 0.3), 1.4),
                     alpha * (0.4 if radius > 200 else 0.65), squash)  # fmt: skip

    def sun(self, brush: "Brush", centre: Vector, radius: float, disc: float) -> None:
        """Draw a ring and a striped disc of light."""
        x, y = centre
        light = brush.light
        brush.glow(x, y, radius * 4, light.rim, 0.35)
        shader = linear((x, y - radius * 1.5), (x, y + radius * 1.5), [
            (0, skia_colour("#fff2b0")), (0.55, skia_colour(light.rim)), (1, skia_colour(_other(light)))])  # fmt: skip
        canvas = brush.canvas
        canvas.save()
        for k in range(5):
            gap = 2.0 + 1.6 * k
            top = y + radius * (0.05 + 0.28 * k)
            canvas.clipRect(skia.Rect.MakeXYWH(x - 200, top, 400, gap), skia.ClipOp.kDifference)
        canvas.drawCircle(x, y, radius * 1.5, paint(shader=shader, alpha=0.45 + 0.55 * disc))
        canvas.restore()
        canvas.drawCircle(x, y, radius * 1.72, paint(light.rim, 0.8, stroke=1.6))

    def moon(self, brush: "Brush", centre: Vector, radius: float, disc: float) -> None:
        """Draw a ring of light around the moon."""
        super().moon(brush, centre, radius, disc)
        brush.canvas.drawCircle(*centre, radius * 1.3, paint(brush.light.rim, 0.85, stroke=2.0))

    def surface(self, pixels: Pixels, strength: float, scale: float, seed: int) -> None:
        """Let what shines bloom."""
        super().surface(pixels, strength * 0.5, scale, seed)
        top = pixels[..., :3].max(axis=2)
        bright = (
            pixels[..., :3] * (np.clip((top.astype(np.float32) - 160) / 80, 0, 1))[..., None]
        ).astype(np.uint8)
        small = cv2.resize(bright, None, fx=0.25, fy=0.25, interpolation=cv2.INTER_AREA)
        bloom = cv2.addWeighted(
            cv2.GaussianBlur(small, (0, 0), 1.6 * scale),
            0.55,
            cv2.GaussianBlur(small, (0, 0), 5 * scale),
            0.5,
            0,
        )
        size = (pixels.shape[1], pixels.shape[0])
        bloom = np.asarray(cv2.resize(bloom, size, interpolation=cv2.INTER_LINEAR), np.uint8)
        alpha = pixels[..., 3:4]
        pixels[..., :3] = np.minimum(cv2.add(pixels[..., :3], bloom), alpha)


def _other(light: Light) -> Colour:
    """Return the second light: the one across from the rim's."""
    for sky in SKIES.values():
        if colour(sky[4]) == light.rim:
            return colour(sky[5])
    return colour("#2fd6ff") if luminance(light.rim) < 0.6 else colour("#ff5ab8")
