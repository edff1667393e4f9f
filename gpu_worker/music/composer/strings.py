"""Plucked strings after Karplus and Strong (1983), computed a whole period at a time."""

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from gpu_worker.music.composer.waves import RATE, Samples, samples, seconds


@lru_cache(maxsize=256)
def pluck(
    hertz: float, duration: float, bright: float, sustain: float, place: float = 0.23
) -> Samples:
    """Return a plucked string as loud as every other.

    `bright` (0 to 1) is how much of the highs stays in each period, `sustain` the seconds until the
    tone has fallen by 60 dB, `place` where the string is plucked as a share of its length.
    """
    period = RATE / hertz
    loop = (1 - bright) / 2
    whole = int(period)
    part = period - whole
    keep = 10 ** (-3 / (hertz * sustain))
    # The delay's filter: a lowpass of three taps, moved by the fraction of a sample.
    taps = keep * np.convolve([loop / 1, 1 - 2 * loop, loop / 1], [1 - part, part])
    block = whole - 1
    count = samples(duration)
    sound = np.zeros(count + 2 * block + 8, np.float64)
    start = whole + 3
    sound[start - whole : start] = _excitation(whole, place, bright)
    for begin in range(start, start + count, block):
        stop = min(begin + block, len(sound))
        sound[begin:stop] = sum(
            tap * sound[begin - whole + 1 - late : stop - whole + 1 - late]
            for late, tap in enumerate(taps)
            if tap
        )
    string = sound[start - whole : start - whole + count]
    string = string - string.mean()
    return _even(string)


def buzz(string: Samples, depth: float) -> Samples:
    """Return the string on a curved bridge (jivari): bright harmonics bloom after the pluck."""
    times = seconds(len(string))
    size = np.abs(string).max()
    edge = np.tanh(5 * string / size * np.exp(-0.4 * times)) * np.exp(-0.7 * times)
    rich = np.diff(edge, prepend=np.float32(0)) * (1 - np.exp(-times * 14))
    share = np.sqrt(np.mean(string[: RATE // 2] ** 2) / np.mean(rich[: RATE // 2] ** 2))
    return _even(string + depth * share * rich)


def bent(string: Samples, ratio: Samples) -> Samples:
    """Read the string faster or slower: a pull at the string (meend)."""
    places = np.cumsum(ratio, dtype=np.float64)
    return np.interp(places, np.arange(len(string)), string, right=0.0).astype(np.float32)


def _even(sound: NDArray[np.floating]) -> Samples:
    """Scale to the same power in the first quarter of a second, whatever the pitch."""
    start = sound[: RATE // 4]
    return (sound * (0.25 / np.sqrt(np.mean(start**2)))).astype(np.float32)


def _excitation(count: int, place: float, bright: float) -> Samples:
    """Return one period of a plucked string: partial n has sin(n·π·place) / n to some power.

    An ideal string's power is 2; a finger nail, wire and a hard bridge leave more of the highs.
    """
    number = np.arange(1, count // 2 + 1)
    loud = np.sin(np.pi * place * number) / number ** (1.9 - 0.9 * bright)
    turn = np.random.default_rng(count).uniform(0, 2 * np.pi, len(number))
    spectrum = np.concatenate([[0.0], loud * np.exp(1j * turn)])
    return np.fft.irfft(spectrum, count).astype(np.float32)
