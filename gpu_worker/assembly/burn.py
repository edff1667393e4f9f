"""Captions onto frames: drawn once, then blended in their rectangle only, in the encoder's colours."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from gpu_worker.assembly.colour import Planes, chroma, luma, to_planes
from gpu_worker.assembly.lettering import draw_caption
from studio.domain.film import CaptionStyle

Factors = NDArray[np.uint16]


@dataclass(frozen=True, slots=True)
class Stamp:
    """A caption ready to blend: new = (old * keep + add) >> 8, luma and chroma apart."""

    x: int
    y: int
    luma_keep: Factors
    luma_add: Factors
    chroma_keep: Factors
    chroma_add: Factors


@lru_cache(16)
def stamp(
    rows: tuple[str, ...],
    width: int,
    height: int,
    style: CaptionStyle = CaptionStyle.PLATE,
    said: int = 0,
) -> Stamp:
    """Draw caption `rows` for frames of this size; kept for the frames that follow."""
    drawn = draw_caption(rows, width, height, style, said)
    alpha = drawn.pixels[..., 3].astype(np.float32) / 255
    # The caption over black, converted like a frame: premultiplied colours plus the offset of black.
    over_black = np.ascontiguousarray(drawn.pixels[..., [2, 1, 0, 3]])
    over_black[..., 3] = 255
    colours = to_planes(over_black)
    half = alpha.reshape(alpha.shape[0] // 2, 2, -1, 2).mean((1, 3))
    return Stamp(
        drawn.x,
        drawn.y,
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
    """A caption over the frames `first` to `after` (exclusive) of a shot.

    `spoken`, for karaoke, holds from which frame how many characters of the rows are lit.
    """

    first: int
    after: int
    rows: tuple[str, ...]
    style: CaptionStyle = CaptionStyle.PLATE
    spoken: tuple[tuple[int, int], ...] = ()

    def said(self, number: int) -> int:
        """Return how many characters of the rows are lit at frame `number`."""
        return max((letters for frame, letters in self.spoken if frame <= number), default=0)

    def clipped(self, frames: range) -> "Overlay":
        """Return what of it shows in `frames`."""
        first, after = max(self.first, frames.start), min(self.after, frames.stop)
        lit = {first: self.said(first)} | {
            frame: letters for frame, letters in self.spoken if first < frame < after
        }
        return replace(
            self, first=first, after=after, spoken=tuple(lit.items()) if self.spoken else ()
        )


def visible(overlays: Sequence[Overlay], frames: range) -> list[Overlay]:
    """Return the overlays that show in `frames`, clipped to it."""
    return [
        one.clipped(frames)
        for one in overlays
        if one.first < frames.stop and one.after > frames.start
    ]


def burn_at(planes: Planes, number: int, overlays: Sequence[Overlay]) -> Planes:
    """Blend whatever shows at frame `number` into `planes`, in place; return `planes`."""
    for one in overlays:
        if one.first <= number < one.after:
            rows, width = planes.shape
            height = rows * 2 // 3
            burn(planes, stamp(one.rows, width, height, one.style, one.said(number)))
    return planes
