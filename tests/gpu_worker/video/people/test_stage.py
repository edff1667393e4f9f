"""Everybody is drawn: in every framing, pose and kind, the same each time."""

from dataclasses import replace

import numpy as np
import pytest

from gpu_worker.contract import Frame
from gpu_worker.video.painter.people.casting import kind_of
from gpu_worker.video.painter.people.creatures.bird import BIRDS
from gpu_worker.video.painter.people.creatures.species import BEASTS
from gpu_worker.video.painter.people.creatures.things import THINGS
from gpu_worker.video.painter.view import frame_units
from studio.domain.film import Age, Being, Culture, Format, Framing, Pose
from tests.gpu_worker.video.people.shots import (
    ASHA,
    SMALL,
    TOM,
    creature,
    frame,
    request,
    speech,
    stage,
)

TALK = speech(("h", 0.0, 0.1), ("ɛ", 0.1, 0.3), ("l", 0.3, 0.4), ("O", 0.4, 0.8), ("m", 0.8, 0.9))


def covered(pixels: Frame) -> float:
    return float((pixels[..., 3] > 128).mean())


def left_edge(pixels: Frame) -> int:
    return int(np.flatnonzero((pixels[..., 3] > 128).any(0))[0])


@pytest.mark.parametrize("framing", list(Framing))
@pytest.mark.parametrize("pose", list(Pose))
def test_every_framing_and_pose_draws_somebody(framing: Framing, pose: Pose) -> None:
    acting = stage(request(ASHA, TOM, framing=framing, poses=(pose, Pose.STAND)), TALK)
    share = covered(frame(acting, 40))
    assert 0.02 < share < 0.75


def test_a_wide_figure_stands_on_the_floor_at_a_third_of_the_frame() -> None:
    pixels = frame(stage(request(TOM, framing=Framing.WIDE)), 5)
    rows = np.flatnonzero((pixels[..., 3] > 200).any(1))
    height = (rows[-1] - rows[0]) / SMALL.height
    assert 0.28 < height < 0.48
    assert abs(rows[-1] / SMALL.height - 0.93) < 0.03


def test_nearer_framings_show_larger_heads() -> None:
    wide, medium, close = (
        covered(frame(stage(request(TOM, framing=f)), 5))
        for f in (Framing.WIDE, Framing.MEDIUM, Framing.CLOSE)
    )
    assert wide < 0.1 < medium
    assert close > medium * 0.8


def test_nobody_appears_nobody_is_drawn() -> None:
    wanted = request(TOM)
    empty = replace(wanted, shot=replace(wanted.shot, appearances=()))
    assert covered(frame(stage(empty, TALK), 10)) == 0


def test_a_character_unknown_to_the_cast_is_left_out() -> None:
    wanted = replace(request(TOM), cast=())
    assert covered(frame(stage(wanted), 3)) == 0


def test_the_same_shot_is_the_same_picture() -> None:
    wanted = request(ASHA, TOM, framing=Framing.TWO_SHOT)
    first, second = frame(stage(wanted, TALK), 17), frame(stage(wanted, TALK), 17)
    assert np.array_equal(first, second)


@pytest.mark.parametrize("framing", [Framing.WIDE, Framing.MEDIUM, Framing.OVER_SHOULDER])
def test_frames_come_out_the_same_in_any_order(framing: Framing) -> None:
    wanted = request(ASHA, TOM, framing=framing, poses=(Pose.WALK_IN, Pose.GESTURE))
    forward = stage(wanted, TALK)
    pictures = [frame(forward, n).copy() for n in range(0, 40, 6)]
    backward = stage(wanted, TALK)
    for i in reversed(range(len(pictures))):
        assert np.array_equal(frame(backward, i * 6), pictures[i])


def test_different_characters_differ() -> None:
    pictures = [
        frame(stage(request(replace(TOM, seed=i), framing=Framing.CLOSE)), 4) for i in range(4)
    ]
    for i, one in enumerate(pictures):
        for other in pictures[i + 1 :]:
            assert (np.abs(one.astype(int) - other).max(-1) > 24).mean() > 0.03


def test_walking_in_moves_into_the_frame_and_stops() -> None:
    wanted = request(TOM, framing=Framing.WIDE, poses=(Pose.WALK_IN,))
    acting = stage(wanted, frames=120)
    places = [left_edge(frame(acting, n)) for n in (24, 40, 56, 110, 119)]
    assert len({*places[:3]}) == 3
    assert abs(places[3] - places[4]) <= 3


