"""Music on the film's sound track: looped to its scene's length, faded in and out."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

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


def place_cue(path: Path, scene: tuple[float, float], film_seconds: float) -> Music:
    """Place the cue at `path` (cue.flac) under a scene given by its first and last second.

    It fades in with the scene and rings on for TAIL; under the last scene it ends with the film.
    """
    begin, end = scene
    last = end >= film_seconds
    after = film_seconds if last else min(end + TAIL, film_seconds)
    fade = min(ENDING if last else TAIL, (after - begin) / 2)
    length = soundfile.info(path).frames
    lufs = loudness(_blocks(path, length))
    return Music(
        path=path,
        length=length,
        gain=float(10 ** ((TARGET - lufs) / 20)) if np.isfinite(lufs) else 0.0,
        start=round(begin * RATE),
        after=round(after * RATE),
        fade_in=round(min(FADE_IN, (after - begin) / 2) * RATE),
        fade_out=round(fade * RATE),
    )


def add_cue(music: Music, target: Sound, start: int) -> None:
    """Add the part of `music` that sounds in `target`, whose first sample is the film's `start`."""
    first = max(music.start, start)
    after = min(music.after, start + target.shape[1])
    if first < after:
        place = np.arange(first - music.start, after - music.start)
        target[:, first - start : after - start] += _looped(music, place) * _level(music, place)


def _level(music: Music, place: NDArray[np.int64]) -> Sound:
    """Gain with both fades, of equal power where two cues cross."""
    left = music.after - music.start - place
    fade_in = np.clip(place / max(music.fade_in, 1), 0, 1)
    fade_out = np.clip(left / max(music.fade_out, 1), 0, 1)
    return (np.sin(fade_in * np.pi / 2) * np.sin(fade_out * np.pi / 2) * music.gain).astype(
        np.float32
    )


def _looped(music: Music, place: NDArray[np.int64]) -> Sound:
    """Return the cue at samples `place`, starting over with a crossfade when it is too short."""
    seam = min(round(_SEAM * RATE), music.length // 4)
    period = max(music.length - seam, 1)
    sound = np.zeros((2, len(place)), np.float32)
    # Each round begins while the one before it fades.
    for number in range(max(0, int(place[0] // period) - 1), int(place[-1] // period) + 1):
        offset = int(place[0] - number * period)
        part = _read(music.path, offset, len(place))
        at = np.arange(offset, offset + len(place))
        rise = np.clip(at / max(seam, 1), 0, 1) if number else np.ones(len(place))
        fall = np.clip((music.length - at) / max(seam, 1), 0, 1)
        sound += part * (np.sin(rise * np.pi / 2) * np.sin(fall * np.pi / 2)).astype(np.float32)
    return sound


def _read(path: Path, first: int, length: int) -> Sound:
    """Return `length` samples from `first`, silence outside the file."""
    sound = np.zeros((2, length), np.float32)
    with soundfile.SoundFile(path) as file:
        begin, end = max(first, 0), min(first + length, file.frames)
        if begin < end:
            file.seek(begin)
            data = file.read(end - begin, dtype="float32", always_2d=True)
            sound[:, begin - first : end - first] = data.T[:2] if data.shape[1] > 1 else data.T
    return sound


def _blocks(path: Path, length: int) -> Iterator[Sound]:
    """Yield the whole file, a second each."""
    for first in range(0, length, RATE):
        yield _read(path, first, min(RATE, length - first))
