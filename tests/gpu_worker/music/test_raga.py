import pytest

from gpu_worker.music.composer.raga import phrases
from gpu_worker.music.composer.raga.ragas import OF_MOOD, RAGAS
from gpu_worker.music.composer.raga.talas import BEATS
from studio.domain.film import Mood, MusicFamily
from studio.domain.tuning import SA
from tests.gpu_worker.music.listening import chroma, pulse, score, sound

RAGA = MusicFamily.RAGA


@pytest.mark.parametrize("raga", RAGAS.values(), ids=RAGAS.keys())
def test_catch_phrases_and_walks_stay_in_the_raga(raga):
    assert {tone % 12 for catch in raga.catches for tone in catch} <= raga.tones
    assert {raga.vadi, raga.samvadi} <= raga.tones
    assert {tone % 12 for tone in phrases.rise(raga, -5, 20)} <= {tone % 12 for tone in raga.up}
    assert {tone % 12 for tone in phrases.fall(raga, 16, 20)} <= {tone % 12 for tone in raga.down}


def test_every_mood_can_choose_among_ragas():
    assert len(RAGAS) >= 6
    assert all(len(OF_MOOD[mood]) >= 2 for mood in Mood)
    assert len({score(Mood.CALM, RAGA, seed).title for seed in range(12)}) > 1


def test_sa_sounds_throughout():
    piece = score(Mood.DEVOTIONAL, RAGA)
    shares = chroma(sound(Mood.DEVOTIONAL, RAGA), piece.tonic)
    assert shares[0] > 1.5 / 12
    assert 440 * 2 ** ((piece.tonic - 69) / 12) == pytest.approx(SA)


def test_the_alap_is_free_and_the_drum_follows_in_cycles_of_sixteen():
    piece = score(Mood.DEVOTIONAL, RAGA, seconds=60)
    strokes = [hit for hit in piece.hits if hit.stroke not in ("te", "na")]
    assert strokes[0].start > 15
    last = strokes[0].start + BEATS * piece.beat
    assert any(abs(hit.start - last) < 0.03 and hit.stroke == "dha" for hit in strokes)


def test_the_beat_is_heard():
    piece = score(Mood.HEROIC, RAGA)
    music = sound(Mood.HEROIC, RAGA)
    assert pulse(music, piece.beat) > pulse(music, piece.beat * 0.79) + 0.1


def test_tones_are_pulled_from_one_to_the_next():
    bends = [note.bend for note in score(Mood.CALM, RAGA).notes if note.bend]
    assert bends
    assert all(bend[-1][1] == 0 for bend in bends)


def test_shaken_tones_swing():
    swings = [
        note
        for seed in range(6)
        for note in score(Mood.DEVOTIONAL, RAGA, seed, 40.0).notes
        if any(0.4 < offset < 0.5 for _, offset in note.bend)
    ]
    assert swings
