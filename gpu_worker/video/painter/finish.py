"""The last touch on a frame: dark corners, and grain as of film."""

from functools import lru_cache
from math import hypot

import cv2
import numpy as np
import skia
from numpy.typing import NDArray

from gpu_worker.video.painter.colours import skia_colour
from gpu_worker.video.painter.palette import Light
from gpu_worker.video.painter.strokes import paint, radial

Pixels = NDArray[np.uint8]

SIGMA = 1.8
"""Standard deviation of the grain, of 255."""

PLATES = 4
"""Grain differs from frame to frame; after this many it comes round, shifted."""


@lru_cache(maxsize=3)
def _plates(width: int, height: int) -> tuple[tuple[Pixels, Pixels], ...]:
    rng = np.random.Generator(np.random.PCG64(1))
    made: list[tuple[Pixels, Pixels]] = []
    for _ in range(PLATES):
        noise = rng.standard_normal((height, width), dtype=np.float32)
        noise = cv2.GaussianBlur(noise, (0, 0), 0.6)
        noise *= SIGMA / float(noise.std())
        noise += rng.random((height, width), dtype=np.float32) - 0.5
        brighter = np.clip(np.rint(noise), 0, 255).astype(np.uint8)
        darker = np.clip(np.rint(-noise), 0, 255).astype(np.uint8)
        none = np.zeros_like(brighter)
        made.append(
            (
                np.dstack([brighter, brighter, brighter, none]),
                np.dstack([darker, darker, darker, none]),
            )
        )
    return tuple(made)


def grain(pixels: Pixels, number: int) -> None:
    """Add the film grain of frame `number` to BGRA pixels, in place."""
    height, width = pixels.shape[:2]
    brighter, darker = _plates(width, height)[number % PLATES]
    cv2.add(pixels, brighter, pixels)
    cv2.subtract(pixels, darker, pixels)


def vignette(light: Light, width: int, height: int) -> skia.Image:
    """Return the dark corners as a clear image of the frame's size in pixels."""
    surface = skia.Surface(width, height)
    ink, strength = light.vignette
    reach = hypot(width, height) * 0.575
    stops = [(0.0, 0.0), (0.46, 0.0), (0.78, 0.45), (1.0, 1.0)]
    shader = radial(
        (width / 2, height * 0.48),
        reach,
        [(at, skia_colour(ink, strength * gain)) for at, gain in stops],
    )
    surface.getCanvas().drawPaint(paint(shader=shader))
    return surface.makeImageSnapshot()
