"""One picture becomes another: what each kind of transition does to their planes."""

from functools import lru_cache
from typing import cast

import cv2
import numpy as np
from numpy.typing import NDArray

from gpu_worker.assembly.colour import Planes, chroma, luma
from studio.domain.film import TransitionKind

BLACK, WHITE = 16, 235
"""Luma of both in limited range."""
_GREY = 128
_EDGE = 0.22
"""Width of a wipe's soft edge in shares of the frame's width."""

Weights = NDArray[np.floating]


def blend(one: Planes, other: Planes, share: float, kind: TransitionKind) -> Planes:
    """Return the picture when `share` (0 to 1) of the change is done; `one` and `other` may be used up."""
    match kind:
        case TransitionKind.FADE:
            return _through(one, other, share, BLACK)
        case TransitionKind.DIP:
            return _through(one, other, share, WHITE)
        case TransitionKind.WIPE:
            return wiped(one, other, share)
        case _:
            return cast("Planes", cv2.addWeighted(other, share, one, 1 - share, 0))


def _through(one: Planes, other: Planes, share: float, light: int) -> Planes:
    """Let `one` go out into even light, and `other` come out of it."""
    picture, left = (one, 1 - 2 * share) if share < 0.5 else (other, 2 * share - 1)
    cv2.convertScaleAbs(luma(picture), luma(picture), left, light * (1 - left))
    for plane in chroma(picture):
        cv2.convertScaleAbs(plane, plane, left, _GREY * (1 - left))
    return picture


def wiped(one: Planes, other: Planes, share: float) -> Planes:
    """Let `other` come in from the left behind a soft edge."""
    width = one.shape[1]
    made = np.empty_like(one)
    weights = _edge(width, share)
    _mixed(luma(one), luma(other), weights, luma(made))
    half = weights.reshape(-1, 2).mean(1)
    for place in (0, 1):
        _mixed(chroma(one)[place], chroma(other)[place], half, chroma(made)[place])
    return made


@lru_cache(64)
def _edge(width: int, share: float) -> Weights:
    """Weight of the coming picture in every column."""
    middle = share * (1 + _EDGE) - _EDGE / 2
    columns = (np.arange(width) + 0.5) / width
    rise = np.clip((middle - columns) / _EDGE + 0.5, 0, 1)
    return (rise * rise * (3 - 2 * rise)).astype(np.float32)


def mixed(one: Planes, other: Planes, weights: Weights) -> Planes:
    """Blend with a weight of `other` for every pixel: full size for luma, halved for colours."""
    made = np.empty_like(one)
    _mixed(luma(one), luma(other), weights, luma(made))
    rows, columns = weights.shape
    half = weights.reshape(rows // 2, 2, columns // 2, 2).mean((1, 3))
    for place in (0, 1):
        _mixed(chroma(one)[place], chroma(other)[place], half, chroma(made)[place])
    return made


def _mixed(one: Planes, other: Planes, weights: Weights, made: Planes) -> None:
    difference = other.astype(np.float32)
    difference -= one
    difference *= weights
    difference += one
    made[:] = cv2.convertScaleAbs(difference)
