"""Versions: each finished film that differs from those before it."""

import pytest

from studio.domain.access import Who
from studio.domain.errors import NotFound
from studio.runtime import Runtime
from studio.services import edits, renders, versions
from tests.factories import work_off


def test_a_version_is_a_film_that_was_made_whole_and_differs(
    rt: Runtime, asha: Who, ravi: Who, film_id: str
) -> None:
    assert versions.of_film(rt, asha, film_id) == []
    renders.start(rt, asha, film_id, "first")
    work_off(rt)
    renders.start(rt, asha, film_id, "again")
    work_off(rt)
    edits.change(rt, asha, film_id, "shot.set", {"shot": "shot-1", "seed": 4417})
    renders.start(rt, asha, film_id, "alone", ["shot-1"])
    work_off(rt)
    assert [one.number for one in versions.of_film(rt, asha, film_id)] == [1]
    renders.start(rt, asha, film_id, "second")
    work_off(rt)
    newest, first = versions.of_film(rt, asha, film_id)
    assert (newest.number, first.number) == (2, 1)
    assert newest.video_url.partition("?")[0] != first.video_url.partition("?")[0]
    assert newest.seconds > 0
    with pytest.raises(NotFound):
        versions.of_film(rt, ravi, film_id)
