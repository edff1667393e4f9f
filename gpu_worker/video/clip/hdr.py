"""Clips in high dynamic range, as phones film them, brought to the film's own range.

Light is measured in units of reference white: 203 cd/m2 (ITU-R BT.2408). What is brighter is rolled off
towards white instead of being cut.
"""

from functools import cache

import cv2
import numpy as np
from av.video.frame import VideoFrame
from av.video.reformatter import ColorPrimaries, ColorTrc, Interpolation
from numpy.typing import NDArray

Light = NDArray[np.float32]

_WHITE = 203.0
"""cd/m2 of paper in the sun."""
_HLG_PEAK = 1000.0
"""cd/m2 of the display that hybrid log-gamma is meant for."""
_KNEE = 0.75
"""Share of white from which on light is rolled off."""
_TO_709 = np.array(
    [[1.6605, -0.5876, -0.0728], [-0.1246, 1.1329, -0.0083], [-0.0182, -0.1006, 1.1187]],
    np.float32,
)
"""Linear BT.2020 to linear BT.709 (ITU-R BT.2407, table 2)."""
_LUMA = np.array([[0.2627, 0.6780, 0.0593]], np.float32)
"""Luminance of BT.2020."""
_LEVELS = np.linspace(0, 1, 65536, dtype=np.float64)
_CURVES = {ColorTrc.SMPTE2084: "pq", ColorTrc.ARIB_STD_B67: "hlg"}


def is_hdr(frame: VideoFrame) -> bool:
    """Tell whether the picture was filmed with PQ or hybrid log-gamma."""
    return frame.color_trc in _CURVES


def pixels(frame: VideoFrame, width: int, height: int, how: Interpolation) -> NDArray[np.uint8]:
    """Return the picture of an HDR clip at this size as BGR of BT.709."""
    curve = _CURVES[ColorTrc(frame.color_trc)]
    deep = frame.reformat(width, height, "rgb48le", threads=1, interpolation=how)
    light = _linear(curve)[np.asarray(deep.to_ndarray(), np.uint16)]
    if curve == "hlg":  # the display's own gamma, BT.2100 table 5
        light *= np.power(np.maximum(cv2.transform(light, _LUMA), 1e-6), 0.2)[..., None]
        light *= np.float32(_HLG_PEAK / _WHITE)
    if frame.color_primaries == ColorPrimaries.BT2020:
        light = np.maximum(cv2.transform(light, _TO_709), 0)
    return _encoded(_rolled_off(light))[..., ::-1]


@cache
def _linear(curve: str) -> Light:
    """Return the light of each of 65,536 levels: PQ in whites, HLG as scene light from 0 to 1."""
    if curve == "pq":  # SMPTE ST 2084
        root = _LEVELS ** (1 / 78.84375)
        share = np.maximum(root - 0.8359375, 0) / (18.8515625 - 18.6875 * root)
        return (share ** (1 / 0.1593017578125) * 10_000 / _WHITE).astype(np.float32)
    a, b, c = 0.17883277, 0.28466892, 0.55991073  # ITU-R BT.2100, table 5
    return np.where(_LEVELS <= 0.5, _LEVELS**2 / 3, (np.exp((_LEVELS - c) / a) + b) / 12).astype(
        np.float32
    )


def _rolled_off(light: Light) -> Light:
    """Keep what is darker than the knee; bend the rest below white, all channels by the same factor."""
    most = light.max(axis=2)
    over = np.maximum(most - _KNEE, 0) / (1 - _KNEE)
    bent = np.where(most > _KNEE, _KNEE + (1 - _KNEE) * over / (1 + over), most)
    return light * (bent / np.maximum(most, 1e-6))[..., None]


def _encoded(light: Light) -> NDArray[np.uint8]:
    return _gamma()[np.minimum(light * 4095 + 0.5, 4095).astype(np.uint16)]


@cache
def _gamma() -> NDArray[np.uint8]:
    """Return the 8-bit level of 4,096 steps of light, for a display of gamma 2.4 (ITU-R BT.1886)."""
    return np.round(255 * np.linspace(0, 1, 4096) ** (1 / 2.4)).astype(np.uint8)
