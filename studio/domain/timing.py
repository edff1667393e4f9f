"""How long things last, in whole frames: one place, used by the picture, the sound and the captions."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from studio.domain.film import Shot

LEAD = 0.35
"""Seconds of picture before the first word of a shot."""
GAP = 0.30
"""Seconds between two lines of a shot."""
TAIL = 0.55
"""Seconds of picture after the last word."""
TRANSITION_SECONDS = 0.5
SHORTEST = 2.0
"""Seconds that every shot lasts at least: a transition at both ends leaves half of it."""

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


def transition_frames(fps: int) -> int:
    """Return how many frames a transition lasts: even, at least two."""
    return max(2, round(TRANSITION_SECONDS * fps / 2) * 2)


def estimate_speech(text: str) -> float:
    """Guess how many seconds a voice takes for `text`, before anyone has spoken it.

    Letters count, not words, so that languages with long words or without spaces come out right;
    a Chinese or Japanese character stands for a syllable.
    """
    wide = sum(
        1 for letter in text if "\u3040" <= letter <= "\u9fff" or "\uac00" <= letter <= "\ud7a3"
    )
    pauses = sum(text.count(mark) for mark in ".,;:!?…।॥。、")
    other = len(text) - wide
    return 0.3 + other / _LETTERS_PER_SECOND + wide / _WIDE_LETTERS_PER_SECOND + 0.15 * pauses


def estimated_timing(shot: Shot, fps: int) -> ShotTiming:
    """Return the timing of a shot whose lines nobody has spoken yet."""
    return shot_timing(shot.seconds, [estimate_speech(line.text) for line in shot.lines], fps)
