"""A picture book: gouache within a warm pencil line, on cream paper that shows at the edges."""

from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np
import skia

from gpu_worker.video.painter.colours import Colour, Ink, luminance, mix, saturate
from gpu_worker.video.painter.palette import Light, Vector
from gpu_worker.video.painter.styles.marks import contour, pressed
from gpu_worker.video.painter.styles.style import Form, Pixels, Style
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

PAPER = "#f6ecd6"
PENCIL = "#5b3222"


def _muted(ink: Colour) -> Colour:
    return mix(ink, PAPER, 0.05)


class Storybook(Style):
    """Gouache and pencil."""

    name = "storybook"
    outlined = True
    blush = 1.15
    depth_blur = 0.75
    film_grain = False

    def light(self, light: Light, setting: Setting) -> Light:
        """Warm everything a little; the shade never gets cold."""
        del setting
        sky = tuple((at, mix(saturate(ink, 0.92), PAPER, 0.13)) for at, ink in light.sky)
        amb = mix(light.amb, "#b58a78", 0.16)
        haze = mix(light.haze, PAPER, 0.17)
        return replace(
            light, sky=sky, key=mix(light.key, "#fff1d8", 0.3), amb=amb, haze=haze, dye=_muted,
            rim_strength=light.rim_strength * 0.5,
        )  # fmt: skip

    def form(self, brush: "Brush", form: Form) -> None:
        """Paint in gouache, and draw the pencil line over it."""
        super().form(brush, replace(form, spray=min(form.spray, 0.45), shade=form.shade * 0.8))
        size = form.size
        if size < 4 or form.edge <= 0:
            return
        near = 1 - form.z
        ink = mix(brush.light.far(mix(PENCIL, form.dark, 0.25), form.z), form.lit, 0.1)
        alpha = (0.35 + 0.5 * near) * form.edge * min(1.0, size / 14)
        width = min(1.7, 0.55 + size * 0.022)
        contour(brush, form.path, ink, width, alpha * 0.95, 0.35, 3)
        if size > 18:
            contour(brush, form.path, ink, width * 0.7, alpha * 0.5, 0.9, 8)
            pressed(brush, form.path, ink, form.toward, width * 1.4, alpha * 0.6)

    def line(self, brush: "Brush", path: skia.Path, tone: Ink, width: float, alpha: float) -> None:
        """Draw with a hand that is not quite steady."""
        contour(brush, path, tone, width, alpha, min(0.6, width * 0.2), 5)

    def glow(
        self, brush: "Brush", centre: Vector, radius: float, ink: Ink, alpha: float, squash: float
    ) -> None:
        """Add less light: paper does not shine."""
        super().glow(brush, centre, radius, ink, alpha * 0.75, squash)

    def surface(self, pixels: Pixels, strength: float, scale: float, seed: int) -> None:
        """Let the paper's tooth show through the paint."""
        shaken(pixels, 0.9 * scale, scale, seed)
        super().surface(pixels, strength * 0.9, scale, seed)
        rows, columns = pixels.shape[:2]
        pigmented(pixels, PAPER, _tooth(rows, columns, scale, seed, 0.16))

    def part(self, pixels: Pixels, scale: float, x: int, y: int) -> None:
        """Let the same paper show through people."""
        laid(pixels, PAPER, _skin_tooth(round(scale, 2)), x, y)

    def corners(self, light: Light, width: int, height: int) -> skia.Image:
        """Leave the page bare around the picture."""
        dim = max(0.0, 0.75 - luminance(light.key))
        return border(mix(PAPER, light.amb, dim), width, height, 0.014, 0.05, 0.011)


def _tooth(rows: int, columns: int, scale: float, seed: int, strength: float) -> Noise:
    """Return how much paint the paper's tooth takes."""
    grain = spread(noise(128, 2, 0.8, 31), rows, columns, max(1.0, scale * 0.9), seed)
    amount = 1 - strength * 0.35 - strength * 0.65 * np.maximum(grain, 0)
    return amount.astype(np.float32)


@lru_cache(maxsize=8)
def _skin_tooth(scale: float) -> Noise:
    return _tooth(FIELD, FIELD, scale, 4, 0.1)
