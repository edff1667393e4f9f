"""Installs exactly what the lock says: uv first, pip where uv does not run."""

import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

from studio.bootstrap import mirrors
from studio.bootstrap.environment import python
from studio.bootstrap.failed import BootstrapFailed, full_disk, is_full


class Unsuitable(BootstrapFailed):
    """There is no such package for this machine."""


def sync(environment: Path, project: Path, lock: Path) -> None:
    """Make `environment` hold the packages of `lock`, each checked by its hash.

    Raises BootstrapFailed with the reason (no network, no wheel, a full disk).
    """
    own = os.environ.copy()
    uv = environment / "bin" / "uv"
    if not _runs(uv):
        _give_pip(environment)
        with suppress(Unsuitable):  # no uv for this machine: pip does it all, slower
            _run(_pip(environment, _only_uv(lock)), own, project)
    if not _runs(uv):
        _run(_pip(environment, lock.read_text()), own, project)
        return
    settings = own | mirrors.for_uv([Path(sys.executable), python(environment)], own)
    place = ["--python", str(python(environment))]
    _run([str(uv), "pip", "sync", "--require-hashes", *place, str(lock)], settings, project)


def _runs(uv: Path) -> bool:
    try:
        return subprocess.run([uv, "--version"], capture_output=True, check=False).returncode == 0
    except OSError:  # not there, or not for this machine
        return False


def _give_pip(environment: Path) -> None:
    """Put pip back into an environment that an earlier, unfinished sync took it from."""
    here = python(environment)
    if subprocess.run([here, "-c", "import pip"], capture_output=True, check=False).returncode:
        subprocess.run([here, "-m", "ensurepip"], capture_output=True, check=False)


def _pip(environment: Path, requirements: str) -> list[str]:
    """Return the pip command for the text of a lock."""
    wanted = environment / "wanted.txt"
    wanted.write_text(requirements)
    return [
        *(str(python(environment)), "-m", "pip", "install", "--quiet"),
        *("--require-hashes", "--no-deps", "--disable-pip-version-check", "-r", str(wanted)),
    ]


def _only_uv(lock: Path) -> str:
    """Return uv's own entry of the lock, with its hashes."""
    lines = lock.read_text().splitlines()
    start = next((n for n, line in enumerate(lines) if line.startswith("uv==")), None)
    if start is None:
        raise BootstrapFailed(f"{lock.name} does not list uv; write it anew with the lock command.")
    end = start + 1
    while end < len(lines) and lines[end - 1].endswith("\\"):
        end += 1
    return "\n".join(lines[start:end]) + "\n"


def _run(argv: list[str], environment: dict[str, str], folder: Path) -> None:
    done = subprocess.run(argv, env=environment, capture_output=True, text=True, check=False)
    if done.returncode == 0:
        return
    said = done.stderr.strip() or done.stdout.strip()
    if is_full(folder, said=said):
        raise full_disk(folder)
    reason = f"The packages could not be installed: {_reason(said)}"
    raise (Unsuitable if "No matching distribution" in said else BootstrapFailed)(reason)


def _reason(said: str) -> str:
    """Return the innermost cause that a tool named, on one line."""
    lines = [line.strip() for line in said.splitlines() if line.strip()]
    causes = [line for line in lines if line.lower().startswith(("cause:", "caused by:", "error:"))]
    return (causes or lines or ["no reason given"])[-1].partition(":")[2].strip() or lines[-1]
