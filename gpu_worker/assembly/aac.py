"""Sound to an AAC file and back."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import cast

import av
import numpy as np
from av.audio.frame import AudioFrame
from av.audio.stream import AudioStream

from gpu_worker.assembly.loudness import RATE, Sound


@dataclass(frozen=True, slots=True)
class Coding:
    """How sound is coded; one or two channels."""

    rate: int = RATE
    channels: int = 2
    bit_rate: int = 192_000

    @property
    def layout(self) -> str:
        return "stereo" if self.channels == 2 else "mono"


FILM = Coding()
_FRAME = 1024


def encode(chunks: Iterable[Sound], path: Path, coding: Coding = FILM) -> int:
    """Write `chunks` as AAC in an MP4 file (.m4a); return the number of samples.

    The "fast" coder takes a third of the default's time and is closer to the source at this rate.
    """
    # The film's clock counts samples: in the default milliseconds the length would be rounded.
    container = {"movflags": "+faststart", "movie_timescale": str(coding.rate)}
    with av.open(path, "w", format="mp4", options=container) as output:
        options = {"aac_coder": "fast"}
        stream = cast("AudioStream", output.add_stream("aac", rate=coding.rate, options=options))
        stream.bit_rate = coding.bit_rate
        stream.layout = coding.layout
        at = 0
        rest = np.zeros((coding.channels, 0), np.float32)
        for chunk in chunks:
            rest = np.concatenate([rest, chunk], axis=1)
            whole = rest.shape[1] // _FRAME * _FRAME
            for start in range(0, whole, _FRAME):
                frame = _frame(rest[:, start : start + _FRAME], at + start, coding)
                output.mux(stream.encode(frame))
            rest = rest[:, whole:]
            at += whole
        if rest.shape[1]:
            output.mux(stream.encode(_frame(rest, at, coding)))
        output.mux(stream.encode(None))
    return at + rest.shape[1]


def _frame(sound: Sound, at: int, coding: Coding) -> AudioFrame:
    frame = AudioFrame.from_ndarray(np.ascontiguousarray(sound), "fltp", coding.layout)
    frame.sample_rate, frame.pts, frame.time_base = coding.rate, at, Fraction(1, coding.rate)
    return frame


def decode(path: Path) -> Iterator[Sound]:
    """Yield the sound of an AAC file in chunks of one second (the last one shorter)."""
    with av.open(path) as container:
        rest: list[Sound] = []
        length = 0
        for frame in container.decode(audio=0):
            rest.append(frame.to_ndarray().astype(np.float32, copy=False))
            length += frame.samples
            if length >= RATE:
                joined = np.concatenate(rest, axis=1)
                yield joined[:, :RATE]
                rest, length = [joined[:, RATE:]], length - RATE
        if length:
            yield np.concatenate(rest, axis=1)