def test_a_sitting_figure_is_lower_than_a_standing_one() -> None:
    heights = []
    for pose in (Pose.STAND, Pose.SIT):
        pixels = frame(stage(request(TOM, framing=Framing.WIDE, poses=(pose,))), 3)
        rows = np.flatnonzero((pixels[..., 3] > 128).any(1))
        heights.append(rows[-1] - rows[0])
    assert heights[1] < 0.85 * heights[0]


@pytest.mark.parametrize("species", [*BEASTS, *BIRDS])
def test_every_animal_is_drawn_and_speaks(species: str) -> None:
    acting = stage(request(creature(species)), TALK)
    still, talking = frame(acting, 0).copy(), frame(acting, 13)
    assert 0.05 < covered(talking) < 0.8
    assert not np.array_equal(still, talking)


@pytest.mark.parametrize("species", list(THINGS))
@pytest.mark.parametrize("framing", [Framing.WIDE, Framing.CLOSE])
def test_every_thing_is_drawn(species: str, framing: Framing) -> None:
    acting = stage(request(creature(species, Being.THING), framing=framing), TALK)
    assert 0.003 < covered(frame(acting, 13)) < 0.98


@pytest.mark.parametrize(
    ("species", "being", "kind"),
    [
        ("the old crow", Being.ANIMAL, "crow"),
        ("foxes", Being.ANIMAL, "animal"),
        ("wolves", Being.ANIMAL, "animal"),
        ("lions", Being.ANIMAL, "lion"),
        ("unicorn", Being.ANIMAL, "animal"),
        ("North Wind", Being.THING, "wind"),
        ("ocean", Being.THING, "water"),
        ("teapot", Being.THING, "thing"),
        ("", Being.THING, "thing"),
    ],
)
def test_species_find_their_shape(species: str, being: Being, kind: str) -> None:
    assert kind_of(replace(TOM, being=being, species=species, name="x")) == kind


@pytest.mark.parametrize("form", [Format(270, 480), Format(320, 320)])
@pytest.mark.parametrize("framing", list(Framing))
def test_upright_and_square_frames_hold_their_people(form: Format, framing: Framing) -> None:
    pixels = frame(stage(request(ASHA, TOM, framing=framing, form=form), TALK), 20, form)
    columns = (pixels[..., 3] > 128).any(0)
    assert 0.012 < covered(pixels) < 0.8
    assert columns[len(columns) // 4 : 3 * len(columns) // 4].any()


@pytest.mark.parametrize(
    "dress", ["saree", "dhoti", "kurta", "lehenga", "hijab", "shirt", "jacket", "dress", "cloak",
              "robe", "uniform", "sherwani", "sweater", "skirt", "rags", "king", "hood", "hat"],
)  # fmt: skip
def test_every_dress_is_drawn_standing_walking_and_sitting(dress: str) -> None:
    someone = replace(ASHA, dress=dress, culture=Culture.INDIAN, age=Age.ADULT)
    for pose in (Pose.STAND, Pose.WALK_IN, Pose.SIT):
        acting = stage(request(someone, framing=Framing.WIDE, poses=(pose,)), frames=60)
        assert covered(frame(acting, 30)) > 0.005


def test_the_paper_style_draws_too() -> None:
    wanted = replace(request(ASHA, TOM, framing=Framing.TWO_SHOT), style="cutout")
    assert 0.05 < covered(frame(stage(wanted, TALK), 9)) < 0.75


@pytest.mark.parametrize("framing", [Framing.WIDE, Framing.MEDIUM, Framing.CLOSE])
def test_the_face_is_where_the_stage_says(framing: Framing) -> None:
    acting = stage(request(TOM, framing=framing))
    pixels = frame(acting, 5)
    found = acting.face(5)
    assert found is not None
    unit = SMALL.height / frame_units(SMALL)[1]
    x, y, size = (value * unit for value in found)
    head = np.flatnonzero((pixels[..., 3] > 128).any(1))[0]
    assert y - size * 0.9 < head < y - size * 0.3
    half = size * 0.35
    around = pixels[round(y - half) : round(y + half), round(x - half / 2) : round(x + half / 2)]
    assert (around[..., 3] > 128).mean() > 0.95


def test_nobody_has_no_face() -> None:
    assert stage(request()).face(0) is None
