"""The sound of a thought: softer at the top, with a little space around it."""

import numpy as np
from numpy.typing import NDArray

from gpu_worker.voice.take import RATE, Samples

_TAIL = 0.6
"""Seconds in which the space dies away."""


def thought(samples: Samples) -> Samples:
    """Return `samples` as heard inside a head, `_TAIL` seconds longer."""
    tail = round(_TAIL * RATE)
    length = len(samples) + tail
    times = np.arange(tail) / RATE
    echo = np.random.default_rng(0).standard_normal(tail) * np.exp(-times * 9)
    echo[: RATE // 50] = 0
    dark = np.fft.rfft(samples.astype(np.float64), length) * _low_pass(length, 2, 4200)
    wet = np.fft.irfft(dark * np.fft.rfft(echo, length) * _low_pass(length, 1, 2500), length)
    dry = np.fft.irfft(dark, length)
    size = np.sqrt(np.mean(dry**2) / max(np.mean(wet**2), 1e-12))
    return (dry + 0.28 * size * wet).astype(np.float32)


def _low_pass(length: int, order: int, hertz: float) -> NDArray[np.float64]:
    """Return Butterworth's response at the frequencies of a spectrum of `length` samples."""
    share = np.fft.rfftfreq(length, 1 / RATE) / hertz
    return 1 / np.sqrt(1 + share ** (2 * order))
