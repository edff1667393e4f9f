"""Edits: what they change, what they leave alone, what they refuse."""

from typing import Any

import pytest

from studio.domain import edits
from studio.domain.errors import InvalidInput, NotFound
from studio.domain.film import CameraMove, Fader, Film, Mood, MusicFamily
from studio.domain.voices import VOICES
from tests import films
from tests.films import line, shot, two_scenes

FILM = two_scenes()
SC, SH, LN, CH = ("sc-000000000001", "sh-000000000001", "ln-000000000001", "ch-000000000001")


def do(name: str, film: Film = FILM, /, **args: Any) -> Film:
    return edits.apply(film, name, args)


def board(film: Film) -> dict[str, list[str]]:
    return {scene.id: [one.id for one in scene.shots] for scene in film.scenes}


def test_an_edit_of_a_shot_leaves_the_others_alone() -> None:
    after = do("shot.set", shot="shot-2", camera="push", seconds=3, description=" A  boat. ")
    first, second, third = after.shots
    assert (second.camera, second.seconds, second.description) == (CameraMove.PUSH, 3.0, "A boat.")
    assert (first, third) == (FILM.shots[0], FILM.shots[2])
    assert after.scenes[1] is FILM.scenes[1]


def test_a_line_a_voice_a_cue_a_bus_and_the_title_can_be_changed() -> None:
    assert do("line.set", line="line-3", text="Home.").shots[2].lines[0].text == "Home."
    voice = list(VOICES)[5]
    assert do("cast.set", character="asha", voice=voice).cast[0].voice == voice
    cue = do("scene.cue", scene="scene-2", mood="tense", family="raga", tempo=90).scenes[1].cue
    assert (cue.mood, cue.family, cue.tempo) == (Mood.TENSE, MusicFamily.RAGA, 90)
    assert do("film.fader", bus="music", gain=-6, mute=True).mix.music == Fader(-6.0, mute=True)
    assert do("film.set", title="The Ferry").title == "The Ferry"
    assert do("film.set", aspect="9:16").format.width == 720


def test_another_description_brings_people_into_the_picture() -> None:
    film = do("cast.insert", character=CH, name="Ravi")
    after = do("shot.set", film, shot="shot-1", description="Ravi sits by a lamp.").shots[0]
    assert [one.character for one in after.appearances] == [CH, "asha"]
    assert "lamp" in after.props


def test_shots_move_in_their_order_to_one_place() -> None:
    after = do("shot.move", shots=["shot-3", "shot-1"], scene="scene-1", before="shot-2")
    assert board(after) == {"scene-1": ["shot-1", "shot-3", "shot-2"], "scene-2": []}
    after = do("shot.move", shots=["shot-1"], scene="scene-2", before="")
    assert board(after) == {"scene-1": ["shot-2"], "scene-2": ["shot-3", "shot-1"]}
    after = do("shot.move", shots=["shot-1"], scene="scene-1", before="shot-1")
    assert after == FILM


def test_shots_come_go_and_are_copied() -> None:
    after = do("shot.insert", shot=SH, scene="scene-1", before="shot-2", description="A lamp.")
    assert board(after)["scene-1"] == ["shot-1", SH, "shot-2"]
    assert (after.shots[1].seconds, after.shots[1].props) == (4.0, ("lamp",))
    assert after.shots[1].seed
    after = do("shot.delete", shots=["shot-3"])
    assert board(after) == {"scene-1": ["shot-1", "shot-2"], "scene-2": []}
    ids = {"shot-1": SH, "line-1": LN}
    after = do("shot.duplicate", shots=["shot-1"], scene="scene-2", before="", ids=ids)
    assert board(after)["scene-2"] == ["shot-3", SH]
    assert after.shots[3].lines[0].text == FILM.shots[0].lines[0].text
    assert after.shots[3].lines[0].id == LN


def test_a_shot_is_split_at_a_line_and_joined_again() -> None:
    film = films.film((shot(1, line(1), line(2, "And deep."), seconds=6.0),))
    after = do("shot.split", film, shot="shot-1", new=SH, line="line-2")
    assert [[one.id for one in part.lines] for part in after.shots] == [["line-1"], ["line-2"]]
    assert sum(part.seconds for part in after.shots) == pytest.approx(6.0)
    joined = do("shot.merge", after, shots=["shot-1", SH]).shots[0]
    assert (joined.seconds, joined.lines) == (6.0, film.shots[0].lines)
    halves = do("shot.split", film, shot="shot-1", new=SH, line="").shots
    assert [half.seconds for half in halves] == [3.0, 3.0]


def test_scenes_come_go_move_split_and_join() -> None:
    after = do("scene.insert", scene=SC, shot=SH, before="scene-2", title="Later")
    assert list(board(after)) == ["scene-1", SC, "scene-2"]
    assert after.scenes[1].setting.place == FILM.scenes[0].setting.place
    assert list(board(do("scene.move", scenes=["scene-2"], before="scene-1"))) == [
        "scene-2",
        "scene-1",
    ]
    after = do("scene.split", shot="shot-2", scene=SC)
    assert board(after) == {"scene-1": ["shot-1"], SC: ["shot-2"], "scene-2": ["shot-3"]}
    after = do("scene.merge", scenes=["scene-2", "scene-1"])
    assert board(after) == {"scene-1": ["shot-1", "shot-2", "shot-3"]}
    after = do("scene.duplicate", scene="scene-2", before="", ids={"scene-2": SC})
    assert len(after.scenes) == 3
    assert after.scenes[2].shots[0].description == "Shot 3."
    with pytest.raises(InvalidInput, match="last_scene"):
        do("scene.delete", scenes=["scene-1", "scene-2"])


