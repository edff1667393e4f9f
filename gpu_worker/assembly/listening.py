"""What a browser needs of a sound: a small file to play, and its peaks to draw."""

from collections.abc import Iterator
from pathlib import Path

import msgspec
import numpy as np
import soundfile

from gpu_worker.assembly import aac
from gpu_worker.assembly.loudness import Sound

PEAKS_PER_SECOND = 50
_SMALL = {1: 48_000, 2: 96_000}
"""Bits a second by channels."""


class Peaks(msgspec.Struct, frozen=True):
    """What `peaks.json` holds: the highest level of every 1/`rate` second, 100 is full scale."""

    rate: int
    peaks: list[int]


def for_the_browser(path: Path) -> None:
    """Write an .m4a and `peaks.json` beside the sound at `path` (a .wav or .flac)."""
    with soundfile.SoundFile(path) as file:
        channels = min(file.channels, 2)
        coding = aac.Coding(file.samplerate, channels, _SMALL[channels])
        levels: list[int] = []
        heard = _listen(_seconds(file), file.samplerate, levels)
        aac.encode(heard, path.with_suffix(".m4a"), coding)
    data = msgspec.json.encode(Peaks(PEAKS_PER_SECOND, levels))
    path.with_name("peaks.json").write_bytes(data)


def _seconds(file: soundfile.SoundFile) -> Iterator[Sound]:
    while len(data := file.read(file.samplerate, dtype="float32", always_2d=True)):
        yield np.ascontiguousarray(data.T[:2], np.float32)


def _listen(chunks: Iterator[Sound], rate: int, levels: list[int]) -> Iterator[Sound]:
    """Pass `chunks` (whole seconds but for the last) on and note their peaks in `levels`."""
    hop = rate // PEAKS_PER_SECOND
    for chunk in chunks:
        loud = np.abs(chunk).max(axis=0)
        blocks = np.pad(loud, (0, -len(loud) % hop)).reshape(-1, hop).max(axis=1)
        levels += np.minimum(np.rint(blocks * 100), 100).astype(int).tolist()
        yield chunk
