"""Phrases that only this raga would sing: its catch phrases, and walks along its ways up and down."""

from bisect import bisect_left, bisect_right

import numpy as np

from gpu_worker.music.composer.raga.ragas import Phrase, Raga

_LOWEST, _HIGHEST = -5, 16


def ladder(way: Phrase) -> list[int]:
    """Return a way of the raga, one octave from Sa to Sa, over the whole compass, ascending."""
    octave = sorted({tone % 12 for tone in way})
    tones = (tone + 12 * number for number in (-1, 0, 1) for tone in octave)
    return [tone for tone in tones if _LOWEST <= tone <= _HIGHEST]


def rise(raga: Raga, start: int, count: int) -> Phrase:
    """Return `count` tones going up from above `start`."""
    way = ladder(raga.up)
    return tuple(way[bisect_right(way, start) :][:count])


def fall(raga: Raga, start: int, count: int) -> Phrase:
    """Return `count` tones going down from below `start`."""
    way = ladder(raga.down)
    return tuple(reversed(way[: bisect_left(way, start)]))[:count]


def rest(raga: Raga, near: int) -> int:
    """Return the resting tone (Sa, vadi or samvadi in any octave) nearest to `near`."""
    homes = [home + octave for home in (0, raga.vadi, raga.samvadi) for octave in (-12, 0, 12)]
    inside = [home for home in homes if _LOWEST <= home <= _HIGHEST]
    return min(inside, key=lambda home: (abs(home - near), home))


def phrase(raga: Raga, start: int, height: int, random: np.random.Generator) -> Phrase:
    """Return a phrase that goes on from `start`, ranges about `height` and ends on a resting tone."""
    if random.random() < 0.45:
        return raga.catches[int(random.integers(len(raga.catches)))]
    count = int(random.integers(2, 5))
    if start <= height:
        middle = rise(raga, start, count)
        turn = fall(raga, middle[-1] if middle else start, int(random.integers(1, 3)))
    else:
        middle = fall(raga, start, count)
        turn = rise(raga, middle[-1] if middle else start, int(random.integers(0, 2)))
    tones = middle + turn
    return (*tones, *_way_home(raga, tones[-1] if tones else start))


def theme(raga: Raga, height: int, beats: int, random: np.random.Generator) -> Phrase:
    """Return one tone for each of `beats` beats, made of phrases, the first a resting tone."""
    tones: list[int] = [rest(raga, height)]
    while len(tones) < beats:
        tones += phrase(raga, tones[-1], height, random)
    return tuple(tones[:beats])


def _way_home(raga: Raga, start: int) -> Phrase:
    """Return the tones that lead from `start` to a resting tone, without it when already there."""
    home = rest(raga, start)
    way = rise(raga, start, 12) if home > start else fall(raga, start, 12)
    steps = [tone for tone in way if min(start, home) <= tone <= max(start, home)]
    return (
        tuple(steps) if steps and steps[-1] == home else (() if home == start else (*steps, home))
    )
