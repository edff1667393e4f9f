"""Only what changed goes to the browser."""

import json
from dataclasses import asdict, replace

from state.film_marks import changes, moved_to, same_play
from studio.views import PlayView, ProgressView, ShotView

SHOT = ShotView(id="a", description="A lamp", still_url="/media/a?e=1&s=x", status="outdated")


def test_a_new_signature_is_no_change():
    again = replace(SHOT, still_url="/media/a?e=2&s=y")
    assert changes({"a": SHOT}, {"a": again}) == ([], [])
    assert same_play(PlayView(video_url="/v?s=1"), PlayView(video_url="/v?s=2"))


def test_another_text_or_a_new_shot_is_sent_whole():
    text, new = replace(SHOT, description="A boat"), replace(SHOT, id="b")
    assert changes({"a": SHOT}, {"a": text, "b": new}) == ([text, new], [])


def test_another_picture_is_sent_as_a_mark():
    _, moved = changes({"a": SHOT}, {"a": replace(SHOT, still_url="/media/b?e=1")})
    assert [mark.still_url for mark in moved] == ["/media/b?e=1"]


def test_progress_marks_only_the_shots_that_moved():
    before = {"a": SHOT, "b": replace(SHOT, id="b", status="ready", progress=100)}
    progress = ProgressView(
        shots={
            "a": ("rendering", 40, SHOT.still_url),
            "b": ("ready", 100, ""),
            "gone": ("ready", 1, ""),
        }
    )
    after = moved_to(before, progress)
    patch, moved = changes(before, after)
    assert patch == []
    assert [(mark.id, mark.status, mark.progress, mark.still_url) for mark in moved] == [
        ("a", "rendering", 40, "")
    ]
    assert after["b"].still_url == SHOT.still_url


def test_a_message_of_progress_is_small():
    progress = ProgressView(
        shots={"a": ("rendering", 40, "/media/" + "k" * 64 + "/still.jpg?e=1&s=z")}
    )
    _, moved = changes({"a": SHOT}, moved_to({"a": SHOT}, progress))
    assert len(json.dumps([asdict(mark) for mark in moved])) < 300
