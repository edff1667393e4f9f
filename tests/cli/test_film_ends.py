"""The `film` command: shapes, the same bytes, a stop halfway, and what it refuses."""

import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from studio.cli import film as film_command
from studio.cli import parts
from studio.domain.plan import plan
from studio.domain.script.read import read_script
from studio.embedded import voice_packs
from tests.cli.filming import SCRIPT, SHORT, command, film, run, surroundings
from tests.embedded.processes import eventually
from tests.support import watching

SMALL = ("--size", "854x480")


@pytest.mark.slow
@pytest.mark.parametrize(("aspect", "size"), [("9:16", (480, 854)), ("1:1", (480, 480))])
def test_upright_and_square_films(tmp_path: Path, aspect: str, size: tuple[int, int]) -> None:
    made = film(tmp_path, SHORT, *SMALL, "--aspect", aspect)
    found = watching.streams(made.video)
    assert (found.width, found.height) == size
    assert all(frame.std() > 8 for frame in watching.frames(made.video, every=24))


@pytest.mark.slow
def test_the_same_script_gives_the_same_bytes(tmp_path: Path) -> None:
    first, second = (film(tmp_path, SHORT, *SMALL, name=name) for name in ("first", "second"))
    assert first.made == second.made
    assert first.video.read_bytes() == second.video.read_bytes()


@pytest.fixture
def halfway(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    """A film command that has finished a step and goes on."""
    (tmp_path / "film.txt").write_text(SCRIPT, "utf-8")
    words = command("film", "film.txt", "-o", "film.mp4", "--cache", "cache", *SMALL)
    process = subprocess.Popen(
        words, cwd=tmp_path, env=surroundings(), stderr=subprocess.PIPE, text=True
    )
    assert eventually(lambda: any(tmp_path.glob("cache/*/*/facts.json")), 60)
    yield process
    process.kill()
    process.wait()


@pytest.mark.slow
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_stop_halfway_keeps_what_is_finished(
    tmp_path: Path, halfway: subprocess.Popen[str], number: signal.Signals
) -> None:
    family = psutil.Process(halfway.pid).children(recursive=True)
    assert len(family) >= 1
    halfway.send_signal(number)
    _, said = halfway.communicate(timeout=30)
    assert (halfway.returncode, said) == (1, "Stopped; what is finished is kept in cache.\n")
    assert eventually(lambda: not any(map(_works, family)))
    assert not list(tmp_path.glob("cache/**/.new-*"))
    assert not (tmp_path / "film.mp4").exists()
    kept = len(list(tmp_path.glob("cache/*/*/facts.json")))
    if number == signal.SIGINT:
        assert film(tmp_path, SCRIPT, "--cache", "cache", *SMALL).report["reused"] == kept


def _works(process: psutil.Process) -> bool:
    """An ended process may wait as a zombie for whoever adopted it."""
    try:
        return process.is_running() and process.status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


@pytest.mark.parametrize(
    ("script", "arguments", "word"),
    [
        (None, (), "film.txt"),
        (b"", (), "nothing to make a film of"),
        (b" \n\t\n", (), "nothing to make a film of"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", (), "not a text"),
        (bytes(range(256)), (), "not a text"),
        (b"Asha: Hello.", ("--engine", "picture=oil"), "oil"),
        (b"Asha: Hello.", ("--engine", "voice=painter"), "painter"),
        (b"Asha: Hello.", ("--engine", "painter"), "KIND=NAME"),
        (b"Asha: Hello.", ("--size", "100x100"), "100x100"),
        (b"Asha: Hello.", ("--look", "oil"), "oil"),
        (b"Asha: Hello.", ("--music", "jazz"), "jazz"),
        (b"Asha: Hello.", ("--language", "klingon"), "klingon"),
        (b"Asha: Hello.", ("--cache", "film.txt"), "film.txt"),
        (b"Asha: Hello.", ("-o", "film.srt"), "film.srt"),
        (b"Asha: Hello.", ("-o", "film.txt/film.mp4"), "film.txt"),
    ],
)
def test_what_cannot_be_used_is_refused_in_one_sentence(
    tmp_path: Path, script: bytes | None, arguments: tuple[str, ...], word: str
) -> None:
    if script is not None:
        (tmp_path / "film.txt").write_bytes(script)
    done = run(tmp_path, "film", "film.txt", "-o", "film.mp4", *arguments)
    assert done.returncode == 1
    assert done.stdout == ""
    assert word in done.stderr
    assert done.stderr.count("\n") == 1
    assert not (tmp_path / "film.mp4").exists()


@pytest.mark.parametrize(
    "arguments", [("--aspect", "4:3"), ("--captions", "loud"), ("--nonsense",)]
)
def test_wrong_usage_ends_with_two(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    (tmp_path / "film.txt").write_text(SHORT)
    done = run(tmp_path, "film", "film.txt", "-o", "film.mp4", *arguments)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


def test_without_voices_and_without_a_network_a_simpler_voice_speaks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(voice_packs, "target", lambda: tmp_path / "share" / "packs")
    monkeypatch.setattr(parts, "TOOLS", tmp_path)  # no npm here
    described = read_script(SCRIPT)
    planned = film_command.plan_with_voices(described, {"music": "composer"})
    assert planned.film == plan(described, {"voice": "espeak"}).film
    assert "A simpler voice speaks until then." in capsys.readouterr().err


def test_voices_are_fetched_only_for_who_needs_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(voice_packs, "target", lambda: tmp_path / "share" / "packs")
    monkeypatch.setattr(parts, "TOOLS", tmp_path)
    film_command.plan_with_voices(read_script(SCRIPT), {"voice": "espeak"})
    film_command.plan_with_voices(read_script("Scene 1: A river\n\nRain falls."), {})
    assert capsys.readouterr().err == ""
