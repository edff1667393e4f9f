"""A caption as a picture: white words on a soft dark plate in the lower part of the frame."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import skia
from numpy.typing import NDArray

from gpu_worker.assembly.fonts import fonts

VERSION = 1
"""Part of the key of every captioned piece: raise it when captions look different."""

_TEXT_SIZE = 0.052
"""Of the height of a landscape frame; of three quarters of the width of a narrow one."""
_BOTTOM = 0.065
"""Of the frame's height, left free below the plate: within the title-safe area."""
_PLATE = skia.Color(10, 8, 6, 172)
_TEXT = skia.Color(255, 252, 245)
_RTL_ISOLATE, _END_ISOLATE = "\u2067", "\u2069"


@dataclass(frozen=True, slots=True)
class Plate:
    """Premultiplied RGBA pixels and where they lie in the frame; corners and sizes are even."""

    x: int
    y: int
    pixels: NDArray[np.uint8]


def draw_plate(rows: Sequence[str], width: int, height: int) -> Plate:
    """Draw caption `rows` for a frame of `width` x `height`; a row that is too wide is broken."""
    size = _TEXT_SIZE * min(height, width * 0.75)
    paragraph = _paragraph("\n".join(map(_directed, rows)), size)
    paragraph.layout(width * 0.92)
    pad_x, pad_y = size * 0.55, size * 0.22
    plate_width = min(width, _even(paragraph.LongestLine + 2 * pad_x))
    plate_height = min(height, _even(paragraph.Height + 2 * pad_y))
    paragraph.layout(plate_width)
    pixels = np.zeros((plate_height, plate_width, 4), np.uint8)
    surface = skia.Surface(pixels, colorType=skia.kRGBA_8888_ColorType)
    canvas = surface.getCanvas()
    plate = skia.Rect.MakeWH(plate_width, plate_height)
    canvas.drawRoundRect(plate, size * 0.3, size * 0.3, skia.Paint(Color=_PLATE, AntiAlias=True))
    paragraph.paint(canvas, 0, (plate_height - paragraph.Height) / 2)
    surface.flushAndSubmit()
    x = (width - plate_width) // 4 * 2
    y = max(0, int(height * (1 - _BOTTOM) - plate_height) // 2 * 2)
    return Plate(x, y, pixels)


def _paragraph(text: str, size: float) -> skia.textlayout.Paragraph:
    style = skia.textlayout.TextStyle()
    style.setFontSize(size)
    style.setFontFamilies(fonts().families(text))
    style.setColor(_TEXT)
    whole = skia.textlayout.ParagraphStyle()
    whole.setTextAlign(skia.textlayout.TextAlign.kCenter)
    whole.setTextStyle(style)
    builder = skia.textlayout.ParagraphBuilder.make(whole, fonts().collection, fonts().unicode)
    builder.pushStyle(style)
    builder.addText(text)
    return builder.Build()


def _directed(row: str) -> str:
    """Isolate a row that starts in a right-to-left script, so that its full stop comes out left."""
    for char in row:
        if char.isalpha():
            right_to_left = "\u0590" <= char <= "\u08ff" or "\ufb1d" <= char <= "\ufefc"
            return f"{_RTL_ISOLATE}{row}{_END_ISOLATE}" if right_to_left else row
    return row


def _even(number: float) -> int:
    return int(number + 3) // 2 * 2
