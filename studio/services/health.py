"""Whether this process can do its work, part by part."""

import logging
from collections.abc import Callable

from sqlalchemy import text

from studio.runtime import Runtime
from studio.services import workers

_log = logging.getLogger(__name__)


def failing(rt: Runtime) -> list[str]:
    """Return the parts that do not answer: of "database", "queue", "blobs", "worker"; none is well."""
    parts: dict[str, Callable[[Runtime], bool]] = {
        "database": _database,
        "queue": _queue,
        "blobs": _blobs,
        "worker": _worker,
    }
    return [name for name, works in parts.items() if not _try(name, works, rt)]


def _try(name: str, works: Callable[[Runtime], bool], rt: Runtime) -> bool:
    try:
        return works(rt)
    except Exception:  # noqa: BLE001  (each part fails in its own way, and any way counts)
        _log.warning("part not ready", extra={"part": name}, exc_info=True)
        return False


def _database(rt: Runtime) -> bool:
    with rt.sessions() as session:
        return session.connection().scalar(text("SELECT 1")) == 1


def _queue(rt: Runtime) -> bool:
    rt.queue.ping()
    return True


def _blobs(rt: Runtime) -> bool:
    rt.blobs.exists("health/probe")
    return True


def _worker(rt: Runtime) -> bool:
    return workers.alive(rt) > 0
