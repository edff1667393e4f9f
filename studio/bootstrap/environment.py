"""Makes the virtual environment, with whatever this machine has for it."""

import os
import shutil
import subprocess
import sys
import venv
from importlib.util import find_spec
from pathlib import Path

from studio.bootstrap.failed import BootstrapFailed

OLDEST = (3, 11)
NEWEST = (3, 14)
"""The packages of the lock have wheels for these Pythons and those between."""


def make(environment: Path) -> None:
    """Make `environment` with a Python that fits; an earlier unfinished one is replaced.

    Raises BootstrapFailed when this machine lacks what it takes.
    """
    if _runs(environment):
        return
    shutil.rmtree(environment, ignore_errors=True)
    if sys.version_info[:2] > NEWEST:
        _make_with_other_python(environment)
    elif find_spec("ensurepip") is not None:
        venv.EnvBuilder(with_pip=True, symlinks=True).create(environment)
    elif shutil.which("uv"):
        _uv_venv("uv", environment, sys.executable)
    else:
        raise BootstrapFailed(no_ensurepip())


def no_ensurepip() -> str:
    """Return the sentence for a Python without ensurepip (as Debian ships it)."""
    return (
        "This Python has no ensurepip, so no environment can be made: run "
        f"'apt-get install python3.{sys.version_info.minor}-venv' (Debian, Ubuntu) "
        "or install uv, and start again."
    )


def python(environment: Path) -> Path:
    return environment / "bin" / "python"


def _runs(environment: Path) -> bool:
    """Tell whether the environment's Python still starts and has a version that fits."""
    asked = f"import sys; sys.exit(not {OLDEST} <= sys.version_info[:2] <= {NEWEST})"
    if not os.access(python(environment), os.X_OK):
        return False
    return subprocess.run([python(environment), "-c", asked], check=False).returncode == 0


def _make_with_other_python(environment: Path) -> None:
    """Use an older Python of this machine, else let uv bring one."""
    for minor in range(NEWEST[1], OLDEST[1] - 1, -1):
        found = shutil.which(f"python3.{minor}")
        if found and subprocess.run([found, "-c", "import ensurepip"], check=False).returncode == 0:
            subprocess.run([found, "-m", "venv", str(environment)], check=True)
            return
    uv = shutil.which("uv") or _borrowed_uv(environment.with_name(".venv-uv"))
    _uv_venv(uv, environment, f"{NEWEST[0]}.{NEWEST[1]}")


def _borrowed_uv(place: Path) -> str:
    """Install uv into an environment of its own and return it: the other is yet to be made."""
    if find_spec("ensurepip") is None:
        raise BootstrapFailed(no_ensurepip())
    venv.EnvBuilder(with_pip=True, symlinks=True, clear=True).create(place)
    done = subprocess.run(
        [place / "bin" / "pip", "install", "--quiet", "uv"],
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        raise BootstrapFailed(_too_new())
    return str(place / "bin" / "uv")


def _uv_venv(uv: str, environment: Path, wanted: str) -> None:
    """Let uv make the environment with pip in it; `wanted` is a version or an interpreter."""
    done = subprocess.run(
        [uv, "venv", "--quiet", "--seed", "--python", wanted, str(environment)],
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        raise BootstrapFailed(_too_new() if sys.version_info[:2] > NEWEST else no_ensurepip())


def _too_new() -> str:
    here, newest = sys.version_info, NEWEST
    return (
        f"Python {here[0]}.{here[1]} is newer than the packages of this studio, and no other could "
        f"be fetched: install Python {newest[0]}.{newest[1]} and run "
        f"'python{newest[0]}.{newest[1]} -m studio'."
    )
