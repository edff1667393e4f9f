"""Music steps back while somebody speaks, and starts to do so a little before."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from gpu_worker.assembly.loudness import RATE

DEPTH = -11.0
"""dB under speech."""
_ATTACK = 0.35
"""Seconds before the first word in which music sinks."""
_HOLD = 0.25
_RELEASE = 0.9
_STEP = 480


def ducking(spoken: Sequence[tuple[int, int]], start: int, length: int) -> NDArray[np.float32]:
    """Return the gain of music for `length` samples from the film's sample `start`.

    `spoken` are the first samples of lines and the samples after them. The curve is known ahead,
    because the lines are: smooth in decibels, without a detector that would come late.
    """
    places = np.arange(start, start + length + _STEP, _STEP) / RATE
    times = [(first / RATE, after / RATE + _HOLD) for first, after in spoken]
    near = [
        (begin, end)
        for begin, end in times
        if begin - _ATTACK <= places[-1] and end + _RELEASE >= places[0]
    ]
    if not near:
        return np.ones(length, np.float32)
    depth = np.zeros(len(places))
    for begin, end in near:
        sinking = np.clip((places - (begin - _ATTACK)) / _ATTACK, 0, 1)
        rising = np.clip((end + _RELEASE - places) / _RELEASE, 0, 1)
        depth = np.maximum(depth, _smooth(sinking) * _smooth(rising))
    gain = 10 ** (DEPTH * depth / 20)
    return np.interp(np.arange(length), np.arange(len(gain)) * _STEP, gain).astype(np.float32)


def _smooth(share: NDArray[np.float64]) -> NDArray[np.float64]:
    return share * share * (3 - 2 * share)
