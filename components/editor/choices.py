"""The fixed sets of words that the inspector offers."""

from studio.domain.film import CameraMove, Emotion, Framing, Mood, MusicFamily, TransitionKind

FRAMINGS = tuple(member.value for member in Framing)
CAMERAS = tuple(member.value for member in CameraMove)
TRANSITIONS = tuple(member.value for member in TransitionKind)
EMOTIONS = tuple(member.value for member in Emotion)
MOODS = tuple(member.value for member in Mood)
FAMILIES = tuple(member.value for member in MusicFamily)
