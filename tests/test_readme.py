"""What the README says can be done is done here, or by the tests that it is matched to."""

import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from studio.cli import app, browser
from studio.cli.project import PROJECT
from tests.support import watching

README = (PROJECT / "README.md").read_text("utf-8")
BLOCKS = re.findall(r"^```\w*\n(.*?)^```", README, re.MULTILINE | re.DOTALL)
COMMANDS = [
    shlex.split(line, comments=True) for block in BLOCKS for line in block.splitlines() if line
]
ELSEWHERE = {"up": ("tests/cli/test_up.py", "tests/e2e/test_journey.py")}
"""Commands that other tests run whole."""


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the words after `python3 -m studio` in the clone."""
    return subprocess.run(
        [sys.executable, "-m", "studio.cli", *arguments],
        cwd=PROJECT,
        capture_output=True,
        text=True,
        check=False,
    )


def words_of(name: str) -> list[list[str]]:
    """Return the arguments of every time that the README calls the command `name`."""
    return [words[4:] for words in COMMANDS if words[3] == name]


def test_every_command_is_the_studio_s_and_is_tried() -> None:
    assert all(words[:3] == ["python3", "-m", "studio"] for words in COMMANDS)
    names = {words[3] for words in COMMANDS}
    assert names <= app.COMMANDS.keys()
    assert names == {"film", "plan", "doctor", "test", *ELSEWHERE}
    for files in ELSEWHERE.values():
        for file in files:
            assert "def test_" in (PROJECT / file).read_text("utf-8")


def test_every_link_leads_somewhere() -> None:
    links = re.findall(r"\]\(([^)#]+)\)", README)
    folders = [name for row in re.findall(r"^\| (`.*?`) \|", README, re.MULTILINE) for name in
               re.findall(r"`([^`]+)`", row)]  # fmt: skip
    assert links
    assert folders
    for place in [*links, *folders]:
        assert (PROJECT / place).exists(), place


@pytest.mark.parametrize("words", words_of("plan"))
def test_plan(words: list[str]) -> None:
    done = run("plan", *words)
    assert done.returncode == 0, done.stderr
    assert "scenes" in done.stdout
    assert "credits" in done.stdout


@pytest.mark.parametrize("words", words_of("doctor"))
def test_doctor(words: list[str]) -> None:
    done = run("doctor", *words)
    assert done.returncode == 0, done.stdout
    assert "This machine has what the studio needs." in done.stdout


@pytest.mark.slow
@pytest.mark.parametrize("words", words_of("film"))
def test_film(words: list[str], tmp_path: Path) -> None:
    film = tmp_path / words[words.index("-o") + 1]
    at = words.index("-o") + 1
    done = run("film", *words[:at], str(film), *words[at + 1 :], "--size", "854x480")
    assert done.returncode == 0, done.stderr
    found = watching.streams(film)
    assert (found.width, found.height) == (854, 480)
    assert watching.captions(film.with_suffix(".srt"))


@pytest.mark.parametrize("words", words_of("test"))
def test_test(words: list[str]) -> None:
    if not browser.find():
        pytest.skip("`test` would install a browser here")
    done = run("test", *words, "--collect-only", "tests/test_readme.py")
    assert done.returncode == 0, done.stderr
    assert "test_every_link_leads_somewhere" in done.stdout
