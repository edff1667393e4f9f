"""A creator's own music under a scene."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile

from gpu_worker.assembly import aac
from gpu_worker.contract import Context
from gpu_worker.music.track.engine import Track, repeated
from gpu_worker.perform import perform
from studio.domain.conform import played
from studio.domain.film import Cue, Film, Media, MusicFamily
from studio.domain.steps import CueRequest, StepKind
from tests import films
from tests.gpu_worker import own_files
from tests.gpu_worker.building import Build

RATE = 48_000


def tone(seconds: float, hertz: float, rate: int = RATE) -> np.ndarray:
    return 0.2 * np.sin(2 * np.pi * hertz * np.arange(round(seconds * rate)) / rate)


def strength(sound: np.ndarray, hertz: float, begin: float, end: float) -> float:
    part = sound[round(begin * RATE) : round(end * RATE)]
    return float(np.abs(np.mean(part * np.exp(-2j * np.pi * hertz * np.arange(len(part)) / RATE))))


def cue(tmp_path: Path, file: Path, seconds: float) -> np.ndarray:
    media = own_files.keep(tmp_path, file)
    out = tmp_path / "out"
    out.mkdir()
    context = Context(out, lambda _: None, lambda: False)
    Track().compose(CueRequest(played(media), seconds), tmp_path / media.key, context)
    sound, rate = soundfile.read(out / "cue.flac", always_2d=True)
    assert rate == RATE
    assert sound.shape == (round(seconds * RATE), 2)
    return sound


def test_long_music_is_cut(tmp_path):
    halves = np.concatenate([tone(6, 440, 44100), tone(20, 660, 44100)])
    sound = cue(tmp_path, own_files.sound(tmp_path / "one.wav", halves, 44100), 8.0)[:, 0]
    assert strength(sound, 440, 0.1, 5.9) > 0.065
    assert strength(sound, 660, 6.1, 7.9) > 0.065


def test_short_music_starts_over_without_a_gap_or_a_click(tmp_path):
    music = np.concatenate([tone(4, 440), tone(4, 660)])
    sound = cue(tmp_path, own_files.sound(tmp_path / "one.ogg", music, RATE), 24.0)[:, 0]
    for begin in (0.0, 6.0, 12.0, 18.0):  # eight seconds, of which two are the seam
        assert strength(sound, 440, begin + 2.1, begin + 3.9) > 0.065
    assert strength(sound, 660, 4.2, 5.8) > 0.065
    levels = np.sqrt(np.mean(sound.reshape(-1, RATE // 10) ** 2, axis=1))
    assert levels.min() > 0.05
    assert np.abs(np.diff(sound)).max() < 0.05


@pytest.mark.parametrize("length", [1, 3, 1000])
def test_a_blink_of_sound_is_repeated_too(length):
    made = repeated(np.full((2, length), 0.5, np.float32), 5000)
    assert made.shape == (2, 5000)
    assert np.abs(made).max() <= 1
    assert made.any()


def test_both_sides_stay_apart(tmp_path):
    sides = np.stack([tone(9, 440), tone(9, 660)], axis=1)
    sound = cue(tmp_path, own_files.sound(tmp_path / "one.flac", sides, RATE), 8.0)
    assert strength(sound[:, 0], 440, 1, 7) > 0.065
    assert strength(sound[:, 0], 660, 1, 7) < 0.001
    assert strength(sound[:, 1], 660, 1, 7) > 0.065


def test_the_same_music_gives_the_same_cue(tmp_path):
    media = own_files.keep(tmp_path, own_files.sound(tmp_path / "a.wav", tone(5, 440), RATE))
    made = []
    for name in ("one", "other"):
        (tmp_path / name).mkdir()
        context = Context(tmp_path / name, lambda _: None, lambda: False)
        request = CueRequest(played(media), 16.0)
        perform(request, StepKind.CUE, "track", [tmp_path / media.key], context)
        made.append({file.name: file.read_bytes() for file in (tmp_path / name).iterdir()})
    assert made[0] == made[1]
    assert made[0].keys() == {"cue.flac", "cue.json", "cue.m4a", "peaks.json"}


def with_music(media: Media) -> Film:
    """Two scenes, the first with music of its own and a line in its middle, the second silent."""
    first = (films.shot(1, seconds=6.0), films.shot(2, films.line(1)), films.shot(3, seconds=6.0))
    film = films.film(first, (films.shot(4, seconds=4.0),), music=MusicFamily.NONE)
    one, other = film.scenes
    return replace(film, scenes=(replace(one, cue=Cue(recording=media)), other))


def test_the_mix_lowers_it_under_speech_and_ends_it_with_its_scene(tmp_path, tiny_engines):
    media = own_files.keep(tmp_path, own_files.sound(tmp_path / "a.wav", tone(5, 523), RATE))
    build = Build(tmp_path)
    planned, _ = build.film(with_music(media))
    mix = next(step for step in planned.steps if step.kind is StepKind.MIX)
    sound = np.concatenate(list(aac.decode(build.folder(mix.key) / "mix.m4a")), axis=1)[0]
    alone = strength(sound, 523, 2.5, 3.5)
    assert alone > 0.02
    under = strength(sound, 523, 6.45, 7.4)
    assert under < 0.5 * alone
    assert strength(sound, 523, 0.0, 0.1) < 0.3 * alone  # fades in
    scene_ends = 6.0 + 2.2 + 6.0
    assert strength(sound, 523, scene_ends + 1.8, scene_ends + 3.5) < 0.02 * alone
