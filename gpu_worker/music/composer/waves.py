"""Tones from tables: one period of a sound, read at any pitch, with envelopes and glides."""

from collections.abc import Sequence
from functools import cache
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

Samples = NDArray[np.float32]
RATE = 48_000
_SIZE = 2048


@cache
def table(partials: tuple[float, ...]) -> Samples:
    """Return one period made of `partials` (loudness of the 1st, 2nd … harmonic), peak 1."""
    angle = 2 * np.pi * np.arange(_SIZE) / _SIZE
    turns = np.random.default_rng(7).uniform(0, 2 * np.pi, len(partials))
    wave = sum(
        loud * np.sin(number * angle + turn)
        for number, (loud, turn) in enumerate(zip(partials, turns, strict=True), 1)
    )
    whole = np.append(wave, wave[:1] if isinstance(wave, np.ndarray) else 0.0)
    return (whole / np.abs(whole).max()).astype(np.float32)


def below(partials: Sequence[float], hertz: float, highest: float = 14_000) -> tuple[float, ...]:
    """Return the partials of a tone of `hertz` that lie below `highest` Hz: no fold-over."""
    return tuple(partials[: max(1, int(highest / hertz))])


def falling(count: int, slope: float, odd: float = 1.0) -> tuple[float, ...]:
    """Return `count` partials that fall by number**-slope, the even ones times `odd`."""
    return tuple(
        number**-slope * (odd if number % 2 == 0 else 1.0) for number in range(1, count + 1)
    )


def tone(wave: Samples, hertz: float | Samples, count: int) -> Samples:
    """Read `wave` for `count` samples at `hertz`, which may change from sample to sample."""
    if isinstance(hertz, np.ndarray):
        turns = np.cumsum(hertz, dtype=np.float64) / RATE
    else:
        turns = np.arange(count) * (hertz / RATE)
    places = (turns % 1.0) * _SIZE
    low = places.astype(np.int32)
    part = (places - low).astype(np.float32)
    return (wave[low] * (1 - part) + wave[low + 1] * part).astype(np.float32)


def seconds(count: int) -> Samples:
    """Return the time of each of `count` samples."""
    return (np.arange(count) / RATE).astype(np.float32)


def samples(duration: float) -> int:
    """Return how many samples `duration` seconds have, at least one."""
    return max(1, round(duration * RATE))


def swell(count: int, attack: float, release: float) -> Samples:
    """Return an envelope of `count` samples that rises and falls as a cosine, no corners."""
    shape = np.ones(count, np.float32)
    up = min(samples(attack), count // 2)
    down = min(samples(release), count - up)
    shape[:up] = (1 - np.cos(np.pi * np.arange(up) / max(up, 1))) / 2
    shape[count - down :] *= (1 + np.cos(np.pi * np.arange(down) / max(down, 1))) / 2
    return shape


def glide(bend: Sequence[tuple[float, float]], count: int) -> Samples:
    """Return the ratio of pitch that `bend` gives each sample; glides start and stop softly."""
    times: list[float] = []
    offsets: list[float] = []
    for (start, low), (stop, high) in pairwise(bend):
        for step in np.linspace(0, 1, 9):
            times.append(start + (stop - start) * float(step))
            offsets.append(low + (high - low) * float(step * step * (3 - 2 * step)))
    if not times:
        return np.ones(count, np.float32)
    return (2 ** (np.interp(seconds(count), times, offsets) / 12)).astype(np.float32)
