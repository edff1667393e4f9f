"""What each mood means to a Western composer: mode, pace, chords, who plays what."""

from dataclasses import dataclass

from studio.domain.film import Mood

IONIAN = (0, 2, 4, 5, 7, 9, 11)
DORIAN = (0, 2, 3, 5, 7, 9, 10)
PHRYGIAN = (0, 1, 3, 5, 7, 8, 10)
LYDIAN = (0, 2, 4, 6, 7, 9, 11)
AEOLIAN = (0, 2, 3, 5, 7, 8, 10)
HARMONIC_MINOR = (0, 2, 3, 5, 7, 8, 11)

Progression = tuple[int, ...]
"""One chord a bar as degrees of the scale, 1 to 7; four bars."""


@dataclass(frozen=True, slots=True)
class Feel:
    """A way of composing.

    `first` and `second` are the progressions of the parts A and B to choose from; A returns and ends
    on the tonic. `rhythms` are the bars of the motif: lengths in beats, negative for a rest.
    `figure` names how the harmony moves (`western.figures`), `drums` the strokes of a bar as
    (beat, stroke, velocity).
    """

    mode: str
    scale: tuple[int, ...]
    tempo: tuple[int, int]
    tonics: tuple[int, ...]
    first: tuple[Progression, ...]
    second: tuple[Progression, ...]
    rhythms: tuple[tuple[float, ...], ...]
    leads: tuple[str, ...]
    pad: str
    figure: str
    figure_player: str
    bass: bool = True
    drums: tuple[tuple[float, str, float], ...] = ()


_CALM_RHYTHMS = ((2, 1, 1), (1, 1, 2), (3, 1), (-1, 1, 2))
_QUICK_RHYTHMS = ((1, 0.5, 0.5, 1, 1), (0.5, 0.5, 1, 1, 1), (1.5, 0.5, 1, 1), (1, 1, 0.5, 0.5, 1))

FEELS: dict[Mood, Feel] = {
    Mood.CALM: Feel(
        "major", IONIAN, (62, 70), (57, 60, 62),
        ((1, 6, 4, 5), (1, 3, 4, 1), (1, 4, 6, 5)), ((6, 4, 2, 5), (4, 1, 2, 5)),
        _CALM_RHYTHMS, ("flute", "piano"), "strings", "arpeggio", "guitar",
    ),
    Mood.JOYFUL: Feel(
        "major", IONIAN, (108, 120), (60, 62, 65),
        ((1, 4, 5, 1), (1, 5, 6, 4), (1, 6, 4, 5)), ((4, 5, 3, 6), (6, 4, 1, 5)),
        _QUICK_RHYTHMS, ("flute", "piano"), "strings", "strum", "guitar",
        drums=((0, "kick", 0.7), (1, "brush", 0.4), (2, "kick", 0.6), (3, "brush", 0.45),
               (0.5, "shaker", 0.3), (1.5, "shaker", 0.35), (2.5, "shaker", 0.3), (3.5, "shaker", 0.4)),
    ),
    Mood.SAD: Feel(
        "minor", AEOLIAN, (56, 63), (57, 59, 62),
        ((1, 6, 3, 7), (1, 4, 6, 5), (1, 7, 6, 5)), ((6, 3, 4, 5), (4, 1, 6, 5)),
        _CALM_RHYTHMS, ("piano", "flute"), "strings", "arpeggio", "piano",
    ),
    Mood.TENSE: Feel(
        "Phrygian", PHRYGIAN, (88, 98), (52, 55, 57),
        ((1, 1, 2, 1), (1, 6, 2, 1)), ((4, 2, 6, 1), (6, 4, 2, 2)),
        ((-1, 0.5, 0.5, 2), (3, -1), (-2, 1, 1), (1.5, 0.5, 2)), ("horn", "piano"), "strings",
        "pulse", "pizzicato",
        drums=((0, "boom", 0.9), (2.5, "tom", 0.4), (3, "tom", 0.5), (1, "tick", 0.15), (2, "tick", 0.15)),
    ),
    Mood.HEROIC: Feel(
        "Dorian", DORIAN, (98, 108), (50, 53, 55),
        ((1, 7, 4, 1), (1, 3, 7, 4), (1, 4, 7, 1)), ((3, 7, 1, 5), (4, 3, 7, 5)),
        ((1.5, 0.5, 1, 1), (2, 1.5, 0.5), (1, 0.5, 0.5, 2), (3, 1)), ("horn",), "strings",
        "pulse", "strings",
        drums=((0, "boom", 0.9), (0, "tom", 0.8), (1.5, "tom", 0.5), (2, "tom", 0.7), (3, "tom", 0.6),
               (3.5, "tom", 0.7)),
    ),
    Mood.MYSTERIOUS: Feel(
        "Lydian", LYDIAN, (64, 72), (54, 57, 59),
        ((1, 2, 1, 7), (1, 3, 2, 1)), ((6, 2, 3, 2), (3, 7, 6, 2)),
        ((-1, 3), (2, -1, 1), (-2, 2), (1.5, 1.5, 1)), ("flute", "piano"), "choir",
        "drops", "piano", bass=False, drums=((0, "boom", 0.35), (2.5, "tick", 0.1)),
    ),
    Mood.DEVOTIONAL: Feel(
        "major", IONIAN, (60, 66), (53, 55, 60),
        ((1, 4, 1, 5), (1, 6, 4, 5), (1, 5, 4, 1)), ((4, 1, 2, 5), (6, 3, 4, 5)),
        ((2, 2), (2, 1, 1), (4,), (1, 1, 2)), ("choir", "flute"), "choir", "arpeggio", "piano",
    ),
    Mood.PLAYFUL: Feel(
        "major", IONIAN, (122, 134), (60, 65, 67),
        ((1, 4, 1, 5), (1, 2, 5, 1), (1, 6, 2, 5)), ((4, 1, 5, 1), (3, 6, 2, 5)),
        ((0.5, 0.5, -1, 0.5, 0.5, -1), (1, 0.5, 0.5, 0.5, 0.5, -1), (0.5, 0.5, 0.5, 0.5, 1, -1)),
        ("flute", "pizzicato"), "strings", "oom_pah", "pizzicato",
        drums=((1, "tick", 0.25), (3, "tick", 0.3), (0.5, "shaker", 0.2), (2.5, "shaker", 0.2)),
    ),
}  # fmt: skip
