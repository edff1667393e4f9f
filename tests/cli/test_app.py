"""The command line: what it lists, its exit statuses, and what a failure looks like."""

import subprocess
import sys
from pathlib import Path

import pytest

from studio.cli import app, failures
from studio.cli.project import PROJECT
from studio.domain.errors import Conflict, StudioError


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "studio.cli", *arguments],
        cwd=PROJECT,
        capture_output=True,
        text=True,
        check=False,
    )


def test_every_command_of_the_table_can_be_loaded() -> None:
    listed = run("--help")
    assert listed.returncode == 0
    for name in app.COMMANDS:
        assert f"│ {name} " in listed.stdout
    assert "cannot be loaded" not in listed.stdout


@pytest.mark.parametrize(
    "arguments",
    [("nonsense",), ("up", "--port", "eighty"), ("film",), ("credits", "grant", "a@b.cd")],
)
def test_wrong_usage_ends_with_two(arguments: tuple[str, ...]) -> None:
    done = run(*arguments)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


def test_a_failure_is_one_sentence_on_stderr(tmp_path: Path) -> None:
    done = run("plan", str(tmp_path / "nowhere.fountain"))
    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr.count("\n") == 1
    assert "nowhere.fountain" in done.stderr


@pytest.fixture
def command(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A module whose function `broken` is the command "up"."""
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.setitem(app.COMMANDS, "up", "a_command:broken")
    monkeypatch.setattr(failures.folder, "default", lambda: tmp_path)
    monkeypatch.delitem(sys.modules, "a_command", raising=False)
    return tmp_path / "a_command.py"


def test_a_bug_is_one_sentence_and_a_trace_in_a_file(
    command: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    command.write_text("def broken() -> None:\n    1 / 0\n")
    assert app.main(["up"]) == 1
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert str(tmp_path / "logs" / "studio-errors.log") in said
    assert "ZeroDivisionError" in (tmp_path / "logs" / "studio-errors.log").read_text()


def test_a_command_that_cannot_be_imported_breaks_no_other(
    command: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command.write_text("import not_there\n")
    assert app.main(["--help"]) == 0
    assert "cannot be loaded: No module named 'not_there'" in capsys.readouterr().out
    assert app.main(["up"]) == 1


def test_a_deliberate_error_is_worded() -> None:
    error = Conflict("error.port.taken", host="127.0.0.1", port=8000, other=8001)
    assert failures.sentence(error) == (
        "Port 8000 on 127.0.0.1 is taken; choose another, for example --port 8001."
    )
    assert "error.unheard_of" in failures.sentence(StudioError("error.unheard_of", a=1))
