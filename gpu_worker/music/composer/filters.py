"""Filters along the last axis of a sound, at the rate of the music."""

from collections.abc import Sequence
from typing import Literal

import numpy as np
from numpy.typing import NDArray
from scipy.signal import butter, lfilter, sosfilt

from gpu_worker.music.composer.waves import RATE, Samples

Sound = NDArray[np.floating]


def recursive(forward: Sequence[float], back: Sequence[float], sound: Sound) -> NDArray[np.float64]:
    """Run the filter with the coefficients `forward` (b) and `back` (a)."""
    return np.asarray(lfilter(forward, back, sound.astype(np.float64)), dtype=np.float64)


def warm(sound: Sound, cutoff: float) -> Samples:
    """Take off the highs above `cutoff` Hz (one pole)."""
    keep = float(np.exp(-2 * np.pi * cutoff / RATE))
    return recursive([1 - keep], [1, -keep], sound).astype(np.float32)


def band(sound: Sound, centre: float) -> Samples:
    """Keep what lies around `centre` Hz (a resonator of two poles)."""
    angle, radius = 2 * np.pi * min(centre, 9000) / RATE, 0.97
    back = [1.0, -2 * radius * float(np.cos(angle)), radius**2]
    return recursive([1 - radius, 0.0, radius - 1], back, sound).astype(np.float32)


def cut(sound: Sound, order: int, hertz: float, kind: Literal["low", "high"]) -> Sound:
    """Return what Butterworth's filter passes below ("low") or above ("high") `hertz`."""
    shape = butter(order, hertz, kind, fs=RATE, output="sos")
    return np.asarray(sosfilt(shape, sound), dtype=np.float32)
