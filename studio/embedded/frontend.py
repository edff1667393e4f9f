"""The browser's half of the studio, built once for each state of its sources."""

import hashlib
import os
import signal
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path

from studio.bootstrap.turns import alone
from studio.domain.errors import MachineLacks
from studio.embedded.child import Command, spawn
from studio.embedded.folder import DataFolder

_SOURCES = ("pages", "components", "state", "assets", "locales", "reflex.lock")
_FILES = ("rxconfig.py", "studio/studio.py", "studio/views.py", "requirements.txt")
_MADE = {"__pycache__", "external", "i18n"}
"""Folders that the build itself fills."""

QUIET = {
    "REFLEX_TELEMETRY_ENABLED": "false",
    "REFLEX_CHECK_LATEST_VERSION": "false",
    "REFLEX_USE_NPM": "1",
}


def is_built(project: Path) -> bool:
    """Tell whether the built pages are those of the present sources."""
    stamp = _stamp(project)
    return stamp.exists() and stamp.read_text() == digest(project)


def build(project: Path, folder: DataFolder, tools: Path, environment: Mapping[str, str]) -> None:
    """Build the pages; `tools` holds reflex and npm. Raises MachineLacks when they cannot be built.

    Two starts of one clone take turns. The log is logs/frontend.log in the data folder.
    """
    with alone(project / ".web.lock", "build the pages"):
        if is_built(project):
            return
        _stamp(project).unlink(missing_ok=True)
        wanted = digest(project)
        command = Command(
            "frontend",
            (str(tools / "reflex"), "export", "--frontend-only", "--no-zip"),
            {**environment, **QUIET, "NPM_CONFIG_REGISTRY": _registry(tools, environment)},
            folder=project,
        )
        log = folder.logs / "frontend.log"
        if _finished(spawn(command, folder.root, log)) != 0:
            raise MachineLacks("error.frontend.not_built", log=str(log))
        _stamp(project).write_text(wanted)


def digest(project: Path) -> str:
    """Return a digest of everything that shapes the built pages."""
    sums = hashlib.sha256()
    for path in _sources(project):
        sums.update(f"{path.relative_to(project)}\0".encode())
        sums.update(hashlib.sha256(path.read_bytes()).digest())
    return sums.hexdigest()


def _sources(project: Path) -> Iterator[Path]:
    for name in _SOURCES:
        for path in sorted((project / name).rglob("*")):
            if path.is_file() and not _MADE.intersection(path.relative_to(project).parts):
                yield path
    yield from (project / name for name in _FILES if (project / name).exists())


def _stamp(project: Path) -> Path:
    return project / ".web" / "studio.digest"


def _finished(process: subprocess.Popen[bytes]) -> int:
    """Wait for the build; whatever interrupts us takes the build's whole group with it."""
    try:
        return process.wait()
    except BaseException:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        raise


def _registry(tools: Path, environment: Mapping[str, str]) -> str:
    """Return npm's registry: without it Reflex probes a mirror before each install."""
    asked = subprocess.run(
        [str(tools / "npm"), "config", "get", "registry"],
        env=dict(environment),
        capture_output=True,
        text=True,
        check=False,
    )
    said = asked.stdout.strip().splitlines()
    return said[-1] if said else ""
