"""What every engine promises. An engine knows values and files, never users or databases.

An engine class takes no arguments, is made once per process and keeps its models warm. Each method
works deterministically: equal arguments (seeds included) give equal bytes on one machine.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from gpu_worker.cancelled import Cancelled
from studio.domain.speech import Speech
from studio.domain.steps import CueRequest, PictureRequest, SpeakRequest

__all__ = [
    "Cancelled",
    "Context",
    "Focus",
    "FootageEngine",
    "Frame",
    "MusicEngine",
    "PictureEngine",
    "RecordingEngine",
    "Reel",
    "Spoken",
    "TrackEngine",
    "VoiceEngine",
]

Frame = NDArray[np.uint8]
"""One picture: height x width x 4, BGRA, opaque, rows from the top."""


@dataclass(frozen=True, slots=True)
class Context:
    """Where an engine writes, how it tells progress and learns of a stop.

    `report` takes the share done, 0 to 1.
    """

    folder: Path
    report: Callable[[float], None]
    stop: Callable[[], bool]

    def step(self, done: int, total: int) -> None:
        """Call between units of work: tells progress; raises Cancelled when asked to stop."""
        if self.stop():
            raise Cancelled
        self.report(done / max(total, 1))


@dataclass(frozen=True, slots=True)
class Spoken:
    """A line as the picture engine needs it: who says it, from when (seconds in the shot), how."""

    character: str
    start: float
    speech: Speech


@dataclass(frozen=True, slots=True)
class Focus:
    """Where the eye rests in a frame: a face or whatever else the picture is about.

    `x` and `y` are its middle in shares of the frame's width and height, `size` its height in shares of
    the frame's height.
    """

    x: float
    y: float
    size: float


class Reel(Protocol):
    """The frames of one shot, drawn when asked for. Ascending reads are the fast path."""

    def frame(self, number: int) -> Frame:
        """Draw frame `number` (0-based). The array may be reused by the next call: copy to keep."""
        ...

    def focus(self, number: int) -> Focus | None:
        """Tell where the eye rests in frame `number`; None when nothing stands out."""
        ...


class VoiceEngine(Protocol):
    """Turns a line into sound and timings."""

    def speak(self, request: SpeakRequest, context: Context) -> Speech:
        """Write `speech.wav` (mono, 24 kHz, 16 bit) into the folder and return its timings."""
        ...


class PictureEngine(Protocol):
    """Draws shots."""

    def open(self, request: PictureRequest, spoken: Sequence[Spoken], frames: int) -> Reel:
        """Prepare a shot of `frames` frames at the request's size and rate."""
        ...


class FootageEngine(Protocol):
    """Shows a picture or clip of the creator's."""

    def open(self, request: PictureRequest, folder: Path, frames: int) -> Reel:
        """Prepare a shot of `frames` frames that shows the upload in `folder`; see `gpu_worker.media`.

        Raises EngineFailed("error.media.broken").
        """
        ...


class RecordingEngine(Protocol):
    """Lets a recording of the creator's be a line."""

    def speak(self, request: SpeakRequest, folder: Path, context: Context) -> Speech:
        """Write `speech.wav`, as a VoiceEngine does, of the upload in `folder`.

        Raises EngineFailed("error.media.broken").
        """
        ...


class MusicEngine(Protocol):
    """Composes cues."""

    def compose(self, request: CueRequest, context: Context) -> None:
        """Write `cue.flac` (stereo, 48 kHz) of at least `request.seconds` into the folder."""
        ...


class TrackEngine(Protocol):
    """Lets a recording of the creator's be a scene's music."""

    def compose(self, request: CueRequest, folder: Path, context: Context) -> None:
        """Write `cue.flac`, as a MusicEngine does, of the upload in `folder`.

        Raises EngineFailed("error.media.broken").
        """
        ...
