"""Who has a data folder now: one process at a time, known by a lock and a note."""

import fcntl
import json
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass

from studio.domain.errors import Conflict
from studio.embedded.folder import DataFolder

_START = 60.0
"""Seconds that the holder of the lock may take until its servers answer."""


@dataclass(frozen=True, slots=True)
class Note:
    """What the holder of a data folder tells others. It holds passwords: mode 0600."""

    pid: int
    database_url: str
    redis_url: str
    url: str = ""


@contextmanager
def held(folder: DataFolder) -> Iterator[None]:
    """Hold the data folder; raises Conflict("error.folder.in_use") when another process does.

    The lock goes with the process, whatever ends it.
    """
    with (folder.run / "lock").open("a") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            note = _read(folder)
            raise Conflict(
                "error.folder.in_use",
                folder=str(folder.root),
                process=note.pid if note else "?",
                url=note.url if note else "",
            ) from error
        try:
            yield
        finally:
            (folder.run / "running.json").unlink(missing_ok=True)


def tell(folder: DataFolder, database_url: str, redis_url: str, url: str = "") -> None:
    """Leave the note; only for who holds the folder."""
    fresh = folder.run / "running.new"
    fresh.touch(mode=0o600)
    fresh.write_text(json.dumps(asdict(Note(os.getpid(), database_url, redis_url, url))))
    fresh.replace(folder.run / "running.json")


def ask(folder: DataFolder) -> Note:
    """Return the note of the process that holds the folder, waiting while it starts its servers."""
    end = time.monotonic() + _START
    while True:
        note = _read(folder)
        if note is not None and _lives(note.pid):
            return note
        if time.monotonic() > end:
            raise Conflict("error.folder.silent", folder=str(folder.root))
        time.sleep(0.2)


def _read(folder: DataFolder) -> Note | None:
    try:
        return Note(**json.loads((folder.run / "running.json").read_text()))
    except (FileNotFoundError, ValueError, TypeError):
        return None


def _lives(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True
