"""Only what changed goes to the browser."""

import json
from dataclasses import asdict, replace

from state.film_marks import changed_shots, marked, marks, same_play
from studio.views import PlayView, ProgressView, ShotView

SHOT = ShotView(id="a", description="A lamp", still_url="/media/a?e=1&s=x", status="outdated")


def test_a_new_signature_is_no_change():
    again = replace(SHOT, still_url="/media/a?e=2&s=y")
    assert changed_shots({"a": SHOT}, {"a": again}) == []
    assert same_play(PlayView(video_url="/v?s=1"), PlayView(video_url="/v?s=2"))


def test_another_picture_or_text_is_a_change():
    other = replace(SHOT, still_url="/media/b?e=1")
    text = replace(SHOT, id="b", description="A boat")
    assert changed_shots({"a": SHOT}, {"a": other, "b": text}) == [other, text]


def test_progress_marks_only_the_shots_that_moved():
    before = {"a": SHOT, "b": replace(SHOT, id="b", status="ready", progress=100)}
    progress = ProgressView(
        shots={"a": ("rendering", 40, SHOT.still_url), "b": ("ready", 100, SHOT.still_url)}
    )
    found = marks(before, progress)
    assert [(mark.id, mark.status, mark.progress, mark.still_url) for mark in found] == [
        ("a", "rendering", 40, "")
    ]
    assert marked(SHOT, found[0]).progress == 40


def test_a_message_of_progress_is_small():
    progress = ProgressView(
        shots={"a": ("rendering", 40, "/media/" + "k" * 64 + "/still.jpg?e=1&s=z")}
    )
    assert len(json.dumps([asdict(mark) for mark in marks({"a": SHOT}, progress)])) < 300
