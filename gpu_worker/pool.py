"""The owner's side of an engine process: start it, give it jobs, stop them, survive its death.

Nothing heavy is imported here, so a web or queue process can own engines at no cost.
"""

import json
import logging
import os
import signal
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any
from uuid import uuid4

from gpu_worker.cancelled import Cancelled
from studio.domain import errors
from studio.domain.codec import to_plain
from studio.domain.errors import EngineFailed, StudioError
from studio.domain.steps import Request, StepKind

log = logging.getLogger(__name__)

GRACE = 1.5
"""Seconds that a cancelled job may take to stop by itself before its process is killed."""
_POLL = 0.1
_ROOT = Path(__file__).resolve().parents[1]
# One thread a process: two processes fill two cores better than libraries that fight for them.
_THRIFT = {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1", "MALLOC_ARENA_MAX": "1"}
# On Linux a child dies with the *thread* that started it, so one thread that lives as long as this
# process starts them all.
_starter = ThreadPoolExecutor(1, thread_name_prefix="engine-starter")


@dataclass(frozen=True, slots=True)
class Job:
    """One step to make in `folder`; `pieces` is a folder where pieces of shots are kept for reuse."""

    kind: StepKind
    engine: str
    request: Request
    inputs: tuple[Path, ...]
    folder: Path
    pieces: Path | None = None

    def message(self, name: str) -> str:
        """Return the line that asks an engine process for it."""
        message = {
            "id": name,
            "kind": str(self.kind),
            "engine": self.engine,
            "request": to_plain(self.request),
            "inputs": [str(path.absolute()) for path in self.inputs],
            "folder": str(self.folder.absolute()),
            "pieces": str(self.pieces.absolute()) if self.pieces else None,
        }
        return json.dumps(message)


class Handle:
    """A job on its way. `cpu` is known when it is done."""

    def __init__(self, process: "EngineProcess", report: Callable[[float], None]) -> None:
        self.id = uuid4().hex
        self.cpu = 0.0
        self.cancelled = False
        self._process = process
        self._report = report
        self._over = threading.Event()
        self._facts: dict[str, object] = {}
        self._error: Exception | None = None

    @property
    def done(self) -> bool:
        return self._over.is_set()

    def wait(self, seconds: float | None = None) -> dict[str, object]:
        """Return the facts; raises Cancelled, a StudioError, or TimeoutError after `seconds`."""
        if not self._over.wait(seconds):
            raise TimeoutError
        if self._error is not None:
            raise self._error
        return self._facts

    def cancel(self) -> None:
        """Ask the job to stop; its process is killed when it has not done so after GRACE."""
        self._process.stop(self)

    def progress(self, share: float) -> None:
        """Called by the process."""
        self._report(share)

    def finish(self, facts: dict[str, object], cpu: float) -> None:
        """Called by the process."""
        self._facts, self.cpu = facts, cpu
        self._over.set()

    def fail(self, error: Exception) -> None:
        """Called by the process."""
        self._error = error
        self._over.set()


class EngineProcess:
    """One engine process, started when first needed and again after it died. One job at a time."""

    def __init__(self, module: str = "gpu_worker.process") -> None:
        self._module = module
        self._lock = threading.RLock()
        self._child: _Child | None = None

    def start(self) -> None:
        """Start the process now, so that the first job finds it warm."""
        with self._lock:
            self._living()

    def submit(self, job: Job, report: Callable[[float], None] = lambda _: None) -> Handle:
        """Begin `job`; `report` hears its share done (0 to 1) from another thread.

        Raises RuntimeError while another job is under way.
        """
        with self._lock:
            child = self._living()
            if child.handle is not None and not child.handle.done:
                raise RuntimeError("busy")
            child.handle = handle = Handle(self, report)
            child.send(job.message(handle.id))
            return handle

    def run(
        self, job: Job, report: Callable[[float], None], stop: Callable[[], bool]
    ) -> dict[str, object]:
        """Do `job` and return its facts; asks `stop` ten times a second.

        Raises Cancelled when it was stopped, EngineFailed("error.engine.died") when the process
        died, or whatever StudioError the engine raised.
        """
        handle = self.submit(job, report)
        while True:
            try:
                return handle.wait(_POLL)
            except TimeoutError:
                if stop() and not handle.cancelled:
                    handle.cancel()

    def stop(self, handle: Handle) -> None:
        """Stop the job of `handle` within GRACE, by force when it must be."""
        with self._lock:
            child = self._child
            if child is None or child.handle is not handle or handle.done:
                return
            handle.cancelled = True
            child.send(json.dumps({"cancel": handle.id}))
        timer = threading.Timer(GRACE, lambda: None if handle.done else child.kill())
        timer.daemon = True
        timer.start()

    @property
    def pid(self) -> int | None:
        """The process's id while it lives."""
        child = self._child
        return child.pid if child is not None and child.alive else None

    def kill(self) -> None:
        """End the process at once; a job under way fails as if it had died."""
        with self._lock:
            if self._child is not None:
                self._child.kill()

    def close(self) -> None:
        """End the process and wait until it is gone."""
        with self._lock:
            child, self._child = self._child, None
        if child is not None:
            child.kill()
            child.join()

    def _living(self) -> "_Child":
        if self._child is None or not self._child.alive:
            self._child = _starter.submit(_Child, self._module).result()
        return self._child


class _Child:
    """A started process and the thread that listens to it."""

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
