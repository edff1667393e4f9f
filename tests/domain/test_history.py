"""History: taken back exactly when nobody else was there, and carefully when somebody was."""

from typing import Any

from studio.domain import edits
from studio.domain.changes import changes, reverse
from studio.domain.film import Film
from studio.domain.history import apply_changes
from tests.films import two_scenes

FILM = two_scenes()
SH, LN, CH = "sh-000000000001", "ln-000000000001", "ch-000000000001"


def do(film: Film, name: str, /, **args: Any) -> Film:
    return edits.apply(film, name, args)


def back(mine: Film, theirs: Film, before: Film = FILM) -> tuple[Film, list[str]]:
    """Take back what made `mine` of `before`, in a film that others have made `theirs` since."""
    return apply_changes(theirs, reverse(changes(before, mine)))


def test_an_unrelated_edit_of_another_survives() -> None:
    mine = do(FILM, "shot.set", shot="shot-1", camera="push", description="A lamp.")
    theirs = do(mine, "line.set", line="line-3", text="Home.")
    assert back(mine, theirs) == (do(FILM, "line.set", line="line-3", text="Home."), [])


def test_shots_of_others_stay_where_they_were_put() -> None:
    mine = do(FILM, "shot.move", shots=["shot-1"], scene="scene-2", before="")
    theirs = do(mine, "shot.insert", shot=SH, scene="scene-1", before="shot-2")
    film, left = back(mine, theirs)
    assert [shot.id for shot in film.shots] == ["shot-1", SH, "shot-2", "shot-3"] or [
        shot.id for shot in film.shots
    ] == [SH, "shot-1", "shot-2", "shot-3"]
    assert left == []


def test_a_deleted_scene_comes_back_beside_what_was_added() -> None:
    mine = do(FILM, "scene.delete", scenes=["scene-2"])
    theirs = do(mine, "scene.insert", scene="sc-000000000009", shot=SH, before="")
    film, left = back(mine, theirs)
    assert {scene.id for scene in film.scenes} == {"scene-1", "scene-2", "sc-000000000009"}
    assert [scene for scene in film.scenes if scene.id == "scene-2"] == [FILM.scenes[1]]
    assert left == []


def test_a_new_shot_that_another_wrote_in_stays() -> None:
    mine = do(FILM, "shot.insert", shot=SH, scene="scene-1", before="")
    spoken = {"line": LN, "shot": SH, "before": "", "character": "asha", "text": "Here."}
    for theirs in (
        do(mine, "line.insert", **spoken),
        do(mine, "shot.set", shot=SH, description="A lamp."),
    ):
        assert back(mine, theirs) == (theirs, [f"shot/{SH}"])


def test_a_shot_that_another_moved_stays_there() -> None:
    mine = do(FILM, "shot.move", shots=["shot-1"], scene="scene-2", before="")
    theirs = do(mine, "shot.move", shots=["shot-1"], scene="scene-2", before="shot-3")
    assert back(mine, theirs) == (theirs, ["shot/shot-1"])


def test_somebody_new_who_speaks_by_now_stays() -> None:
    mine = do(FILM, "cast.insert", character=CH, name="Ravi")
    theirs = do(mine, "line.set", line="line-1", character=CH)
    assert back(mine, theirs) == (theirs, [f"cast/{CH}"])


def test_a_line_does_not_come_back_into_a_shot_that_is_gone() -> None:
    mine = do(FILM, "line.delete", line="line-1")
    theirs = do(mine, "shot.delete", shots=["shot-1"])
    film, left = back(mine, theirs)
    assert film == theirs
    assert "line/line-1" in left


def test_the_last_scene_stays() -> None:
    mine = do(FILM, "scene.insert", scene="sc-000000000009", shot=SH, before="")
    theirs = do(mine, "scene.delete", scenes=["scene-1", "scene-2"])
    film, left = back(mine, theirs)
    assert film == theirs
    assert "scene/sc-000000000009" in left
