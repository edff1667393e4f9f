"""Stereo sound to an AAC file and back."""

from collections.abc import Iterable, Iterator
from fractions import Fraction
from pathlib import Path
from typing import cast

import av
import numpy as np
from av.audio.frame import AudioFrame
from av.audio.stream import AudioStream

from gpu_worker.assembly.loudness import RATE, Sound

BIT_RATE = 192_000
_FRAME = 1024
# The film's clock counts samples: in the default milliseconds the length would be rounded.
_CONTAINER = {"movflags": "+faststart", "movie_timescale": str(RATE)}


def encode(chunks: Iterable[Sound], path: Path) -> int:
    """Write `chunks` as AAC in an MP4 file (.m4a); return the number of samples.

    The "fast" coder takes a third of the default's time and is closer to the source at this rate.
    """
    with av.open(path, "w", format="mp4", options=_CONTAINER) as output:
        options = {"aac_coder": "fast"}
        stream = cast("AudioStream", output.add_stream("aac", rate=RATE, options=options))
        stream.bit_rate = BIT_RATE
        stream.layout = "stereo"
        at = 0
        rest = np.zeros((2, 0), np.float32)
        for chunk in chunks:
            rest = np.concatenate([rest, chunk], axis=1)
            whole = rest.shape[1] // _FRAME * _FRAME
            for start in range(0, whole, _FRAME):
                output.mux(stream.encode(_frame(rest[:, start : start + _FRAME], at + start)))
            rest = rest[:, whole:]
            at += whole
        if rest.shape[1]:
            output.mux(stream.encode(_frame(rest, at)))
        output.mux(stream.encode(None))
    return at + rest.shape[1]


def _frame(sound: Sound, at: int) -> AudioFrame:
    frame = AudioFrame.from_ndarray(np.ascontiguousarray(sound), "fltp", "stereo")
    frame.sample_rate, frame.pts, frame.time_base = RATE, at, Fraction(1, RATE)
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
