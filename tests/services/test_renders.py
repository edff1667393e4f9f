"""A render's way from its price to its receipt."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlmodel import select

from studio.db.tables import Artefact, StepRow
from studio.domain.access import Who
from studio.domain.errors import Conflict, NotEnoughCredits
from studio.domain.plan import plan
from studio.domain.steps import StepKind
from studio.runtime import Runtime
from studio.services import drafts, edits, films, ledger, renders, steps
from tests.factories import add_film, user, work_off
from tests.films import film, line, shot, two_scenes

PLAN = plan(two_scenes())
PRICE = sum(step.credits for step in PLAN.steps)


def test_a_start_holds_the_price_and_wakes_what_can_begin(
    rt: Runtime, asha: Who, film_id: str
) -> None:
    job = renders.start(rt, asha, film_id, "first")
    assert (job.status, job.held) == ("queued", PRICE)
    assert ledger.balance(rt, asha) == 100 - PRICE
    ready = [step for step in PLAN.steps if not step.inputs]
    assert len(rt.queue.woken) == len(ready)  # type: ignore[attr-defined]


def test_a_finished_render_is_charged_and_the_film_can_be_played(
    rt: Runtime, asha: Who, film_id: str
) -> None:
    job = renders.start(rt, asha, film_id, "first")
    assert work_off(rt) == len(PLAN.steps)
    after = renders.look(rt, asha, job.render_id)
    assert (after.status, after.charged, after.percent) == ("done", PRICE, 100)
    assert ledger.balance(rt, asha) == 100 - PRICE
    assert ledger.verify(rt) == []
    view = films.look(rt, asha, film_id)
    assert view.play.is_current
    assert {one.status for one in view.shots.values()} == {"ready"}
    assert view.quote.credits == 0


def test_a_second_render_costs_what_changed_only(rt: Runtime, asha: Who, film_id: str) -> None:
    renders.start(rt, asha, film_id, "first")
    work_off(rt)
    before = ledger.balance(rt, asha)
    edits.change(rt, asha, film_id, "line.set", {"line": "line-2", "text": "And very cold."})
    view = films.look(rt, asha, film_id)
    assert view.shots["shot-2"].status == "outdated"
    assert view.shots["shot-1"].status == "ready"
    job = renders.start(rt, asha, film_id, "second")
    work_off(rt)
    after = renders.look(rt, asha, job.render_id)
    assert after.made == 5  # the line, its shot, the blend beside it, the mix, the film
    assert before - ledger.balance(rt, asha) == view.quote.credits == after.charged


def test_the_same_key_starts_the_same_render(rt: Runtime, asha: Who, film_id: str) -> None:
    first = renders.start(rt, asha, film_id, "key")
    assert renders.start(rt, asha, film_id, "key").render_id == first.render_id
    with pytest.raises(Conflict):
        renders.start(rt, asha, film_id, "another")


def test_without_the_credits_nothing_is_written(rt: Runtime) -> None:
    poor = user(rt, "poor@example.org", balance=1)
    film_id = add_film(rt, poor, two_scenes())
    with pytest.raises(NotEnoughCredits):
        renders.start(rt, poor, film_id, "first")
    assert ledger.balance(rt, poor) == 1
    with rt.sessions() as session:
        assert session.exec(select(StepRow)).all() == []


def test_a_cancel_gives_back_what_was_not_made(rt: Runtime, asha: Who, film_id: str) -> None:
    job = renders.start(rt, asha, film_id, "first")
    work_off(rt, most=4)
    running = steps.claim(rt, "worker", "cpu")
    assert running is not None
    assert renders.cancel(rt, asha, job.render_id).status == "stopping"
    assert steps.renew(rt, "worker", running.attempt, running.id, 0.5) == "cancel"
    steps.give_back(rt, "worker", running.attempt, running.id)
    after = renders.look(rt, asha, job.render_id)
    assert after.status == "cancelled"
    assert ledger.balance(rt, asha) == 100 - after.charged
    assert after.charged < PRICE
    assert ledger.verify(rt) == []


def test_a_failed_step_fails_the_render_and_a_retry_makes_the_rest(
    rt: Runtime, asha: Who, film_id: str
) -> None:
    job = renders.start(rt, asha, film_id, "first")
    done = work_off(rt, most=3)
    bad = steps.claim(rt, "worker", "cpu")
    assert bad is not None
    steps.fail(rt, "worker", bad.attempt, bad.id, "error.engine.failed", {}, retry=False)
    after = renders.look(rt, asha, job.render_id)
    assert (after.status, after.failed_reason) == ("failed", "error.engine.failed")
    renders.retry(rt, asha, job.render_id)
    assert work_off(rt) == len(PLAN.steps) - done
    assert films.look(rt, asha, film_id).play.is_current
    assert ledger.verify(rt) == []
    assert ledger.balance(rt, asha) == 100 - PRICE


def test_a_failure_that_may_pass_is_tried_three_times(rt: Runtime, asha: Who, film_id: str) -> None:
    job = renders.start(rt, asha, film_id, "first")
    first = steps.claim(rt, "worker", "cpu")
    for _ in range(3):
        assert first is not None
        steps.fail(rt, "worker", first.attempt, first.id, "error.engine.died", {}, retry=True)
        before, first = first, steps.claim(rt, "worker", "cpu")
    assert before.attempt == 3
    assert renders.look(rt, asha, job.render_id).status == "failed"


def test_a_silent_worker_loses_its_step_and_cannot_hand_it_in(
    rt: Runtime, asha: Who, film_id: str
) -> None:
    renders.start(rt, asha, film_id, "first")
    lost = steps.claim(rt, "silent", "cpu")
    assert lost is not None
    rt.clock.pass_by(seconds=30)  # type: ignore[attr-defined]
    assert ("cpu", lost.id) in steps.expired(rt)
    assert not steps.complete(rt, "silent", lost.attempt, lost.id, {}, 1, 1.0)
    assert steps.renew(rt, "silent", lost.attempt, lost.id, 0.9) == "lost"
    again = steps.claim(rt, "other", "cpu")
    assert again is not None
    assert (again.id, again.attempt) == (lost.id, 2)


def test_forgotten_wake_ups_are_repeated(rt: Runtime, asha: Who, film_id: str) -> None:
    renders.start(rt, asha, film_id, "first")
    assert steps.expired(rt) == []
    rt.clock.pass_by(seconds=10)  # type: ignore[attr-defined]
    woken = {step for _, step in steps.expired(rt)}
    assert len(woken) == len([step for step in PLAN.steps if not step.inputs])


def test_two_films_that_share_a_step_make_it_once(rt: Runtime, asha: Who, ravi: Who) -> None:
    for who in (asha, ravi):
        renders.start(rt, who, add_film(rt, who, two_scenes()), "first")
    assert work_off(rt) == len(PLAN.steps)
    with rt.sessions() as session:
        assert len(session.exec(select(Artefact)).all()) == len(PLAN.steps)
    spent = [100 - ledger.balance(rt, who) for who in (asha, ravi)]
    assert sum(spent) == PRICE  # whoever's render made a step pays for it


def test_many_workers_make_every_step_exactly_once(rt: Runtime, asha: Who) -> None:
    long = film(
        tuple(shot(n, line(n, f"This is line {n}."), seconds=2.0 + n / 10) for n in range(24))
    )
    film_id = add_film(rt, asha, long)
    planned = plan(long)
    renders.start(rt, asha, film_id, "first")

    def work(number: int) -> int:
        return sum(work_off(rt, f"worker-{number}") for _ in range(3))

    with ThreadPoolExecutor(6) as pool:
        done = sum(pool.map(work, range(6)))
    assert done == len(planned.steps)
    assert films.look(rt, asha, film_id).play.is_current
    assert ledger.verify(rt) == []


def test_stills_are_painted_first_and_for_nothing(rt: Runtime, asha: Who, film_id: str) -> None:
    renders.start(rt, asha, film_id, "first")
    drafts.paint(rt, asha, film_id)
    first = steps.claim(rt, "worker", "cpu")
    assert first is not None
    assert first.kind == StepKind.STILL
    assert films.look(rt, asha, film_id).job.held == PRICE


def test_deleting_a_film_stops_its_renders(rt: Runtime, asha: Who, film_id: str) -> None:
    renders.start(rt, asha, film_id, "first")
    films.delete(rt, asha, film_id)
    assert steps.claim(rt, "worker", "cpu") is None
    assert ledger.balance(rt, asha) == 100


def test_a_stopped_render_ends_even_when_its_worker_went_silent(
    rt: Runtime, asha: Who, film_id: str
) -> None:
    job = renders.start(rt, asha, film_id, "first")
    assert steps.claim(rt, "silent", "cpu") is not None
    assert renders.cancel(rt, asha, job.render_id).status == "stopping"
    rt.clock.pass_by(seconds=30)  # type: ignore[attr-defined]
    steps.expired(rt)
    assert renders.look(rt, asha, job.render_id).status == "cancelled"
    assert ledger.balance(rt, asha) == 100


def test_a_step_that_fails_while_it_is_stopped_is_no_failure(
    rt: Runtime, asha: Who, film_id: str
) -> None:
    job = renders.start(rt, asha, film_id, "first")
    step = steps.claim(rt, "worker", "cpu")
    assert step is not None
    renders.cancel(rt, asha, job.render_id)
    steps.fail(rt, "worker", step.attempt, step.id, "error.engine.died", {}, retry=True)
    assert renders.look(rt, asha, job.render_id).status == "cancelled"


def test_every_film_gets_its_own_stills_though_they_are_painted_once(
    rt: Runtime, asha: Who, ravi: Who
) -> None:
    films_of = {who: add_film(rt, who, two_scenes()) for who in (asha, ravi)}
    for who, film_id in films_of.items():
        drafts.paint(rt, who, film_id)
        drafts.paint(rt, who, film_id)  # asked again, nothing more to paint
    assert work_off(rt) == 1
    told = {channel for channel, _ in rt.events.messages}  # type: ignore[attr-defined]
    assert {f"film:{film_id}" for film_id in films_of.values()} <= told
    for who, film_id in films_of.items():
        assert all(shot.still_url for shot in films.look(rt, who, film_id).shots.values())
        assert films.look(rt, who, film_id).job.render_id == ""
