"""Taking steps from the table and making them: what a worker does once it is awake."""

import logging
import threading
import time
from typing import Self

from sqlalchemy.exc import SQLAlchemyError

from gpu_worker.cancelled import Cancelled
from gpu_worker.pool import EngineProcess, Job
from jobs import haul
from jobs.artefacts import ArtefactCache
from jobs.rehearsal import rehearse, sample_pictures
from studio import logs
from studio.domain.errors import EngineFailed, StudioError
from studio.domain.steps import StepKind
from studio.runtime import Runtime
from studio.services import steps, workers
from studio.services.steps import ClaimedStep

_log = logging.getLogger(__name__)
_RENEW = 0.4
"""Seconds between two words to the table: progress out, a stop in."""
_RENEW_PREVIEW = 0.04
"""A preview is stopped as soon as a newer edit wants its place."""
_BEAT = 5.0
_FOR_NOW = frozenset({"error.engine.died", "error.engine.memory", "error.not_found"})
"""Failures that another try may cure."""


class Hand:
    """One pair of hands: an engine process, a cache, and the name under which steps are leased."""

    def __init__(self, runtime: Runtime, name: str, queue: str, engine: EngineProcess) -> None:
        self._runtime = runtime
        self._name = name
        self._queue = queue
        self._engine = engine
        self._cache = ArtefactCache(runtime.scratch / "artefacts")
        self._leaving = threading.Event()
        self._doing = ""

    def warm(self) -> None:
        """Start the engine process before the first step needs it."""
        self._engine.start()

    def rehearse(self) -> None:
        """Draw a picture for nobody, so that the first one for somebody is as quick as all others."""
        for engine, picture in sample_pictures():
            try:
                rehearse(engine, picture, self._cache, self._engine, self._leaving.is_set)
            except (Cancelled, StudioError):
                _log.warning("no rehearsal", exc_info=True)

    def leave(self) -> None:
        """Give the running step back and take no more."""
        self._leaving.set()

    def close(self) -> None:
        """End the engine process."""
        self._engine.close()

    def beat(self) -> None:
        """Tell every few seconds that this worker lives, until the process ends."""
        while not self._leaving.is_set():
            try:
                workers.beat(self._runtime, self._name, self._queue, self._doing)
            except SQLAlchemyError:  # the database may be away for a moment
                _log.warning("no heartbeat", exc_info=True)
            self._leaving.wait(_BEAT)

    def work(self) -> None:
        """Claim and make steps until none is ready."""
        while not self._leaving.is_set():
            try:
                claimed = steps.claim(self._runtime, self._name, self._queue)
                if claimed is None:
                    return
                with logs.about(step=claimed.id, film=claimed.film_id):
                    self._doing = claimed.kind
                    self._make(claimed)
            except SQLAlchemyError:
                # The database is away. What was made is kept here and handed in after the lease
                # has run out and the keeper has woken us again.
                _log.warning("the database does not answer", exc_info=True)
                return
            finally:
                self._doing = ""

    def _make(self, step: ClaimedStep) -> None:
        lease = _Lease(self._runtime, self._name, step, self._leaving)
        began = time.monotonic()
        try:
            with lease:
                facts = self._perform(step, lease)
                size = haul.take(step.key, self._cache, self._runtime.blobs)
        except Cancelled:
            if not lease.lost:
                steps.give_back(self._runtime, self._name, step.attempt, step.id)
        except StudioError as error:
            said = {"code": error.code, "kind": step.kind, "params": error.params}
            _log.warning("step failed", extra=said)
            self._fail(step, error)
        except Exception as error:  # noqa: BLE001  (a bug fails its step, not the worker)
            _log.exception("step failed")
            self._fail(step, EngineFailed(detail=type(error).__name__))
        else:
            seconds = time.monotonic() - began
            _log.info("step made", extra={"kind": step.kind, "seconds": round(seconds, 2)})
            steps.complete(self._runtime, self._name, step.attempt, step.id, facts, size, seconds)

    def _perform(self, step: ClaimedStep, lease: "_Lease") -> dict[str, object]:
        if self._cache.has(step.key):  # made here before a crash, never handed in
            return self._cache.facts(step.key)
        inputs = tuple(haul.bring(key, self._cache, self._runtime.blobs) for key in step.inputs)
        folder = self._cache.begin(step.key)
        job = Job(step.kind, step.engine, step.request, inputs, folder, self._cache.root / "pieces")
        try:
            facts = self._engine.run(job, lease.report, lease.stopped)
        except BaseException:
            self._cache.abandon(folder)
            raise
        self._cache.commit(step.key, folder, facts)
        return facts

    def _fail(self, step: ClaimedStep, error: StudioError) -> None:
        steps.fail(
            self._runtime,
            self._name,
            step.attempt,
            step.id,
            error.code,
            error.params,
            retry=error.code in _FOR_NOW,
        )


class _Lease:
    """Keeps a claimed step ours while it is made: renews, tells progress, hears of a stop."""

    def __init__(
        self, runtime: Runtime, owner: str, step: ClaimedStep, leaving: threading.Event
    ) -> None:
        self._runtime = runtime
        self._owner = owner
        self._step = step
        self._leaving = leaving
        self._share = 0.0
        self._every = _RENEW_PREVIEW if step.kind == StepKind.PREVIEW else _RENEW
        self._over = threading.Event()
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._keep, daemon=True)
        self.lost = False
        """Whether the step belongs to somebody else by now, or to nobody."""

    def report(self, share: float) -> None:
        """Remember how far the engine is; the next renewal tells it."""
        self._share = share

    def stopped(self) -> bool:
        """Return whether the step was cancelled, lost, or this worker is leaving."""
        return self._stop.is_set() or self._leaving.is_set()

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()

    def _keep(self) -> None:
        while not self._over.wait(self._every):
            try:
                answer = steps.renew(
                    self._runtime, self._owner, self._step.attempt, self._step.id, self._share
                )
            except SQLAlchemyError:  # away for a moment; the lease is longer than that
                _log.warning("lease not renewed", exc_info=True)
                continue
            if answer != "go":
                self.lost = answer == "lost"
                self._stop.set()
