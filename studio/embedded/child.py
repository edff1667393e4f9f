"""One child process: how it starts, and how it never outlives us."""

import ctypes
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from studio.embedded.account import Account

PART = "STUDIO_PART"
"""Environment variable that marks a child and all it starts: "DATA FOLDER:NAME"."""
_PR_SET_PDEATHSIG = 1


@dataclass(frozen=True, slots=True)
class Command:
    """What to run. Children of a higher `stage` are stopped first: they use those below."""

    name: str
    argv: tuple[str, ...]
    environment: Mapping[str, str]
    stage: int = 1
    stop_signal: signal.Signals = signal.SIGTERM
    account: Account | None = None
    folder: Path = field(default_factory=lambda: Path("/"))


@dataclass(frozen=True, slots=True)
class Service:
    """A server to be: what to run, where it will answer, and whether it does."""

    command: Command
    url: str
    answers: Callable[[], bool]


def spawn(command: Command, home: Path, log: Path) -> subprocess.Popen[bytes]:
    """Start `command` in a process group of its own, its output appended to `log`.

    `home` is the data folder that marks the child. On Linux the kernel sends the child its stop
    signal when we die, however we die.
    """
    _turn_over(log)
    account = command.account
    with log.open("ab") as output:
        return subprocess.Popen(
            command.argv,
            env={**command.environment, PART: f"{home}:{command.name}"},
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            cwd=command.folder,
            start_new_session=True,
            preexec_fn=_tie(command.stop_signal),  # noqa: PLW1509  (only one thread starts children)
            user=account.user if account else None,
            group=account.group if account else None,
            extra_groups=[] if account else None,
        )


def _tie(stop_signal: signal.Signals) -> Callable[[], None] | None:
    """Return what makes a child die with its parent, where the system knows how."""
    if not sys.platform.startswith("linux"):
        return None
    library = ctypes.CDLL(None)
    parent = os.getpid()

    def tie() -> None:
        library.prctl(_PR_SET_PDEATHSIG, int(stop_signal))
        if os.getppid() != parent:  # it died before we asked
            os._exit(1)

    return tie


def _turn_over(log: Path, limit: int = 20_000_000) -> None:
    """Keep one earlier log of at most `limit` bytes."""
    if log.exists() and log.stat().st_size > limit:
        log.replace(log.with_suffix(".log.1"))
