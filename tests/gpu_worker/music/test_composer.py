"""What the mix may rely on, for every mood of both families."""

import numpy as np
import pytest

from gpu_worker.contract import Cancelled, Context
from gpu_worker.music.composer import engine, mixdown
from studio.domain.errors import EngineFailed
from studio.domain.film import Cue, Mood, MusicFamily
from studio.domain.steps import CueRequest
from tests.gpu_worker.music.listening import RATE, chroma, compose_into, read, score, sound

FAMILIES = (MusicFamily.WESTERN, MusicFamily.RAGA)
EVERY = [(mood, family) for family in FAMILIES for mood in Mood]


@pytest.mark.parametrize(("mood", "family"), EVERY)
def test_a_cue_is_clean_and_level(mood: Mood, family: MusicFamily):
    music = sound(mood, family)
    assert music.shape[1] >= 20 * RATE
    assert mixdown.loudness(music) == pytest.approx(mixdown.LOUDNESS, abs=0.5)
    assert np.abs(music).max() < 0.9
    assert np.isfinite(music).all()
    assert np.abs(music[:, [0, -1]]).max() < 0.01
    assert np.abs(music.mean(axis=1)).max() < 1e-3


@pytest.mark.parametrize(("mood", "family"), EVERY)
def test_music_starts_at_once_and_never_stops(mood: Mood, family: MusicFamily):
    music = np.abs(sound(mood, family)).max(axis=0)
    assert music[: RATE // 2].max() > 0.005
    seconds = music[: len(music) // RATE * RATE].reshape(-1, RATE).max(axis=1)
    assert seconds[:-1].min() > 0.002


@pytest.mark.parametrize(("mood", "family"), EVERY)
def test_every_note_belongs_to_the_scale(mood: Mood, family: MusicFamily):
    piece = score(mood, family)
    steps = {round(note.pitch - piece.tonic) % 12 for note in piece.notes}
    assert steps <= piece.scale


@pytest.mark.parametrize(("mood", "family"), [(Mood.CALM, FAMILIES[0]), (Mood.SAD, FAMILIES[1])])
def test_what_is_heard_belongs_to_the_scale(mood: Mood, family: MusicFamily):
    piece = score(mood, family)
    shares = chroma(sound(mood, family), piece.tonic)
    assert sum(shares[step] for step in piece.scale) > 0.8


@pytest.mark.parametrize("family", FAMILIES)
def test_equal_requests_give_equal_bytes_and_other_seeds_other_music(family, tmp_path):
    def made(name: str, seed: int) -> bytes:
        (tmp_path / name).mkdir()
        return compose_into(tmp_path / name, Cue(Mood.CALM, family, seed), 8.0).read_bytes()

    first = made("one", 1)
    assert made("two", 1) == first
    assert made("three", 2) != first


def test_the_file_is_stereo_48_khz_and_long_enough(tmp_path):
    music, rate = read(compose_into(tmp_path, Cue(Mood.JOYFUL, MusicFamily.WESTERN, 1), 16.0))
    assert rate == RATE
    assert music.shape[0] == 2
    assert music.shape[1] >= 16 * RATE
    assert not np.array_equal(music[0], music[1])


@pytest.mark.parametrize("seconds", [0.0, 1.0, 8.0, 90.0])
@pytest.mark.parametrize("family", FAMILIES)
def test_any_length_can_be_written(family: MusicFamily, seconds: float):
    for mood in Mood:
        for seed in range(4):
            piece = engine.write(Cue(mood, family, seed), seconds)
            assert piece.seconds >= seconds
            assert all(0 <= note.start <= piece.seconds for note in piece.notes)
            assert all(0 < note.velocity <= 1.1 and note.seconds > 0 for note in piece.notes)


def test_a_cue_without_music_is_refused():
    with pytest.raises(EngineFailed, match=r"error\.music\.none"):
        engine.write(Cue(Mood.CALM, MusicFamily.NONE, 0), 8.0)


def test_composing_stops_when_asked(tmp_path):
    request = CueRequest(Cue(Mood.CALM, MusicFamily.RAGA, 0), 8.0)
    with pytest.raises(Cancelled):
        engine.Composer().compose(request, Context(tmp_path, lambda _: None, lambda: True))
