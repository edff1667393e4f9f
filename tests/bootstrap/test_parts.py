"""The bootstrap's parts, on the interpreters that this machine has."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from studio.bootstrap import environment, failed, mirrors, packages, stamp
from studio.bootstrap.failed import BootstrapFailed

PROJECT = Path(__file__).resolve().parents[2]
OLD = ("2.7", "3.6", "3.7", "3.8", "3.9", "3.10")


def old_python(version: str) -> str:
    found = shutil.which(f"python{version}")
    if (
        found
        and subprocess.run([found, "--version"], capture_output=True, check=False).returncode == 0
    ):
        return found
    kept = sorted((Path.home() / ".pyenv/versions").glob(f"{version}.*/bin/python"))
    return str(kept[0]) if kept else ""


@pytest.mark.parametrize("version", OLD)
def test_an_old_python_is_refused_in_one_sentence(version: str) -> None:
    python = old_python(version)
    if not python:
        pytest.skip(f"no Python {version} on this machine")
    done = subprocess.run(
        [python, "-m", "studio", "up"], cwd=PROJECT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr == (
        f"AI Film Studio needs Python 3.11 or newer; this is Python {version}.\n"
    )


def test_pips_settings_are_handed_on_to_uv(tmp_path: Path) -> None:
    listing = (
        ":env:.find-links='/wheels /more'\n"
        "global.index-url='https://one/simple'\n"
        "install.index-url='https://two/simple'\n"
        "global.extra-index-url='https://three/simple\\nhttps://four/simple'\n"
        "global.timeout='60'\nnonsense\nother.index-url='https://no'\n"
    )
    said = mirrors.parse(listing)
    assert said["index-url"] == "https://two/simple"
    assert said["extra-index-url"].split() == ["https://three/simple", "https://four/simple"]
    assert said["find-links"] == "/wheels /more"
    assert "nonsense" not in said


def test_uvs_own_settings_win(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PIP_INDEX_URL", "https://pips/simple")
    monkeypatch.setenv("PIP_FIND_LINKS", "/wheels /more")
    python = [Path(sys.executable), Path(sys._base_executable)]
    given = mirrors.for_uv(python, {})
    assert given["UV_DEFAULT_INDEX"] == "https://pips/simple"
    assert given["UV_FIND_LINKS"] == "/wheels,/more"
    assert "UV_DEFAULT_INDEX" not in mirrors.for_uv(python, {"UV_DEFAULT_INDEX": "https://mine"})


def test_the_developers_packages_stay_once_installed(tmp_path: Path) -> None:
    place = tmp_path / ".venv"
    (place / "bin").mkdir(parents=True)
    (place / "bin" / "python").symlink_to(sys.executable)
    for name in stamp.LOCKS.values():
        (tmp_path / name).write_text(name)
    assert not stamp.fits(tmp_path, place, "run")
    stamp.write(place, stamp.wanted(tmp_path, place, "dev"))
    assert stamp.fits(tmp_path, place, "run")
    assert stamp.wanted(tmp_path, place, "run").kind == "dev"
    (tmp_path / "requirements-dev.txt").write_text("changed")
    assert not stamp.fits(tmp_path, place, "run")
    stamp.erase(place)
    assert stamp.read(place) is None


def test_a_python_without_ensurepip_gets_the_remedy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "ensurepip", None)
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(BootstrapFailed, match=r"apt-get install python3\.\d+-venv"):
        environment.make(tmp_path / ".venv")


def test_without_ensurepip_an_installed_uv_makes_the_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "ensurepip", None)
    monkeypatch.setenv("PATH", f"{Path(sys.executable).parent}:{os.defpath}")
    monkeypatch.setattr(environment, "_uv_venv", _unseeded)
    environment.make(tmp_path / ".venv")
    assert environment._runs(tmp_path / ".venv")


def _unseeded(uv: str, place: Path, wanted: str) -> None:
    """As the real one, but without fetching pip: a test needs no network."""
    subprocess.run([uv, "venv", "--quiet", "--python", wanted, str(place)], check=True)


def test_a_too_new_python_says_which_one_to_take(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    offline = tmp_path / "bin" / "uv"
    offline.parent.mkdir()
    offline.write_text("#!/bin/sh\nexit 2\n")
    offline.chmod(0o755)
    monkeypatch.setenv("PATH", str(offline.parent))
    monkeypatch.setattr(environment, "NEWEST", (3, 10))
    with pytest.raises(BootstrapFailed, match=r"install Python 3\.10 and run"):
        environment.make(tmp_path / ".venv")


def test_a_full_disk_is_recognised(tmp_path: Path) -> None:
    assert failed.is_full(tmp_path, OSError(28, "No space left on device"))
    assert not failed.is_full(tmp_path, OSError(13, "Permission denied"))
    assert failed.is_full(tmp_path, said="error: No space left on device (os error 28)")
    assert "full" in failed.full_disk(tmp_path).sentence


def test_the_reason_is_the_innermost_cause() -> None:
    said = "error: Failed to fetch\n  cause: Request failed\n  cause: dns error: no such host\n"
    assert packages._reason(said) == "dns error: no such host"
