"""Surfaces of paint and paper: what is done to the pixels of a layer once, so that it moves with it.

Pixels are premultiplied BGRA and changed in place; sizes are pixels.
"""

from functools import lru_cache

import cv2
import numpy as np
import skia
from numpy.typing import NDArray

from gpu_worker.video.painter.colours import Ink, colour
from gpu_worker.video.painter.texture import SIZE, Noise, fbm

Pixels = NDArray[np.uint8]

FIELD = 900
"""Side of the fields that are kept for the parts of people."""


@lru_cache(maxsize=8)
def noise(base: int, octaves: int, fall: float, seed: int) -> Noise:
    """Return seamless noise of 512 x 512, kept."""
    return fbm(base, octaves, fall, seed)


def spread(tile: Noise, rows: int, columns: int, scale: float, shift: int) -> Noise:
    """Lay `tile` over an area, enlarged by `scale`; `shift` says where in it the area begins."""
    step = max(0.05, scale)
    ys = ((np.arange(rows) / step + shift * 37) % SIZE).astype(np.int32)
    xs = ((np.arange(columns) / step + shift * 91) % SIZE).astype(np.int32)
    laid = tile[ys[:, None], xs[None, :]]
    if step <= 1.2:
        return laid
    return np.asarray(cv2.GaussianBlur(laid, (0, 0), step * 0.5), np.float32)


def shaken(pixels: Pixels, reach: float, grain: float, seed: int) -> None:
    """Push every edge about by up to `reach`, as paint runs on paper; `grain` scales the waves."""
    rows, columns = pixels.shape[:2]
    field = noise(24, 4, 0.6, 11)
    xs, ys = np.meshgrid(np.arange(columns, dtype=np.float32), np.arange(rows, dtype=np.float32))
    xs += reach * spread(field, rows, columns, grain, seed % 97)
    ys += reach * spread(field, rows, columns, grain, seed % 89 + 5)
    pixels[:] = cv2.remap(pixels, xs, ys, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)


def pigmented(pixels: Pixels, paper: Ink, amount: Noise) -> None:
    """Scale how much pigment lies on `paper`: 1 leaves a pixel, 0 clears it to the paper."""
    alpha = pixels[..., 3].astype(np.float32)
    for channel, level in zip(range(3), colour(paper)[::-1], strict=True):
        ground = alpha * np.float32(level)
        plane = pixels[..., channel].astype(np.float32)
        plane -= ground
        plane *= amount
        plane += ground
        np.clip(plane, 0, alpha, out=plane)
        pixels[..., channel] = plane


def laid(pixels: Pixels, paper: Ink, amounts: Noise, x: int, y: int) -> None:
    """Scale the pigment of a part that begins at (x, y) of a seamless field of amounts."""
    rows, columns = pixels.shape[:2]
    ys, xs = np.arange(y, y + rows) % len(amounts), np.arange(x, x + columns) % amounts.shape[1]
    pigmented(pixels, paper, amounts[ys[:, None], xs[None, :]])


def border(
    paper: Ink, width: int, height: int, margin: float, fade: float, ragged: float
) -> skia.Image:
    """Return a frame of paper around a clear middle; lengths are shares of the frame's height."""
    field = noise(6, 6, 0.62, 21)
    rough = spread(field, height, width, height / 512, 3)
    ys, xs = np.arange(height, dtype=np.float32), np.arange(width, dtype=np.float32)
    across = np.minimum(xs, width - 1 - xs)
    down = np.minimum(ys, height - 1 - ys)
    # Distance to a frame with round corners.
    inset = margin * height
    corner = inset + 0.06 * height
    dx = np.maximum(0, corner + inset - across)[None, :]
    dy = np.maximum(0, corner + inset - down)[:, None]
    straight = np.minimum(across[None, :], down[:, None]) - inset
    inside = np.where((dx > 0) & (dy > 0), corner - np.sqrt(dx * dx + dy * dy), straight)
    inside = inside + ragged * height * rough
    clear = np.clip(0.5 + inside / max(1.0, fade * height), 0, 1)
    alpha = (255 * (1 - clear * clear * (3 - 2 * clear))).astype(np.float32)
    blue, green, red = colour(paper)[::-1]
    shade = 1 + 0.02 * rough
    made = np.dstack([alpha * np.clip(part * shade, 0, 1) for part in (blue, green, red)] + [alpha])
    return skia.Image.fromarray(
        np.ascontiguousarray(made.astype(np.uint8)),
        skia.kBGRA_8888_ColorType,
        skia.kPremul_AlphaType,
        None,
        copy=True,
    )


def clear(width: int, height: int) -> skia.Image:
    """Return nothing, in the size of a frame."""
    return skia.Surface(width, height).makeImageSnapshot()
