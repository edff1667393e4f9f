"""Drum strokes: skins as sums of decaying modes, a click of the finger, brushes of noise."""

from collections.abc import Sequence
from functools import cache

import numpy as np

from gpu_worker.music.composer.waves import Samples, samples, seconds

PAN: dict[str, float] = {
    "shaker": 0.35,
    "brush": -0.2,
    "na": 0.15,
    "tin": 0.15,
    "te": 0.1,
    "ge": -0.2,
}


@cache
def stroke(name: str, tonic: float) -> Samples:
    """Return one stroke, peak 1, for a piece whose tonic is `tonic` Hz; KeyError when unknown."""
    sound = _STROKES[name](tonic)
    fade = min(len(sound), 480)
    sound[-fade:] *= np.linspace(1, 0, fade, dtype=np.float32)
    return (sound / np.abs(sound).max()).astype(np.float32)


def _modes(duration: float, modes: Sequence[tuple[float, float, float]]) -> Samples:
    """Return modes of (Hz, loudness, decay per second)."""
    times = seconds(samples(duration))
    sound = np.zeros(len(times), np.float32)
    for pitch, loud, decay in modes:
        sound += loud * np.sin(2 * np.pi * pitch * times) * np.exp(-decay * times)
    return sound


def _click(duration: float, loud: float, decay: float) -> Samples:
    times = seconds(samples(duration))
    noise = np.random.default_rng(5).standard_normal(len(times))
    return (loud * noise * np.exp(-decay * times)).astype(np.float32)


def _slide(duration: float, low: float, high: float, decay: float) -> Samples:
    """Return a skin whose pitch moves from `low` to `high` Hz as the hand presses it."""
    times = seconds(samples(duration))
    pitch = low + (high - low) * (1 - np.exp(-9 * times))
    turn = 2 * np.pi * np.cumsum(pitch) / 48_000
    sound = np.sin(turn) + 0.3 * np.sin(2 * turn) + 0.08 * np.sin(3.1 * turn)
    return (sound * np.exp(-decay * times)).astype(np.float32) * np.minimum(times / 0.002, 1)


def _na(tonic: float) -> Samples:
    """Ring the tabla's rim: its first overtones are nearly harmonic (Raman, 1920)."""
    skin = [(tonic * 2 * ratio, loud, 9 * (1 + 0.25 * index))
            for index, (ratio, loud) in enumerate(((1, 0.35), (2, 1.0), (3, 0.45), (4, 0.4), (5, 0.15)))]  # fmt: skip
    return _modes(0.8, skin) + _click(0.8, 0.3, 700)


def _tin(tonic: float) -> Samples:
    return _modes(0.9, [(tonic * 2, 1, 5), (tonic * 4, 0.6, 6), (tonic * 6, 0.25, 7.5)]) + _click(
        0.9, 0.15, 700
    )


def _te(tonic: float) -> Samples:
    return _modes(0.2, [(tonic * 1.7, 0.3, 45), (tonic * 2.7, 0.4, 50)]) + _click(0.2, 0.5, 600)


def _ge(tonic: float) -> Samples:
    return _slide(0.9, tonic * 0.54, tonic * 0.8, 4.5) + _click(0.9, 0.15, 500)


def _mix(one: Samples, other: Samples) -> Samples:
    sound = np.zeros(max(len(one), len(other)), np.float32)
    sound[: len(one)] += one
    sound[: len(other)] += other
    return sound


_STROKES = {
    "na": _na,
    "tin": _tin,
    "te": _te,
    "ge": _ge,
    "ka": lambda _: _click(0.12, 1.0, 350),
    "dha": lambda tonic: _mix(0.8 * _na(tonic), _ge(tonic)),
    "dhin": lambda tonic: _mix(0.8 * _tin(tonic), _ge(tonic)),
    "tham": lambda tonic: _slide(0.7, tonic * 0.5, tonic * 0.56, 7),
    "dhim": lambda tonic: _modes(0.7, [(tonic * 2, 1, 8), (tonic * 4, 0.4, 10), (tonic * 6, 0.15, 13)]),
    "kick": lambda _: _slide(0.5, 90, 48, 9),
    "tom": lambda _: _slide(0.8, 110, 82, 6),
    "boom": lambda _: _slide(1.6, 62, 46, 3),
    "brush": lambda _: _click(0.25, 0.7, 28),
    "shaker": lambda _: np.diff(_click(0.12, 1.0, 55), prepend=np.float32(0)),
    "tick": lambda _: _modes(0.12, [(1900, 1, 60), (2750, 0.5, 80)]),
}  # fmt: skip
