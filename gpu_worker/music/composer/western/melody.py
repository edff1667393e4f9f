"""A tune that somebody could whistle: a motif, its answer, a contrast, and the way home.

A motif is a rhythm of two bars and a contour through their strong beats. On strong beats the tune
takes tones of the chord; between them it walks by step, or touches a neighbour and comes back.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from gpu_worker.music.composer.western.feels import Feel
from gpu_worker.music.composer.western.harmony import triad

BARS = 4
"""Bars of a phrase; each has four beats."""
_CONTOURS = ((0, 2, 4, 2), (0, 1, 2, 4), (4, 3, 2, 0), (0, 3, 2, 4), (2, 4, 3, 1), (0, -1, 2, 1))
"""Steps above the motif's start on the four strong beats of two bars."""
_RANGE = (-2, 10)
"""Steps of the scale above the tonic between which the tune stays."""


@dataclass(frozen=True, slots=True)
class Tone:
    """`beat` from the start of the phrase, `beats` long, `step` of the scale above the tonic."""

    beat: float
    beats: float
    step: int


@dataclass(frozen=True, slots=True)
class Motif:
    """Two bars of rhythm, the contour of their strong beats, and how far the answer is moved."""

    rhythm: tuple[tuple[float, ...], tuple[float, ...]]
    contour: tuple[int, ...]
    start: int
    answer: int


def invent(feel: Feel, random: np.random.Generator) -> Motif:
    """Think of a motif."""
    first, second = (feel.rhythms[number] for number in random.permutation(len(feel.rhythms))[:2])
    contour = _CONTOURS[int(random.integers(len(_CONTOURS)))]
    return Motif(
        (first, second), contour, int(random.choice([2, 2, 4])), int(random.choice([-1, 1, 1]))
    )


def inverted(motif: Motif, higher: int) -> Motif:
    """Return the motif's mirror image, `higher` steps up, for a contrast."""
    turned = tuple(max(motif.contour) - step for step in motif.contour)
    return Motif(motif.rhythm, turned, motif.start + higher, -motif.answer)


def phrase(feel: Feel, motif: Motif, chords: Sequence[int], *, closes: bool) -> list[Tone]:
    """Lay the motif over four chords: two bars, then their answer a step away.

    A phrase that `closes` ends on a long tonic.
    """
    goals = _goals(feel, motif, chords)
    tones: list[Tone] = []
    for bar in range(BARS):
        if bar == BARS - 1 and closes:
            return [*tones, Tone(4.0 * bar, 4.0, _nearest(feel, goals[-2], {1}))]
        beat = 4.0 * bar
        for length in motif.rhythm[bar % 2]:
            if length > 0:
                before = tones[-1].step if tones else goals[0]
                tones.append(Tone(beat, length, _step(goals, beat, before)))
            beat += abs(length)
    return tones


def _goals(feel: Feel, motif: Motif, chords: Sequence[int]) -> list[int]:
    """Return the tone of the chord that the tune takes on each strong beat (1 and 3) of a phrase."""
    found: list[int] = []
    for place in range(2 * BARS):
        wish = motif.start + motif.contour[place % len(motif.contour)]
        wish += motif.answer if place >= BARS else 0
        tones = set(triad(feel.scale, chords[place // 2]))
        degrees = {number + 1 for number, semitone in enumerate(feel.scale) if semitone in tones}
        found.append(_nearest(feel, wish, degrees))
    return found


def _step(goals: Sequence[int], beat: float, before: int) -> int:
    """Return the tone at `beat`: the goal on strong beats, between them on the way to the next."""
    place, within = divmod(beat, 2)
    goal = goals[int(place)]
    if within == 0:
        return goal
    after = goals[min(int(place) + 1, len(goals) - 1)]
    step = round(goal + (after - goal) * within / 2)
    if step != before:
        return step
    return step + (1 if after >= goal else -1)


def _nearest(feel: Feel, step: int, degrees: set[int]) -> int:
    """Return the step nearest to `step` that is one of `degrees` (1 to 7), the lower one of two."""
    size = len(feel.scale)
    near = [step + sign * away for away in range(size) for sign in (-1, 1)]
    return next(
        (it for it in near if it % size + 1 in degrees and _RANGE[0] <= it <= _RANGE[1]), step
    )
