"""Parts of a figure painted once and kept as pictures: what makes a figure cost milliseconds."""

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from math import ceil, floor

import cv2
import numpy as np
import skia
from numpy.typing import NDArray

from gpu_worker.video.painter.styles import style_of

LINEAR = skia.SamplingOptions(skia.FilterMode.kLinear)
Key = tuple[object, ...]
Box = tuple[float, float, float, float]
"""Left, top, right, bottom in units of the figure."""


@dataclass(frozen=True, slots=True)
class _Part:
    image: skia.Image
    left: float
    top: float
    pixels: NDArray[np.uint8]


class Parts:
    """Pictures of parts at `scale` pixels per unit; the least used leave when there are many."""

    def __init__(self, scale: float, style: str, room: int = 400) -> None:
        self._scale = max(0.05, scale)
        self._room, self._hand = room, style_of(style)
        self._parts: OrderedDict[Key, _Part] = OrderedDict()

    def put(
        self, canvas: skia.Canvas, key: Key, box: Box, painter: Callable[[skia.Canvas], None]
    ) -> None:
        """Draw the part `key`; `painter` paints it into `box` the first time."""
        part = self._parts.get(key)
        if part is None:
            part = self._parts[key] = self._painted(box, painter)
            if len(self._parts) > self._room:
                self._parts.popitem(last=False)
        else:
            self._parts.move_to_end(key)
        matrix = canvas.getTotalMatrix()
        if abs(matrix.getSkewX()) < 1e-4:
            canvas.save()
            canvas.translate(part.left, part.top)
            canvas.scale(1 / self._scale, 1 / self._scale)
            canvas.drawImage(part.image, 0, 0, LINEAR)
            canvas.restore()
        else:
            self._warp(canvas, part, matrix)

    def _painted(self, box: Box, painter: Callable[[skia.Canvas], None]) -> _Part:
        left, top, right, bottom = box
        scale = self._scale
        width, height = int((right - left) * scale) + 4, int((bottom - top) * scale) + 4
        pixels = np.zeros((height, width, 4), np.uint8)
        info = skia.ImageInfo.Make(width, height, skia.kBGRA_8888_ColorType, skia.kPremul_AlphaType)
        surface = skia.Surface.MakeRasterDirect(info, pixels, pixels.strides[0])
        with surface as canvas:
            canvas.scale(scale, scale)
            canvas.translate(-left, -top)
            painter(canvas)
        surface.flushAndSubmit()
        rows, columns = np.flatnonzero(pixels[..., 3].any(1)), np.flatnonzero(pixels[..., 3].any(0))
        if len(rows) == 0:
            rows = columns = np.array([0])
        # Empty pixels cost as much as full ones: keep only what was painted.
        x0, y0 = max(0, int(columns[0]) - 1), max(0, int(rows[0]) - 1)
        cut = np.ascontiguousarray(pixels[y0 : int(rows[-1]) + 2, x0 : int(columns[-1]) + 2])
        self._hand.part(cut, scale, x0, y0)
        return _Part(_image(cut), left + x0 / scale, top + y0 / scale, cut)

    def _warp(self, canvas: skia.Canvas, part: _Part, matrix: skia.Matrix) -> None:
        # A turned picture takes skia ten times as long as OpenCV.
        to = np.array(
            [
                [matrix.getScaleX(), matrix.getSkewX(), matrix.getTranslateX()],
                [matrix.getSkewY(), matrix.getScaleY(), matrix.getTranslateY()],
            ]
        )
        to[:, 2] += to[:, 0] * part.left + to[:, 1] * part.top
        to[:, :2] /= self._scale
        height, width = part.pixels.shape[:2]
        corners = to @ np.array([[0, width, 0, width], [0, 0, height, height], [1, 1, 1, 1]])
        size = canvas.getBaseLayerSize()
        x0 = max(0, floor(corners[0].min()) - 1)
        y0 = max(0, floor(corners[1].min()) - 1)
        x1 = min(size.width(), ceil(corners[0].max()) + 1)
        y1 = min(size.height(), ceil(corners[1].max()) + 1)
        if x1 <= x0 or y1 <= y0:
            return
        to[:, 2] -= (x0, y0)
        turned = cv2.warpAffine(part.pixels, to, (x1 - x0, y1 - y0), flags=cv2.INTER_LINEAR)
        canvas.save()
        canvas.resetMatrix()
        canvas.drawImage(_image(turned), x0, y0)
        canvas.restore()


def _image(pixels: cv2.typing.MatLike) -> skia.Image:
    return skia.Image.fromarray(
        pixels, skia.kBGRA_8888_ColorType, skia.kPremul_AlphaType, None, copy=False
    )
