"""One process at a time does what must not be done twice at once."""

import fcntl
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def alone(lock: Path, deed: str) -> Iterator[None]:
    """Wait until nobody else holds `lock`, then hold it; `deed` says in a word what for."""
    with lock.open("a") as held:
        try:
            fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            sys.stderr.write(f"Waiting for another start of the studio to {deed} …\n")
            fcntl.flock(held, fcntl.LOCK_EX)
        yield
