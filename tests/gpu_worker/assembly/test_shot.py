"""Bodies of shots and the transitions between them."""

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest

from gpu_worker.assembly import packets, pieces
from gpu_worker.assembly.colour import luma, to_planes
from gpu_worker.assembly.shot import read_list
from studio.domain.film import TransitionKind
from studio.domain.steps import ShotRequest, StepKind
from tests import films
from tests.fakes.engines import Disc
from tests.gpu_worker.building import Build


@pytest.fixture
def build(tmp_path, tiny_engines) -> Build:
    return Build(tmp_path)


def speech(words: int) -> str:
    return " ".join(f"word{number}." for number in range(words))


def frames_of(build: Build, key: str) -> list:
    folder = build.folder(key)
    paths = [folder / name for name in read_list(folder).files]
    return list(pieces.decode(paths, films.TINY))


def psnr(one, other) -> float:
    error = np.mean((one.astype(float) - other) ** 2)
    return 10 * np.log10(255**2 / max(error, 1e-3))


def test_a_shot_shows_what_its_engine_draws(build):
    film = films.film((films.shot(1, seconds=3.0),))
    planned, facts = build.film(film)
    key = planned.shots["shot-1"].shot
    assert facts[key]["frames"] == 72
    reel = Disc().open(planned.step(key).request.picture, [], 72)
    for number, frame in enumerate(frames_of(build, key)):
        assert psnr(frame, to_planes(reel.frame(number))) > 36


def test_a_changed_caption_redoes_the_pieces_that_it_touches_and_no_more(build):
    texts = [speech(12), speech(20), speech(12)]
    film = films.film((films.shot(1, *(films.line(n, text) for n, text in enumerate(texts))),))
    planned, facts = build.film(film)
    step = planned.step(planned.shots["shot-1"].shot)
    assert facts[step.key]["pieces"] >= 7

    captions = (texts[0], texts[1], texts[2].replace("word11", "end"))
    changed = replace(step, key="changed", request=replace(step.request, captions=captions))
    again = build.step(changed)
    assert 1 <= again["pieces"] - again["reused_pieces"] <= 3
    same = [
        np.array_equal(one, other)
        for one, other in zip(frames_of(build, step.key), frames_of(build, "changed"), strict=True)
    ]
    assert same[: len(same) // 2] == [True] * (len(same) // 2)
    assert not all(same)


def test_the_same_shot_needs_no_new_piece(build):
    planned, _ = build.film(films.two_scenes())
    step = planned.step(planned.shots["shot-1"].shot)
    again = build.step(replace(step, key="again"))
    assert again["reused_pieces"] == again["pieces"]


def test_captions_in_files_leave_the_picture_alone(build):
    step = build.film(films.film((films.shot(1, films.line(1)),)))[0]
    shot = step.step(step.shots["shot-1"].shot)
    bare = replace(shot, key="bare", request=replace(shot.request, captions=("",)))
    build.step(bare)
    burnt, plain = frames_of(build, shot.key), frames_of(build, "bare")
    spoken = range(round(0.35 * 24), round(1.55 * 24))
    for number, (one, other) in enumerate(zip(burnt, plain, strict=True)):
        changed = np.abs(luma(one).astype(int) - luma(other)).max() > 40
        assert changed == (number in spoken)


def test_a_body_leaves_out_what_belongs_to_the_transitions(build):
    planned, facts = build.film(films.two_scenes())
    third = planned.shots["shot-3"]
    request = planned.step(third.shot).request
    assert isinstance(request, ShotRequest)
    assert request.head == facts[third.transition]["frames"] == 12
    whole = replace(planned.step(third.shot), key="whole", request=replace(request, head=0))
    build.step(whole)
    body = frames_of(build, third.shot)
    for one, other in zip(body, frames_of(build, "whole")[12:], strict=True):
        assert psnr(one, other) > 36


def test_a_transition_begins_near_one_shot_and_ends_near_the_other(build):
    planned, _ = build.film(films.two_scenes())
    key = planned.shots["shot-3"].transition
    before, after = (
        Disc().open(picture, [], 100).frame(0)
        for picture in (planned.step(key).request.before, planned.step(key).request.after)
    )
    changing = frames_of(build, key)
    assert len(changing) == 12
    first, last = to_planes(before)[0, 0], to_planes(after)[0, 0]
    assert abs(int(changing[0][0, 0]) - first) <= abs(int(first) - last) / 6 + 2
    assert abs(int(changing[-1][0, 0]) - last) <= abs(int(first) - last) / 6 + 2


@pytest.mark.parametrize("kind", [kind for kind in TransitionKind if kind != TransitionKind.CUT])
def test_every_transition_lasts_as_long_as_wished(build, kind):
    shots = (films.shot(1, seconds=4.0), films.shot(2, seed=3, seconds=4.0, transition=kind))
    film = films.film((shots[0], replace(shots[1], transition_seconds=1.5)))
    planned, facts = build.film(film)
    assert facts[planned.shots["shot-2"].transition]["frames"] == 36
    assert facts[planned.film]["frames"] == 96 + 96 - 36
    changing = frames_of(build, planned.shots["shot-2"].transition)
    steps = [np.abs(a.astype(int) - b).mean() for a, b in pairwise(changing)]
    assert len(changing) == 36
    assert max(steps) < 25


def test_every_piece_of_a_film_has_at_least_two_frames(build):
    planned, facts = build.film(films.two_scenes())
    for key in facts:
        if planned.step(key).kind in (StepKind.SHOT, StepKind.TRANSITION):
            for name in read_list(build.folder(key)).files:
                assert len(packets.load(build.folder(key) / name)) >= 2


def test_a_still_is_a_small_picture_of_the_middle(build):
    from PIL import Image

    planned = build.film(films.film((films.shot(1),)))[0]
    step = planned.step(planned.shots["shot-1"].still)
    build.step(step)
    with Image.open(build.folder(step.key) / "still.jpg") as still:
        assert still.size == (320, 180)
        assert abs(still.getpixel((160, 60))[0] - still.getpixel((10, 170))[0]) > 20
