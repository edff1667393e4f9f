"""The fixed sets of words that the inspector offers."""

from studio.domain.film import Emotion, Mood, MusicFamily, Pose, TransitionKind

POSES = tuple(member.value for member in Pose)
TRANSITIONS = tuple(member.value for member in TransitionKind)
EMOTIONS = tuple(member.value for member in Emotion)
MOODS = tuple(member.value for member in Mood)
FAMILIES = tuple(member.value for member in MusicFamily)
