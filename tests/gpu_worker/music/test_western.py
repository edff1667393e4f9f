from itertools import pairwise

import numpy as np
import pytest

from gpu_worker.music.composer.western.feels import FEELS, IONIAN
from gpu_worker.music.composer.western.harmony import triad, voicings
from studio.domain.film import Mood, MusicFamily
from tests.gpu_worker.music.listening import pulse, score, sound

WESTERN = MusicFamily.WESTERN


@pytest.mark.parametrize("mood", Mood)
def test_each_mood_has_its_pace(mood: Mood):
    slowest, fastest = FEELS[mood].tempo
    assert slowest <= round(60 / score(mood, WESTERN).beat) <= fastest


def test_joy_is_quicker_than_sadness_and_in_another_mode():
    joyful, sad = score(Mood.JOYFUL, WESTERN), score(Mood.SAD, WESTERN)
    assert joyful.beat < 0.7 * sad.beat
    assert 4 in joyful.scale
    assert 4 not in sad.scale


def test_the_beat_is_heard():
    piece = score(Mood.PLAYFUL, WESTERN)
    music = sound(Mood.PLAYFUL, WESTERN)
    assert pulse(music, piece.beat) > pulse(music, piece.beat * 0.79) + 0.1


def test_a_phrase_comes_back():
    piece = score(Mood.CALM, WESTERN, seconds=60)
    phrase = 16 * piece.beat

    def tune(number: int) -> list[int]:
        return [
            round(note.pitch)
            for note in piece.notes
            if note.instrument in FEELS[Mood.CALM].leads
            and number * phrase - 0.05 < note.start - 0.1 < (number + 0.7) * phrase - 0.05
        ]

    assert tune(0) == tune(1) != tune(2)


def test_the_last_chord_is_the_tonic():
    piece = score(Mood.HEROIC, WESTERN)
    bass = [note for note in piece.notes if note.instrument == "bass"][-2]
    assert round(bass.pitch - piece.tonic) % 12 == 0


def test_voices_move_little_and_never_cross():
    chords = voicings(IONIAN, 60, (1, 6, 4, 5, 1))
    assert [{(tone - 60) % 12 for tone in chord} for chord in chords] == [
        set(triad(IONIAN, degree)) for degree in (1, 6, 4, 5, 1)
    ]
    for one, other in pairwise(chords):
        assert list(one) == sorted(one)
        assert np.abs(np.subtract(one, other)).max() <= 4
