"""Ink wash: empty paper, washes that fade into it, pressed brush lines that bleed, one vermilion."""

from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

import cv2
import numpy as np
import skia

from gpu_worker.video.painter.colours import (
    Colour,
    Ink,
    colour,
    luminance,
    mix,
    skia_colour,
    vividness,
)
from gpu_worker.video.painter.palette import Light, Vector
from gpu_worker.video.painter.strokes import linear, paint
from gpu_worker.video.painter.styles.marks import contour, pressed
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
from studio.domain.film import Setting, TimeOfDay, Weather

if TYPE_CHECKING:
    from gpu_worker.video.painter.brush import Brush

PAPER = "#f3ecdc"
BLACK = "#1b191d"
VERMILION = "#c8402a"
OCHRE = "#c98f5c"

WASH: dict[TimeOfDay, float] = {
    TimeOfDay.DAWN: 0.1,
    TimeOfDay.DAY: 0.05,
    TimeOfDay.DUSK: 0.24,
    TimeOfDay.NIGHT: 0.62,
}
"""How much ink the sky holds at its top."""


def _inked(ink: Colour) -> Colour:
    """Return the wash that stands for a colour; red stays, and becomes the one vermilion."""
    red, green, blue = ink
    most, vivid = max(ink), vividness(ink)
    if most > 0.5 and red == most and vivid > 0.62 and abs(green - blue) < 0.24 * most:
        return mix(VERMILION, BLACK, 0.5 * (1 - most))
    wet = min(0.97, 0.02 + 1.06 * (1 - luminance(ink)) ** 1.2)
    if red > green > blue and 0.2 < vivid < 0.75:
        # Skin, wood and earth: the ochre washes of old landscapes. Black hair stays black.
        thin = max(0.0, min(1.0, (luminance(ink) - 0.17) / 0.1))
        wash = mix(PAPER, BLACK, wet * (1 - 0.44 * thin))
        return mix(mix(wash, OCHRE, 0.27 * thin), ink, 0.08 + 0.27 * thin)
    return mix(mix(PAPER, BLACK, wet), ink, 0.06)


class InkWash(Style):
    """Brush and ink."""

    name = "ink"
    beams = False
    soft_clouds = False
    outlined = True
    blush = 0.4
    depth_blur = 0.55
    film_grain = False

    def light(self, light: Light, setting: Setting) -> Light:
        """Let the hour say only how much water is in the ink."""
        wash = WASH[setting.time]
        if setting.weather in (Weather.RAIN, Weather.CLOUD):
            wash = min(0.72, wash + 0.16)
        night = setting.time is TimeOfDay.NIGHT
        low = mix(PAPER, BLACK, wash * (0.42 if night else 0.12))
        sky = (
            (0.0, mix(PAPER, BLACK, wash)),
            (0.35, mix(PAPER, BLACK, wash * 0.62)),
            (0.75, mix(PAPER, BLACK, wash * (0.5 if night else 0.2))),
            (1.0, low),
        )
        return replace(
            light,
            sky=sky,
            key=mix("#ffffff", "#b9bcc6", 0.8 if night else wash),
            amb=mix("#8d8c92", "#6a6c76", 0.8 if night else wash),
            rim=colour(PAPER),
            haze=low,
            glow=colour(PAPER),
            rim_strength=0.0,
            vignette=(colour(BLACK), 0.0),
            dye=_inked,
        )

    def form(self, brush: "Brush", form: Form) -> None:
        """Lay a wash that leaves the paper bare towards the light, then press the brush around it."""
        canvas, size, light = brush.canvas, form.size, brush.light
        if size < 15 and not form.skin:
            canvas.drawPath(
                form.path,
                paint(mix(form.dark, light.far(BLACK, form.z), 0.3 * (1 - luminance(form.lit)))),
            )
            return
        bare = light.lit("#ffffff", form.z)  # by night the paper is not white
        pale = luminance(form.lit)  # black stays black: hair, roofs, what is near
        body = mix(form.lit, bare, (0.1 if form.skin else 0.75) * pale)
        bounds = form.path.getBounds()
        fade = (
            min(bounds.height(), 150.0 + 60 * form.z)
            if form.z or size > 130
            else bounds.height() * 2
        )
        stops = [(0.0, skia_colour(body)), (1.0, skia_colour(body if form.skin else bare))]
        foot = linear((0, bounds.top()), (0, bounds.top() + fade), stops)
        canvas.drawPath(form.path, paint(shader=foot))
        if form.shade:
            away = (-form.toward[0], -form.toward[1])
            deep = mix(form.dark, light.far(BLACK, form.z), 0.1)
            brush.ramp(form.path, deep, away, 0.6 * form.shade, start=0.3 if not form.skin else 0.55,
                       spray=min(form.spray, 0.4))  # fmt: skip
        if form.edge <= 0:
            return
        line = mix(light.far(BLACK, min(0.9, form.z * 1.1)), form.dark, 0.25)
        near = (1 - 0.55 * form.z) * form.edge
        thick = min(8.0, 1.2 + size * 0.036) * (0.6 if form.skin else 1.0)
        contour(brush, form.path, line, min(1.3, 0.5 + size * 0.006), 0.7 * near, 0.5, 2)
        pressed(brush, form.path, line, form.toward, thick, 0.85 * near)

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
        """Let ink run out into the wet paper."""
        super().ramp(brush, path, ink, toward, alpha, start, end, min(spray, 0.4))

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
        """Leave the light to the paper."""

    def shadow(self, brush: "Brush", path: skia.Path, tone: Ink, alpha: float, blur: float) -> None:
        """Lay the thinnest wash."""
        super().shadow(brush, path, tone, alpha * 0.5, blur)

    def glow(
        self, brush: "Brush", centre: Vector, radius: float, ink: Ink, alpha: float, squash: float
    ) -> None:
        """Leave bare paper around a source."""
        del ink
        levels = ((0.0, 0.75), (0.3, 0.4), (0.6, 0.14), (1.0, 0.0))
        stops = [(at, skia_colour(PAPER, alpha * gain)) for at, gain in levels]
        halo(brush, centre, radius * 0.7, stops, squash, skia.BlendMode.kSrcOver)

    def mist(self, brush: "Brush", area: skia.Rect, ink: Ink, alpha: float) -> None:
        """Let the foot of things fade into the paper."""
        super().mist(brush, area, ink, min(1.0, alpha * 1.25))

    def sun(self, brush: "Brush", centre: Vector, radius: float, disc: float) -> None:
        """Set the one vermilion disc."""
        ink = paint(VERMILION, 0.25 + 0.68 * disc, blur=0.6 + 5 * (1 - disc))
        brush.canvas.drawCircle(*centre, radius * 0.92, ink)

    def moon(self, brush: "Brush", centre: Vector, radius: float, disc: float) -> None:
        """Leave the moon bare in the wash."""
        brush.glow(*centre, radius * 5, PAPER, 0.4 * disc)
        brush.canvas.drawCircle(*centre, radius * 1.25, paint(PAPER, 0.4 + 0.6 * disc, blur=0.8))

    def surface(self, pixels: Pixels, strength: float, scale: float, seed: int) -> None:
        """Let lines bleed, break where the brush runs dry, and settle in the paper."""
        del strength
        shaken(pixels, 2.2 * scale, scale, seed)
        _drained(pixels)
        _bled(pixels, scale)
        rows, columns = pixels.shape[:2]
        pigmented(pixels, PAPER, _dried(rows, columns, scale, seed, 1.0))

    def part(self, pixels: Pixels, scale: float, x: int, y: int) -> None:
        """Let the lines of people break a little."""
        laid(pixels, PAPER, _dried_on_people(round(scale, 2)), x, y)

    def corners(self, light: Light, width: int, height: int) -> skia.Image:
        """Leave the sheet bare around the picture."""
        del light
        return border(PAPER, width, height, 0.0, 0.05, 0.03)


