"""How long things last, in whole frames: one place, used by the picture, the sound and the captions."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

LEAD = 0.35
"""Seconds of picture before the first word of a shot."""
GAP = 0.30
"""Seconds between two lines of a shot."""
TAIL = 0.55
"""Seconds of picture after the last word."""
TRANSITION_SECONDS = 0.5


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
    frames = ceil(max(wished, spoken, 1.0) * fps)
    return ShotTiming(frames + frames % 2, tuple(starts))
