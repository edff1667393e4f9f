import numpy as np
import pytest

from gpu_worker.music.composer import drums, strings
from gpu_worker.music.composer.instruments import PLAYERS
from gpu_worker.music.composer.score import Note, hertz

RATE = 48_000


def heard(sound: np.ndarray, near: float) -> float:
    """The frequency of the loudest partial within a whole tone of `near`."""
    power = np.abs(np.fft.rfft(sound * np.hanning(len(sound)), 1 << 19))
    pitches = np.fft.rfftfreq(1 << 19, 1 / RATE)
    inside = (pitches > near / 1.12) & (pitches < near * 1.12)
    return float(pitches[inside][power[inside].argmax()])


@pytest.mark.parametrize("name", PLAYERS)
@pytest.mark.parametrize("pitch", [48, 60, 72])
def test_instruments_play_in_tune(name: str, pitch: int):
    sound = PLAYERS[name].play(Note(name, 0, 1.5, pitch))
    assert abs(1200 * np.log2(heard(sound[:RATE], hertz(pitch)) / hertz(pitch))) < 12
    assert np.abs(sound[-1]) < 0.01


def test_a_bent_string_ends_on_its_pitch():
    bend = ((0.0, -2.0), (0.1, -2.0), (0.4, 0.0))
    sound = PLAYERS["sitar"].play(Note("sitar", 0, 1.6, 60, bend=bend))
    assert heard(sound[: RATE // 10], hertz(58)) == pytest.approx(hertz(58), rel=0.015)
    assert heard(sound[RATE // 2 :], hertz(60)) == pytest.approx(hertz(60), rel=0.005)


def test_a_plucked_string_dies_away_and_its_highs_first():
    string = strings.pluck(220.0, 2.0, 0.5, 3.0)

    def brightness(part: np.ndarray) -> float:
        power = np.abs(np.fft.rfft(part)) ** 2
        return float((power * np.arange(len(power))).sum() / power.sum())

    assert np.abs(string[-4800:]).max() < 0.2 * np.abs(string[:4800]).max()
    assert brightness(string[-9600:]) < brightness(string[:9600])


@pytest.mark.parametrize("name", drums._STROKES)
def test_every_stroke_is_short_and_ends_in_silence(name: str):
    sound = drums.stroke(name, 130.8)
    assert np.abs(sound).max() == pytest.approx(1)
    assert np.abs(sound[-1]) < 1e-3
    assert len(sound) < 2 * RATE
