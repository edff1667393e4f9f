"""Where every shot and line of a film lies, in frames and seconds from the film's first frame."""

from collections.abc import Sequence
from dataclasses import dataclass

from studio.domain.steps import MixScene
from studio.domain.timing import shot_timing


@dataclass(frozen=True, slots=True)
class PlacedShot:
    """A shot of `frames` frames whose first frame is the film's frame `start`.

    Its last `overlap` frames are blended with the first ones of the next shot. `lines` are indexes
    into the film's lines, `starts` their first moments in seconds from the shot's first frame.
    """

    scene: int
    start: int
    frames: int
    overlap: int
    lines: range
    starts: tuple[float, ...]

    @property
    def clear_frames(self) -> int:
        """Frames before the transition to the next shot: captions end there at the latest."""
        return self.frames - self.overlap


@dataclass(frozen=True, slots=True)
class Timeline:
    """The film laid out. `scenes` are (first frame, frame after the last) per scene."""

    fps: int
    frames: int
    shots: tuple[PlacedShot, ...]
    scenes: tuple[tuple[int, int], ...]

    @property
    def seconds(self) -> float:
        return self.frames / self.fps

    def line_starts(self) -> list[float]:
        """Seconds from the film's start to the start of every line, in film order."""
        return [shot.start / self.fps + start for shot in self.shots for start in shot.starts]


def lay_out(scenes: Sequence[MixScene], speeches: Sequence[float], fps: int) -> Timeline:
    """Place every shot; `speeches` are the lengths in seconds of all lines in film order."""
    shots: list[PlacedShot] = []
    at = line = 0
    opened: list[int] = []
    last = sum(len(scene.shots) for scene in scenes) - 1
    for number, scene in enumerate(scenes):
        opened.append(at)
        for shot in scene.shots:
            lines = range(line, line + shot.lines)
            timing = shot_timing(shot.seconds, [speeches[i] for i in lines], fps)
            overlap = 0 if len(shots) == last else shot.overlap
            shots.append(PlacedShot(number, at, timing.frames, overlap, lines, timing.starts))
            at += timing.frames - overlap
            line = lines.stop
    closed = [*opened[1:], at]
    return Timeline(fps, at, tuple(shots), tuple(zip(opened, closed, strict=True)))
