"""A caption as a picture: white words in the lower part of the frame, in the film's caption style."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import skia
from numpy.typing import NDArray

from gpu_worker.assembly.fonts import fonts
from studio.domain.film import CaptionStyle

VERSION = 2
"""Part of the key of every captioned piece: raise it when captions look different."""

_TEXT_SIZE = 0.052
"""Of the height of a landscape frame; of three quarters of the width of a narrow one."""
_BOTTOM = 0.065
"""Of the frame's height, left free below the plate: within the title-safe area."""
_PLATE = skia.Color(10, 8, 6, 172)
_TEXT = skia.Color(255, 252, 245)
_SAID = skia.Color(255, 196, 92)
"""Karaoke: of the words that have been said."""
_RIM = skia.Color(10, 8, 6)
_SHADOW = skia.Color(10, 8, 6, 200)
# Of the text's size: the plate around the words, the outline (half of its stroke shows), its shadow.
_PAD_X, _PAD_Y, _CORNER = 0.55, 0.22, 0.3
_LEADING = 1.4
_STROKE = 0.15
_DROP = 0.05
_BLUR = 0.1
_RTL_ISOLATE, _END_ISOLATE = "\u2067", "\u2069"


@dataclass(frozen=True, slots=True)
class Lettering:
    """Premultiplied RGBA pixels and where they lie in the frame; corners and sizes are even."""

    x: int
    y: int
    pixels: NDArray[np.uint8]


def draw_caption(
    rows: Sequence[str],
    width: int,
    height: int,
    style: CaptionStyle = CaptionStyle.PLATE,
    said: int = 0,
) -> Lettering:
    """Draw caption `rows` for a frame of `width` x `height`; a row that is too wide is broken.

    The first `said` characters of the rows, joined by line feeds, are lit. Words lie at the same
    place in every style.
    """
    size = _TEXT_SIZE * min(height, width * 0.75)
    words = _paragraph(rows, size, _fill(_TEXT), said)
    words.layout(width * 0.92)
    wide = min(width, _even(words.LongestLine + 2 * size * _PAD_X))
    high = min(height, _even(words.Height + 2 * size * _PAD_Y))
    words.layout(wide)
    top = (high - words.Height) / 2
    pixels = np.zeros((high, wide, 4), np.uint8)
    surface = skia.Surface(pixels, colorType=skia.kRGBA_8888_ColorType)
    canvas = surface.getCanvas()
    if style is CaptionStyle.OUTLINE:
        rim = _paragraph(rows, size, _stroke(_RIM, size * _STROKE))
        rim.layout(wide)
        blur = size * _BLUR
        shadow = skia.ImageFilters.DropShadow(0, size * _DROP, blur, blur, _SHADOW)
        canvas.saveLayer(None, skia.Paint(ImageFilter=shadow))
        rim.paint(canvas, 0, top)
        canvas.restore()
    else:
        plate = skia.Rect.MakeWH(wide, high)
        canvas.drawRoundRect(plate, size * _CORNER, size * _CORNER, _fill(_PLATE))
    words.paint(canvas, 0, top)
    surface.flushAndSubmit()
    x = (width - wide) // 4 * 2
    y = max(0, int(height * (1 - _BOTTOM) - high) // 2 * 2)
    return Lettering(x, y, pixels)


def _paragraph(
    rows: Sequence[str], size: float, paint: skia.Paint, said: int = 0
) -> skia.textlayout.Paragraph:
    """Set `rows` in the middle, painted with `paint`, their first `said` characters lit."""
    families = fonts().families("".join(rows))
    plain, lit = _style(families, size, paint), _style(families, size, _fill(_SAID))
    whole = skia.textlayout.ParagraphStyle()
    whole.setTextAlign(skia.textlayout.TextAlign.kCenter)
    whole.setTextStyle(plain)
    builder = skia.textlayout.ParagraphBuilder.make(whole, fonts().collection, fonts().unicode)
    for number, row in enumerate(rows):
        opening, closing = _direction(row)
        cut = min(max(said, 0), len(row))
        builder.pushStyle(lit)
        builder.addText("\n" * (number > 0) + opening + row[:cut])
        builder.pop()
        builder.pushStyle(plain)
        builder.addText(row[cut:] + closing)
        builder.pop()
        said -= len(row) + 1
    return builder.Build()


def _style(families: list[str], size: float, paint: skia.Paint) -> skia.textlayout.TextStyle:
    style = skia.textlayout.TextStyle()
    style.setFontSize(size)
    style.setFontFamilies(families)
    # The same rows in every script: a font's own leading may be half as much again.
    style.setHeight(_LEADING)
    style.setHeightOverride(heightoverride=True)
    style.setHalfLeading(halfleading=True)
    style.setForegroundPaint(paint)
    return style


def _fill(color: int) -> skia.Paint:
    return skia.Paint(Color=color, AntiAlias=True)


def _stroke(color: int, width: float) -> skia.Paint:
    return skia.Paint(
        Color=color,
        AntiAlias=True,
        Style=skia.Paint.kStroke_Style,
        StrokeWidth=width,
        StrokeJoin=skia.Paint.kRound_Join,
    )


def _direction(row: str) -> tuple[str, str]:
    """Isolate a row that starts in a right-to-left script, so that its full stop comes out left."""
    for char in row:
        if char.isalpha():
            right_to_left = "\u0590" <= char <= "\u08ff" or "\ufb1d" <= char <= "\ufefc"
            return (_RTL_ISOLATE, _END_ISOLATE) if right_to_left else ("", "")
    return "", ""


def _even(number: float) -> int:
    return int(number + 3) // 2 * 2
