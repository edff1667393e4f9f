"""Preferences: each user's own, and nothing that is none."""

import pytest

from studio.domain.access import Who
from studio.domain.errors import InvalidInput
from studio.runtime import Runtime
from studio.services import preferences


def test_what_one_chose_stays_and_is_nobody_elses(rt: Runtime, asha: Who, ravi: Who) -> None:
    preferences.change(rt, asha, {"keys": {"shot.new": ["Alt+M"], "shot.delete": []}})
    preferences.change(rt, asha, {"tour_done": True, "panels": {"left": 280}})
    seen = preferences.read(rt, asha)
    assert seen.bindings == {"shot.new": ["Alt+M"], "shot.delete": []}
    assert (seen.tour_done, seen.panels, seen.desktop) == (True, {"left": 280}, False)
    assert preferences.read(rt, ravi).bindings == {}


@pytest.mark.parametrize(
    "changes",
    [
        {"keys": {"shot.new": "N"}},
        {"keys": {"shot.new": ["N"] * 5}},
        {"keys": {"shot.new": ["x y"]}},
        {"keys": {"<b>": ["N"]}},
        {"keys": {f"a{n}": ["N"] for n in range(201)}},
        {"panels": {"left": -1}},
        {"panels": {"left": 1e99}},
        {"mail": "yes"},
        {"role": "admin"},
    ],
)
def test_what_cannot_be_chosen_is_refused_and_changes_nothing(
    rt: Runtime, asha: Who, changes: dict[str, object]
) -> None:
    before = preferences.read(rt, asha)
    with pytest.raises(InvalidInput):
        preferences.change(rt, asha, {"tour_done": True, **changes})
    assert preferences.read(rt, asha) == before
