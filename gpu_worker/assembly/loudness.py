"""How loud sound is: integrated loudness (ITU-R BS.1770-4, EBU R 128) and true peak, 48 kHz stereo.

A meter is fed in chunks and keeps two small series: the K-weighted energy of every 10 ms and the
highest oversampled peak of every millisecond. Gains can be solved on these without the sound.
"""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.signal import sosfilt, upfirdn

Sound = NDArray[np.float32]
"""Stereo: 2 x samples, full scale is 1."""

RATE = 48_000
ENERGY_HOP = 480
PEAK_HOP = 48
_OFFSET = -0.691
_SILENCE = -70.0
# BS.1770-4, tables 1 and 2: the shelf of the head, then the high-pass, at 48 kHz.
_K_WEIGHTING = np.array(
    [
        [
            1.53512485958697,
            -2.69169618940638,
            1.19839281085285,
            1,
            -1.69065929318241,
            0.73248077421585,
        ],
        [1.0, -2.0, 1.0, 1, -1.99004745483398, 0.99007225036621],
    ]
)
_OVERSAMPLING = 4
_TAPS = 12
_PLACES = np.arange(1 - _TAPS * _OVERSAMPLING, _TAPS * _OVERSAMPLING)
_INTERPOLATOR = (np.sinc(_PLACES / _OVERSAMPLING) * np.kaiser(len(_PLACES), 7.0)).astype(np.float32)


@dataclass(frozen=True, slots=True)
class Loudness:
    """`lufs` is −inf for silence; `true_peak` is in dBTP."""

    lufs: float
    true_peak: float


class Meter:
    """Measures sound as it passes. Every chunk but the last is whole 10 ms (480 samples) long.

    `with_peaks` can be switched off: they take most of the time.
    """

    def __init__(self, *, with_peaks: bool = True) -> None:
        self._with_peaks = with_peaks
        self._filter = np.zeros((2, 2, 2))
        self._tail = np.zeros((2, 2 * _TAPS), np.float32)
        self._energies: list[NDArray[np.float64]] = []
        self._peaks: list[Sound] = []

    def add(self, sound: Sound) -> None:
        """Measure the next chunk; the true peak is seen at most half a millisecond late."""
        weighted, self._filter = sosfilt(_K_WEIGHTING, sound, axis=1, zi=self._filter)
        power = np.square(weighted).sum(0)
        self._energies.append(_blocks(power, ENERGY_HOP).mean(1))
        if self._with_peaks:
            self._peaks.append(self._highest(sound))

    def _highest(self, sound: Sound) -> Sound:
        joined = np.concatenate([self._tail, sound], axis=1)
        self._tail = joined[:, -2 * _TAPS :]
        finer = upfirdn(_INTERPOLATOR, joined, up=_OVERSAMPLING, axis=1)
        start = 2 * _TAPS * _OVERSAMPLING
        fresh = np.abs(finer[:, start : start + sound.shape[1] * _OVERSAMPLING]).max(0)
        highest = _blocks(fresh, PEAK_HOP * _OVERSAMPLING).max(1)
        plain = _blocks(np.abs(sound).max(0), PEAK_HOP).max(1)
        return np.maximum(highest, plain).astype(np.float32)

    @property
    def energies(self) -> NDArray[np.float64]:
        """Mean K-weighted power of both channels per 10 ms."""
        return np.concatenate([np.zeros(0), *self._energies])

    @property
    def peaks(self) -> Sound:
        """Highest oversampled level per millisecond, full scale is 1."""
        return np.concatenate([np.zeros(0, np.float32), *self._peaks])

    def result(self) -> Loudness:
        peaks = self.peaks
        highest = float(peaks.max()) if len(peaks) else 0.0
        return Loudness(integrated(self.energies), float(20 * np.log10(max(highest, 1e-9))))


def integrated(energies: NDArray[np.float64]) -> float:
    """Return LUFS from 10 ms energies: 400 ms blocks every 100 ms, both gates; −inf for silence."""
    sums = np.concatenate([[0.0], np.cumsum(energies)])
    blocks = (sums[40::10] - sums[:-40:10]) / 40
    loud = blocks[_lufs(blocks) > _SILENCE]
    if not len(loud):
        return -np.inf
    loud = loud[_lufs(loud) > _lufs(loud.mean()) - 10]
    return float(_lufs(loud.mean()))


def measure(chunks: Iterable[Sound]) -> Loudness:
    """Measure sound given in chunks of whole 10 ms."""
    meter = Meter()
    for chunk in chunks:
        meter.add(chunk)
    return meter.result()


def loudness(chunks: Iterable[Sound]) -> float:
    """Return only the integrated loudness in LUFS: quicker than `measure`."""
    meter = Meter(with_peaks=False)
    for chunk in chunks:
        meter.add(chunk)
    return integrated(meter.energies)


def _lufs(power: NDArray[np.float64]) -> NDArray[np.float64]:
    return _OFFSET + 10 * np.log10(np.maximum(power, 1e-12))


def _blocks(series: NDArray[np.float64], length: int) -> NDArray[np.float64]:
    """Cut a series into rows of `length`, the last one filled with zeros."""
    missing = -len(series) % length
    return np.pad(series, (0, missing)).reshape(-1, length)
