"""From a score to a finished stereo sound: play, place, give it a room, set the level."""

from collections.abc import Callable
from functools import cache

import numpy as np
from numpy.typing import NDArray
from scipy.signal import fftconvolve

from gpu_worker.music.composer import drums, filters, waves
from gpu_worker.music.composer.instruments import PLAYERS
from gpu_worker.music.composer.score import Score, hertz
from gpu_worker.music.composer.waves import RATE, Samples

Stereo = NDArray[np.float32]
"""Two rows, left and right, −1 to 1."""
LOUDNESS = -23.0
_CEILING = 0.89
_ROOM = 2.2
"""Seconds in which the room dies away."""
_DRUM_GAIN, _DRUM_SEND = 0.6, 0.15


def perform(score: Score, step: Callable[[int, int], None]) -> Stereo:
    """Play `score` and return exactly its length; `step(done, total)` is called between notes."""
    count = waves.samples(score.seconds)
    dry = np.zeros((2, count), np.float32)
    wet = np.zeros((2, count), np.float32)
    total = len(score.notes) + len(score.hits) + 1
    for done, note in enumerate(score.notes):
        if done % 16 == 0:
            step(done, total)
        player = PLAYERS[note.instrument]
        sound = (player.play(note) * player.gain * note.velocity).astype(np.float32)
        _place(dry, wet, sound, note.start, player.pan, player.send)
    for hit in score.hits:
        sound = drums.stroke(hit.stroke, hertz(score.tonic)) * np.float32(_DRUM_GAIN * hit.velocity)
        _place(dry, wet, sound, hit.start, drums.PAN.get(hit.stroke, 0.0), _DRUM_SEND)
    step(total - 1, total)
    return level(dry + _reverb(wet))


def loudness(sound: Stereo) -> float:
    """Return the integrated loudness in LUFS (ITU-R BS.1770-4), −120 for silence."""
    weighted = filters.recursive(*_HIGH_PASS, filters.recursive(*_SHELF, sound))
    hop = RATE // 10
    power = np.mean(weighted[:, : weighted.shape[1] // hop * hop].reshape(2, -1, hop) ** 2, axis=2)
    blocks = np.convolve(power.sum(axis=0), np.ones(4) / 4, "valid")
    blocks = blocks[blocks > 10 ** ((-70 + 0.691) / 10)]
    if not len(blocks):
        return -120.0
    blocks = blocks[blocks > blocks.mean() / 10]
    return float(-0.691 + 10 * np.log10(blocks.mean()))


def level(sound: Stereo) -> Stereo:
    """Take out the rumble, set the loudness, round off the rare peak, start and end at zero."""
    clean = filters.cut(sound, 2, 35, "high")
    clean *= np.float32(10 ** ((LOUDNESS - max(loudness(clean), -60)) / 20))
    size = np.abs(clean)
    knee = 0.6
    bent = knee + (_CEILING - knee) * np.tanh((size - knee) / (_CEILING - knee))
    clean = np.where(size > knee, np.sign(clean) * bent, clean)
    return (clean * waves.swell(clean.shape[1], 0.005, 0.3)).astype(np.float32)


def _place(dry: Stereo, wet: Stereo, sound: Samples, start: float, pan: float, send: float) -> None:
    """Add `sound` at `start`, as loud in the middle as at the sides."""
    begin = waves.samples(start)
    kept = sound[: max(0, dry.shape[1] - begin)]
    angle = (pan + 1) * np.pi / 4
    for side, share in enumerate((np.cos(angle), np.sin(angle))):
        dry[side, begin : begin + len(kept)] += kept * np.float32(share)
        wet[side, begin : begin + len(kept)] += kept * np.float32(share * send)


def _reverb(wet: Stereo) -> Stereo:
    return np.stack(
        [fftconvolve(wet[side], _room()[side])[: wet.shape[1]] for side in (0, 1)]
    ).astype(np.float32)


@cache
def _room() -> Stereo:
    """Return a hall: noise that dies away, its highs first, after a few milliseconds of nothing."""
    count = waves.samples(_ROOM)
    times = waves.seconds(count)
    noise = np.random.default_rng(3).standard_normal((2, count))
    dark = filters.cut(noise, 1, 1800, "low") * np.exp(-times * 2.8)
    light = noise * np.exp(-times * 7) * 0.35
    hall = dark * 1.6 + light
    hall[:, : waves.samples(0.018)] = 0
    return (hall / np.sqrt((hall**2).sum(axis=1, keepdims=True))).astype(np.float32)


_SHELF = (
    [1.53512485958697, -2.69169618940638, 1.19839281085285],
    [1.0, -1.69065929318241, 0.73248077421585],
)
_HIGH_PASS = ([1.0, -2.0, 1.0], [1.0, -1.99004745483398, 0.99007225036621])
"""The K-weighting of BS.1770-4 at 48 kHz."""
