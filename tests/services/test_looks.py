"""Looks and faces: painted for nothing, once, and taken back when nobody looks."""

import pytest
from sqlmodel import col, select

from studio.db.tables import Render, StepRow
from studio.domain.access import Who
from studio.domain.errors import NotFound
from studio.domain.renders import ACTIVE, StepStatus
from studio.runtime import Runtime
from studio.services import edits, films, ledger, looks
from tests.factories import work_off


def waiting(rt: Runtime) -> int:
    with rt.sessions() as session:
        wanted = select(StepRow).where(StepRow.status == StepStatus.QUEUED)
        return len(session.exec(wanted).all())


def test_a_scene_is_painted_in_every_look_at_no_price(rt: Runtime, asha: Who, film_id: str) -> None:
    assert not any(looks.look(rt, asha, film_id, "scene-1").values())
    before = ledger.balance(rt, asha)
    looks.order(rt, asha, film_id, "scene-1")
    work_off(rt, queue="preview")
    work_off(rt)
    painted = looks.look(rt, asha, film_id, "scene-1")
    assert all(painted.values())
    assert painted["palette.rose"] != painted["palette.mono"]
    assert ledger.balance(rt, asha) == before
    looks.order(rt, asha, film_id, "scene-1")
    assert waiting(rt) == 0


def test_what_nobody_looks_at_any_more_is_taken_back(rt: Runtime, asha: Who, film_id: str) -> None:
    looks.order(rt, asha, film_id, "scene-1")
    first = waiting(rt)
    looks.order(rt, asha, film_id, "scene-1")
    assert waiting(rt) == first > 0
    looks.order(rt, asha, film_id, "scene-2")
    assert waiting(rt) == first
    looks.close(rt, asha, film_id)
    assert waiting(rt) == 0
    with rt.sessions() as session:
        open_ones = select(Render).where(col(Render.status).in_(ACTIVE))
        assert session.exec(open_ones).all() == []


def test_a_scene_that_there_is_not_has_no_looks(rt: Runtime, asha: Who, film_id: str) -> None:
    with pytest.raises(NotFound):
        looks.order(rt, asha, film_id, "scene-9")


def test_a_face_is_painted_once_and_again_when_it_looks_otherwise(
    rt: Runtime, asha: Who, film_id: str
) -> None:
    def face() -> str:
        return films.look(rt, asha, film_id).cast[0].portrait_url

    looks.faces(rt, asha, film_id)
    looks.close(rt, asha, film_id)
    work_off(rt, queue="preview")
    work_off(rt)
    first = face()
    assert first
    edits.change(rt, asha, film_id, "cast.set", {"character": "asha", "age": "old"})
    assert face() == ""
    looks.faces(rt, asha, film_id)
    work_off(rt, queue="preview")
    work_off(rt)
    assert face() not in {"", first}
    edits.change(rt, asha, film_id, "cast.set", {"character": "asha", "name": "Tara"})
    assert face()
