"""The resident engine process: `python -m gpu_worker.process`, spoken to in JSON lines.

In:  {"id", "kind", "engine", "request", "inputs", "folder", "pieces"}, or {"cancel": id}.
Out: {"id", "progress": 0..1}, then one of {"id", "done": facts, "cpu": seconds},
{"id", "error": code, "type", "params"} and {"id", "cancelled": true}.

Jobs are done one after another with models kept warm. The process ends with its owner: when standard
input closes, and on Linux also when the owner is killed.
"""

import ctypes
import gc
import json
import os
import queue
import signal
import sys
import threading
import time
import traceback
from collections.abc import Mapping
from pathlib import Path
from typing import IO, Any

import cv2

from gpu_worker.assembly.store import FolderStore
from gpu_worker.contract import Cancelled, Context
from gpu_worker.perform import Facts, perform
from studio.domain.codec import from_plain
from studio.domain.errors import StudioError
from studio.domain.steps import REQUESTS, StepKind

_EVERY = 0.1
"""Seconds between two words of progress."""
_PR_SET_PDEATHSIG = 1

Message = Mapping[str, Any]


class Replies:
    """The way out. Whatever libraries print goes to standard error instead."""

    def __init__(self) -> None:
        sys.stdout.flush()
        self._file: IO[str] = os.fdopen(os.dup(1), "w", encoding="utf-8")
        os.dup2(2, 1)

    def send(self, **message: object) -> None:
        self._file.write(json.dumps(message, default=str) + "\n")
        self._file.flush()


class Inbox:
    """Jobs in order, and which of them are to be stopped. A thread of its own listens."""

    def __init__(self, lines: IO[str]) -> None:
        self.jobs: queue.SimpleQueue[Message] = queue.SimpleQueue()
        self._stopped: set[str] = set()
        threading.Thread(target=self._listen, args=(lines,), daemon=True).start()

    def stopped(self, job: str) -> bool:
        return job in self._stopped

    def _listen(self, lines: IO[str]) -> None:
        for line in lines:
            message = json.loads(line)
            if "cancel" in message:
                self._stopped.add(message["cancel"])
            else:
                self.jobs.put(message)
        # The owner is gone: nobody waits for what is being made.
        os._exit(0)


def main() -> None:
    """Do jobs until standard input closes."""
    _die_with_owner()
    cv2.setNumThreads(1)
    replies = Replies()
    inbox = Inbox(sys.stdin)
    gc.freeze()
    while True:
        _do(inbox.jobs.get(), inbox, replies)
        _tidy()


def _do(message: Message, inbox: Inbox, replies: Replies) -> None:
    job = str(message["id"])
    began = _cpu()
    try:
        facts = _perform(message, _context(message, inbox, replies))
        replies.send(id=job, done=facts, cpu=round(_cpu() - began, 4))
    except Cancelled:
        replies.send(id=job, cancelled=True)
    except StudioError as error:
        replies.send(id=job, error=error.code, type=type(error).__name__, params=error.params)
    except Exception as error:  # noqa: BLE001  (a bug in an engine fails its job, not the process)
        traceback.print_exc()
        detail = f"{type(error).__name__}: {error}"
        replies.send(
            id=job, error="error.engine.failed", type="EngineFailed", params={"detail": detail}
        )


def _perform(message: Message, context: Context) -> Facts:
    kind = StepKind(message["kind"])
    pieces = message.get("pieces")
    return perform(
        from_plain(message["request"], REQUESTS[kind]),
        kind,
        message["engine"],
        [Path(path) for path in message["inputs"]],
        context,
        FolderStore(Path(pieces)) if pieces else None,
    )


def _context(message: Message, inbox: Inbox, replies: Replies) -> Context:
    job = str(message["id"])
    told = 0.0

    def report(share: float) -> None:
        nonlocal told
        now = time.monotonic()
        if now - told >= _EVERY:
            told = now
            replies.send(id=job, progress=round(share, 4))

    return Context(Path(message["folder"]), report, lambda: inbox.stopped(job))


def _cpu() -> float:
    """CPU seconds of this process and of the programs that it has run."""
    children = os.times()
    return time.process_time() + children.children_user + children.children_system


def _tidy() -> None:
    """Give memory back: codecs sit in reference cycles, and the allocator keeps what they freed."""
    gc.collect()
    if sys.platform == "linux":
        ctypes.CDLL(None).malloc_trim(0)


def _die_with_owner() -> None:
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)


if __name__ == "__main__":
    main()
