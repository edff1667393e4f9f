"""The supervisor keeps children running and takes them and their children down."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator

import psutil
import pytest

from studio.domain.errors import MachineLacks
from studio.embedded.child import Command, Service
from studio.embedded.folder import DataFolder
from studio.embedded.leftovers import sweep
from studio.embedded.supervisor import Supervisor
from tests.embedded.processes import eventually, using

PARENT = "import subprocess, sys, time; subprocess.Popen([sys.executable, '-c', {child!r}, '{mark}'], start_new_session=True); time.sleep(600)"
SLEEPER = "import time; time.sleep(600)"
STUBBORN = "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); time.sleep(600)"


def command(name: str, code: str, *words: str, stage: int = 1) -> Command:
    return Command(name, (sys.executable, "-c", code, *words), dict(os.environ), stage)


@pytest.fixture
def said() -> list[str]:
    return []


@pytest.fixture
def supervisor(data_folder: DataFolder, said: list[str]) -> Iterator[Supervisor]:
    keeper = Supervisor(data_folder, said.append)
    yield keeper
    keeper.stop()


def test_a_crashed_child_starts_again_and_is_reported(
    supervisor: Supervisor, said: list[str]
) -> None:
    supervisor.start(command("worker", SLEEPER))
    first = supervisor.pids()["worker"]
    os.kill(first, signal.SIGKILL)

    def again() -> bool:
        supervisor.tick()
        return supervisor.pids()["worker"] != first

    assert eventually(again)
    assert len(said) == 1
    assert "worker" in said[0]


def test_a_child_that_keeps_crashing_waits_longer_each_time(
    supervisor: Supervisor, said: list[str]
) -> None:
    supervisor.start(command("broken", "raise SystemExit(3)"))
    end = time.monotonic() + 3
    while time.monotonic() < end:
        supervisor.tick()
        time.sleep(0.02)
    assert 1 <= len(said) <= 4
    assert "status 3" in said[0]


def test_a_crash_takes_grandchildren_in_other_sessions_along(supervisor: Supervisor) -> None:
    mark = f"grandchild-{os.getpid()}-{time.monotonic_ns()}"
    supervisor.start(command("worker", PARENT.format(child=SLEEPER, mark=mark)))
    assert eventually(lambda: len(_marked(mark)) == 1)
    orphan = _marked(mark)[0]
    os.kill(supervisor.pids()["worker"], signal.SIGKILL)

    def gone() -> bool:
        supervisor.tick()
        return not orphan.is_running()

    assert eventually(gone)


def _marked(mark: str) -> list[psutil.Process]:
    return [process for process in using(mark) if process.cmdline()[-1] == mark]


def test_stopping_kills_who_does_not_listen(
    supervisor: Supervisor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("studio.embedded.supervisor._PATIENCE", 0.5)
    supervisor.start(command("deaf", STUBBORN))
    pid = supervisor.pids()["deaf"]
    time.sleep(0.3)
    supervisor.stop()
    assert not psutil.pid_exists(pid)


def test_users_of_a_service_stop_before_it(supervisor: Supervisor, data_folder: DataFolder) -> None:
    note = data_folder.root / "order"
    code = (
        "import signal, sys, time\n"
        f"def end(*_):\n    open({str(note)!r}, 'a').write(sys.argv[1]); sys.exit(0)\n"
        "signal.signal(signal.SIGTERM, end); print('up', flush=True); time.sleep(600)"
    )
    supervisor.start(command("service", code, "service ", stage=0))
    supervisor.start(command("user", code, "user ", stage=1))
    logs = [supervisor.log("service"), supervisor.log("user")]
    assert eventually(lambda: all(log.exists() and "up" in log.read_text() for log in logs))
    supervisor.stop()
    assert note.read_text() == "user service "


def test_a_silent_service_is_named_with_its_log(supervisor: Supervisor) -> None:
    silent = Service(command("mute", SLEEPER), "", lambda: False)
    supervisor.start(silent.command)
    with pytest.raises(MachineLacks) as caught:
        supervisor.wait(silent, 0.3)
    assert caught.value.params["part"] == "mute"


def test_leftovers_of_a_dead_supervisor_are_swept(data_folder: DataFolder) -> None:
    environment = {**os.environ, "STUDIO_PART": f"{data_folder.root}:worker-1"}
    left = subprocess.Popen([sys.executable, "-c", SLEEPER], env=environment)
    other = subprocess.Popen([sys.executable, "-c", SLEEPER])
    try:
        assert sweep(data_folder.root) == 1
        left.wait(5)
        assert other.poll() is None
    finally:
        other.kill()
        other.wait()


@pytest.mark.skipif(
    sys.platform != "linux", reason="only Linux ties a child's life to its parent's"
)
def test_children_die_with_a_killed_supervisor(data_folder: DataFolder) -> None:
    code = (
        "import sys, time; from pathlib import Path\n"
        "from studio.embedded.child import Command, spawn\n"
        "from studio.embedded.folder import DataFolder\n"
        "home = Path(sys.argv[1])\n"
        "child = spawn(Command('c', (sys.executable, '-c', 'import time; time.sleep(600)'), {}), home, home / 'c.log')\n"
        "print(child.pid, flush=True); time.sleep(600)"
    )
    parent = subprocess.Popen(
        [sys.executable, "-c", code, str(data_folder.root)], stdout=subprocess.PIPE, text=True
    )
    assert parent.stdout is not None
    child = int(parent.stdout.readline())
    assert psutil.pid_exists(child)
    parent.kill()
    parent.wait()
    assert eventually(lambda: not psutil.pid_exists(child) or _is_zombie(child))


def _is_zombie(pid: int) -> bool:
    try:
        return psutil.Process(pid).status() == psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return True
