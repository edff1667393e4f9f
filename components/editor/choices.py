"""The fixed sets of words that the inspector offers."""

from studio.domain.film import (
    Age,
    Being,
    Culture,
    Emotion,
    Gender,
    Mood,
    MusicFamily,
    Place,
    Pose,
    TimeOfDay,
    TransitionKind,
    Weather,
)

POSES = tuple(member.value for member in Pose)
TRANSITIONS = tuple(member.value for member in TransitionKind)
EMOTIONS = tuple(member.value for member in Emotion)
MOODS = tuple(member.value for member in Mood)
FAMILIES = tuple(member.value for member in MusicFamily)
AGES = tuple(member.value for member in Age)
GENDERS = tuple(member.value for member in Gender)
BEINGS = tuple(member.value for member in Being)
CULTURES = tuple(member.value for member in Culture)
PLACES = tuple(member.value for member in Place)
TIMES = tuple(member.value for member in TimeOfDay)
WEATHERS = tuple(member.value for member in Weather)
