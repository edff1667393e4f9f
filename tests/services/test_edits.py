"""Edits: in batches, by several people, once each, and back again."""

from typing import Any

import pytest

from studio.db.tables import FilmRow
from studio.domain.access import Role, Who
from studio.domain.codec import from_plain
from studio.domain.errors import InvalidInput, NotFound
from studio.domain.film import Film
from studio.runtime import Runtime
from studio.services import accounts, edits, films, renders
from tests.factories import Hands, Heard
from tests.films import two_scenes

FIRST = "Shot 1."


@pytest.fixture
def mira(rt: Runtime, asha: Who) -> Who:
    """Works in Asha's workspace."""
    token = accounts.create_user(rt, "mira@example.org", "creator", "asha@example.org")
    return accounts.who(rt, accounts.redeem_link(rt, token))


def command(
    number: int, name: str, base: dict[str, Any] | None = None, **args: Any
) -> dict[str, Any]:
    return {"id": f"command-{number:012}", "name": name, "args": args, "base": base or {}}


def describe(number: int, text: str, base: str = "", shot: str = "shot-1") -> dict[str, Any]:
    seen = {"description": base} if base else {}
    return command(number, "shot.set", seen, shot=shot, description=text)


def film_now(rt: Runtime, film_id: str) -> Film:
    with rt.sessions() as session:
        return from_plain(session.get_one(FilmRow, film_id).document, Film)


def description(rt: Runtime, film_id: str) -> str:
    return film_now(rt, film_id).shots[0].description


def later(rt: Runtime, seconds: float = 10) -> None:
    assert isinstance(rt.clock, Hands)
    rt.clock.pass_by(seconds=seconds)


def test_a_batch_is_done_in_order_and_what_is_refused_stops_nothing(
    rt: Runtime, asha: Who, film_id: str
) -> None:
    told = edits.apply(
        rt,
        asha,
        film_id,
        [
            command(1, "shot.insert", shot="sh-00000001", scene="scene-1", before=""),
            command(2, "shot.set", shot="sh-00000001", seconds=99),
            command(3, "shot.set", shot="gone", seconds=5),
            command(4, "shot.set", shot="sh-00000001", description="A lamp."),
        ],
        tab="mine",
    )
    assert told.settled == [command(n, "")["id"] for n in (1, 4)]
    assert [one.code for one in told.refused] == ["error.number.range", "error.not_found"]
    assert [shot.description for shot in film_now(rt, film_id).shots][2] == "A lamp."
    assert told.revision == films.look(rt, asha, film_id).revision == 3
    assert isinstance(rt.events, Heard)
    assert rt.events.messages == [(f"film:{film_id}", {"render": "", "kind": "film", "by": "mine"})]


def test_a_command_is_done_once_however_often_it_comes(
    rt: Runtime, asha: Who, film_id: str
) -> None:
    first = describe(1, "One.")
    assert edits.apply(rt, asha, film_id, [first, first]).settled == [first["id"]] * 2
    edits.apply(rt, asha, film_id, [describe(2, "Two.")])
    told = edits.apply(rt, asha, film_id, [first])
    assert (told.settled, told.revision) == ([first["id"]], 3)
    assert description(rt, film_id) == "Two."


def test_what_changed_nothing_is_not_done_later_either(
    rt: Runtime, asha: Who, film_id: str
) -> None:
    same = describe(1, FIRST)
    assert edits.apply(rt, asha, film_id, [same]).revision == 1
    edits.apply(rt, asha, film_id, [describe(2, "Two.")])
    edits.apply(rt, asha, film_id, [same])
    assert description(rt, film_id) == "Two."
    edits.undo(rt, asha, film_id)
    assert edits.undo(rt, asha, film_id) is None


@pytest.mark.parametrize("batch", [[{"id": "short"}], ["text"], [{}], [describe(1, "x")] * 501])
def test_what_is_no_batch_is_refused(
    rt: Runtime, asha: Who, film_id: str, batch: list[object]
) -> None:
    with pytest.raises(InvalidInput):
        edits.apply(rt, asha, film_id, batch)
    assert film_now(rt, film_id) == two_scenes()


def test_typing_is_one_step_of_history(rt: Runtime, asha: Who, film_id: str) -> None:
    for number, text in enumerate(("A", "A boat", "A boat lands.")):
        edits.apply(rt, asha, film_id, [describe(number, text)])
        later(rt, 1)
    later(rt)
    edits.apply(rt, asha, film_id, [describe(9, "A ship lands.")])
    edits.apply(rt, asha, film_id, [describe(10, "Another.", shot="shot-2")])
    undone = edits.undo(rt, asha, film_id)
    assert undone is not None
    assert (undone.name, undone.label, undone.left) == ("shot.set", "Another.", [])
    edits.undo(rt, asha, film_id)
    assert description(rt, film_id) == "A boat lands."
    edits.undo(rt, asha, film_id)
    assert film_now(rt, film_id) == two_scenes()
    edits.redo(rt, asha, film_id)
    assert description(rt, film_id) == "A boat lands."


def test_a_long_way_back_and_forth(rt: Runtime, asha: Who, film_id: str) -> None:
    versions = [film_now(rt, film_id)]
    for number in range(120):
        done = (
            command(
                number, "shot.insert", shot=f"sh-{number:08x}", scene="scene-1", before="shot-2"
            )
            if number % 2
            else command(number, "shot.set", shot="shot-1", seed=number + 1)
        )
        edits.apply(rt, asha, film_id, [done])
        versions.append(film_now(rt, film_id))
    for version in reversed(versions[:-1]):
        assert edits.undo(rt, asha, film_id) is not None
        assert film_now(rt, film_id) == version
    assert edits.undo(rt, asha, film_id) is None
    for version in versions[1:]:
        assert edits.redo(rt, asha, film_id) is not None
        assert film_now(rt, film_id) == version
    assert edits.redo(rt, asha, film_id) is None


