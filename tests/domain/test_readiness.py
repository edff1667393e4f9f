"""What is looked at before a film goes out, and what of it blocks."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.domain.readiness import Check, Standing, Verdict, checks, may_go

READY = Standing(
    version=3,
    approved=4,
    approvers=("Jonas", "Sita"),
    loudness=-14.1,
    true_peak=-1.0,
    engines=("assembly", "kokoro", "painter"),
)


def one(film: Standing, kind: str) -> Check | None:
    return next((found for found in checks(film) if found.kind == kind), None)


def test_a_film_that_is_ready_has_nothing_but_ticks() -> None:
    found = checks(READY)
    assert {check.verdict for check in found} == {Verdict.OK}
    assert [check.kind for check in found] == ["approved", "loudness", "licence"]
    assert one(READY, "approved") == Check("approved", Verdict.OK, count=3, names=("Jonas", "Sita"))


def test_without_a_finished_film_nothing_goes() -> None:
    found = checks(Standing(price=12))
    assert found == (Check("film", Verdict.BLOCKED, "none", price=12),)
    assert not may_go(found)


@pytest.mark.parametrize(
    ("changes", "kind", "verdict", "why"),
    [
        ({"approved": 0, "unapproved": 4}, "approved", Verdict.WARNING, "none"),
        ({"unapproved": 1}, "approved", Verdict.WARNING, "some"),
        ({"loudness": None, "true_peak": None}, "loudness", Verdict.WARNING, "silent"),
        ({"true_peak": -0.2}, "loudness", Verdict.WARNING, "peak"),
        ({"loudness": -10.0}, "loudness", Verdict.WARNING, "loud"),
        ({"loudness": -20.0}, "loudness", Verdict.WARNING, "quiet"),
        ({"engines": ("painter", "borrowed")}, "licence", Verdict.BLOCKED, "refused"),
        ({"people": 2}, "consent", Verdict.BLOCKED, "missing"),
        ({"people": 2, "consent": True}, "consent", Verdict.OK, ""),
        ({"is_current": False, "outdated": ("2.4",)}, "shots", Verdict.WARNING, "outdated"),
        ({"is_current": False}, "shots", Verdict.WARNING, "changed"),
        ({"published": True}, "again", Verdict.WARNING, ""),
    ],
)
def test_each_thing_is_judged(
    changes: dict[str, object], kind: str, verdict: Verdict, why: str
) -> None:
    film = replace(READY, **changes)  # type: ignore[arg-type]
    found = one(film, kind)
    assert found is not None
    assert (found.verdict, found.why) == (verdict, why)
    assert may_go(checks(film)) is (verdict is not Verdict.BLOCKED)


@given(loudness=st.floats(-60, 0), peak=st.floats(-30, 3))
def test_sound_never_blocks_a_film(loudness: float, peak: float) -> None:
    assert may_go(checks(replace(READY, loudness=loudness, true_peak=peak)))
