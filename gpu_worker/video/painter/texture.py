"""Grain of paint, paper and spray: seamless noise, made once per process."""

from functools import lru_cache

import cv2
import numpy as np
import skia
from numpy.typing import NDArray

Noise = NDArray[np.float32]

SIZE = 512


def fbm(base: int, octaves: int, fall: float, seed: int, stretch: int = 1) -> Noise:
    """Sum seamless octaves of smooth noise: 512 x 512, mean 0, about -1 to 1.

    `base` is the number of cells of the first octave, `fall` the gain from one to the next and
    `stretch` makes the cells longer sideways, as bristles do. (Fractal Brownian motion: Musgrave,
    "Texturing and Modeling", 2003.)
    """
    rng = np.random.Generator(np.random.PCG64(seed))
    total = np.zeros((SIZE, SIZE), np.float32)
    gain = 1.0
    for octave in range(octaves):
        rows = base * 2**octave
        cells = rng.random((rows, max(1, rows // stretch)), dtype=np.float32)
        cells = np.pad(cells, 2, mode="wrap")
        fx, fy = SIZE / (cells.shape[1] - 4), SIZE / (cells.shape[0] - 4)
        size = (int(cells.shape[1] * fx), int(cells.shape[0] * fy))
        big = cv2.resize(cells, size, interpolation=cv2.INTER_CUBIC)
        top, left = int(2 * fy), int(2 * fx)
        total += gain * big[top : top + SIZE, left : left + SIZE]
        gain *= fall
    total -= total.mean()
    return (total / (3.2 * total.std())).astype(np.float32)


@lru_cache(maxsize=4)
def texture(style: str) -> Noise:
    """Return the surface of a style: broad gouache with dry bristles, or paper."""
    if style == "cutout":
        surface = 0.45 * fbm(64, 3, 0.8, 5) + 0.3 * fbm(8, 4, 0.6, 6)
    else:
        surface = 0.6 * fbm(4, 6, 0.6, 3) + 0.5 * fbm(16, 5, 0.75, 4, stretch=4)
    return surface.astype(np.float32)


def textured(pixels: NDArray[np.uint8], style: str, strength: float, seed: int) -> None:
    """Multiply the texture into premultiplied BGRA `pixels`, in place, dithered."""
    rows, columns = pixels.shape[:2]
    rng = np.random.Generator(np.random.PCG64(seed))
    shift = rng.integers(0, SIZE, 2)
    noise = np.roll(texture(style), (int(shift[0]), int(shift[1])), (0, 1))
    dither = rng.random((128, SIZE), dtype=np.float32)
    for top in range(0, rows, 128):
        band = pixels[top : top + 128]
        height = band.shape[0]
        lines = np.arange(top, top + height) % SIZE
        factor = np.take(noise[lines], np.arange(columns), axis=1, mode="wrap")
        factor = 1 + strength * factor
        grain = np.take(dither[:height], np.arange(columns), axis=1, mode="wrap")
        for channel in range(3):
            plane = band[..., channel]
            value = plane * factor + grain
            np.minimum(value, band[..., 3], out=value)
            band[..., channel] = value


@lru_cache(maxsize=32)
def _spray_at(quarter_scale: int) -> skia.Paint:
    rng = np.random.Generator(np.random.PCG64(2))
    noise = np.pad(rng.random((256, 256), dtype=np.float32), 4, mode="wrap")
    noise = cv2.GaussianBlur(noise, (0, 0), 0.75)[4:-4, 4:-4]
    noise = np.clip((noise - noise.mean()) / noise.std() * 0.42 + 0.5, 0, 1)
    alpha = (noise * 255).astype(np.uint8)
    pixels = np.ascontiguousarray(np.dstack([alpha] * 4))
    image = skia.Image.fromarray(
        pixels, skia.kRGBA_8888_ColorType, skia.kPremul_AlphaType, None, copy=True
    )
    shader = image.makeShader(
        skia.TileMode.kRepeat,
        skia.TileMode.kRepeat,
        skia.SamplingOptions(skia.FilterMode.kLinear),
        skia.Matrix.Scale(4 / quarter_scale, 4 / quarter_scale),
    )
    return skia.Paint(Shader=shader, BlendMode=skia.BlendMode.kDstIn)


def spray_paint(scale: float) -> skia.Paint:
    """Return the paint that breaks a layer up by spray grain of 1.5 pixels.

    `scale` is that of the canvas: grain keeps its size on the screen, or it looks like camouflage.
    The paint is kept: making a shader from an image costs some 28 ms.
    """
    return _spray_at(max(1, round(max(0.2, scale) * 4)))
