"""What an environment was made from, so that a second start has nothing to do."""

import hashlib
import json
import os
from dataclasses import dataclass
from pathlib import Path

LOCKS = {"run": "requirements.txt", "dev": "requirements-dev.txt"}
"""Set of packages to its lock. "dev" holds "run"."""


@dataclass(frozen=True, slots=True)
class Stamp:
    """`kind` is the set that is installed, `digest` that of its lock."""

    kind: str
    digest: str


def digest(lock: Path) -> str:
    return hashlib.sha256(lock.read_bytes()).hexdigest()


def read(environment: Path) -> Stamp | None:
    """Return the stamp of an environment, None when its installation never finished."""
    try:
        return Stamp(**json.loads((environment / "studio.json").read_text()))
    except (OSError, ValueError, TypeError):
        return None


def write(environment: Path, stamp: Stamp) -> None:
    fresh = environment / "studio.json.new"
    fresh.write_text(json.dumps({"kind": stamp.kind, "digest": stamp.digest}))
    fresh.replace(environment / "studio.json")


def erase(environment: Path) -> None:
    (environment / "studio.json").unlink(missing_ok=True)


def wanted(project: Path, environment: Path, kind: str) -> Stamp:
    """Return the stamp that is needed. Once the developer's set is there, it stays."""
    stamp = read(environment)
    kept = "dev" if stamp is not None and stamp.kind == "dev" else kind
    return Stamp(kept, digest(project / LOCKS[kept]))


def fits(project: Path, environment: Path, kind: str) -> bool:
    """Tell whether the environment runs and holds what the lock of `kind` says now."""
    runs = os.access(environment / "bin" / "python", os.X_OK)
    return runs and read(environment) == wanted(project, environment, kind)
