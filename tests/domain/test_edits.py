"""Edits: what they change, what they leave alone, what they refuse."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.domain import edits
from studio.domain.errors import InvalidInput, NotFound
from studio.domain.film import CameraMove, Mood, MusicFamily
from studio.domain.voices import VOICES
from tests.films import two_scenes

FILM = two_scenes()


def test_an_edit_of_a_shot_leaves_the_others_alone() -> None:
    after = edits.edit_shot(
        FILM, "shot-2", {"camera": "push", "seconds": 3, "description": " A  boat. "}
    )
    first, second, third = after.shots
    assert (second.camera, second.seconds, second.description) == (CameraMove.PUSH, 3.0, "A boat.")
    assert (first, third) == (FILM.shots[0], FILM.shots[2])
    assert after.scenes[1] is FILM.scenes[1]


def test_a_line_a_voice_a_cue_and_the_title_can_be_changed() -> None:
    assert edits.edit_line(FILM, "line-3", {"text": "Home."}).shots[2].lines[0].text == "Home."
    voice = list(VOICES)[5]
    assert edits.set_voice(FILM, "asha", voice).cast[0].voice == voice
    cue = edits.set_cue(FILM, "scene-2", {"mood": "tense", "family": "raga"}).scenes[1].cue
    assert (cue.mood, cue.family) == (Mood.TENSE, MusicFamily.RAGA)
    assert edits.rename(FILM, "The Ferry").title == "The Ferry"


@pytest.mark.parametrize(
    "edit",
    [
        lambda: edits.edit_shot(FILM, "shot-9", {"camera": "push"}),
        lambda: edits.edit_line(FILM, "line-9", {"text": "x"}),
        lambda: edits.set_voice(FILM, "nobody", next(iter(VOICES))),
        lambda: edits.set_cue(FILM, "scene-9", {"mood": "calm"}),
    ],
)
def test_what_is_not_in_the_film_is_not_found(edit) -> None:
    with pytest.raises(NotFound):
        edit()


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"camera": "spin"}, "error.choice.unknown"),
        ({"seconds": 0}, "error.shot.seconds"),
        ({"seconds": float("nan")}, "error.shot.seconds"),
        ({"seconds": 61}, "error.shot.seconds"),
        ({"description": "  "}, "error.text.empty"),
        ({"description": "x" * 401}, "error.text.long"),
    ],
)
def test_what_cannot_be_is_refused(changes: dict[str, object], code: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        edits.edit_shot(FILM, "shot-1", changes)
    assert refused.value.code == code


@given(st.text(max_size=300))
def test_a_title_is_one_tidy_line_or_refused(title: str) -> None:
    try:
        kept = edits.rename(FILM, title).title
    except InvalidInput:
        return
    assert kept
    assert kept == " ".join(kept.split())
