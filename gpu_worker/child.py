"""A started engine process and the threads that listen to it."""

import json
import logging
import os
import signal
import subprocess
import sys
import threading
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import IO, Any

from gpu_worker.cancelled import Cancelled
from gpu_worker.job import Handle
from studio.domain import errors
from studio.domain.errors import EngineFailed, StudioError

log = logging.getLogger(__name__)

_ROOT = Path(__file__).resolve().parents[1]
# One thread a process: two processes fill two cores better than libraries that fight for them.
_THRIFT = {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1", "MALLOC_ARENA_MAX": "1"}
# On Linux a child dies with the *thread* that started it, so one thread that lives as long as this
# process starts them all.
_starter = ThreadPoolExecutor(1, thread_name_prefix="engine-starter")


def start(module: str) -> "Child":
    """Start `python -m module`."""
    return _starter.submit(Child, module).result()


class Child:
    """One life of an engine process; `handle` is its present or last job."""

    def __init__(self, module: str) -> None:
        path = os.pathsep.join(filter(None, [str(_ROOT), os.environ.get("PYTHONPATH")]))
        self._process: subprocess.Popen[str] = subprocess.Popen(
            [sys.executable, "-m", module],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env={**os.environ, **_THRIFT, "PYTHONPATH": path},
            encoding="utf-8",
            errors="replace",
            start_new_session=True,
        )
        self.handle: Handle | None = None
        self._noise: deque[str] = deque(maxlen=40)
        self._threads = [
            threading.Thread(target=target, args=(stream,), daemon=True)
            for target, stream in (
                (self._listen, self._process.stdout),
                (self._noise.extend, self._process.stderr),
            )
        ]
        for thread in self._threads:
            thread.start()

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def alive(self) -> bool:
        return self._process.poll() is None

    def send(self, line: str) -> None:
        """Write one line; a process that died meanwhile is noticed by the listener."""
        stream = self._process.stdin
        try:
            if stream is not None:
                stream.write(line + "\n")
                stream.flush()
        except OSError:
            log.info("engine process %d did not hear", self.pid)

    def kill(self) -> None:
        """End it and the programs that it started."""
        try:
            os.killpg(self.pid, signal.SIGKILL)
        except (ProcessLookupError, PermissionError):
            self._process.kill()

    def join(self) -> None:
        """Wait until it is gone and its pipes are closed."""
        self._process.wait()
        for thread in self._threads:
            thread.join()
        for stream in (self._process.stdin, self._process.stdout, self._process.stderr):
            _close(stream)

    def _listen(self, replies: IO[str]) -> None:
        for line in replies:
            self._hear(json.loads(line))
        status = self._process.wait()
        handle = self.handle
        if handle is None or handle.done:
            return
        if handle.cancelled:
            handle.fail(Cancelled())
            return
        log.error("engine process ended with %d: %s", status, "".join(self._noise))
        handle.fail(EngineFailed("error.engine.died", status=status))

    def _hear(self, message: dict[str, Any]) -> None:
        handle = self.handle
        if handle is None or message["id"] != handle.id:
            return
        if "progress" in message:
            handle.progress(message["progress"])
        elif "done" in message:
            handle.finish(message["done"], message["cpu"])
        elif "cancelled" in message:
            handle.fail(Cancelled())
        else:
            handle.fail(_error(message))


def _error(message: dict[str, Any]) -> StudioError:
    """Make the error that the engine raised again on this side."""
    kind = getattr(errors, message.get("type", ""), EngineFailed)
    return kind(message["error"], **message.get("params", {}))


def _close(stream: IO[str] | None) -> None:
    try:
        if stream is not None:
            stream.close()
    except OSError:
        log.debug("a pipe to an ended engine process held unsent words")
