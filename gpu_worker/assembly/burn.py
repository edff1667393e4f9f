"""Captions onto frames: drawn once, then blended in their rectangle only, in the encoder's colours."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from gpu_worker.assembly.colour import Planes, chroma, luma, to_planes
from gpu_worker.assembly.plate import draw_plate

Factors = NDArray[np.uint16]


@dataclass(frozen=True, slots=True)
class Stamp:
    """A plate ready to blend: new = (old * keep + add) >> 8, luma and chroma apart."""

    x: int
    y: int
    luma_keep: Factors
    luma_add: Factors
    chroma_keep: Factors
    chroma_add: Factors


@lru_cache(16)
def stamp(rows: tuple[str, ...], width: int, height: int) -> Stamp:
    """Draw caption `rows` for frames of this size; kept for the frames that follow."""
    plate = draw_plate(rows, width, height)
    alpha = plate.pixels[..., 3].astype(np.float32) / 255
    # The plate over black, converted like a frame: premultiplied colours plus the offset of black.
    over_black = np.ascontiguousarray(plate.pixels[..., [2, 1, 0, 3]])
    over_black[..., 3] = 255
    colours = to_planes(over_black)
    half = alpha.reshape(alpha.shape[0] // 2, 2, -1, 2).mean((1, 3))
    return Stamp(
        plate.x,
        plate.y,
        _keep(alpha),
        _add(luma(colours), 16, alpha),
        _keep(half),
        _add(chroma(colours), 128, half),
    )


def _keep(alpha: NDArray[np.floating]) -> Factors:
    return np.rint((1 - alpha) * 256).astype(np.uint16)


def _add(colours: Planes, black: int, alpha: NDArray[np.floating]) -> Factors:
    premultiplied = colours.astype(np.float32) - black * (1 - alpha)
    return np.rint(np.maximum(premultiplied, 0) * 256 + 127).astype(np.uint16)


def burn(planes: Planes, caption: Stamp) -> None:
    """Blend a caption into a frame's planes, in place."""
    y, x = caption.y, caption.x
    rows, columns = caption.luma_keep.shape
    _blend(luma(planes)[y : y + rows, x : x + columns], caption.luma_keep, caption.luma_add)
    part = chroma(planes)[:, y // 2 : (y + rows) // 2, x // 2 : (x + columns) // 2]
    _blend(part, caption.chroma_keep, caption.chroma_add)


def _blend(target: Planes, keep: Factors, add: Factors) -> None:
    blended = target * keep
    blended += add
    blended >>= 8
    target[:] = blended


@dataclass(frozen=True, slots=True)
class Overlay:
    """A caption over the frames `first` to `after` (exclusive) of a shot."""

    first: int
    after: int
    rows: tuple[str, ...]


def visible(overlays: Sequence[Overlay], frames: range) -> list[Overlay]:
    """Return the overlays that show in `frames`, their ranges clipped to it."""
    return [
        Overlay(max(one.first, frames.start), min(one.after, frames.stop), one.rows)
        for one in overlays
        if one.first < frames.stop and one.after > frames.start
    ]


def burn_at(planes: Planes, number: int, overlays: Sequence[Overlay]) -> Planes:
    """Blend whatever shows at frame `number` into `planes`, in place; return `planes`."""
    for one in overlays:
        if one.first <= number < one.after:
            rows, width = planes.shape
            burn(planes, stamp(one.rows, width, rows * 2 // 3))
    return planes
