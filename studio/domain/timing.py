"""How long things last, in whole frames: one place, used by the picture, the sound and the captions."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from studio.domain.film import Line, Shot, TransitionKind
from studio.domain.voices import FASTEST, SLOWEST

LEAD = 0.35
"""Seconds of picture before the first word of a shot."""
GAP = 0.30
"""Seconds between two lines of a shot."""
TAIL = 0.55
"""Seconds of picture after the last word."""
SHORTEST_TRANSITION, LONGEST_TRANSITION = 0.2, 2.0
"""Seconds."""
SHORTEST = 2.0
"""Seconds that every shot lasts at least."""

_LETTERS_PER_SECOND = 15.0
_WIDE_LETTERS_PER_SECOND = 5.0


@dataclass(frozen=True, slots=True)
class ShotTiming:
    """`frames` of the shot and the start of each line, in seconds from the shot's first frame."""

    frames: int
    starts: tuple[float, ...]


def shot_timing(wished: float, speeches: Sequence[float], fps: int) -> ShotTiming:
    """Fit lines of `speeches` seconds into a shot that should last `wished` seconds.

    Speech makes the shot longer when it needs to; nothing makes it shorter. Frames are even, so that
    encoded pieces never hold a single frame.
    """
    starts: list[float] = []
    at = LEAD
    for seconds in speeches:
        starts.append(round(at, 3))
        at += seconds + GAP
    spoken = at - GAP + TAIL if speeches else 0.0
    frames = ceil(max(wished, spoken, SHORTEST) * fps)
    return ShotTiming(frames + frames % 2, tuple(starts))


def transition_frames(before: Shot, after: Shot, fps: int) -> int:
    """Return how many frames the transition from `before` to `after` lasts, 0 for a cut.

    Even, at least two, and less than half of either shot, so that there is always a body left between
    two transitions.
    """
    if after.transition == TransitionKind.CUT:
        return 0
    shortest = min(shot_timing(shot.seconds, [], fps).frames for shot in (before, after))
    wished = min(max(after.transition_seconds, SHORTEST_TRANSITION), LONGEST_TRANSITION)
    return max(2, min(round(wished * fps / 2) * 2, (shortest - 2) // 4 * 2))


def estimate_speech(text: str, speed: float = 1.0) -> float:
    """Guess how many seconds a voice takes for `text`, before anyone has spoken it.

    `speed` multiplies its pace.

    Letters count, not words, so that languages with long words or without spaces come out right;
    a Chinese or Japanese character stands for a syllable.
    """
    wide = sum(
        1 for letter in text if "\u3040" <= letter <= "\u9fff" or "\uac00" <= letter <= "\ud7a3"
    )
    pauses = sum(text.count(mark) for mark in ".,;:!?…।॥。、")
    other = len(text) - wide
    letters = other / _LETTERS_PER_SECOND + wide / _WIDE_LETTERS_PER_SECOND
    return (0.3 + letters + 0.15 * pauses) / speed


def estimated_timing(shot: Shot, fps: int) -> ShotTiming:
    """Return the timing of a shot whose lines nobody has spoken yet."""
    return shot_timing(shot.seconds, list(map(_estimated, shot.lines)), fps)


def _estimated(line: Line) -> float:
    if line.recording is not None and line.recording.seconds:
        return max(line.recording.seconds - line.recording.start, 0.0)
    return estimate_speech(line.text, min(max(line.speed, SLOWEST), FASTEST))
