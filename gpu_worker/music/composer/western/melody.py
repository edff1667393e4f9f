"""A tune that somebody could whistle: a motif, its answer, a contrast, and the way home."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from gpu_worker.music.composer.western.feels import Feel
from gpu_worker.music.composer.western.harmony import triad

BARS = 4
"""Bars of a phrase; each has four beats."""
_LEAP = 4
_RANGE = (0, 13)
"""Steps of the scale above the tonic between which the tune stays."""


@dataclass(frozen=True, slots=True)
class Tone:
    """`beat` from the start of the phrase, `beats` long, `step` of the scale above the tonic."""

    beat: float
    beats: float
    step: int


@dataclass(frozen=True, slots=True)
class Motif:
    """Two bars of rhythm and how the tune moves from tone to tone, in steps."""

    rhythm: tuple[tuple[float, ...], tuple[float, ...]]
    moves: tuple[int, ...]
    start: int


def invent(feel: Feel, random: np.random.Generator) -> Motif:
    """Think of a motif: mostly steps, a leap now and then, up first and back down."""
    bars = [feel.rhythms[number] for number in random.permutation(len(feel.rhythms))[:2]]
    count = sum(1 for bar in bars for length in bar if length > 0)
    moves: list[int] = []
    for place in range(count):
        upwards = place < count / 2
        size = int(random.choice([1, 1, 1, 2, 2, 3, 0]))
        moves.append(size if upwards == (random.random() < 0.8) else -size)
    return Motif((bars[0], bars[1]), tuple(moves), int(random.choice([2, 4, 4, 7])))


def inverted(motif: Motif, higher: int) -> Motif:
    """Return the motif's mirror image, for a contrast."""
    return Motif(motif.rhythm, tuple(-move for move in motif.moves), motif.start + higher)


def phrase(feel: Feel, motif: Motif, chords: Sequence[int], *, closes: bool) -> list[Tone]:
    """Lay the motif over four chords: twice, the second time following the harmony.

    Tones on the beats 1 and 3 belong to the chord. A phrase that `closes` ends on a long tonic.
    """
    tones: list[Tone] = []
    step = motif.start
    for bar in range(BARS):
        beat = 0.0
        offset = sum(1 for length in motif.rhythm[0] if length > 0) if bar % 2 else 0
        if bar == BARS - 1 and closes:
            return [*tones, Tone(4.0 * bar, 4.0, _nearest(feel, step, {1}))]
        sounding = 0
        for length in motif.rhythm[bar % 2]:
            if length > 0:
                move = motif.moves[(offset + sounding) % len(motif.moves)]
                step = _inside(step + move)
                if beat % 2 == 0:
                    step = _chord_tone(feel, step, chords[bar])
                tones.append(Tone(4.0 * bar + beat, length, step))
                sounding += 1
            beat += abs(length)
    return tones


def _inside(step: int) -> int:
    """Turn a tune back that leaves its range."""
    low, high = _RANGE
    if step < low:
        return low + min(low - step, _LEAP)
    return high - min(step - high, _LEAP) if step > high else step


def _chord_tone(feel: Feel, step: int, chord: int) -> int:
    tones = set(triad(feel.scale, chord))
    degrees = {place + 1 for place, semitone in enumerate(feel.scale) if semitone in tones}
    return _nearest(feel, step, degrees)


def _nearest(feel: Feel, step: int, degrees: set[int]) -> int:
    """Return the step nearest to `step` that is one of `degrees` (1 to 7), the lower one of two."""
    size = len(feel.scale)
    near = [step + sign * away for away in range(size) for sign in (-1, 1)]
    return next(
        (it for it in near if it % size + 1 in degrees and _RANGE[0] <= it <= _RANGE[1]), step
    )
