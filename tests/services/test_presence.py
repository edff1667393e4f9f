"""Presence: screens of one film hear of each other, those of another workspace say nothing."""

import pytest

from studio.domain.access import Who
from studio.domain.errors import NotFound
from studio.runtime import Runtime
from studio.services import presence
from tests.factories import Heard


def test_a_tab_comes_moves_and_goes(rt: Runtime, asha: Who, film_id: str) -> None:
    presence.ask(rt, asha, film_id, "tab-1")
    presence.say(rt, asha, film_id, "tab-1", "shot-2", "board")
    presence.leave(rt, asha, film_id, "tab-1")
    assert isinstance(rt.events, Heard)
    assert [message for _, message in rt.events.messages] == [
        {"kind": "who", "tab": "tab-1"},
        {
            "kind": "here",
            "tab": "tab-1",
            "name": "asha",
            "initial": "A",
            "shot": "shot-2",
            "level": "board",
        },
        {"kind": "gone", "tab": "tab-1"},
    ]


def test_nobody_is_seen_at_the_film_of_another(rt: Runtime, ravi: Who, film_id: str) -> None:
    for tell in (presence.ask, presence.leave):
        with pytest.raises(NotFound):
            tell(rt, ravi, film_id, "tab-1")
    with pytest.raises(NotFound):
        presence.say(rt, ravi, film_id, "tab-1", "", "board")
    assert isinstance(rt.events, Heard)
    assert rt.events.messages == []
