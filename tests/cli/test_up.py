"""`up`, whole: it starts everything, mends what is killed, and leaves nothing behind."""

import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from urllib.error import URLError
from urllib.request import urlopen

import psutil
import pytest

from studio.cli.project import PROJECT
from studio.embedded import addresses
from studio.embedded.folder import DataFolder
from tests.embedded.processes import eventually, using

pytestmark = pytest.mark.slow


class Studio:
    """A studio started by `up` on an own folder and port."""

    def __init__(self, folder: DataFolder) -> None:
        self.folder = folder
        self.port = addresses.any_free()
        self.url = f"http://127.0.0.1:{self.port}"

    def start(self) -> list[str]:
        """Start it and return what it printed until it was ready."""
        self.process = subprocess.Popen(
            [*_command("up", "--no-browser", "--workers", "1"), *self.place, *self.listen],
            cwd=PROJECT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        )  # fmt: skip
        assert self.process.stdout is not None
        said = []
        for line in self.process.stdout:
            said.append(line)
            if "Ctrl-C" in line:
                return said
        raise AssertionError("".join(said))

    @property
    def place(self) -> list[str]:
        return ["--data", str(self.folder.root)]

    @property
    def listen(self) -> list[str]:
        return ["--port", str(self.port)]

    def answers(self) -> bool:
        try:
            with urlopen(f"{self.url}/healthz", timeout=2) as answer:
                return answer.status == 200
        except (URLError, OSError):
            return False

    def parts(self) -> list[psutil.Process]:
        return psutil.Process(self.process.pid).children()

    def stop(self) -> int:
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(60)


def _command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "studio.cli", *arguments]


def say(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        _command(*arguments), cwd=PROJECT, capture_output=True, text=True, check=False
    )


@pytest.fixture
def studio(data_folder: DataFolder) -> Iterator[Studio]:
    made = Studio(data_folder)
    yield made
    if made.process.poll() is None:
        made.process.kill()
        made.process.wait()
    eventually(lambda: not using(str(data_folder.root)))


@pytest.mark.timeout(600)
def test_up_serves_mends_and_leaves_nothing(studio: Studio) -> None:
    # 1. The way in
    said = "".join(studio.start())
    link = re.search(rf"{studio.url}/auth/link/\S+", said)
    assert link is not None
    assert studio.answers()
    # 2. Refusals, each one sentence
    second = say("up", "--no-browser", *studio.place)
    assert second.returncode == 1
    assert "in use" in second.stderr
    assert second.stderr.count("\n") == 1
    other = studio.folder.root / "other"
    taken = say("up", "--no-browser", "--data", str(other), *studio.listen)
    assert taken.returncode == 1
    assert f"Port {studio.port}" in taken.stderr
    # 3. A short command works beside it
    assert say("verify-ledger", *studio.place).returncode == 0
    # 4. Whatever is killed comes back
    before = {process.pid for process in studio.parts()}
    for pid in before:
        os.kill(pid, signal.SIGKILL)
    assert eventually(lambda: not before & {process.pid for process in studio.parts()}, 60)
    assert eventually(studio.answers, 60)
    # 5. Nothing is left
    family = psutil.Process(studio.process.pid).children(recursive=True)
    assert studio.stop() == 0
    assert [process for process in family if process.is_running()] == []
    assert using(str(studio.folder.root)) == []


@pytest.mark.timeout(600)
def test_up_recovers_from_the_death_of_everything(studio: Studio) -> None:
    studio.start()
    made = say("admin", "create", "second@example.com", *studio.place)
    assert made.returncode == 0, made.stderr
    family = psutil.Process(studio.process.pid).children(recursive=True)
    for process in (studio.process, *family):
        process.kill()
    studio.process.wait()
    studio.start()
    again = say("admin", "create", "second@example.com", *studio.place)
    assert again.returncode == 1
    assert "already uses this e-mail" in again.stderr
    assert studio.stop() == 0
