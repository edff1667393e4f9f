"""The vocoder WORLD: takes a voice apart into melody, throat and breath, and puts it together anew.

Morise, Yokomori, Ozawa: "WORLD: a vocoder-based high-quality speech synthesis system", 2016.
"""

from dataclasses import dataclass, replace

import numpy as np
import pyworld
from numpy.typing import NDArray

from gpu_worker.voice.prosody import Prosody
from gpu_worker.voice.take import RATE, Samples

Matrix = NDArray[np.float64]
FRAME = 0.005
"""Seconds between two frames of an analysis."""
_HIGHEST = 600.0
_VOWEL_FLOOR = 1e-16


@dataclass(frozen=True)
class Voiceprint:
    """A voice frame by frame, 5 ms each.

    `pitch` is in Hz (0: voiceless); `throat` (spectral envelope, power) and `breath` (share of noise,
    0 to 1) are frames x frequencies up to 12 kHz.
    """

    pitch: Matrix
    throat: Matrix
    breath: Matrix


def analyse(samples: Samples) -> Voiceprint:
    """Take `samples` apart."""
    sound = samples.astype(np.float64)
    rough, times = pyworld.dio(sound, RATE, f0_ceil=_HIGHEST, frame_period=FRAME * 1000)
    pitch = pyworld.stonemask(sound, rough, times, RATE)
    throat = pyworld.cheaptrick(sound, pitch, times, RATE)
    breath = pyworld.d4c(sound, pitch, times, RATE)
    return Voiceprint(pitch, throat, breath)


def synthesise(print_: Voiceprint) -> Samples:
    """Put a voice together again."""
    sound = pyworld.synthesize(
        print_.pitch,
        np.ascontiguousarray(print_.throat),
        np.ascontiguousarray(print_.breath),
        RATE,
        FRAME * 1000,
    )
    return sound.astype(np.float32)


def change(print_: Voiceprint, how: Prosody) -> Voiceprint:
    """Return the voice with the age and the feeling of `how`; speed and loudness are left alone."""
    throat, breath = print_.throat, print_.breath
    if how.formant != 1.0:
        throat = np.exp(_stretch(np.log(np.maximum(throat, _VOWEL_FLOOR)), how.formant))
        breath = _stretch(breath, how.formant)
    if how.brightness:
        throat = throat * _tilt(throat.shape[1], how.brightness)
    if how.breath:
        breath = np.clip(breath + how.breath * (1 - breath), 0, 1)
    if not how.voiced:
        return _whispered(Voiceprint(print_.pitch, throat, breath))
    return Voiceprint(_melody(print_.pitch, how), throat, breath)


def at(print_: Voiceprint, frames: Matrix) -> Voiceprint:
    """Return the voice at fractional frame numbers: the way to make it slower or faster."""
    places = np.clip(frames, 0, len(print_.pitch) - 1)
    low = np.minimum(places.astype(int), max(len(print_.pitch) - 2, 0))
    high = np.minimum(low + 1, len(print_.pitch) - 1)
    part = (places - low)[:, None]
    safe = np.log(np.maximum(print_.throat, _VOWEL_FLOOR))
    return Voiceprint(
        print_.pitch[np.round(places).astype(int)],
        np.exp(safe[low] * (1 - part) + safe[high] * part),
        print_.breath[low] * (1 - part) + print_.breath[high] * part,
    )


def _melody(pitch: Matrix, how: Prosody) -> Matrix:
    """Scale the melody, stretch it around its mean and let it shake."""
    voiced = pitch > 0
    if not voiced.any():
        return pitch
    mean = np.exp(np.log(pitch[voiced]).mean())
    sung = pitch.copy()
    sung[voiced] = mean * how.pitch * (pitch[voiced] / mean) ** how.range
    if how.tremor:
        times = np.arange(len(pitch)) * FRAME
        noise = np.random.default_rng(0).standard_normal(len(pitch))
        shake = np.sin(2 * np.pi * how.tremor_hertz * times) + 0.4 * noise
        sung[voiced] *= 1 + how.tremor * shake[voiced]
    return sung


def _whispered(print_: Voiceprint) -> Voiceprint:
    """Turn every sound into breath, and take out the rumble that a throat without tone lacks."""
    thin = print_.throat * _tilt(print_.throat.shape[1], 9.0, 200, 1500)
    return replace(
        print_,
        pitch=np.zeros_like(print_.pitch),
        throat=thin,
        breath=np.ones_like(print_.breath),
    )


def _stretch(rows: Matrix, ratio: float) -> Matrix:
    """Move everything in each row of a spectrum to `ratio` times its frequency."""
    last = rows.shape[1] - 1
    places = np.clip(np.arange(last + 1) / ratio, 0, last)
    low = np.minimum(places.astype(int), last - 1)
    part = places - low
    return rows[:, low] * (1 - part) + rows[:, low + 1] * part


def _tilt(bins: int, decibels: float, start: float = 1000, stop: float = 4000) -> Matrix:
    """Return factors of power that rise by `decibels` from `start` to `stop` Hz."""
    hertz = np.linspace(1, RATE / 2, bins)
    rise = np.clip(np.log(hertz / start) / np.log(stop / start), 0, 1)
    return 10 ** (decibels * rise / 10)
