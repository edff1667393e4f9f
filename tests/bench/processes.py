"""Run a command and see what it and its children take."""

import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass

import psutil


@dataclass(frozen=True, slots=True)
class Ran:
    """Wall seconds, peak memory of the whole family in bytes (shared pages once), and stdout."""

    seconds: float
    memory: int
    output: str


def studio(*arguments: str) -> Ran:
    """Run `python -m studio` with `arguments`; raises CalledProcessError when it fails."""
    return measured([sys.executable, "-m", "studio", *arguments])


def measured(command: Sequence[str]) -> Ran:
    """Run `command` to its end; raises CalledProcessError when it fails."""
    began = time.monotonic()
    child = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    peak = [0]
    watcher = threading.Thread(target=_watch, args=(child.pid, peak), daemon=True)
    watcher.start()
    output, _ = child.communicate()
    if child.returncode:
        raise subprocess.CalledProcessError(child.returncode, command)
    return Ran(time.monotonic() - began, peak[0], output)


def family_memory(pid: int) -> int:
    """Return the proportional memory of a process and all below it, in bytes."""
    total = 0
    try:
        family = [psutil.Process(pid), *psutil.Process(pid).children(recursive=True)]
    except psutil.NoSuchProcess:
        return 0
    for process in family:
        try:
            total += process.memory_full_info().pss
        except (psutil.Error, AttributeError):
            continue
    return total


def _watch(pid: int, peak: list[int]) -> None:
    while psutil.pid_exists(pid):
        peak[0] = max(peak[0], family_memory(pid))
        time.sleep(0.25)
