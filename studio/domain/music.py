"""What a cue can ask for: the tables that pickers show and the composer honours."""

from dataclasses import dataclass, replace

from studio.domain.errors import InvalidInput
from studio.domain.film import Cue, Film, Mood, MusicFamily

RAGAS: dict[str, str] = {
    "bageshri": "Bageshri",
    "bhairav": "Bhairav",
    "bhupali": "Bhupali",
    "desh": "Desh",
    "durga": "Durga",
    "hamsadhwani": "Hamsadhwani",
    "kafi": "Kafi",
    "malkauns": "Malkauns",
    "todi": "Todi",
    "yaman": "Yaman",
}
"""Name in a cue, and as it is written."""

KEYS = ("C", "C#", "D", "Eb", "E", "F", "F#", "G", "Ab", "A", "Bb", "B")
"""Tonics as pickers show them; their other spellings ("Db") are understood."""

SLOWEST, FASTEST = 40, 220
"""Beats a minute."""

INSTRUMENTS: dict[str, MusicFamily] = {
    "piano": MusicFamily.WESTERN,
    "strings": MusicFamily.WESTERN,
    "flute": MusicFamily.WESTERN,
    "horn": MusicFamily.WESTERN,
    "choir": MusicFamily.WESTERN,
    "guitar": MusicFamily.WESTERN,
    "pizzicato": MusicFamily.WESTERN,
    "bass": MusicFamily.WESTERN,
    "drums": MusicFamily.WESTERN,
    "sitar": MusicFamily.RAGA,
    "veena": MusicFamily.RAGA,
    "bansuri": MusicFamily.RAGA,
    "tanpura": MusicFamily.RAGA,
    "tabla": MusicFamily.RAGA,
    "mridangam": MusicFamily.RAGA,
}
"""Every instrument with the family whose music it plays; in another family's it is not heard."""


@dataclass(frozen=True, slots=True)
class Tune:
    """Music that a whole film can have: who plays, in which raga. `mood` is that of its sample."""

    family: MusicFamily
    instruments: tuple[str, ...]
    raga: str = ""
    mood: Mood = Mood.CALM

    @property
    def cue(self) -> Cue:
        """The cue that is listened to before there is a film."""
        return Cue(self.mood, self.family, raga=self.raga, instruments=self.instruments)


TUNES: dict[str, Tune] = {
    "yaman": Tune(MusicFamily.RAGA, ("tanpura", "bansuri"), "yaman"),
    "desh": Tune(MusicFamily.RAGA, ("tanpura", "sitar", "tabla"), "desh", Mood.JOYFUL),
    "bhairav": Tune(MusicFamily.RAGA, ("tanpura", "veena"), "bhairav", Mood.DEVOTIONAL),
    "chamber": Tune(MusicFamily.WESTERN, ("piano", "strings")),
    "folk": Tune(MusicFamily.WESTERN, ("guitar", "flute", "bass"), mood=Mood.JOYFUL),
    "orchestra": Tune(MusicFamily.WESTERN, ("horn", "strings", "drums"), mood=Mood.HEROIC),
}
"""The tunes that a new film is offered, three of each tradition."""

_NATURALS = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}
_SIGNS = {"": 0, "#": 1, "b": -1}


def pitch_class(key: str) -> int:
    """Return the semitones of a tonic above C, 0 to 11; raises InvalidInput("error.cue.key")."""
    if key[:1] not in _NATURALS or key[1:] not in _SIGNS:
        raise InvalidInput("error.cue.key", key=key)
    return (_NATURALS[key[:1]] + _SIGNS[key[1:]]) % 12


def check_cue(cue: Cue) -> None:
    """Raise InvalidInput for a raga, key, tempo or instrument that no composer knows.

    The codes are "error.cue.raga", "error.cue.key", "error.cue.tempo" and "error.cue.instrument".
    """
    if cue.raga and cue.raga not in RAGAS:
        raise InvalidInput("error.cue.raga", raga=cue.raga)
    if cue.key:
        pitch_class(cue.key)
    if cue.tempo and not SLOWEST <= cue.tempo <= FASTEST:
        raise InvalidInput("error.cue.tempo", tempo=cue.tempo, least=SLOWEST, most=FASTEST)
    for name in cue.instruments:
        if name not in INSTRUMENTS:
            raise InvalidInput("error.cue.instrument", instrument=name)


def tuned(film: Film, tune: Tune) -> Film:
    """Return the film with a tune under every scene that has music; each keeps its mood."""
    played = {"family": tune.family, "raga": tune.raga, "instruments": tune.instruments}
    scenes = tuple(
        scene
        if scene.cue.family is MusicFamily.NONE
        else replace(scene, cue=replace(scene.cue, **played))
        for scene in film.scenes
    )
    return replace(film, scenes=scenes)
