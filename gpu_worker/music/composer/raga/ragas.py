"""Ten ragas of Hindustani music: their ways up and down, their weighty tones, their catch phrases.

Tones are semitones above Sa: S r R g G m M P d D n N = 0 … 11; −1 is the Ni below, 12 the Sa above.
After V. N. Bhatkhande, Hindustani Sangeet Paddhati.
"""

from dataclasses import dataclass

from studio.domain.film import Mood

Phrase = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Raga:
    """A raga.

    `up` and `down` run from Sa to the Sa above and back; `vadi` is the king among the tones,
    `samvadi` the queen; `shaken` tones swing; `drone` is the tanpura's first string.
    """

    name: str
    up: Phrase
    down: Phrase
    vadi: int
    samvadi: int
    catches: tuple[Phrase, ...]
    shaken: frozenset[int] = frozenset()
    drone: int = 7

    @property
    def tones(self) -> frozenset[int]:
        """The semitones, 0 to 11, that the raga allows."""
        return frozenset(tone % 12 for tone in (*self.up, *self.down))


RAGAS: dict[str, Raga] = {
    raga.name.lower(): raga
    for raga in (
        Raga("Yaman", (0, 2, 4, 6, 7, 9, 11, 12), (12, 11, 9, 7, 6, 4, 2, 0), 4, 11,
             ((-1, 2, 4), (4, 6, 9, 11, 12), (7, 6, 4, 2, 0), (-1, 2, 4, 2, 0)), drone=11),
        Raga("Bhupali", (0, 2, 4, 7, 9, 12), (12, 9, 7, 4, 2, 0), 4, 9,
             ((4, 2, 0, -3, 0), (4, 7, 9, 7, 4), (7, 4, 2, 4), (-3, 0, 2, 4))),
        Raga("Bhairav", (0, 1, 4, 5, 7, 8, 11, 12), (12, 11, 8, 7, 5, 4, 1, 0), 8, 1,
             ((4, 5, 8, 8, 7), (4, 5, 4, 1, 1, 0), (-1, 0, 4, 5, 7)), frozenset((1, 8))),
        Raga("Desh", (0, 2, 5, 7, 11, 12), (12, 10, 9, 7, 5, 4, 2, 0), 2, 7,
             ((2, 5, 7, 10, 9, 7), (9, 5, 4, 2, 4, -1, 0), (5, 7, 11, 12))),
        Raga("Kafi", (0, 2, 3, 5, 7, 9, 10, 12), (12, 10, 9, 7, 5, 3, 2, 0), 7, 0,
             ((0, 2, 3, 5, 7), (5, 7, 9, 10, 9, 7), (5, 3, 2, 0)), frozenset((3,))),
        Raga("Malkauns", (0, 3, 5, 8, 10, 12), (12, 10, 8, 5, 3, 0), 5, 0,
             ((-4, -2, 0, 5), (3, 5, 8, 10, 8, 5), (5, 3, 5, 3, 0)), frozenset((3, 8)), drone=5),
        Raga("Durga", (0, 2, 5, 7, 9, 12), (12, 9, 7, 5, 2, 0), 5, 0,
             ((5, 7, 9, 5, 2), (2, -3, 0), (2, 5, 7, 9, 12), (9, 7, 5, 7))),
        Raga("Hamsadhwani", (0, 2, 4, 7, 11, 12), (12, 11, 7, 4, 2, 0), 0, 7,
             ((4, 2, -1, 0), (2, 4, 7, 11, 12), (11, 7, 4, 2, 0))),
        Raga("Todi", (0, 1, 3, 6, 8, 11, 12), (12, 11, 8, 7, 6, 3, 1, 0), 8, 3,
             ((-4, -1, 0, 1, 3), (1, 3, 1, 0), (6, 8, 7, 6, 3, 1, 0)), frozenset((3, 1))),
        Raga("Bageshri", (0, 3, 5, 9, 10, 12), (12, 10, 9, 5, 3, 2, 0), 5, 0,
             ((-3, -2, 0, 5), (5, 9, 10, 9, 5), (5, 3, 2, 0)), frozenset((3,)), drone=5),
    )
}  # fmt: skip

OF_MOOD: dict[Mood, tuple[str, ...]] = {
    Mood.CALM: ("yaman", "bhupali", "bageshri"),
    Mood.JOYFUL: ("hamsadhwani", "desh", "durga"),
    Mood.SAD: ("bageshri", "todi", "kafi"),
    Mood.TENSE: ("todi", "malkauns"),
    Mood.HEROIC: ("hamsadhwani", "durga", "malkauns"),
    Mood.MYSTERIOUS: ("malkauns", "todi"),
    Mood.DEVOTIONAL: ("bhairav", "yaman", "bhupali"),
    Mood.PLAYFUL: ("kafi", "desh", "bhupali"),
}
"""The ragas that fit a mood (their rasa), to choose from by seed."""
