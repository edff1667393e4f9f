"""Lines and cues as the mix reads them: at any rate, from any place, over and over."""

import numpy as np
import pytest
import soundfile
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.signal import resample_poly

from gpu_worker.assembly.cues import Player, note_loudness, place_cue
from gpu_worker.assembly.loudness import RATE, measure
from gpu_worker.assembly.voices import resample


def tone(rate: int, seconds: float, hertz: float) -> np.ndarray:
    at = np.arange(round(seconds * rate)) / rate
    return (0.5 * np.hanning(len(at)) * np.sin(2 * np.pi * hertz * at)).astype(np.float32)


@pytest.mark.parametrize("rate", [16_000, 22_050, 24_000, 44_100, 96_000])
def test_a_line_of_any_rate_keeps_its_pitch_and_length(rate):
    raised = resample(tone(rate, 0.7, 440), rate)
    expected = tone(RATE, 0.7, 440)
    assert abs(len(raised) - len(expected)) <= 1
    common = min(len(raised), len(expected))
    assert np.abs(raised[:common] - expected[:common]).max() < 2e-3


def test_raising_a_line_adds_nothing_that_a_filter_would_not():
    line = np.random.default_rng(3).standard_normal(9001).astype(np.float32) * 0.1
    soft = np.convolve(line, np.hanning(9) / 4, "same").astype(np.float32)
    error = resample(soft, 24_000) - resample_poly(soft, 2, 1)
    assert 10 * np.log10(np.mean(soft**2) / np.mean(error**2)) > 30


@pytest.fixture(scope="module")
def music(tmp_path_factory):
    """Noise of five seconds, under a film of fourteen: it starts over three times."""
    path = tmp_path_factory.mktemp("cue") / "cue.flac"
    noise = np.random.default_rng(1).standard_normal((5 * RATE, 2)) * 0.05
    soundfile.write(path, noise, RATE, subtype="PCM_16")
    note_loudness(path)
    return place_cue(path, (0.5, 14.0), 14.0)


def played(music, start: int, length: int) -> np.ndarray:
    sound = np.zeros((2, length), np.float32)
    Player(music).add(sound, start)
    return sound


@given(st.integers(0, 13 * RATE), st.integers(1, 2 * RATE))
@settings(max_examples=25, deadline=None)
def test_a_cue_sounds_the_same_wherever_reading_begins(music, start, length):
    player, whole = Player(music), np.zeros((2, 15 * RATE), np.float32)
    for at in range(0, whole.shape[1], RATE):
        player.add(whole[:, at : at + RATE], at)
    part = played(music, start, length)
    assert np.array_equal(part, whole[:, start : start + length])


def test_a_cue_is_brought_to_one_loudness_and_ends_with_the_film(music):
    sound = played(music, 0, 14 * RATE)
    middle = sound[:, 2 * RATE : 3 * RATE + RATE // 2]
    assert measure([middle]).lufs == pytest.approx(-20, abs=0.5)
    assert not sound[:, : RATE // 2].any()
    assert np.abs(sound[:, -10:]).max() < 1e-3


def test_a_silent_cue_stays_silent(tmp_path):
    soundfile.write(tmp_path / "cue.flac", np.zeros((RATE, 2)), RATE, subtype="PCM_16")
    note_loudness(tmp_path / "cue.flac")
    music = place_cue(tmp_path / "cue.flac", (0.0, 3.0), 3.0)
    assert not played(music, 0, 3 * RATE).any()
