"""Processes of ours that lost their parent: they are found by their mark and ended."""

import contextlib
import os
import signal
from collections.abc import Iterator
from pathlib import Path

import psutil

from studio.embedded.child import PART

_SERVERS = ("postgres", "valkey-server", "redis-server")
_PATIENCE = 5.0


def sweep(root: Path, name: str = "") -> int:
    """End what runs for the data folder `root` (only the part `name`, if given); return how many.

    Call it only while no supervisor of that folder lives, or for a child that has just ended.
    """
    found = list(_ours(root, name))
    for process in found:
        with contextlib.suppress(psutil.NoSuchProcess):
            # SIGTERM would make PostgreSQL wait for its last session.
            process.send_signal(signal.SIGINT if process.name() == "postgres" else signal.SIGTERM)
    _, stubborn = psutil.wait_procs(found, timeout=_PATIENCE)
    for process in stubborn:
        with contextlib.suppress(psutil.NoSuchProcess):
            process.kill()
    psutil.wait_procs(stubborn, timeout=_PATIENCE)
    return len(found)


def _ours(root: Path, name: str) -> Iterator[psutil.Process]:
    kin = {os.getpid(), *(process.pid for process in psutil.Process().parents())}
    for process in psutil.process_iter():
        if process.pid not in kin and _belongs(process, root, name):
            yield process


def _belongs(process: psutil.Process, root: Path, name: str) -> bool:
    """Tell by the mark; servers overwrite their environment, so by the folder they were given."""
    try:
        mark = process.environ().get(PART, "")
        if mark:
            return mark == f"{root}:{name}" if name else mark.startswith(f"{root}:")
        if name not in ("", "postgres", "valkey") or process.name() not in _SERVERS:
            return False
        words = process.cmdline()
        places = {"postgres": str(root / "postgres"), "valkey": str(root / "valkey/valkey.conf")}
        return any(place in words for part, place in places.items() if name in ("", part))
    except (psutil.Error, OSError):
        return False