def test_lines_come_go_and_move() -> None:
    after = do(
        "line.insert", line=LN, shot="shot-1", before="line-1", character="asha", text="नदी।"
    )
    assert [one.id for one in after.shots[0].lines] == [LN, "line-1"]
    assert after.shots[0].lines[0].language == "hi"
    after = do("line.move", after, line="line-1", shot="shot-3", before="")
    assert [one.id for one in after.shots[2].lines] == ["line-3", "line-1"]
    assert do("line.delete", line="line-2").shots[1].lines == ()


def test_who_speaks_cannot_leave_and_who_is_only_seen_can() -> None:
    with pytest.raises(InvalidInput) as refused:
        do("cast.delete", character="asha")
    assert refused.value.params == {"name": "Asha"}
    film = do("cast.insert", character=CH, name="Ravi")
    film = do(
        "shot.appearances", film, shot="shot-1", characters=[{"character": CH, "pose": "sit"}]
    )
    after = do("cast.delete", film, character=CH)
    assert after.shots[0].appearances == ()


def test_the_script_is_written_anew() -> None:
    after = do("script.write", text="INT. HOME - NIGHT\n\nA lamp.\n\nASHA\nThe river is wide.\n")
    assert len(after.scenes) == 1
    assert after.shots[-1].lines[0].text == "The river is wide."


@pytest.mark.parametrize(
    ("name", "args"),
    [
        ("shot.set", {"shot": "shot-9", "camera": "push"}),
        ("line.set", {"line": "line-9", "text": "x"}),
        ("cast.set", {"character": "nobody", "voice": next(iter(VOICES))}),
        ("scene.cue", {"scene": "scene-9", "mood": "calm"}),
        ("shot.move", {"shots": ["shot-1", "shot-9"], "scene": "scene-1", "before": ""}),
        ("line.set", {"line": "line-1", "character": "nobody"}),
    ],
)
def test_what_is_not_in_the_film_is_not_found(name: str, args: dict[str, Any]) -> None:
    with pytest.raises(NotFound):
        do(name, **args)


@pytest.mark.parametrize(
    ("name", "args", "code"),
    [
        ("shot.set", {"shot": "shot-1", "camera": "spin"}, "error.choice.unknown"),
        ("shot.set", {"shot": "shot-1", "seconds": 0}, "error.number.range"),
        ("shot.set", {"shot": "shot-1", "seconds": float("nan")}, "error.number.range"),
        ("shot.set", {"shot": "shot-1", "seconds": "4"}, "error.edit.argument"),
        ("shot.set", {"shot": "shot-1", "description": "x" * 401}, "error.text.long"),
        ("line.set", {"line": "line-1", "text": "  "}, "error.text.empty"),
        ("film.set", {"title": ""}, "error.text.empty"),
        ("film.set", {"colour": "red"}, "error.edit.argument"),
        ("shot.set", {"camera": "push"}, "error.edit.argument"),
        ("shot.paint", {}, "error.edit.command"),
        ("cast.set", {"character": "asha", "voice": "nobody"}, "error.voice.unknown"),
        ("shot.insert", {"shot": "shot-1", "scene": "scene-1", "before": ""}, "error.edit.id"),
        ("scene.cue", {"scene": "scene-1", "tempo": 30}, "error.number.range"),
        ("scene.split", {"shot": "shot-1", "scene": SC}, "error.edit.nothing"),
        ("shot.merge", {"shots": ["shot-1"]}, "error.edit.nothing"),
        ("cast.insert", {"character": CH, "name": "ASHA"}, "error.cast.name"),
    ],
)
def test_what_cannot_be_is_refused(name: str, args: dict[str, Any], code: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        do(name, **args)
    assert refused.value.code == code


def test_an_id_is_taken_once() -> None:
    film = do("shot.insert", shot=SH, scene="scene-1", before="")
    with pytest.raises(InvalidInput):
        do("line.insert", film, line=SH, shot="shot-1", before="", character="asha", text="x")


def test_another_name_is_taken_over_where_somebody_is_described():
    film = do("shot.set", shot="shot-1", description="Asha waits. ASHA sits.")
    after = do("cast.set", film, character="asha", name="Tara")
    assert after.shots[0].description == "Tara waits. TARA sits."
    assert after.shots[0].lines == film.shots[0].lines


def test_two_of_the_cast_become_one_who_says_the_lines_of_both():
    film = do("cast.insert", character=CH, name="Ravi")
    both = [{"character": CH, "pose": "sit"}, {"character": "asha"}]
    film = do("shot.appearances", film, shot="shot-1", characters=both)
    after = do("cast.merge", film, character="asha", into=CH)
    assert [who.id for who in after.cast] == [CH]
    assert {line.character for shot in after.shots for line in shot.lines} == {CH}
    assert [(one.character, one.pose) for one in after.shots[0].appearances] == [(CH, "sit")]
    with pytest.raises(InvalidInput):
        do("cast.merge", film, character=CH, into=CH)


def test_a_picture_to_go_by_is_added_once():
    picture = {"upload": "up-1", "key": "key-1", "kind": "image", "name": "asha.png"}
    once = do("cast.refer", character="asha", media=picture)
    assert [one.name for one in once.cast[0].references] == ["asha.png"]
    assert do("cast.refer", once, character="asha", media=picture) == once
    assert do("cast.refer", once, character="asha", media=None) == once
    with pytest.raises(InvalidInput):
        do("cast.refer", character="asha", media={**picture, "kind": "audio"})
