"""Composes cues for the tests, each once, and measures what is heard."""

from functools import cache
from pathlib import Path

import numpy as np
import soundfile
from scipy.signal import stft

from gpu_worker.contract import Context
from gpu_worker.music.composer import engine, mixdown
from gpu_worker.music.composer.score import Score
from studio.domain.film import Cue, Mood, MusicFamily
from studio.domain.steps import CueRequest

RATE = 48_000


def compose_into(folder: Path, cue: Cue, seconds: float) -> Path:
    context = Context(folder, lambda _: None, lambda: False)
    engine.Composer().compose(CueRequest(cue, seconds), context)
    return folder / "cue.flac"


@cache
def score(mood: Mood, family: MusicFamily, seed: int = 3, seconds: float = 20.0) -> Score:
    return engine.write(Cue(mood, family, seed), seconds)


@cache
def sound(mood: Mood, family: MusicFamily, seed: int = 3) -> np.ndarray:
    """The cue as two rows, as the mix gets it."""
    return mixdown.perform(score(mood, family, seed), lambda *_: None)


def chroma(music: np.ndarray, tonic: float) -> np.ndarray:
    """The share of energy of each of the 12 semitones above `tonic` (MIDI), from 100 to 2000 Hz."""
    hertz, _, bins = stft(music.mean(axis=0), RATE, nperseg=16384)
    power = (np.abs(bins) ** 2).sum(axis=1)
    kept = (hertz > 100) & (hertz < 2000)
    semitone = np.round(69 + 12 * np.log2(hertz[kept] / 440) - tonic).astype(int) % 12
    shares = np.bincount(semitone, power[kept], 12)
    return shares / shares.sum()


def pulse(music: np.ndarray, beat: float) -> float:
    """How strongly the onsets repeat after `beat` seconds (autocorrelation, 1 for perfectly)."""
    hop = 480
    _, _, bins = stft(music.mean(axis=0), RATE, nperseg=2048, noverlap=2048 - hop)
    onset = np.maximum(np.diff(np.log(np.abs(bins) + 1e-5), axis=1), 0).sum(axis=0)
    onset -= onset.mean()
    around = round(beat * RATE / hop)
    lags = range(around - 1, around + 2)
    return max(float((onset[lag:] * onset[:-lag]).sum() / (onset**2).sum()) for lag in lags)


def read(file: Path) -> tuple[np.ndarray, int]:
    data, rate = soundfile.read(file)
    return data.T, rate
