"""The page of a film's renders: what is true of each step, and the log as text."""

import pytest

from studio.domain.access import Who
from studio.domain.errors import NotFound
from studio.domain.steps import StepKind
from studio.runtime import Runtime
from studio.services import jobpage, renders, steps
from tests.factories import Hands, work_off


def test_a_film_without_a_render_has_an_empty_page(rt: Runtime, asha: Who, film_id: str) -> None:
    page = jobpage.page(rt, asha, film_id)
    assert (page.job.render_id, page.past, page.stages) == ("", [], [])


def test_the_page_tells_stage_by_stage_who_makes_what(rt: Runtime, asha: Who, film_id: str) -> None:
    renders.start(rt, asha, film_id, "one")
    work_off(rt, most=3)
    claimed = steps.claim(rt, "worker-7", "cpu")
    assert claimed is not None
    page = jobpage.page(rt, asha, film_id)
    assert [(one.worker, one.id) for one in page.running] == [("worker-7", claimed.id)]
    log = jobpage.steps(rt, asha, page.job.render_id)
    assert sum(one.status == "done" for one in log) == 3
    staged = [one for one in log if one.kind != StepKind.STILL]  # a board's pictures are no stage
    assert sum(stage.done for stage in page.stages) == sum(one.status == "done" for one in staged)
    assert sum(stage.total for stage in page.stages) == len(staged)
    assert all(0 <= share <= 100 for share in page.job.stages if share != -1)
    shots = [one.about for one in log if one.kind == StepKind.SHOT]
    assert shots == sorted(shots)
    assert shots[0] == "1.1"


def test_a_failure_says_where_and_a_retry_goes_on_from_there(
    rt: Runtime, asha: Who, film_id: str
) -> None:
    renders.start(rt, asha, film_id, "one")
    work_off(rt, most=3)
    step = steps.claim(rt, "worker", "cpu")
    assert step is not None
    steps.fail(
        rt,
        "worker",
        step.attempt,
        step.id,
        "error.engine.failed",
        {"detail": "no ink"},
        retry=False,
    )
    failed = jobpage.page(rt, asha, film_id)
    [broken] = failed.failed
    assert (broken.id, broken.error, broken.detail) == (step.id, "error.engine.failed", "no ink")
    assert "error.engine.failed no ink" in jobpage.text(rt, asha, failed.job.render_id)
    assert isinstance(rt.clock, Hands)
    rt.clock.pass_by(seconds=1)
    renders.retry(rt, asha, failed.job.render_id)
    again = jobpage.page(rt, asha, film_id)
    assert sum(stage.reused for stage in again.stages) >= 2
    assert [one.status for one in again.past] == ["queued", "failed"]


def test_the_time_left_is_a_range_that_narrows(rt: Runtime, asha: Who, film_id: str) -> None:
    renders.start(rt, asha, film_id, "one")
    assert isinstance(rt.clock, Hands)
    assert jobpage.page(rt, asha, film_id).job.eta_low == -1
    for _ in range(4):
        work_off(rt, most=1)
        rt.clock.pass_by(seconds=2)
    job = jobpage.page(rt, asha, film_id).job
    assert 0 <= job.eta_low <= job.eta_seconds <= job.eta_high
    work_off(rt)
    assert jobpage.page(rt, asha, film_id).job.eta_high == -1


def test_a_render_of_another_film_is_not_on_the_page(
    rt: Runtime, asha: Who, ravi: Who, film_id: str
) -> None:
    render = renders.start(rt, asha, film_id, "one").render_id
    with pytest.raises(NotFound):
        jobpage.page(rt, asha, film_id, "0" * 32)
    with pytest.raises(NotFound):
        jobpage.text(rt, ravi, render)
    with pytest.raises(NotFound):
        jobpage.steps(rt, ravi, render)
