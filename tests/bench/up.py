"""From a fresh clone to pages that answer, and from a second start; then what is left after Ctrl+C.

The packages come out of this machine's caches where they are there: run it twice for figures that do
not depend on the network.
"""

import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from urllib.error import URLError
from urllib.request import ProxyHandler, build_opener

import psutil

from studio.cli.project import PROJECT
from studio.embedded import addresses
from tests.bench.figures import Figure
from tests.bench.processes import family_memory

PATIENCE = 900.0
"""Seconds after which a start is given up."""
_OURS = ("PYTHONPATH", "VIRTUAL_ENV")
"""What would lead the clone back to the place that this benchmark runs from."""


def run(_arguments: Sequence[str]) -> Iterator[Figure]:
    """Yield the seconds of a first and a second start, and what runs after each."""
    with tempfile.TemporaryDirectory(prefix="studio-bench-") as name:
        folder = Path(name)
        folder.chmod(0o755)  # the database's account must reach the data
        clone = ["git", "clone", "--quiet", str(PROJECT), str(folder / "clone")]
        subprocess.run(clone, check=True)
        for start, bar in (("fresh clone to pages", "<= 120"), ("second start", "<= 12")):
            yield from _start(folder, start, bar)


def _start(folder: Path, name: str, bar: str) -> Iterator[Figure]:
    port = addresses.any_free()
    began = time.monotonic()
    with (folder / "said.txt").open("w+b") as said:
        where = ["--port", str(port), "--data", str(folder / "data")]
        studio = subprocess.Popen(
            [sys._base_executable, "-m", "studio", "up", "--no-browser", *where],
            cwd=folder / "clone",
            env={key: value for key, value in os.environ.items() if key not in _OURS},
            stdout=said,
            stderr=subprocess.STDOUT,
        )
        try:
            for what, page, promised in ((name, "/", bar), ("  and a worker", "/readyz", "")):
                while not _answers(f"http://127.0.0.1:{port}{page}"):
                    if studio.poll() is not None or time.monotonic() - began > PATIENCE:
                        raise RuntimeError((folder / "said.txt").read_text())
                    time.sleep(0.1)
                yield Figure(what, time.monotonic() - began, "s", promised)
            yield Figure("  web process", _web_memory(studio.pid) / 2**20, "MiB", "< 400")
            yield Figure("  everything", family_memory(studio.pid) / 2**20, "MiB")
            family = psutil.Process(studio.pid).children(recursive=True)
        finally:
            stopping = time.monotonic()
            studio.send_signal(signal.SIGINT)
            studio.wait(60)
    yield Figure("  stop", time.monotonic() - stopping, "s")
    yield Figure("  processes left", sum(map(_works, family)), "", "0")


def _answers(url: str) -> bool:
    directly = build_opener(ProxyHandler({}))
    try:
        with directly.open(url, timeout=2) as answer:
            return answer.status == 200
    except (URLError, OSError):
        return False


def _web_memory(pid: int) -> int:
    """Return the memory of the server of pages and API, with what it started."""
    for child in psutil.Process(pid).children():
        if any("granian" in word for word in child.cmdline()):
            return family_memory(child.pid)
    return 0


def _works(process: psutil.Process) -> bool:
    """An ended process may wait as a zombie for whoever adopted it."""
    try:
        return process.is_running() and process.status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False
