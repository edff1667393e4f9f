"""A step as the owner of an engine process hands it over, and what becomes of it."""

import json
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

from studio.domain.codec import to_plain
from studio.domain.steps import Request, StepKind


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

    def __init__(self, report: Callable[[float], None], stop: Callable[["Handle"], None]) -> None:
        self.id = uuid4().hex
        self.cpu = 0.0
        self.cancelled = False
        self._report = report
        self._stop = stop
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
        self._stop(self)

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
