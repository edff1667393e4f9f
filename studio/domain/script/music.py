"""Which music lies under a scene."""

from collections import Counter

from studio.domain.film import (
    Cue,
    Culture,
    Emotion,
    Mood,
    MusicFamily,
    Place,
    Setting,
    Shot,
    TimeOfDay,
    Weather,
)
from studio.domain.script.ids import seed
from studio.domain.script.words.moods import MOODS

MUSIC = ("auto", "western", "raga", "none")
_FELT = {
    Emotion.HAPPY: Mood.JOYFUL,
    Emotion.SAD: Mood.SAD,
    Emotion.ANGRY: Mood.TENSE,
    Emotion.AFRAID: Mood.TENSE,
    Emotion.WHISPER: Mood.MYSTERIOUS,
    Emotion.SHOUT: Mood.TENSE,
}


def cue_of(setting: Setting, shots: tuple[Shot, ...], text: str, music: str) -> Cue:
    """Return the cue of a scene: its mood from words, feelings, place and sky; `music` from MUSIC."""
    counts: Counter[Mood] = Counter({Mood.CALM: 1})
    counts.update({mood: 2 * times for mood, times in Counter(MOODS.values(text)).items()})
    counts.update(
        _FELT[line.emotion] for shot in shots for line in shot.lines if line.emotion in _FELT
    )
    counts.update(_surroundings(setting))
    order = list(Mood)
    mood = min(order, key=lambda one: (-counts[one], order.index(one)))
    family = _family(setting, music)
    return Cue(mood=mood, family=family, seed=seed("cue", mood, family, setting.name.lower()))


def _surroundings(setting: Setting) -> list[Mood]:
    moods: list[Mood] = []
    if setting.place == Place.TEMPLE:
        moods += [Mood.DEVOTIONAL, Mood.DEVOTIONAL]
    if setting.time == TimeOfDay.NIGHT:
        moods.append(Mood.MYSTERIOUS)
    if setting.weather == Weather.FOG:
        moods.append(Mood.MYSTERIOUS)
    if setting.weather == Weather.RAIN:
        moods.append(Mood.SAD)
    if setting.place in (Place.MEADOW, Place.RIVER, Place.GARDEN):
        moods.append(Mood.CALM)
    return moods


def _family(setting: Setting, music: str) -> MusicFamily:
    if music == "auto":
        return MusicFamily.RAGA if setting.culture == Culture.INDIAN else MusicFamily.WESTERN
    return MusicFamily(music)
