"""A spoken line on its way through the voice engine."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from studio.domain.speech import Phone, Word

Samples = NDArray[np.float32]
"""Mono sound, −1 to 1."""

RATE = 24_000
"""Samples per second of every line."""


@dataclass(frozen=True)
class Take:
    """Sound at `RATE` and the times of what is heard in it, in seconds."""

    samples: Samples
    words: tuple[Word, ...] = ()
    phones: tuple[Phone, ...] = ()

    @property
    def seconds(self) -> float:
        """How long the sound lasts."""
        return len(self.samples) / RATE


def retime(take: Take, samples: Samples, clock: Callable[[float], float]) -> Take:
    """Return `take` with new sound; `clock` tells when a moment of the old sound is heard now."""
    return Take(
        samples,
        tuple(replace(it, start=clock(it.start), end=clock(it.end)) for it in take.words),
        tuple(replace(it, start=clock(it.start), end=clock(it.end)) for it in take.phones),
    )


def join(takes: Sequence[Take], pause: float) -> Take:
    """Return one take after the other with `pause` seconds of silence between them."""
    sounds: list[Samples] = []
    words: list[Word] = []
    phones: list[Phone] = []
    at = 0.0
    for take in takes:
        moved = retime(take, take.samples, lambda second, at=at: second + at)
        sounds += [take.samples, np.zeros(round(pause * RATE), np.float32)]
        words += moved.words
        phones += moved.phones
        at += take.seconds + round(pause * RATE) / RATE
    return Take(np.concatenate(sounds[:-1]), tuple(words), tuple(phones))


def every_word(
    written: Sequence[str], heard: Sequence[tuple[int, float, float]]
) -> tuple[Word, ...]:
    """Give each written word its time, in order.

    `heard` are (index of the written word, start, end), ascending and possibly several for a word.
    A word that nobody says ("—", an emoji) gets the moment at which the word before it ends.
    """
    spans: dict[int, tuple[float, float]] = {}
    for index, start, end in heard:
        spans[index] = (spans[index][0] if index in spans else start, end)
    words: list[Word] = []
    at = 0.0
    for index, text in enumerate(written):
        start, end = spans.get(index, (at, at))
        start = max(start, at)
        at = max(start, end)
        words.append(Word(text, start, at))
    return tuple(words)
