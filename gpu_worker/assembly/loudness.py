"""How loud sound is: integrated loudness (ITU-R BS.1770-4, EBU R 128) and true peak, 48 kHz stereo.

A meter is fed in chunks and keeps two small series: the K-weighted energy of every 10 ms and the
highest oversampled peak of every millisecond. Gains can be solved on these without the sound.

Filters are matrices and spectra of numpy: importing scipy.signal takes longer than mixing a minute.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

Sound = NDArray[np.float32]
"""Stereo: 2 x samples, full scale is 1."""

RATE = 48_000
ENERGY_HOP = 480
PEAK_HOP = 48
_OFFSET = -0.691
_SILENCE = -70.0
# BS.1770-4, tables 1 and 2: the shelf of the head, then the high-pass, at 48 kHz.
_SHELF = (
    (1.53512485958697, -2.69169618940638, 1.19839281085285),
    (1.0, -1.69065929318241, 0.73248077421585),
)
_HIGH_PASS = ((1.0, -2.0, 1.0), (1.0, -1.99004745483398, 0.99007225036621))
_RUN_UP = 2000
"""Samples in which the high-pass forgets: its response has fallen by 87 dB."""
_OVERSAMPLING = 4
_TAPS = 12
"""Samples on either side from which a value between two samples is interpolated."""


@dataclass(frozen=True, slots=True)
class Loudness:
    """`lufs` is −inf for silence; `true_peak` is in dBTP."""

    lufs: float
    true_peak: float


class Meter:
    """Measures sound as it passes. Every chunk but the last is whole 10 ms (480 samples) long.

    `with_peaks` can be switched off: they take a third of the time.
    """

    def __init__(self, *, with_peaks: bool = True) -> None:
        self._with_peaks = with_peaks
        self._before = np.zeros((2, _RUN_UP), np.float32)
        self._energies: list[NDArray[np.float32]] = []
        self._peaks: list[NDArray[np.float32]] = []

    def add(self, sound: Sound) -> None:
        """Measure the next chunk; the true peak is seen at most half a millisecond late."""
        joined = np.concatenate([self._before, sound], axis=1)
        self._before = joined[:, -_RUN_UP:]
        self._energies.append(_energies(joined))
        if self._with_peaks:
            self._peaks.append(_peaks(joined))

    @property
    def energies(self) -> NDArray[np.float64]:
        """Mean K-weighted power of both channels per 10 ms."""
        return np.concatenate([np.zeros(0, np.float32), *self._energies]).astype(np.float64)

    @property
    def peaks(self) -> NDArray[np.float32]:
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


def _energies(joined: Sound) -> NDArray[np.float32]:
    """K-weighted energies of the samples after the run-up.

    The spectrum is that of a circle: what rings over its end falls on the run-up.
    """
    length = -(-joined.shape[1] // _RUN_UP) * _RUN_UP
    weights = _k_weighting(length)
    power = np.zeros(joined.shape[1] - _RUN_UP, np.float32)
    for channel in joined:
        heard = np.fft.irfft(np.fft.rfft(channel, length) * weights, length)
        power += np.square(heard[_RUN_UP : joined.shape[1]])
    return _blocks(power, ENERGY_HOP).mean(1)


@lru_cache(4)
def _k_weighting(length: int) -> NDArray[np.complex64]:
    """The response of both filters at the frequencies of a spectrum of `length` samples."""
    delay = np.exp(-2j * np.pi * np.arange(length // 2 + 1) / length)
    response = np.ones(len(delay), np.complex128)
    for (b0, b1, b2), (a0, a1, a2) in (_SHELF, _HIGH_PASS):
        response *= b0 + delay * (b1 + delay * b2)
        response /= a0 + delay * (a1 + delay * a2)
    return response.astype(np.complex64)


def _interpolator() -> Sound:
    """Weights (samples around a millisecond x values between its samples): a windowed sinc."""
    samples = np.arange(PEAK_HOP + 2 * _TAPS)[:, None]
    between = np.arange(PEAK_HOP)[:, None] + np.arange(1, _OVERSAMPLING) / _OVERSAMPLING
    away = samples - (between.ravel() + _TAPS)
    window = np.i0(7.0 * np.sqrt(np.maximum(1 - np.square(away / _TAPS), 0))) / np.i0(7.0)
    return (np.sinc(away) * window * (np.abs(away) < _TAPS)).astype(np.float32)


_INTERPOLATOR = _interpolator()


def _peaks(joined: Sound) -> NDArray[np.float32]:
    """Highest levels of the milliseconds after the run-up, on its samples and between them."""
    length = joined.shape[1] - _RUN_UP
    plain = _blocks(np.abs(joined[:, _RUN_UP:]).max(0), PEAK_HOP).max(1)
    padded = np.pad(joined[:, _RUN_UP - 2 * _TAPS :], ((0, 0), (0, -length % PEAK_HOP)))
    rows = sliding_window_view(padded, PEAK_HOP + 2 * _TAPS, axis=1)[:, ::PEAK_HOP]
    between = np.abs(rows.reshape(-1, rows.shape[2]) @ _INTERPOLATOR).max(1)
    return np.maximum(between.reshape(2, -1).max(0), plain)


def _blocks(series: NDArray[np.float32], length: int) -> NDArray[np.float32]:
    """Cut a series into rows of `length`, the last one filled with zeros."""
    missing = -len(series) % length
    return np.pad(series, (0, missing)).reshape(-1, length)
