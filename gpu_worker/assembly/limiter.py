"""One gain for the whole film and a limiter curve, solved on the meter's series alone."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from gpu_worker.assembly.loudness import PEAK_HOP, Meter, Sound, integrated

_LOOK = 15
"""Milliseconds that the limiter looks ahead, and takes to let go."""
_MOST_GAIN = 40.0
"""dB: nearly silent sound is not blown up into noise."""
_ROUNDS = 10
_EXACT = 0.01
"""dB by which another round no longer moves the gain."""


@dataclass(frozen=True, slots=True)
class Master:
    """`gain` for everything; `curve` is the limiter's share per millisecond, 1 where it rests."""

    gain: float
    curve: NDArray[np.float64]

    def apply(self, sound: Sound, start: int) -> Sound:
        """Return `sound`, which begins at sample `start` of the film, mastered."""
        places = np.arange(start, start + sound.shape[1]) / PEAK_HOP - 0.5
        share = np.interp(places, np.arange(len(self.curve)), self.curve)
        return sound * (share * self.gain).astype(np.float32)


def solve(meter: Meter, lufs: float, ceiling: float) -> Master:
    """Find the gain and curve that reach `lufs` while no true peak passes `ceiling` dBTP."""
    energies, peaks = meter.energies, meter.peaks.astype(np.float64)
    curve = np.ones(len(peaks))
    gain = 1.0
    if not np.isfinite(integrated(energies)):
        return Master(gain, curve)
    highest = 10 ** (_MOST_GAIN / 20)
    for _ in range(_ROUNDS):
        limited = energies * gain**2 * _per_energy(curve**2, len(energies))
        louder = lufs - integrated(limited)
        gain = min(gain * 10 ** (louder / 20), highest)
        curve = _curve(peaks * gain, 10 ** (ceiling / 20))
        if abs(louder) < _EXACT or gain == highest:
            break
    return Master(gain, curve)


def _per_energy(series: NDArray[np.float64], length: int) -> NDArray[np.float64]:
    """Means of ten milliseconds each."""
    padded = np.pad(series, (0, length * 10 - len(series)), "edge")
    return padded.reshape(length, 10).mean(1)


def _curve(peaks: NDArray[np.float64], ceiling: float) -> NDArray[np.float64]:
    """The lowest share needed within the look-ahead, smoothed within it: never above the need."""
    need = np.minimum(1.0, ceiling / np.maximum(peaks, 1e-9))
    padded = np.pad(need, _LOOK, "edge")
    lowest = np.lib.stride_tricks.sliding_window_view(padded, 2 * _LOOK + 1).min(1)
    reach = _LOOK - 2
    window = np.hanning(2 * reach + 3)[1:-1]
    return np.convolve(np.pad(lowest, reach, "edge"), window / window.sum(), "valid")
