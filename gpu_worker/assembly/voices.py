"""Spoken lines on the film's sound track."""

from dataclasses import dataclass
from functools import lru_cache
from math import gcd
from pathlib import Path

import numpy as np
import soundfile

from gpu_worker.assembly.loudness import RATE, Sound, loudness

TARGET = -16.0
"""LUFS towards which lines are brought, so that voices of different engines sit together."""
_SHARE = 0.8
"""Of the difference that is evened out: a whisper stays softer than a shout."""
_MOST = 12.0
"""dB."""


@dataclass(frozen=True, slots=True)
class Voice:
    """A line of `length` samples at 48 kHz, from sample `start` of the film."""

    path: Path
    start: int
    length: int
    gain: float

    @property
    def after(self) -> int:
        return self.start + self.length


def place_voice(path: Path, start: float, gain: float = 1.0) -> Voice:
    """Read the line at `path` (speech.wav) and place it at `start` seconds; `gain` is its fader's."""
    sound = _load(path)
    steady = np.repeat(sound, 2, axis=0)
    pad = max(0, RATE // 2 - sound.shape[1])
    lufs = loudness([np.pad(steady, ((0, 0), (0, pad)))])
    wanted = np.clip((TARGET - lufs) * _SHARE, -_MOST, _MOST) if np.isfinite(lufs) else 0.0
    return Voice(path, round(start * RATE), sound.shape[1], gain * float(10 ** (wanted / 20)))


def add_voice(voice: Voice, target: Sound, start: int) -> None:
    """Add the part of `voice` that sounds in `target`, whose first sample is the film's `start`."""
    first = max(voice.start, start)
    after = min(voice.after, start + target.shape[1])
    if first < after:
        sound = _load(voice.path)[:, first - voice.start : after - voice.start]
        target[:, first - start : after - start] += sound * np.float32(voice.gain)


@lru_cache(4)
def _load(path: Path) -> Sound:
    """Return one line at 48 kHz, 1 x samples."""
    data, rate = soundfile.read(path, dtype="float32", always_2d=True)
    return resample(data.mean(axis=1), rate)[None]


def resample(mono: Sound, rate: int) -> Sound:
    """Return `mono`, taken at `rate` Hz, at RATE: its spectrum, longer or shorter.

    The spectrum is that of a circle; silence keeps its end from ringing into its beginning.
    """
    if rate == RATE:
        return mono
    step = rate // gcd(rate, RATE) * 256
    length = -(-(len(mono) + rate // 50) // step) * step
    raised = np.fft.irfft(np.fft.rfft(mono, length), length * RATE // rate)
    return (raised[: -(-len(mono) * RATE // rate)] * np.float32(RATE / rate)).astype(np.float32)