def test_an_edit_ends_what_can_be_done_again(rt: Runtime, asha: Who, film_id: str) -> None:
    edits.apply(rt, asha, film_id, [describe(1, "One.")])
    edits.undo(rt, asha, film_id)
    edits.apply(rt, asha, film_id, [describe(2, "Two.")])
    assert edits.redo(rt, asha, film_id) is None
    edits.undo(rt, asha, film_id)
    assert film_now(rt, film_id) == two_scenes()


def test_two_authors_take_back_their_own(rt: Runtime, asha: Who, mira: Who, film_id: str) -> None:
    edits.apply(rt, asha, film_id, [describe(1, "Asha's.")])
    edits.apply(rt, mira, film_id, [describe(2, "Mira's.", shot="shot-2")])
    edits.apply(
        rt,
        mira,
        film_id,
        [command(3, "shot.insert", shot="sh-00000001", scene="scene-1", before="")],
    )
    edits.undo(rt, asha, film_id)
    now = film_now(rt, film_id)
    assert [shot.description for shot in now.shots] == [FIRST, "Mira's.", "", "Shot 3."]
    assert edits.undo(rt, asha, film_id) is None
    authors = [(one.author, one.kind, one.mine) for one in edits.history(rt, mira, film_id)]
    assert authors[:2] == [("asha", "undo", False), ("mira", "edit", True)]


def test_what_another_changed_since_stays_and_is_told(
    rt: Runtime, asha: Who, mira: Who, film_id: str
) -> None:
    edits.apply(
        rt,
        asha,
        film_id,
        [command(1, "shot.set", shot="shot-1", description="One.", camera="push")],
    )
    edits.apply(rt, mira, film_id, [describe(2, "Two.", base="One.")])
    undone = edits.undo(rt, asha, film_id)
    assert undone is not None
    assert undone.left == ["shot/shot-1/description"]
    shot = film_now(rt, film_id).shots[0]
    assert (shot.description, shot.camera) == ("Two.", "static")


def test_texts_of_two_authors_are_merged(rt: Runtime, asha: Who, mira: Who, film_id: str) -> None:
    seen = "A boat comes slowly."
    edits.apply(rt, asha, film_id, [describe(1, seen)])
    edits.apply(rt, asha, film_id, [describe(2, "A red boat comes slowly.", base=seen)])
    told = edits.apply(rt, mira, film_id, [describe(3, "A boat comes in.", base=seen)])
    assert description(rt, film_id) == "A red boat comes in."
    assert told.conflicts == []


def test_a_conflict_keeps_both_texts(rt: Runtime, asha: Who, mira: Who, film_id: str) -> None:
    edits.apply(rt, asha, film_id, [describe(1, "A red lamp.", base=FIRST)])
    told = edits.apply(rt, mira, film_id, [describe(2, "Some boat.", base=FIRST)])
    assert description(rt, film_id) == "Some boat."
    [conflict] = told.conflicts
    assert (conflict.target, conflict.argument, conflict.kept) == (
        "shot-1",
        "description",
        "A red lamp.",
    )
    newest = edits.history(rt, asha, film_id, limit=1)[0]
    assert newest.kept == [{"argument": "description", "text": "A red lamp."}]


def test_a_film_may_lose_all_its_shots_and_get_them_back(
    rt: Runtime, asha: Who, film_id: str
) -> None:
    gone = command(1, "shot.delete", shots=["shot-1", "shot-2", "shot-3"])
    assert edits.apply(rt, asha, film_id, [gone]).refused == []
    assert films.look(rt, asha, film_id).shots == {}
    assert films.list_films(rt, asha)[0].shots == 0
    with pytest.raises(InvalidInput, match="no_shots"):
        renders.start(rt, asha, film_id, "first")
    edits.undo(rt, asha, film_id)
    assert film_now(rt, film_id) == two_scenes()


def test_two_of_a_workspace_see_the_film_and_a_third_does_not(
    rt: Runtime, asha: Who, mira: Who, ravi: Who, film_id: str
) -> None:
    assert mira.workspace_id == asha.workspace_id
    assert films.look(rt, mira, film_id).id == film_id
    with pytest.raises(NotFound):
        films.look(rt, ravi, film_id)
    token = accounts.create_user(rt, "rev@example.org", "reviewer", "asha@example.org")
    reviewer = accounts.who(rt, accounts.redeem_link(rt, token))
    assert (reviewer.role, reviewer.workspace_id) == (Role.REVIEWER, asha.workspace_id)
    with pytest.raises(NotFound):
        accounts.create_user(rt, "x@example.org", "creator", "nobody@example.org")


def test_commands_of_one_step_are_taken_back_together(rt: Runtime, asha: Who, film_id: str) -> None:
    shots = list(films.look(rt, asha, film_id).shots)
    batch = [
        {
            "id": f"{number:024x}",
            "name": "shot.set",
            "args": {"shot": shot, "camera": "push"},
            "step": "e" * 24,
        }
        for number, shot in enumerate(shots)
    ]
    assert len(edits.apply(rt, asha, film_id, batch).settled) == len(shots) > 1
    edits.undo(rt, asha, film_id)
    assert {one.camera for one in films.look(rt, asha, film_id).shots.values()} == {"static"}
    edits.redo(rt, asha, film_id)
    assert {one.camera for one in films.look(rt, asha, film_id).shots.values()} == {"push"}
