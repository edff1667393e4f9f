"""The first half of every command: make sure of the environment, then become its Python."""

import os
import sys
import time
from pathlib import Path
from typing import NoReturn

from studio.bootstrap import environment, packages, stamp
from studio.bootstrap.failed import BootstrapFailed, full_disk, is_full
from studio.bootstrap.turns import alone

PROJECT = Path(__file__).resolve().parents[2]
DEVELOPERS = ("test", "check", "lock")
"""Commands that need more than running the studio does."""


def main(arguments: list[str]) -> int:
    """Install what is missing, then become the real command line; returns only when it cannot."""
    place = PROJECT / ".venv"
    kind = "dev" if arguments[:1] and arguments[0] in DEVELOPERS else "run"
    try:
        if not stamp.fits(PROJECT, place, kind):
            with alone(PROJECT / ".venv.lock", "install"):
                _install(place, kind)
    except BootstrapFailed as failed:
        return _say(failed.sentence)
    except OSError as error:
        return _say(full_disk(place).sentence if is_full(PROJECT, error) else f"{error}.")
    except KeyboardInterrupt:
        return _say("Stopped; the next start goes on from here.")
    return _become(environment.python(place), arguments)


def _become(python: Path, arguments: list[str]) -> NoReturn:
    # Whoever stands in another folder keeps it: paths on the command line are theirs.
    os.environ["PYTHONPATH"] = os.pathsep.join(
        filter(None, [str(PROJECT), os.environ.get("PYTHONPATH", "")])
    )
    os.execv(python, [str(python), "-m", "studio.cli", *arguments])  # noqa: S606


def _say(sentence: str) -> int:
    sys.stderr.write(sentence + "\n")
    return 1


def _install(place: Path, kind: str) -> None:
    """Bring the environment up to date. The stamp comes last: an interrupted run is done again."""
    if stamp.fits(PROJECT, place, kind):  # somebody else did it while we waited
        return
    began = time.monotonic()
    sys.stderr.write("Installing (once) …\n")
    wanted = stamp.wanted(PROJECT, place, kind)
    stamp.erase(place)
    environment.make(place)
    packages.sync(place, PROJECT, PROJECT / stamp.LOCKS[wanted.kind])
    stamp.write(place, wanted)
    sys.stderr.write(f"Installed in {time.monotonic() - began:.0f} s.\n")
