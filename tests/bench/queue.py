"""From a wake-up to the engine's start: a warm worker on a real queue and database."""

import json
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from redis import Redis

from jobs.queue import RqQueue
from studio import settings, wiring
from studio.cli import parts
from studio.cli.project import PROJECT, environment
from studio.db import migrate
from studio.embedded import site
from studio.embedded.account import unprivileged
from studio.embedded.child import Command
from studio.embedded.folder import prepare
from studio.embedded.supervisor import Supervisor
from studio.runtime import Runtime
from studio.services import drafts, workers
from studio.settings import Settings
from tests.bench.figures import Figure
from tests.factories import add_film, user
from tests.films import film, shot

TIMES = 40


def run(_arguments: Sequence[str]) -> Iterator[Figure]:
    """Yield the latency of waking a worker that waits."""
    with tempfile.TemporaryDirectory() as name:
        supervisor = Supervisor(prepare(Path(name), unprivileged()), lambda _: None)
        try:
            wanted = replace(settings.read({}), data_dir=Path(name))
            complete = site.begin(supervisor, wanted)
            migrate.upgrade(complete.database_url)
            rt = wiring.connect(complete, RqQueue)
            _start_worker(supervisor, complete, rt)
            waits = sorted(_waits(rt, complete))
        finally:
            supervisor.stop()
    yield Figure("wake to engine start, median", 1000 * statistics.median(waits), "ms")
    yield Figure("wake to engine start, p95", 1000 * waits[int(0.95 * len(waits))], "ms", "< 50")


def _start_worker(supervisor: Supervisor, complete: Settings, rt: Runtime) -> None:
    ours = environment(**parts.variables(complete))
    argv = (sys.executable, "-m", "jobs.worker", "--queue", "cpu")
    supervisor.start(Command("worker", argv, ours, folder=PROJECT))
    while not workers.alive(rt):
        time.sleep(0.1)
    time.sleep(3)  # its engine process loads meanwhile


def _waits(rt: Runtime, complete: Settings) -> Iterator[float]:
    """Paint one still after another; each wait ends when the claim is heard of."""
    who = user(rt, "bench@example.org")
    films = [add_film(rt, who, film((shot(n, seed=n),))) for n in range(TIMES + 2)]
    with Redis.from_url(complete.redis_url) as redis, redis.pubsub() as heard:
        heard.psubscribe("film:*")
        heard.get_message(timeout=1)
        for number, film_id in enumerate(films):
            began = time.perf_counter()
            drafts.paint(rt, who, film_id)
            claimed = _next(heard, {"step"})
            if number >= 2:  # the first ones load the engine
                yield claimed - began
            _next(heard, {"done", "failed"})


def _next(heard, kinds: set[str]) -> float:
    while True:
        message = heard.get_message(ignore_subscribe_messages=True, timeout=60)
        if message and json.loads(message["data"])["kind"] in kinds:
            return time.perf_counter()
