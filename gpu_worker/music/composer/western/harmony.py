"""Chords: which tones they have and how four voices move from one to the next."""

from collections.abc import Sequence
from itertools import product

Chord = tuple[int, ...]
"""MIDI numbers from low to high."""

_LOW, _HIGH = 55, 76


def degree(scale: Sequence[int], tonic: int, step: int) -> int:
    """Return the MIDI number `step` steps above the tonic (0 = tonic, 7 = the octave)."""
    octave, place = divmod(step, len(scale))
    return tonic + 12 * octave + scale[place]


def triad(scale: Sequence[int], chord: int) -> tuple[int, int, int]:
    """Return the semitones above the tonic, 0 to 11, of root, third and fifth of a degree 1 to 7."""
    root, third, fifth = (degree(scale, 0, chord - 1 + skip) % 12 for skip in (0, 2, 4))
    return root, third, fifth


def voicings(scale: Sequence[int], tonic: int, chords: Sequence[int]) -> list[Chord]:
    """Return three voices for each chord, every voice moving as little as it can.

    Among equally small moves the one that keeps its voices apart wins; voices never cross.
    """
    found: list[Chord] = []
    for chord in chords:
        classes = {(tonic + tone) % 12 for tone in triad(scale, chord)}
        options = [
            option
            for option in product(range(_LOW, _HIGH), repeat=3)
            if option[0] < option[1] < option[2] <= option[0] + 14
            and {tone % 12 for tone in option} == classes
        ]
        target = found[-1] if found else (60, 64, 67)
        found.append(
            min(options, key=lambda option, goal=target: (_distance(option, goal), option))
        )
    return found


def _distance(one: Chord, other: Chord) -> int:
    return sum(abs(high - low) for high, low in zip(one, other, strict=True))
