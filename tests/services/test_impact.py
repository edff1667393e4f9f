"""What a change would cost is told before it is made, and asking makes nothing."""

import pytest
from sqlmodel import col, func, select

from studio.db.tables import StepRow
from studio.domain.access import Who
from studio.domain.errors import InvalidInput, NotFound
from studio.runtime import Runtime
from studio.services import edits, films, impact, renders
from studio.views.film import ImpactView
from tests.factories import work_off

DRESS = [{"id": "a" * 24, "name": "cast.set", "args": {"character": "asha", "dress": "red cloak"}}]


def steps(rt: Runtime) -> int:
    with rt.sessions() as session:
        return session.exec(select(func.count(col(StepRow.id)))).one()


def test_what_is_not_made_cannot_become_outdated(rt: Runtime, asha: Who, film_id: str) -> None:
    told = impact.of(rt, asha, film_id, DRESS)
    assert told == ImpactView(changed=list(films.look(rt, asha, film_id).shots))


def test_the_outdated_shots_and_the_credits_are_those_of_after(
    rt: Runtime, asha: Who, film_id: str
) -> None:
    renders.start(rt, asha, film_id, "first")
    work_off(rt)
    before = steps(rt)
    told = impact.of(rt, asha, film_id, DRESS)
    assert told.outdated == told.changed != []
    assert steps(rt) == before
    assert {one.status for one in films.look(rt, asha, film_id).shots.values()} == {"ready"}
    edits.apply(rt, asha, film_id, DRESS)
    after = films.look(rt, asha, film_id)
    assert [key for key, one in after.shots.items() if one.status == "outdated"] == told.outdated
    assert after.quote.credits == told.credits > 0


def test_a_change_back_to_what_was_made_costs_nothing(rt: Runtime, asha: Who, film_id: str) -> None:
    renders.start(rt, asha, film_id, "first")
    work_off(rt)
    edits.apply(rt, asha, film_id, DRESS)
    back = [{**DRESS[0], "args": {"character": "asha", "dress": ""}}]
    told = impact.of(rt, asha, film_id, back)
    assert told.changed
    assert (told.outdated, told.credits) == ([], 0)


def test_what_would_be_refused_is_refused_before(rt: Runtime, asha: Who, film_id: str) -> None:
    wrong = [{**DRESS[0], "args": {"character": "asha", "age": "ancient"}}]
    with pytest.raises(InvalidInput):
        impact.of(rt, asha, film_id, wrong)
    with pytest.raises(NotFound):
        impact.of(rt, asha, film_id, [{**DRESS[0], "args": {"character": "who", "dress": ""}}])
