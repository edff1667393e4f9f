"""Real workers, keeper, database and queue; each is killed in mid-render and the film is finished."""

import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import psutil
import pytest
from sqlmodel import select

from jobs.queue import RqQueue
from studio import settings, wiring
from studio.cli import parts
from studio.cli.project import PROJECT, environment
from studio.db import migrate
from studio.db.tables import Artefact, StepRow
from studio.domain.access import Who
from studio.domain.film import Format
from studio.domain.plan import plan
from studio.embedded import site
from studio.embedded.child import Command
from studio.embedded.folder import DataFolder
from studio.embedded.supervisor import Supervisor
from studio.runtime import Runtime
from studio.services import ledger, renders, workers
from tests.factories import add_film, user
from tests.films import film, line, shot

LONG = replace(
    film(
        tuple(shot(n, line(n, f"This is line number {n}."), seconds=4.0 + n / 8) for n in range(5))
    ),
    format=Format(width=640, height=360),
)
PLAN = plan(LONG)


@dataclass
class Site:
    """One machine's services with two workers."""

    rt: Runtime
    who: Who
    supervisor: Supervisor

    def pid(self, part: str) -> int:
        """The process of a part; "engine" is that of the first worker."""
        if part != "engine":
            return self.supervisor.pids()[part]
        return psutil.Process(self.supervisor.pids()["worker-1"]).children()[0].pid

    def wait(self, happened: Callable[[], bool], seconds: float = 90) -> None:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            try:
                if happened():
                    return
            except Exception:  # noqa: BLE001  (the database is away for a moment)
                time.sleep(0.2)
            time.sleep(0.1)
        raise TimeoutError


@pytest.fixture
def here(data_folder: DataFolder) -> Iterator[Site]:
    supervisor, over = Supervisor(data_folder, print), threading.Event()

    def watch() -> None:
        while not over.wait(0.2):
            supervisor.tick()

    watcher = threading.Thread(target=watch)
    try:
        wanted = replace(settings.read({}), data_dir=data_folder.root)
        complete = site.begin(supervisor, wanted)
        migrate.upgrade(complete.database_url)
        rt = wiring.connect(complete, RqQueue)
        ours = environment(**parts.variables(complete))
        for name, module in (
            ("keeper", "jobs.keeper"),
            ("worker-1", "tests.fakes.worker"),
            ("worker-2", "tests.fakes.worker"),
        ):
            supervisor.start(Command(name, (sys.executable, "-m", module), ours, folder=PROJECT))
        watcher.start()
        made = Site(rt, user(rt, "asha@example.org"), supervisor)
        made.wait(lambda: workers.alive(rt) == 2)
        yield made
    finally:
        over.set()
        if watcher.ident:
            watcher.join()
        supervisor.stop()


@pytest.mark.slow
@pytest.mark.parametrize("victim", ["worker-1", "postgres", "valkey", "engine"])
def test_a_killed_part_costs_nothing_that_was_finished(here: Site, victim: str) -> None:
    film_id = add_film(here.rt, here.who, LONG)
    job = renders.start(here.rt, here.who, film_id, "first")

    def look() -> tuple[str, int]:
        view = renders.look(here.rt, here.who, job.render_id)
        return view.status, view.steps_done

    here.wait(lambda: look()[1] >= 5)
    os.kill(here.pid(victim), signal.SIGKILL)
    here.wait(lambda: look()[0] in ("done", "failed"))

    assert look()[0] == "done"
    with here.rt.sessions() as session:
        rows = session.exec(select(StepRow)).all()
        assert len(rows) == len(PLAN.steps)
        assert all(row.made for row in rows)
        assert len(session.exec(select(Artefact)).all()) == len(PLAN.steps)
    price = sum(step.credits for step in PLAN.steps)
    assert ledger.balance(here.rt, here.who) == 100 - price
    assert ledger.verify(here.rt) == []
