"""A Chromium for the tests that drive one."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from studio.cli.tools import run

_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
_MAC = Path("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")


def find() -> str:
    """Return the path of a browser of this machine, or of Playwright's own, or ""."""
    for name in _NAMES:
        found = shutil.which(name)
        if found and _starts(found):
            return found
    if _MAC.exists():
        return str(_MAC)
    return next((str(path) for path in sorted(_playwrights()) if os.access(path, os.X_OK)), "")


def ensure() -> str:
    """Return a browser, installed now if there is none; "" when this machine cannot have one."""
    found = find()
    if found:
        return found
    sys.stderr.write("Installing a browser for the tests (once) …\n")
    if os.geteuid() == 0 and shutil.which("apt-get"):
        _apt("update", "-qq")
        _apt("install", "-y", "-qq", "--no-install-recommends", "chromium")
        found = find()
    if not found:
        run("playwright", "install", "chromium")
        found = find()
    return found


def _starts(program: str) -> bool:
    """Ubuntu's package is a stub that only says to install something else."""
    asked = subprocess.run([program, "--version"], capture_output=True, check=False)
    return asked.returncode == 0


def _playwrights() -> list[Path]:
    caches = (Path.home() / ".cache/ms-playwright", Path.home() / "Library/Caches/ms-playwright")
    programs = ("chrome-linux*/chrome", "chrome-mac*/Chromium.app/Contents/MacOS/Chromium")
    return [
        path
        for cache in caches
        for program in programs
        for path in cache.glob(f"chromium-*/{program}")
    ]


def _apt(*arguments: str) -> None:
    subprocess.run(
        ["apt-get", *arguments],  # noqa: S607  (wherever the system keeps it)
        env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
        stdin=subprocess.DEVNULL,
        stdout=sys.stderr,
        check=False,
    )
