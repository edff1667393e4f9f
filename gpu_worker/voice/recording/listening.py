"""When the words of a recording are heard, and how wide the mouth is open: guessed from its loudness.

Words share the time in which something is heard by their letters; a pause that lies near the end of a word
is taken for it.
"""

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from gpu_worker.voice.take import RATE, Samples, Take, every_word
from studio.domain.speech import Phone

_HOP = RATE // 100
_QUIET = 0.06
"""Of the loudest moment: below it nothing is said."""
_PAUSE = 15
"""Hops; a shorter silence is part of a word."""
_NEAR = 30
"""Hops between the guessed end of a word and the pause that it is moved to."""
_MOUTH = 8
"""Hops in which a mouth keeps its shape."""
_BEFORE, _AFTER = 10, 25
"""Hops that are kept around what is said: breath, and the end of a soft word."""
_SHAPES = ((0.55, "a"), (0.25, "ɛ"), (0.0, "ə"))
"""From which share of the usual loudness a mouth is open like this."""

_Levels = NDArray[np.float64]
_Places = NDArray[np.intp]


def cut(samples: Samples) -> Samples:
    """Return the recording without what lies before and after the words, however noisy the room."""
    said = _said(_levels(samples))
    if not len(said):
        return samples
    first, after = max(0, int(said[0]) - _BEFORE), int(said[-1]) + 1 + _AFTER
    return samples[first * _HOP : after * _HOP].copy()


def aligned(samples: Samples, words: Sequence[str]) -> Take:
    """Return the recording with the times of its `words` and of the shapes of the mouth."""
    levels = _levels(samples)
    said = _said(levels)
    if not len(said):
        return Take(samples, every_word(words, []))
    return Take(samples, every_word(words, _spans(said, words)), _phones(levels, said))


def _levels(samples: Samples) -> _Levels:
    blocks = np.pad(samples, (0, -len(samples) % _HOP)).reshape(-1, _HOP).astype(np.float64)
    return np.sqrt(np.mean(blocks**2, axis=1))


def _said(levels: _Levels) -> _Places:
    """Return the hops in which somebody speaks, short silences included."""
    loud = np.flatnonzero(levels > max(_QUIET * float(levels.max(initial=0.0)), 1e-4))
    inside = [np.arange(first, after) for first, after in pairwise(loud) if after - first < _PAUSE]
    return np.unique(np.concatenate([loud, *inside])) if len(loud) else loud


def _spans(said: _Places, words: Sequence[str]) -> list[tuple[int, float, float]]:
    """Return (word, start, end) in seconds."""
    letters = np.cumsum([0, *(len(word) + 1 for word in words)])
    cuts = np.rint(letters * len(said) / max(int(letters[-1]), 1)).astype(int)
    for pause in np.flatnonzero(np.diff(said) > 1) + 1:
        nearest = int(np.argmin(np.abs(cuts - pause)))
        if 0 < nearest < len(words) and abs(int(cuts[nearest]) - int(pause)) <= _NEAR:
            cuts[nearest] = pause
    return [
        (word, float(said[first]) * _HOP / RATE, float(said[after - 1] + 1) * _HOP / RATE)
        for word, (first, after) in enumerate(pairwise(cuts))
        if first < after
    ]


def _phones(levels: _Levels, said: _Places) -> tuple[Phone, ...]:
    usual = float(np.percentile(levels[said], 90)) or 1.0
    speaking = np.isin(np.arange(len(levels)), said)
    return tuple(
        Phone(
            next(shape for least, shape in _SHAPES if heard >= least),
            first * _HOP / RATE,
            min(first + _MOUTH, len(levels)) * _HOP / RATE,
        )
        for first in range(0, len(levels), _MOUTH)
        if speaking[first : first + _MOUTH].mean() > 0.5
        for heard in [float(levels[first : first + _MOUTH].mean()) / usual]
    )
