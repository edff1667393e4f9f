"""A worker's hands on a real database, with an engine process that has small engines."""

import threading
import time
from collections.abc import Iterator

import av
import pytest
from sqlmodel import select

from gpu_worker.pool import EngineProcess
from jobs.claims import Hand
from studio.db.tables import StepRow
from studio.domain.access import Who
from studio.runtime import Runtime
from studio.services import films, ledger, renders, workers
from tests.factories import add_film
from tests.films import film, line, shot


@pytest.fixture
def hand(rt: Runtime) -> Iterator[Hand]:
    made = Hand(rt, "tester", "cpu", EngineProcess("tests.fakes.process"))
    yield made
    made.leave()
    made.close()


def test_a_render_becomes_a_film_in_the_blob_store(
    rt: Runtime, asha: Who, film_id: str, hand: Hand
) -> None:
    job = renders.start(rt, asha, film_id, "first")
    hand.work()
    assert renders.look(rt, asha, job.render_id).status == "done"
    view = films.look(rt, asha, film_id)
    key = view.play.video_url.removeprefix("/media/").partition("?")[0]
    copy = rt.scratch / "film.mp4"
    rt.blobs.fetch(key, copy)
    with av.open(str(copy)) as container:
        frames = sum(1 for _ in container.decode(video=0))
    assert frames > 24 * 5


def test_the_files_of_another_machine_are_fetched(
    rt: Runtime, asha: Who, film_id: str, hand: Hand, tmp_path_factory: pytest.TempPathFactory
) -> None:
    from dataclasses import replace

    renders.start(rt, asha, film_id, "first")
    elsewhere = replace(rt, scratch=tmp_path_factory.mktemp("elsewhere"))
    other = Hand(elsewhere, "other", "cpu", EngineProcess("tests.fakes.process"))
    pair = [threading.Thread(target=one.work) for one in (hand, other)]
    for thread in pair:
        thread.start()
    for thread in pair:
        thread.join()
    hand.work()
    other.close()
    assert films.look(rt, asha, film_id).play.is_current
    with rt.sessions() as session:
        assert {row.owner for row in session.exec(select(StepRow)).all()} <= {"tester", "other", ""}


def test_a_cancel_stops_the_engine_soon(rt: Runtime, asha: Who, hand: Hand) -> None:
    # An engine that asks whether to stop, as long as nobody says so, speaks for ever.
    film_id = add_film(rt, asha, film((shot(1, line(1)),)))
    job = renders.start(rt, asha, film_id, "first")
    with rt.sessions.begin() as session:
        for row in session.exec(select(StepRow).where(StepRow.kind == "speak")).all():
            row.engine = "patient"
    thread = threading.Thread(target=hand.work)
    thread.start()
    while renders.look(rt, asha, job.render_id).stage != "speak":
        time.sleep(0.05)
    renders.cancel(rt, asha, job.render_id)
    thread.join(10)
    assert not thread.is_alive()
    assert renders.look(rt, asha, job.render_id).status == "cancelled"
    assert ledger.verify(rt) == []


def test_a_crashing_engine_fails_its_render_after_three_tries(
    rt: Runtime, asha: Who, film_id: str, hand: Hand
) -> None:
    job = renders.start(rt, asha, film_id, "first")
    with rt.sessions.begin() as session:
        for row in session.exec(select(StepRow).where(StepRow.kind == "still")).all():
            row.engine = "crash"
    hand.work()
    after = renders.look(rt, asha, job.render_id)
    assert (after.status, after.failed_reason) == ("failed", "error.engine.died")
    assert ledger.verify(rt) == []


def test_a_worker_that_leaves_gives_its_step_back(
    rt: Runtime, asha: Who, film_id: str, hand: Hand
) -> None:
    renders.start(rt, asha, film_id, "first")
    with rt.sessions.begin() as session:
        for row in session.exec(select(StepRow).where(StepRow.kind == "speak")).all():
            row.engine = "patient"
    thread = threading.Thread(target=hand.work)
    thread.start()
    while films.look(rt, asha, film_id).job.stage != "speak":
        time.sleep(0.05)
    hand.leave()
    thread.join(10)
    with rt.sessions() as session:
        assert {row.status for row in session.exec(select(StepRow)).all()} <= {"queued", "done"}


def test_a_heartbeat_shows_that_a_worker_lives(rt: Runtime) -> None:
    assert workers.alive(rt) == 0
    workers.beat(rt, "tester", "cpu", "")
    workers.beat(rt, "tester", "cpu", "shot")
    assert workers.alive(rt) == 1
