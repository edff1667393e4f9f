"""Teental, the cycle of sixteen beats, on tabla and on mridangam; how each mood takes it."""

from dataclasses import dataclass

from studio.domain.film import Mood

BEATS = 16
_TABLA = ("dha", "dhin", "dhin", "dha", "dha", "dhin", "dhin", "dha",
          "dha", "tin", "tin", "na", "na", "dhin", "dhin", "dha")  # fmt: skip
_MRIDANGAM = ("dha", "te", "dhim", "te", "tham", "te", "dhim", "na",
              "dha", "te", "dhim", "te", "tham", "na", "dhim", "te")  # fmt: skip
THEKAS: dict[str, tuple[str, ...]] = {"tabla": _TABLA, "mridangam": _MRIDANGAM}


@dataclass(frozen=True, slots=True)
class Pace:
    """How a mood is played.

    `tempo` in beats a minute; `alap` the share of the cue without drums; `drive` 0 to 1: how many
    quick strokes fill the beats and how loud the drum is; `leads` and `drum` to choose from.
    """

    tempo: tuple[int, int]
    alap: float
    drive: float
    leads: tuple[str, ...]
    drum: str = "tabla"


PACES: dict[Mood, Pace] = {
    Mood.CALM: Pace((72, 80), 0.5, 0.2, ("bansuri", "sitar")),
    Mood.JOYFUL: Pace((126, 140), 0.18, 0.7, ("sitar", "bansuri")),
    Mood.SAD: Pace((60, 66), 0.6, 0.1, ("bansuri", "veena")),
    Mood.TENSE: Pace((132, 148), 0.2, 0.8, ("veena", "sitar"), "mridangam"),
    Mood.HEROIC: Pace((120, 132), 0.15, 0.9, ("veena", "sitar"), "mridangam"),
    Mood.MYSTERIOUS: Pace((64, 72), 0.6, 0.15, ("veena", "bansuri")),
    Mood.DEVOTIONAL: Pace((70, 78), 0.45, 0.25, ("bansuri", "veena", "sitar")),
    Mood.PLAYFUL: Pace((134, 150), 0.12, 0.7, ("sitar", "bansuri")),
}
