"""Looking at processes from outside."""

import time
from collections.abc import Callable

import psutil


def eventually(holds: Callable[[], bool], seconds: float = 20.0) -> bool:
    """Wait until `holds`; tell whether it came to that."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if holds():
            return True
        time.sleep(0.05)
    return holds()


def using(word: str) -> list[psutil.Process]:
    """Return the processes that were started with `word` somewhere in their command line."""
    found = []
    for process in psutil.process_iter():
        try:
            if any(word in argument for argument in process.cmdline()):
                found.append(process)
        except psutil.Error:
            continue
    return found
