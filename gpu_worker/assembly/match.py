"""A dissolve that holds on to something: a face in one shot becomes the face in the next.

While they dissolve, both pictures move and grow together, so that what the eye rests on lies at one place
in both. Where a picture no longer reaches, the other one shows, behind a soft edge.
"""

from dataclasses import dataclass

import cv2
import numpy as np

from gpu_worker.assembly.blend import Weights, mixed
from gpu_worker.assembly.colour import Planes, chroma, luma
from gpu_worker.contract import Focus

_MOST = 2.0
"""How much a picture is enlarged: more would rush, and blur."""
_SOFT = 0.12
"""Of the width: how far beyond its edge a picture fades."""
_LEAST = 1e-3


@dataclass(frozen=True, slots=True)
class Match:
    """Where the eye rests in both pictures (shares of the frame), and how much larger in the second."""

    leaving: tuple[float, float] = (0.5, 0.5)
    coming: tuple[float, float] = (0.5, 0.5)
    larger: float = 1.0

    @staticmethod
    def of(leaving: Focus | None, coming: Focus | None) -> "Match":
        """Return the match of two frames: a plain dissolve when one of them has no focus."""
        if leaving is None or coming is None:
            return Match()
        larger = coming.size / max(leaving.size, _LEAST)
        return Match(_inside(leaving), _inside(coming), min(max(larger, 1 / _MOST), _MOST))

    def blend(self, one: Planes, other: Planes, share: float) -> Planes:
        """Return the picture when `share` (0 to 1) of the change is done."""
        way = _way(share)
        old, new = self.moves(share)
        height, width = luma(one).shape
        seen = np.float32(way) * new.reach(width, height)
        hidden = np.float32(1 - way) * old.reach(width, height)
        return mixed(old.draw(one), new.draw(other), seen / (seen + hidden))

    def moves(self, share: float) -> "tuple[Moved, Moved]":
        """Return what is done to both pictures when `share` (0 to 1) of the change is done."""
        way = _way(share)
        at = tuple(a + (b - a) * way for a, b in zip(self.leaving, self.coming, strict=True))
        old = Moved(self.leaving, at, self.larger**way)
        return old, Moved(self.coming, at, self.larger ** (way - 1))


@dataclass(frozen=True, slots=True)
class Moved:
    """A picture enlarged by `scale`, its point `source` moved to `target` (shares of the frame)."""

    source: tuple[float, float]
    target: tuple[float, ...]
    scale: float

    def place(self, x: float, y: float) -> tuple[float, float]:
        """Return where a point of the picture goes, both in shares of the frame."""
        return x * self.scale + self._shift(1, 0), y * self.scale + self._shift(1, 1)

    def draw(self, planes: Planes) -> Planes:
        made = np.empty_like(planes)
        self._warp(luma(planes), luma(made))
        for place in (0, 1):
            self._warp(chroma(planes)[place], chroma(made)[place])
        return made

    def _warp(self, plane: Planes, made: Planes) -> None:
        height, width = plane.shape
        shift = self._shift(width, 0), self._shift(height, 1)
        matrix = np.array([[self.scale, 0, shift[0]], [0, self.scale, shift[1]]])
        made[:] = cv2.warpAffine(
            plane,
            matrix,
            (width, height),
            flags=cv2.INTER_LINEAR,
            borderMode=cv2.BORDER_REFLECT_101,
        )

    def _shift(self, length: int, axis: int) -> float:
        return (self.target[axis] - self.scale * self.source[axis]) * length

    def reach(self, width: int, height: int) -> Weights:
        """Return 1 where the picture lies, falling softly to nearly nothing beyond its edges."""
        soft = _SOFT * width
        across, down = (
            self._along(length, axis, soft) for axis, length in enumerate((width, height))
        )
        return np.maximum(down[:, None] * across, np.float32(_LEAST))

    def _along(self, length: int, axis: int, soft: float) -> Weights:
        places = np.arange(length, dtype=np.float32)
        first = self._shift(length, axis)
        beyond = np.maximum(first - places, places - (first + self.scale * length))
        rise = np.clip(1 - beyond / soft, 0, 1)
        return (rise * rise * (3 - 2 * rise)).astype(np.float32)


def _way(share: float) -> float:
    return share * share * (3 - 2 * share)


def _inside(focus: Focus) -> tuple[float, float]:
    """Keep the point in the frame: somebody may still be walking in."""
    return min(max(focus.x, 0.1), 0.9), min(max(focus.y, 0.1), 0.9)
