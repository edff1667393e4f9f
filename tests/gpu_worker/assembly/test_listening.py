"""Single takes and sounds for the browser: what can be played and drawn is what was made."""

import json

import av
import numpy as np
import pytest
import soundfile

from gpu_worker.assembly.listening import for_the_browser
from gpu_worker.assembly.pieces import decode
from gpu_worker.assembly.shot import read_list
from studio.domain.film import CameraMove, Format, TransitionKind
from studio.domain.single_steps import cue_step, preview_step, speak_step
from tests import films
from tests.gpu_worker.building import Build


@pytest.fixture
def build(tmp_path, tiny_engines) -> Build:
    return Build(tmp_path)


def pictures(path) -> list[np.ndarray]:
    with av.open(path) as file:
        return [frame.to_ndarray() for frame in file.decode(video=0)]


def test_a_take_plays_the_frames_of_its_pieces(build):
    planned, facts = build.film(films.two_scenes())
    key = planned.shots["shot-3"].shot
    folder = build.folder(key)
    pieces = [folder / name for name in read_list(folder).files]
    played = pictures(folder / "shot.mp4")
    assert facts[key]["first_frame"] == 12
    assert facts[key]["frames"] == len(played)
    for one, other in zip(played, decode(pieces, films.TINY), strict=True):
        assert np.array_equal(one, other)


def test_a_take_starts_to_play_before_it_is_loaded(build):
    planned, _ = build.film(films.film((films.shot(1),)))
    data = (build.folder(planned.shots["shot-1"].shot) / "shot.mp4").read_bytes()
    assert data.index(b"moov") < data.index(b"mdat")
    with av.open(build.folder(planned.shots["shot-1"].shot) / "shot.mp4") as file:
        times = [frame.time for frame in file.decode(video=0)]
    assert times == pytest.approx([number / 24 for number in range(48)], abs=1e-4)


@pytest.mark.parametrize(("rate", "channels"), [(24_000, 1), (48_000, 2)])
def test_peaks_tell_where_it_is_loud(tmp_path, rate, channels):
    sound = np.zeros((rate * 2 + rate // 2, channels), np.float32)
    sound[rate : rate + rate // 50, -1] = -0.5
    sound[-1, 0] = 0.25
    path = tmp_path / "speech.wav"
    soundfile.write(path, sound, rate, subtype="PCM_16")
    for_the_browser(path)
    found = json.loads((tmp_path / "peaks.json").read_bytes())
    assert found["rate"] == 50
    assert len(found["peaks"]) == 125
    assert {n: level for n, level in enumerate(found["peaks"]) if level} == {50: 50, 124: 25}


def test_small_sounds_are_what_was_spoken_and_composed(build):
    film = films.two_scenes()
    for step, name, rate in (
        (speak_step(film, film.scenes[0].shots[0].lines[0]), "speech.wav", 24_000),
        (cue_step(film.scenes[0], 3.0), "cue.flac", 48_000),
    ):
        build.step(step)
        path = build.folder(step.key) / name
        original, _ = soundfile.read(path, always_2d=True)
        with av.open(path.with_suffix(".m4a")) as file:
            assert file.streams.audio[0].rate == rate
            heard = np.concatenate([f.to_ndarray() for f in file.decode(audio=0)], axis=1)
        small = heard[:, : len(original)]
        assert np.corrcoef(small[0], original[: small.shape[1], 0])[0, 1] > 0.98
        assert path.with_suffix(".m4a").stat().st_size < path.stat().st_size


def test_a_preview_is_the_first_second_small_and_moving(build):
    from dataclasses import replace

    film = replace(films.film((films.shot(1, seconds=4.0),)), format=Format(1920, 1080))
    step = preview_step(film, film.scenes[0], film.shots[0], 1.0)
    assert build.step(step) == {"seconds": 1.0, "frames": 24}
    seen = pictures(build.folder(step.key) / "preview.mp4")
    assert len(seen) == 24
    assert seen[0].shape == (360 * 3 // 2, 640)
    assert np.abs(seen[0].astype(int) - seen[-1]).max() > 60
    again = replace(step, key="again")
    build.step(again)
    same = [build.folder(key) / "preview.mp4" for key in (step.key, "again")]
    assert same[0].read_bytes() == same[1].read_bytes()


def test_a_preview_ends_with_its_shot(build):
    film = films.film((films.shot(1, seconds=2.0),))
    step = preview_step(film, film.scenes[0], film.shots[0], 9.0)
    assert build.step(step)["frames"] == 48


def test_previews_of_a_film_in_two_sizes_are_one(build):
    film = films.film((films.shot(1, camera=CameraMove.PUSH, transition=TransitionKind.FADE),))
    from dataclasses import replace

    steps = {
        preview_step(replace(film, format=size), film.scenes[0], film.shots[0], 1.0).key
        for size in (Format(), Format(1920, 1080))
    }
    assert len(steps) == 1
