"""Music on the film's sound track: looped to its scene's length, faded in and out."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import msgspec
import numpy as np
import soundfile
from numpy.typing import NDArray

from gpu_worker.assembly.loudness import RATE, Sound, loudness

TARGET = -20.0
"""LUFS of music where nobody speaks, before the master gain."""
FADE_IN = 1.0
"""Seconds."""
TAIL = 1.5
"""Seconds that music rings on, fading, into the next scene."""
ENDING = 2.0
"""Seconds of the last fade of the film."""
_SEAM = 2.0
"""Seconds of crossfade where a cue is too short and starts over."""


class Composed(msgspec.Struct, frozen=True):
    """What `cue.json` says of the `cue.flac` beside it; no loudness: silence."""

    loudness: float | None


@dataclass(frozen=True, slots=True)
class Music:
    """A cue over the samples `start` to `after` of the film; fades are samples inside that range."""

    path: Path
    length: int
    gain: float
    start: int
    after: int
    fade_in: int
    fade_out: int


def note_loudness(path: Path) -> None:
    """Write `cue.json` beside the cue at `path`: measured once, when it is composed."""
    lufs = loudness(_seconds(path))
    made = Composed(round(lufs, 3) if np.isfinite(lufs) else None)
    path.with_suffix(".json").write_bytes(msgspec.json.encode(made))


def place_cue(
    path: Path, scene: tuple[float, float], film_seconds: float, gain: float = 1.0
) -> Music:
    """Place the cue at `path` (cue.flac) under a scene given by its first and last second.

    `gain` is its fader's.
    It fades in with the scene and rings on for TAIL; under the last scene it ends with the film.
    """
    begin, end = scene
    last = end >= film_seconds
    after = film_seconds if last else min(end + TAIL, film_seconds)
    fade = min(ENDING if last else TAIL, (after - begin) / 2)
    lufs = msgspec.json.decode(path.with_suffix(".json").read_bytes(), type=Composed).loudness
    return Music(
        path=path,
        length=soundfile.info(path).frames,
        gain=0.0 if lufs is None else gain * 10 ** ((TARGET - lufs) / 20),
        start=round(begin * RATE),
        after=round(after * RATE),
        fade_in=round(min(FADE_IN, (after - begin) / 2) * RATE),
        fade_out=round(fade * RATE),
    )


class Player:
    """Plays one cue; its file is open while it sounds. Ascending chunks are the fast path."""

    def __init__(self, music: Music) -> None:
        self._music = music
        self._file: soundfile.SoundFile | None = None

    def add(self, target: Sound, start: int) -> None:
        """Add the part that sounds in `target`, whose first sample is the film's `start`."""
        music = self._music
        first = max(music.start, start)
        after = min(music.after, start + target.shape[1])
        if first < after:
            place = range(first - music.start, after - music.start)
            part = target[:, first - start : after - start]
            part += self._looped(place) * _level(music, place)
        if after == music.after and self._file is not None:
            self._file.close()
            self._file = None

    def _looped(self, place: range) -> Sound:
        """Return the cue at samples `place`, starting over with a crossfade when it is too short."""
        length = self._music.length
        seam = max(1, min(round(_SEAM * RATE), length // 4))
        period = max(length - seam, 1)
        sound = np.zeros((2, len(place)), np.float32)
        # Each round begins while the one before it fades.
        for number in range(max(0, place.start // period - 1), (place.stop - 1) // period + 1):
            at = range(place.start - number * period, place.stop - number * period)
            rise = _fade(at, 0, seam) if number else np.float32(1)
            sound += self._read(at) * (rise * _fade(at, length, -seam))
        return sound

    def _read(self, at: range) -> Sound:
        """Return the cue's samples `at`, silence outside the file."""
        sound = np.zeros((2, len(at)), np.float32)
        begin, end = max(at.start, 0), min(at.stop, self._music.length)
        if begin < end:
            file = self._file = self._file or soundfile.SoundFile(self._music.path)
            if file.tell() != begin:  # seeking in FLAC is slow
                file.seek(begin)
            data = file.read(end - begin, dtype="float32", always_2d=True)
            sound[:, begin - at.start : end - at.start] = data.T[:2]
        return sound


def _level(music: Music, place: range) -> NDArray[np.float32] | np.float32:
    """Gain with both fades, of equal power where two cues cross."""
    fades = _fade(place, 0, music.fade_in) * _fade(
        place, music.after - music.start, -music.fade_out
    )
    return fades * np.float32(music.gain)


def _fade(place: range, edge: int, length: int) -> NDArray[np.float32] | np.float32:
    """Gain of a fade of equal power from 0 at `edge` to 1 `length` samples later.

    A negative length fades out: 1 until then, 0 at the edge. One number where nothing changes.
    """
    inner = edge + length
    if (place.start >= inner) if length >= 0 else (place.stop - 1 <= inner):
        return np.float32(1)
    share = np.clip((np.arange(place.start, place.stop) - edge) / length, 0, 1)
    return np.sin(share * (np.pi / 2)).astype(np.float32)


def _seconds(path: Path) -> Iterator[Sound]:
    """Yield the whole file, a second each."""
    with soundfile.SoundFile(path) as file:
        while len(data := file.read(RATE, dtype="float32", always_2d=True)):
            yield np.asarray(data.T[:2], np.float32)
