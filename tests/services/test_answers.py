"""Idempotency keys: one does it, everybody else gets its answer."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from studio.domain.access import Who
from studio.domain.errors import Conflict, InvalidInput
from studio.runtime import Runtime
from studio.services import answers

ANSWER = {"status": 201, "body": {"id": "film"}}


def test_the_answer_is_kept_for_a_day(rt: Runtime, asha: Who) -> None:
    assert answers.begin(rt, asha, "/films", "key", "asked") is None
    answers.keep(rt, asha, "/films", "key", ANSWER)
    assert answers.begin(rt, asha, "/films", "key", "asked") == ANSWER
    rt.clock.pass_by(hours=25)  # type: ignore[attr-defined]
    assert answers.begin(rt, asha, "/films", "key", "asked") is None


def test_a_key_belongs_to_one_request_of_one_workspace(rt: Runtime, asha: Who, ravi: Who) -> None:
    answers.begin(rt, asha, "/films", "key", "asked")
    with pytest.raises(Conflict):
        answers.begin(rt, asha, "/films", "key", "something else")
    assert answers.begin(rt, asha, "/renders", "key", "something else") is None
    assert answers.begin(rt, ravi, "/films", "key", "something else") is None


def test_of_many_at_once_one_goes_first(rt: Runtime, asha: Who) -> None:
    def go(_: int) -> str:
        try:
            return "go" if answers.begin(rt, asha, "/films", "key", "asked") is None else "kept"
        except Conflict as conflict:
            return conflict.code

    with ThreadPoolExecutor(6) as pool:
        outcomes = sorted(pool.map(go, range(6)))
    assert outcomes == ["error.idempotency.running"] * 5 + ["go"]


def test_what_died_unanswered_may_be_tried_again(rt: Runtime, asha: Who) -> None:
    answers.begin(rt, asha, "/films", "key", "asked")
    rt.clock.pass_by(minutes=3)  # type: ignore[attr-defined]
    assert answers.begin(rt, asha, "/films", "key", "asked") is None
    answers.forget(rt, asha, "/films", "key")
    assert answers.begin(rt, asha, "/films", "key", "another") is None


def test_a_key_has_a_sensible_length(rt: Runtime, asha: Who) -> None:
    for key in ("", "x" * 201):
        with pytest.raises(InvalidInput):
            answers.begin(rt, asha, "/films", key, "asked")
