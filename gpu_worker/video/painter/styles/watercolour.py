"""Watercolour: pigment on white paper, dark where it dried at the edges, with blooms and grain."""

from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np
import skia

from gpu_worker.video.painter.colours import (
    Colour,
    Ink,
    enlivened,
    luminance,
    mix,
    saturate,
    skia_colour,
)
from gpu_worker.video.painter.palette import Light, Vector
from gpu_worker.video.painter.strokes import linear, paint
from gpu_worker.video.painter.styles.style import Form, Pixels, Style, halo
from gpu_worker.video.painter.styles.surfaces import (
    FIELD,
    border,
    laid,
    noise,
    pigmented,
    shaken,
    spread,
)
from gpu_worker.video.painter.texture import Noise
from studio.domain.film import Setting

if TYPE_CHECKING:
    from gpu_worker.video.painter.brush import Brush

PAPER = "#fbf8f0"


def _thinned(ink: Colour) -> Colour:
    """Thin a colour with water: dark ones stay pigment, and none gets grey."""
    return mix(enlivened(ink, 1.55), PAPER, 0.15 + 0.13 * luminance(ink))


class Watercolour(Style):
    """Thin pigment; the light is the paper's."""

    name = "watercolour"
    beams = False
    depth_blur = 0.8
    film_grain = False

    def light(self, light: Light, setting: Setting) -> Light:
        """Thin all colours with water."""
        del setting
        sky = tuple((at, mix(saturate(ink, 1.12), PAPER, 0.24)) for at, ink in light.sky)
        return replace(
            light,
            sky=sky,
            key=mix(light.key, "#ffffff", 0.2),
            amb=saturate(mix(light.amb, light.key, 0.14), 1.15),
            haze=mix(light.haze, PAPER, 0.4),
            dye=_thinned,
        )

    def form(self, brush: "Brush", form: Form) -> None:
        """Lay a wash: thin towards the light, pooled away from it, with a dried edge."""
        canvas, size = brush.canvas, form.size
        begin, end = form.across()
        shade = form.shade
        deep = mix(form.lit, form.dark, (0.42 if form.skin else 0.75) * shade)
        thin = mix(form.lit, PAPER, 0.1 if form.skin else 0.26)
        stops = [(0.0, thin), (0.35, mix(form.lit, form.dark, 0.08 * shade)), (0.75, deep)]
        stops.append((1.0, mix(deep, form.lit, 0.35)))
        wash = linear(begin, end, [(at, skia_colour(ink)) for at, ink in stops])
        canvas.drawPath(form.path, paint(shader=wash))
        if size < 7 or form.edge <= 0:
            return
        # Pigment gathers where the wash dries.
        dried = saturate(mix(form.lit, form.dark, 0.95), 1.15)
        strength = (1 - 0.6 * form.z) * form.edge
        canvas.save()
        canvas.clipPath(form.path, doAntiAlias=True)
        broad = min(9.0, size * 0.16)
        canvas.drawPath(form.path, paint(dried, 0.2 * strength, stroke=broad, blur=broad * 0.3))
        canvas.drawPath(form.path, paint(dried, 0.5 * strength, stroke=min(2.4, 0.8 + size * 0.03)))
        canvas.restore()
        if form.rim and form.width and size > 16 and not form.skin:
            self.rim(brush, form.path, PAPER, form.toward, min(2.2, form.width * 0.6), 0.6, 0.0)

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
        """Let one colour run into another."""
        del spray
        super().ramp(brush, path, ink, toward, alpha * 0.8, start, end, 0.0)

    def shadow(self, brush: "Brush", path: skia.Path, tone: Ink, alpha: float, blur: float) -> None:
        """Lay a thin wash."""
        super().shadow(brush, path, tone, alpha * 0.8, blur * 0.45)

    def glow(
        self, brush: "Brush", centre: Vector, radius: float, ink: Ink, alpha: float, squash: float
    ) -> None:
        """Wash the paper bare around a source, and warm it."""
        bare, warm = mix(PAPER, ink, 0.25), saturate(mix(ink, PAPER, 0.3), 1.3)
        stops = [(0.0, skia_colour(bare, alpha * 0.8)), (0.2, skia_colour(mix(bare, warm, 0.6), alpha * 0.5)),
                 (0.5, skia_colour(warm, alpha * 0.16)), (1.0, skia_colour(warm, 0))]  # fmt: skip
        halo(brush, centre, radius, stops, squash, skia.BlendMode.kSrcOver)

    def sun(self, brush: "Brush", centre: Vector, radius: float, disc: float) -> None:
        """Leave the paper bare where the sun stands."""
        brush.glow(*centre, radius * 3.4, brush.light.glow, 0.9 * disc)
        brush.canvas.drawCircle(
            *centre, radius, paint(PAPER, 0.4 + 0.6 * disc, blur=1.5 + 9 * (1 - disc))
        )

    def surface(self, pixels: Pixels, strength: float, scale: float, seed: int) -> None:
        """Let edges run, pigment bloom and settle in the paper."""
        del strength
        shaken(pixels, 2.4 * scale, scale, seed)
        rows, columns = pixels.shape[:2]
        pigmented(pixels, PAPER, _settled(rows, columns, scale, seed, 1.0))

    def part(self, pixels: Pixels, scale: float, x: int, y: int) -> None:
        """Let pigment settle on people, less."""
        laid(pixels, PAPER, _settled_on_people(round(scale, 2)), x, y)

    def corners(self, light: Light, width: int, height: int) -> skia.Image:
        """Leave bare paper around the picture."""
        del light
        return border(PAPER, width, height, 0.012, 0.02, 0.014)


def _settled(rows: int, columns: int, scale: float, seed: int, strength: float) -> Noise:
    """Return how much pigment lies where: pools with hard rims, and grain."""
    pools = spread(noise(4, 3, 0.5, 41), rows, columns, scale * 1.6, seed)
    high, low = (np.abs(pools - 0.12) / 0.035) ** 2, (np.abs(pools + 0.3) / 0.03) ** 2
    rims = np.exp(-high) + np.exp(-low)
    grain = spread(noise(96, 3, 0.85, 43), rows, columns, max(1.0, scale), seed + 3)
    amount = 1 + strength * (0.2 * pools + 0.09 * rims + 0.14 * grain - 0.06)
    return amount.astype(np.float32)


@lru_cache(maxsize=8)
def _settled_on_people(scale: float) -> Noise:
    return _settled(FIELD, FIELD, scale, 7, 0.34)
