"""The sound of a thought: softer at the top, with a little space around it."""

import numpy as np
from scipy.signal import butter, fftconvolve, sosfilt

from gpu_worker.voice.take import RATE, Samples

_TAIL = 0.6
"""Seconds in which the space dies away."""


def thought(samples: Samples) -> Samples:
    """Return `samples` as heard inside a head, `_TAIL` seconds longer."""
    dark = sosfilt(butter(2, 4200, fs=RATE, output="sos"), samples)
    times = np.arange(round(_TAIL * RATE)) / RATE
    echo = np.random.default_rng(0).standard_normal(len(times)) * np.exp(-times * 9)
    echo[: RATE // 50] = 0
    wet = fftconvolve(dark, sosfilt(butter(1, 2500, fs=RATE, output="sos"), echo))
    dry = np.pad(dark, (0, len(wet) - len(dark)))
    size = np.sqrt(np.mean(dry**2) / max(np.mean(wet**2), 1e-12))
    return (dry + 0.28 * size * wet).astype(np.float32)
