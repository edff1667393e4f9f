"""The keeper: `python -m jobs.keeper`. Wakes workers for what was lost, and tells users what ended."""

import logging
import signal
import threading

from redis import RedisError
from sqlalchemy.exc import SQLAlchemyError

from jobs.queue import RqQueue
from studio import logs, settings, wiring
from studio.runtime import start
from studio.services import arriving, notifications, steps

_log = logging.getLogger(__name__)
_EVERY = 2.0


def main() -> None:
    """Look every two seconds until told to stop."""
    configured = settings.read()
    logs.start(configured.log_level)
    runtime = wiring.connect(configured, RqQueue)
    start(runtime)
    over = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: over.set())
    while not over.wait(_EVERY):
        try:
            for queue, step_id in steps.expired(runtime):
                _log.info("waking again", extra={"step": step_id})
                runtime.queue.wake(queue, step_id)
            if forgotten := arriving.expire(runtime):
                _log.info("uploads forgotten", extra={"count": forgotten})
            notifications.tell(runtime)
            notifications.send_mail(runtime)
        except (SQLAlchemyError, RedisError):  # away for a moment: the next look finds the same
            _log.warning("keeper could not look", exc_info=True)


if __name__ == "__main__":
    main()
