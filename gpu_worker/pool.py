"""The owner's side of an engine process: start it, give it jobs, stop them, survive its death.

Nothing heavy is imported here, so a web or queue process can own engines at no cost.
"""

import json
import threading
from collections.abc import Callable

from gpu_worker.child import Child, start
from gpu_worker.job import Handle, Job

__all__ = ["EngineProcess", "Handle", "Job"]

GRACE = 1.0
"""Seconds that a cancelled job may take to stop by itself before its process is killed."""
_POLL = 0.02


class EngineProcess:
    """One engine process, started when first needed and again after it died. One job at a time."""

    def __init__(self, module: str = "gpu_worker.process") -> None:
        self._module = module
        self._lock = threading.RLock()
        self._child: Child | None = None

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
            child.handle = handle = Handle(report, self.stop)
            child.send(job.message(handle.id))
            return handle

    def run(
        self, job: Job, report: Callable[[float], None], stop: Callable[[], bool]
    ) -> dict[str, object]:
        """Do `job` and return its facts; asks `stop` fifty times a second.

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

    def _living(self) -> Child:
        if self._child is None or not self._child.alive:
            self._child = start(self._module)
        return self._child
