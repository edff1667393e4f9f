"""The one place that says which real things this process uses.

A process calls `start` once when it begins; services get the runtime handed in, never look it up.
"""

from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.orm import sessionmaker
from sqlmodel import Session

from studio.ports import Blobs, Clock, Events, Mail, Queue
from studio.settings import Settings


@dataclass(frozen=True, slots=True)
class Runtime:
    """What a process works with. `scratch` is a folder for temporary files; `mail` may be missing."""

    settings: Settings
    sessions: sessionmaker[Session]
    blobs: Blobs
    queue: Queue
    events: Events
    clock: Clock
    scratch: Path
    mail: Mail | None = None


_current: list[Runtime] = []


def start(runtime: Runtime) -> None:
    """Make `runtime` the one of this process (tests may call it again)."""
    _current[:] = [runtime]


def runtime() -> Runtime:
    """Return this process's runtime; RuntimeError when `start` was not called (a bug)."""
    if not _current:
        raise RuntimeError("studio.runtime.start() has not been called")
    return _current[0]
