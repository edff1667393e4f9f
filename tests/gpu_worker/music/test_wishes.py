"""A cue sounds as it is asked for: raga, key, tempo, instruments; and the tables agree."""

from dataclasses import replace

import pytest

from gpu_worker.music.composer import drums, engine, mixdown
from gpu_worker.music.composer.instruments import PLAYERS
from gpu_worker.music.composer.raga.ragas import RAGAS
from gpu_worker.music.composer.raga.talas import THEKAS
from gpu_worker.music.composer.score import Score
from gpu_worker.music.composer.western import ensemble
from studio.domain import music
from studio.domain.errors import InvalidInput
from studio.domain.film import Cue, Mood, MusicFamily
from tests.gpu_worker.music.listening import chroma, pulse

WESTERN, RAGA = MusicFamily.WESTERN, MusicFamily.RAGA


def written(cue: Cue, seconds: float = 24.0) -> Score:
    return engine.write(cue, seconds)


def players(cue: Cue) -> set[str]:
    """Who is heard; any drum of a family by the family's word for it."""
    piece = written(cue, 60.0)
    return {note.instrument for note in piece.notes} | ({"drums"} if piece.hits else set())


def test_pickers_and_engine_know_the_same_ragas_and_instruments() -> None:
    assert {name: raga.name for name, raga in RAGAS.items()} == music.RAGAS
    assert {*PLAYERS, "drums", *THEKAS} == set(music.INSTRUMENTS)
    western = {name for name, family in music.INSTRUMENTS.items() if family == WESTERN}
    assert {*ensemble.LEADS, "bass", "drums"} == western
    assert {stroke for _, stroke, _ in ensemble.DRUMS} <= set(drums._STROKES)


@pytest.mark.parametrize("raga", music.RAGAS)
def test_the_raga_that_is_asked_for_is_played(raga: str) -> None:
    piece = written(Cue(Mood.CALM, RAGA, raga=raga))
    assert piece.title == music.RAGAS[raga]
    assert {round(note.pitch - piece.tonic) % 12 for note in piece.notes} <= RAGAS[raga].tones


@pytest.mark.parametrize("key", [*music.KEYS, "Db", "Cb"])
@pytest.mark.parametrize("family", [WESTERN, RAGA])
def test_the_key_that_is_asked_for_is_the_tonic(key: str, family: MusicFamily) -> None:
    plain, piece = written(Cue(Mood.SAD, family)), written(Cue(Mood.SAD, family, key=key))
    assert round(piece.tonic) % 12 == music.pitch_class(key)
    assert abs(piece.tonic - plain.tonic) <= 9


def test_what_is_heard_is_in_the_key() -> None:
    piece = written(Cue(Mood.CALM, WESTERN, key="Eb"))
    shares = chroma(mixdown.perform(piece, lambda *_: None), 63)
    assert sum(shares[step] for step in piece.scale) > 0.8


@pytest.mark.parametrize("tempo", [music.SLOWEST, 100, music.FASTEST])
@pytest.mark.parametrize("family", [WESTERN, RAGA])
def test_the_tempo_that_is_asked_for_is_kept(tempo: int, family: MusicFamily) -> None:
    piece = written(Cue(Mood.JOYFUL, family, tempo=tempo))
    assert piece.beat == pytest.approx(60 / tempo)
    assert piece.seconds >= 24
    if tempo == 100:
        assert pulse(mixdown.perform(piece, lambda *_: None), 0.6) > 0.1


@pytest.mark.parametrize(
    ("family", "wished", "heard"),
    [
        (WESTERN, ("piano",), {"piano"}),
        (WESTERN, ("flute", "horn"), {"flute", "horn"}),
        (WESTERN, ("strings", "piano", "bass", "drums"), {"strings", "piano", "bass", "drums"}),
        (WESTERN, ("drums",), {"drums"}),
        (RAGA, ("sitar", "tanpura"), {"sitar", "tanpura"}),
        (RAGA, ("bansuri", "veena", "tabla"), {"bansuri", "veena", "drums"}),
    ],
)
@pytest.mark.parametrize("mood", [Mood.SAD, Mood.HEROIC])
def test_those_play_who_are_asked(
    mood: Mood, family: MusicFamily, wished: tuple[str, ...], heard: set[str]
) -> None:
    assert players(Cue(mood, family, instruments=wished)) == heard


def test_instruments_of_another_family_leave_the_mood_its_own() -> None:
    plain = Cue(Mood.CALM, WESTERN)
    assert written(replace(plain, instruments=("sitar",))) == written(plain)


@pytest.mark.parametrize(
    ("wish", "code"),
    [
        ({"raga": "unheard"}, "error.cue.raga"),
        ({"key": "H"}, "error.cue.key"),
        ({"tempo": 300}, "error.cue.tempo"),
        ({"tempo": 20}, "error.cue.tempo"),
        ({"instruments": ("piano", "kazoo")}, "error.cue.instrument"),
    ],
)
def test_what_nobody_can_play_is_refused(wish: dict, code: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        music.check_cue(Cue(**wish))
    assert refused.value.code == code
    music.check_cue(Cue(raga="yaman", key="F#", tempo=90, instruments=("sitar", "tabla")))
