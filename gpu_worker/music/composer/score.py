"""A piece of music as notes: what the two families of composers write and the instruments play."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Note:
    """One tone.

    `pitch` is a MIDI number and may lie between keys (69 = 440 Hz). `velocity` is 0 to 1. `bend` are
    points (seconds into the note, semitones off the pitch) that a glide runs through.
    """

    instrument: str
    start: float
    seconds: float
    pitch: float
    velocity: float = 0.7
    bend: tuple[tuple[float, float], ...] = ()


@dataclass(frozen=True, slots=True)
class Hit:
    """One stroke of a drum."""

    stroke: str
    start: float
    velocity: float = 0.7


@dataclass(frozen=True, slots=True)
class Score:
    """A whole cue. `scale` are the semitones above `tonic` (a MIDI number) that belong to the piece.

    `beat` is the length of a beat in seconds, `title` names the mode or the raga.
    """

    title: str
    seconds: float
    beat: float
    tonic: float
    scale: frozenset[int]
    notes: tuple[Note, ...]
    hits: tuple[Hit, ...] = ()


def hertz(pitch: float) -> float:
    """Return the frequency of a MIDI number (A4 = 69 = 440 Hz)."""
    return 440.0 * 2 ** ((pitch - 69) / 12)
