"""Turns the layers of a scene into pixels, once, at the size and blur of a framing."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import inf

import cv2
import numpy as np
import skia
from numpy.typing import NDArray

from gpu_worker.video.painter.brush import Brush
from gpu_worker.video.painter.camera import Camera
from gpu_worker.video.painter.dice import Dice
from gpu_worker.video.painter.site import Layer, Site
from gpu_worker.video.painter.styles import style_of
from gpu_worker.video.painter.tiles import filled_parts
from gpu_worker.video.painter.view import BLUR, View

MARGIN_X, MARGIN_Y = 84.0, 62.0
"""How far a layer is painted beyond the frame, in units: what the widest move shows."""

LINEAR = skia.SamplingOptions(skia.FilterMode.kLinear)
FAST = skia.Canvas.SrcRectConstraint.kFast_SrcRectConstraint
PREMUL = skia.kPremul_AlphaType
BGRA = skia.kBGRA_8888_ColorType

Pixels = NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A painted layer: `image` lies with its corner at (x, y) units, `pitch` units a pixel."""

    depth: float
    image: skia.Image
    x: float
    y: float
    pitch: float
    parts: tuple[skia.Rect, ...] = ()
    """What of the image holds anything and can be seen, in its pixels."""
    solid: float = inf
    """From which y on, in units, this layer hides everything behind it."""

    def draw(self, canvas: skia.Canvas, camera: Camera) -> None:
        """Draw onto a canvas of units as `camera` sees it, between pixels where need be."""
        scale, dx, dy = camera.place(self.depth)
        canvas.save()
        canvas.translate(dx, dy)
        canvas.scale(scale, scale)
        canvas.translate(self.x, self.y)
        canvas.scale(self.pitch, self.pitch)
        for part in self.parts:
            canvas.drawImageRect(self.image, part, part, LINEAR, constraint=FAST)
        canvas.restore()

    def above(self, y: float) -> "Sheet":
        """Return this layer without what lies below `y` units."""
        floor = (y - self.y) / self.pitch
        cut = [
            skia.Rect.MakeLTRB(p.left(), p.top(), p.right(), min(p.bottom(), floor))
            for p in self.parts
            if p.top() < floor
        ]
        return replace(self, parts=tuple(cut))


def without_hidden(sheets: Sequence[Sheet], height: float) -> tuple[Sheet, ...]:
    """Cut from each layer what the solid ground before it hides however the camera moves.

    A tenth of the frame's `height` is left for the layers' moves against each other.
    """
    seen: list[Sheet] = []
    floor = inf
    for sheet in reversed(sheets):
        seen.append(sheet.above(floor) if floor < inf else sheet)
        floor = min(floor, sheet.solid + 0.1 * height)
    return tuple(reversed(seen))


def raster(pixels: Pixels) -> skia.Surface:
    """Return a surface that draws straight into premultiplied BGRA `pixels`."""
    height, width = pixels.shape[:2]
    info = skia.ImageInfo.Make(width, height, BGRA, PREMUL)
    return skia.Surface.MakeRasterDirect(info, pixels, pixels.strides[0])


def image_of(pixels: Pixels) -> skia.Image:
    """Return a copy of premultiplied BGRA `pixels` as an image, marked opaque when it is."""
    opaque = bool((pixels[..., 3] == 255).all())
    alpha = skia.kOpaque_AlphaType if opaque else PREMUL
    return skia.Image.fromarray(np.ascontiguousarray(pixels), BGRA, alpha, None, copy=True)


def zoomed(site: Site, view: View, depth: float) -> tuple[float, float, float]:
    """Return scale, x and y that bring a layer of the scene into this framing."""
    if view.zoom == 1.0:
        stand, middle = view.standpoint, site.width / 2
        scale = stand.scale(depth)
        return scale, stand.seen(0.0, depth, middle), site.ground * (1 - scale)
    scale = 1 + (view.zoom - 1) * min(1.25, depth + 0.1)
    share = min(1.0, depth)
    fx = site.width / 2 + (view.focus[0] - site.width / 2) * share
    fy = site.height / 2 + (view.focus[1] - site.height / 2) * share
    return scale, site.width / 2 - fx * scale, site.height / 2 - fy * scale


def painted(site: Site, view: View, layer: Layer, style: str, number: int) -> Sheet | None:
    """Paint one layer; None when it leaves no trace inside the frame and its margins.

    Soft layers are painted sharp, blurred, and kept at half size: grain must not grow on the screen.
    """
    pixels = _pixels_of(site, view, layer, style, number)
    pitch = 1 / view.scale
    if BLUR[view.framing]:
        half = (pixels.shape[1] // 2, pixels.shape[0] // 2)
        pixels = np.asarray(cv2.resize(pixels, half, interpolation=cv2.INTER_AREA), np.uint8)
        pitch *= 2
    filled = pixels[..., 3]
    lines, stripes = np.flatnonzero(filled.max(axis=1)), np.flatnonzero(filled.max(axis=0))
    if not len(lines):
        return None
    top, left = max(0, int(lines[0]) - 1), max(0, int(stripes[0]) - 1)
    cut = pixels[top : int(lines[-1]) + 2, left : int(stripes[-1]) + 2]
    parts = tuple(skia.Rect.MakeLTRB(*part) for part in filled_parts(cut[..., 3]))
    x, y = left * pitch - MARGIN_X, top * pitch - MARGIN_Y
    solid = y + _solid_row(pixels[top:, :, 3]) * pitch
    return Sheet(layer.depth, image_of(cut), x, y, pitch, parts, solid)


def _pixels_of(site: Site, view: View, layer: Layer, style: str, number: int) -> Pixels:
    """Paint a layer at full size with its margins: an even number of rows and columns of BGRA."""
    columns = round((view.width / 2 + MARGIN_X) * view.scale) * 2
    rows = round((view.height / 2 + MARGIN_Y) * view.scale) * 2
    pixels = np.zeros((rows, columns, 4), np.uint8)
    canvas = raster(pixels).getCanvas()
    canvas.scale(view.scale, view.scale)
    canvas.translate(MARGIN_X, MARGIN_Y)
    scale, dx, dy = 1.0, 0.0, 0.0
    if view.zoom > 1.0 or not layer.framed:
        scale, dx, dy = zoomed(site, view, layer.depth)
    canvas.translate(dx, dy)
    canvas.scale(scale, scale)
    layer.paint(Brush(canvas, site.light, style))
    hand = style_of(style)
    chance = Dice(site.setting.seed, number).whole(0, 10**6)
    hand.surface(pixels, layer.texture, view.scale, chance)
    soft = BLUR[view.framing]
    blur = soft * (1.25 - 0.5 * min(1.0, layer.depth)) + layer.blur * scale
    blur *= hand.depth_blur
    if blur and (soft or not hand.plain):
        return np.asarray(cv2.GaussianBlur(pixels, (0, 0), blur * view.scale), np.uint8)
    return pixels


def _solid_row(alpha: Pixels) -> float:
    """Return the row from which all pixels are opaque down to the last; infinite when none is."""
    least = alpha.min(axis=1)
    loose = np.flatnonzero(least < 255)
    start = int(loose[-1]) + 1 if len(loose) else 0
    return start if start < len(least) else inf
