"""From a bare Python to the command line, with real interpreters, pip and uv."""

import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.bootstrap.clone import NO_UV, REAL_UV, lock, make, start, wheel


@pytest.fixture
def project(tmp_path: Path) -> Path:
    make(tmp_path / "clone")
    return tmp_path / "clone"


def test_the_first_start_installs_and_the_second_needs_nothing(project: Path) -> None:
    lock(project, "hello", REAL_UV)
    first = start(project, "up", "--port", "1")
    assert (first.returncode, first.stdout) == (0, "hello up --port 1\n"), first.stderr
    assert "Installing (once)" in first.stderr
    # 1. No packages, no network: nothing is needed
    shutil.rmtree(project / "wheels")
    second = start(project, "up")
    assert (second.stdout, second.stderr) == ("hello up\n", "")
    # 2. An installation that never finished is done again
    (project / "wheels").mkdir()
    lock(project, "hello", REAL_UV)
    (project / ".venv" / "studio.json").unlink()
    assert "Installing (once)" in start(project, "up").stderr
    # 3. Another lock, other packages
    lock(project, "good morning", REAL_UV, "1.1")
    assert start(project, "up").stdout == "good morning up\n"


def test_pip_installs_where_uv_does_not_run(project: Path) -> None:
    lock(project, "hello", NO_UV)
    done = start(project, "up")
    assert (done.returncode, done.stdout) == (0, "hello up\n"), done.stderr


def test_a_package_that_is_not_the_locked_one_is_refused(project: Path) -> None:
    lock(project, "hello", REAL_UV)
    wheel(project / "wheels", "greeting", {"greeting.py": "WORD = 'evil'\n"})
    done = start(project, "up")
    assert done.returncode == 1
    assert "could not be installed" in done.stderr
    assert done.stderr.count("\n") == 2
    assert "Traceback" not in done.stderr


def test_two_starts_at_once_install_once(project: Path) -> None:
    lock(project, "hello", REAL_UV)
    with ThreadPoolExecutor() as pool:
        both = list(pool.map(lambda word: start(project, word), ("up", "up")))
    assert [done.stdout for done in both] == ["hello up\n"] * 2
    assert sum("Installing (once)" in done.stderr for done in both) == 1
