"""Keeps children alive while we live, and takes all of them down when we go."""

import contextlib
import os
import signal
import subprocess
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from studio.domain.errors import MachineLacks
from studio.embedded.child import Command, Service, spawn
from studio.embedded.folder import DataFolder
from studio.embedded.leftovers import sweep

_LOOK_EVERY = 0.1
_STEADY = 10.0
"""A child that lived this many seconds starts again at once; others wait longer each time."""
_LONGEST_PAUSE = 30.0
_PATIENCE = 12.0
"""Seconds that a child may take to stop before it is killed."""


@dataclass
class _Child:
    command: Command
    process: subprocess.Popen[bytes]
    started: float
    failures: int = 0
    due: float = 0.0


class Supervisor:
    """The parent of everything that runs on one data folder. Use from one thread only.

    `report` is told, in a sentence, about each child that ended by itself.
    """

    def __init__(self, folder: DataFolder, report: Callable[[str], None]) -> None:
        self.folder = folder
        self._report = report
        self._children: list[_Child] = []

    def start(self, command: Command) -> None:
        """Start `command` now and keep it running."""
        self._children.append(_Child(command, self._spawn(command), time.monotonic()))

    def log(self, name: str) -> Path:
        """Return the file that the child `name` writes to."""
        return self.folder.logs / f"{name}.log"

    def pids(self) -> dict[str, int]:
        """Return the process id of each child by its name."""
        return {child.command.name: child.process.pid for child in self._children}

    def tick(self) -> None:
        """Look at every child once; start again those that ended, each after its pause."""
        now = time.monotonic()
        for child in self._children:
            if child.process.poll() is None:
                continue
            if not child.due:
                self._mourn(child, now)
            if now >= child.due:
                child.process, child.started, child.due = self._spawn(child.command), now, 0.0

    def wait(self, service: Service, seconds: float) -> None:
        """Wait until `service` answers; raises MachineLacks after `seconds`."""
        end = time.monotonic() + seconds
        while not service.answers():
            if time.monotonic() > end:
                name = service.command.name
                raise MachineLacks("error.part.silent", part=name, log=str(self.log(name)))
            self.tick()
            time.sleep(_LOOK_EVERY)

    def watch(self) -> None:
        """Keep all children running until a signal raises out of here."""
        while True:
            self.tick()
            time.sleep(_LOOK_EVERY)

    def stop(self) -> None:
        """Stop every child, the users of a service before the service; leaves no process."""
        for stage in sorted({child.command.stage for child in self._children}, reverse=True):
            going = [child for child in self._children if child.command.stage == stage]
            for child in going:
                _signal_group(child.process, child.command.stop_signal, whole=False)
            end = time.monotonic() + _PATIENCE
            for child in going:
                with contextlib.suppress(subprocess.TimeoutExpired):
                    child.process.wait(max(0.0, end - time.monotonic()))
                _signal_group(child.process, signal.SIGKILL, whole=True)
                child.process.wait()
        self._children.clear()
        sweep(self.folder.root)

    def _spawn(self, command: Command) -> subprocess.Popen[bytes]:
        return spawn(command, self.folder.root, self.log(command.name))

    def _mourn(self, child: _Child, now: float) -> None:
        """Clear up after a child that ended, and decide when it starts again."""
        _signal_group(child.process, signal.SIGKILL, whole=True)
        sweep(self.folder.root, child.command.name)
        child.failures = 0 if now - child.started > _STEADY else child.failures + 1
        pause = min(_LONGEST_PAUSE, 0.2 * 2**child.failures) if child.failures else 0.0
        child.due = now + pause
        name, status = child.command.name, child.process.returncode
        self._report(f"{name} ended (status {status}) and starts again; see {self.log(name)}")


def _signal_group(process: subprocess.Popen[bytes], number: int, *, whole: bool) -> None:
    """Send a signal to a child, or to the `whole` group that it leads, if there is any left."""
    with contextlib.suppress(ProcessLookupError, PermissionError):
        if whole:
            os.killpg(process.pid, number)
        elif process.poll() is None:
            process.send_signal(number)