def _drained(pixels: Pixels) -> None:
    """Take the colour out of whatever was not painted in ink, but for reds."""
    most, least = pixels[..., :3].max(axis=2), pixels[..., :3].min(axis=2)
    rows, columns = np.nonzero((most - least).astype(np.float32) > 0.3 * (most + np.float32(1)))
    if not len(rows):
        return
    value = pixels[rows, columns, :3].astype(np.float32)
    blue, green, red = value[:, 0], value[:, 1], value[:, 2]
    top = value.max(axis=1) + 1
    stray = np.clip((1 - value.min(axis=1) / top - 0.3) / 0.15, 0, 1)
    stray *= 1 - np.clip((red - np.maximum(blue, green)) / (red + 1) / 0.4 - 0.6, 0, 1)
    grey = 0.114 * blue + 0.587 * green + 0.299 * red
    tint = grey[:, None] * np.array([0.93, 0.99, 1.03], np.float32)
    value += (tint - value) * (0.9 * stray)[:, None]
    pixels[rows, columns, :3] = np.clip(value, 0, pixels[rows, columns, 3:4])


def _bled(pixels: Pixels, scale: float) -> None:
    """Darken the paper around dark ink, within the layer."""
    rest = 255 - pixels[..., 3:4].astype(np.float32)
    bare = (rest * np.array(colour(PAPER)[::-1], np.float32)).astype(np.uint8)
    seen = cv2.add(pixels[..., :3], bare)
    size = (seen.shape[1], seen.shape[0])
    small = cv2.resize(seen, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
    near = cv2.resize(cv2.GaussianBlur(small, (0, 0), 1.1 * scale), size)
    far = cv2.resize(cv2.GaussianBlur(small, (0, 0), 3.0 * scale), size)
    soft = cv2.addWeighted(cv2.min(near, seen), 0.72, cv2.min(far, seen), 0.28, 0)
    made = cv2.subtract(cv2.addWeighted(seen, 0.45, soft, 0.55, 0), bare)
    pixels[..., :3] = np.minimum(made, pixels[..., 3:4])


def _dried(rows: int, columns: int, scale: float, seed: int, strength: float) -> Noise:
    """Return how much ink lies where the brush was wet or ran dry."""
    wet = spread(noise(6, 4, 0.6, 51), rows, columns, scale * 1.8, seed)
    grain = spread(noise(80, 3, 0.8, 52), rows, columns, max(1.0, scale), seed + 9)
    amount = 1 + strength * (0.24 * wet + 0.14 * np.minimum(grain, 0.35))
    return amount.astype(np.float32)


@lru_cache(maxsize=8)
def _dried_on_people(scale: float) -> Noise:
    return _dried(FIELD, FIELD, scale, 6, 0.55)
