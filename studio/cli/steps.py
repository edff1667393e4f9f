"""Progress in the terminal: what is being done, and how long it took."""

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def step(doing: str) -> Iterator[None]:
    """Print `doing …`, then the seconds it took, on stderr."""
    began = time.monotonic()
    sys.stderr.write(f"{doing} … ")
    sys.stderr.flush()
    try:
        yield
    except BaseException:
        sys.stderr.write("\n")
        raise
    sys.stderr.write(f"{time.monotonic() - began:.1f} s\n")
