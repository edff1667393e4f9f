"""The worker process: `python -m jobs.worker --queue cpu`.

RQ wakes it; what to do is read from the step table. Work runs in one resident engine process that
keeps its models warm. One queue per worker: RQ can lose a job of a worker that listens to two.
"""

import argparse
import logging
import os
import platform
import signal
import threading
from collections.abc import Callable
from types import FrameType

from redis import Redis
from rq import SimpleWorker
from rq.serializers import JSONSerializer
from rq.timeouts import TimerDeathPenalty

from gpu_worker.pool import EngineProcess
from jobs.claims import Hand
from jobs.queue import RqQueue, rq_queue
from studio import logs, settings, wiring
from studio.runtime import start
from studio.services.rows import PREVIEWS

_log = logging.getLogger(__name__)
_hands: list[Hand] = []
_PATIENT = 10
"""Renders leave the processor to those whom somebody watches: the pages and the previews."""


def look(_step_id: str) -> None:
    """Do every step of this worker's queue that can be done now (what a wake-up runs)."""
    for hand in _hands:
        hand.work()


class StudioWorker(SimpleWorker):
    """Runs jobs in this process; a stop gives the running step back and leaves at once."""

    death_penalty_class = TimerDeathPenalty

    def request_stop(self, signum: int, frame: FrameType | None) -> None:
        """Stop the engine first, then let RQ end between two jobs."""
        for hand in _hands:
            hand.leave()
        super().request_stop(signum, frame)

    def get_heartbeat_ttl(self, *_arguments: object, **_named: object) -> int:
        """Return the seconds after which RQ takes a silent worker for dead."""
        return 60


def main(engine: Callable[[], EngineProcess] = EngineProcess) -> None:
    """Wire the real things, then wait for wake-ups. `engine` makes the resident engine process."""
    asked = _arguments()
    if asked.queue != PREVIEWS:
        os.nice(_PATIENT)
    configured = settings.read()
    logs.start(configured.log_level)
    runtime = wiring.connect(configured, RqQueue)
    start(runtime)
    name = f"{asked.queue}-{platform.node()}-{os.getpid()}"
    hand = Hand(runtime, name, asked.queue, engine())
    _hands.append(hand)
    redis = Redis.from_url(configured.redis_url)
    queue = rq_queue(redis, asked.queue)
    worker = StudioWorker(
        [queue],
        name=name,
        connection=redis,
        serializer=JSONSerializer,
        worker_ttl=60,
        maintenance_interval=30,
    )
    threading.Thread(target=hand.beat, daemon=True).start()
    hand.warm()
    if asked.queue == PREVIEWS:
        hand.rehearse()
    _log.info("worker ready", extra={"worker": name, "queue": asked.queue})
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the supervisor sends SIGTERM
    try:
        worker.work(logging_level="WARNING")
    finally:
        hand.leave()
        hand.close()


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Take steps of one queue and make them.")
    parser.add_argument("--queue", default="cpu", help="cpu, gpu, api or preview")
    return parser.parse_args()


if __name__ == "__main__":
    # The wake-ups name `jobs.worker`: run that module, not a second copy of it called __main__.
    from jobs.worker import main as run

    run()
