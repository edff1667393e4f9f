"""Only what changed goes to the browser."""

import json
from dataclasses import asdict, replace

from state.film_patch import (
    FilmPatch,
    Sent,
    ShotMark,
    marks,
    moved,
    patch,
    same_play,
    serialize_patch,
)
from studio.views.edits import AppliedView, RefusalView
from studio.views.film import CharacterView, FilmView, PlayView, SceneView, ShotView
from studio.views.jobs import ProgressView

SHOT = ShotView(id="a", description="A lamp", still_url="/media/a?e=1&s=x", status="outdated")
OTHER = replace(SHOT, id="b", description="A boat", status="ready", progress=100)
FILM = FilmView(
    id="f",
    title="The Lamp",
    revision=3,
    scenes=[SceneView(id="s", shot_ids=["a", "b"])],
    shots={"a": SHOT, "b": OTHER},
    cast=[CharacterView(id="c", name="Asha")],
)


def sent_all() -> Sent:
    sent: Sent = {}
    patch(sent, FILM, 1)
    return sent


def test_the_first_patch_is_whole_and_the_next_of_the_same_film_is_empty():
    sent: Sent = {}
    first = patch(sent, FILM, 1)
    assert first.whole
    assert [shot.id for shot in first.shots] == ["a", "b"]
    second = patch(sent, FILM, 2)
    assert (second.whole, second.shots, second.marks, second.scenes, second.cast, second.gone) == (
        False, [], [], [], [], [],
    )  # fmt: skip
    assert (second.head, second.scene_ids, second.cast_ids) == (None, None, None)


def test_a_new_signature_is_no_change():
    again = replace(FILM, shots={"a": replace(SHOT, still_url="/media/a?e=2&s=y"), "b": OTHER})
    made = patch(sent_all(), again, 2)
    assert (made.shots, made.marks) == ([], [])
    assert same_play(PlayView(video_url="/media/v?s=1"), PlayView(video_url="/media/v?s=2"))


def test_another_text_sends_its_shot_and_another_state_only_a_mark():
    after = {"a": replace(SHOT, description="Two lamps"), "b": replace(OTHER, status="failed")}
    made = patch(sent_all(), replace(FILM, shots=after), 2)
    assert [shot.id for shot in made.shots] == ["a"]
    assert [(mark.id, mark.status) for mark in made.marks] == [("b", "failed")]


def test_what_is_gone_is_told_once():
    sent = sent_all()
    without = replace(FILM, shots={"a": SHOT}, scenes=[SceneView(id="s", shot_ids=["a"])], cast=[])
    made = patch(sent, without, 2)
    assert sorted(made.gone) == ["b", "c"]
    assert made.cast_ids == []
    assert patch(sent, without, 3).gone == []


def test_commands_that_are_over_are_named():
    applied = AppliedView(settled=["one"], refused=[RefusalView("two", "error.not_found")])
    made = patch(sent_all(), FILM, 2, applied)
    assert (made.settled, made.refused) == (["one"], ["two"])


def test_progress_marks_only_the_shots_that_moved_and_is_small():
    progress = ProgressView(
        shots={
            "a": ("rendering", 40, SHOT.still_url),
            "b": ("ready", 100, ""),
            "gone": ("ready", 1, ""),
        }
    )
    told, now = moved(sent_all(), marks(FILM.shots.values()), progress)
    assert [(mark.id, mark.status, mark.progress, mark.still_url) for mark in told] == [
        ("a", "rendering", 40, "")
    ]
    assert now["a"].still_url == SHOT.still_url
    assert len(json.dumps([asdict(mark) for mark in told])) < 300


def test_another_picture_is_sent_with_its_mark():
    progress = ProgressView(shots={"a": ("outdated", 0, "/media/new?e=1")})
    told, _ = moved(sent_all(), marks(FILM.shots.values()), progress)
    assert [mark.still_url for mark in told] == ["/media/new?e=1"]


def test_a_patch_says_only_what_it_changes():
    mark = ShotMark("sh-1", "rendering", 40, 2, 3.0, 0.0)
    said = serialize_patch(FilmPatch(number=7, film="f1", revision=0, marks=[mark]))
    assert set(said) == {"number", "marks"}
    assert "still_url" not in said["marks"][0]
    assert said["marks"][0]["progress"] == 40


def test_an_empty_list_is_told_and_a_whole_film_has_its_id():
    assert serialize_patch(FilmPatch(number=7, cast_ids=[]))["cast_ids"] == []
    assert serialize_patch(FilmPatch(number=1, film="f1", whole=True))["film"] == "f1"
