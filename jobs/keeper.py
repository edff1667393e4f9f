"""The keeper: `python -m jobs.keeper`. Wakes workers for what was lost, and tells users what ended."""

import logging
import signal
import threading
from datetime import timedelta

from redis import RedisError
from sqlalchemy.exc import SQLAlchemyError

from jobs.queue import RqQueue
from studio import logs, settings, wiring
from studio.runtime import Runtime, start
from studio.services import arriving, drafts, notifications, steps

_log = logging.getLogger(__name__)
_EVERY = 2.0
_LATELY = timedelta(minutes=10)
"""How far back edited films are looked at again."""


def main() -> None:
    """Look every two seconds until told to stop."""
    configured = settings.read()
    logs.start(configured.log_level)
    runtime = wiring.connect(configured, RqQueue)
    start(runtime)
    over = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: over.set())
    spoken: dict[str, int] = {}
    while not over.wait(_EVERY):
        try:
            for queue, step_id in steps.expired(runtime):
                _log.info("waking again", extra={"step": step_id})
                runtime.queue.wake(queue, step_id)
            if forgotten := arriving.expire(runtime):
                _log.info("uploads forgotten", extra={"count": forgotten})
            _speak(runtime, spoken)
            notifications.tell(runtime)
            notifications.send_mail(runtime)
        except (SQLAlchemyError, RedisError):  # away for a moment: the next look finds the same
            _log.warning("keeper could not look", exc_info=True)


def _speak(runtime: Runtime, spoken: dict[str, int]) -> None:
    """Have the films spoken that rest; `spoken` remembers which revision of a film was looked at."""
    resting = dict(drafts.resting(runtime, _LATELY))
    for film, revision in resting.items():
        if spoken.get(film) != revision:
            drafts.sounds(runtime, film)
    spoken.clear()
    spoken.update(resting)


if __name__ == "__main__":
    main()
