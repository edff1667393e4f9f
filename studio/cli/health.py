"""What `doctor` looks at. A finding that is not good carries its remedy."""

import platform
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

import espeakng_loader
import imageio_ffmpeg
import psutil

from studio import settings
from studio.cli import browser, parts
from studio.cli.failures import sentence
from studio.domain.errors import StudioError
from studio.embedded import addresses, postgres, site, valkey, voice_packs

_FONTS = (
    "fontpkg_noto_sans",
    "fontpkg_noto_sans_devanagari",
    "fontpkg_noto_sans_arabic",
    "fontpkg_noto_sans_tamil",
    "fontpkg_noto_sans_telugu",
)
_DISK = 4 * 10**9
_MEMORY = 3 * 10**9
_PORT = 8000
_AGAIN = "delete the folder .venv and start again: it is made anew"


@dataclass(frozen=True, slots=True)
class Finding:
    good: bool
    seen: str
    remedy: str = ""


def _python() -> Finding:
    return Finding(True, platform.python_version())


def _system() -> Finding:
    good = sys.platform in ("linux", "darwin")
    return Finding(
        good, f"{platform.system()} {platform.machine()}", "" if good else "use Linux or macOS"
    )


def _data() -> Finding:
    try:
        folder = site.folder_of(settings.read())
    except StudioError as error:
        return Finding(False, sentence(error), "name another folder with --data")
    free = shutil.disk_usage(folder.root).free
    return Finding(
        free >= _DISK,
        f"{folder.root}, {free / 1e9:.0f} GB free",
        "" if free >= _DISK else f"free {_DISK // 10**9} GB, or name a folder with --data",
    )


def _memory() -> Finding:
    total = psutil.virtual_memory().total
    good = total >= _MEMORY
    return Finding(
        good, f"{total / 1e9:.1f} GB", "" if good else "use a machine with 4 GB, or --workers 1"
    )


def _port() -> Finding:
    good = addresses.is_free("127.0.0.1", _PORT)
    return Finding(
        good,
        f"{_PORT} is {'free' if good else 'taken (perhaps by a running studio)'}",
        "" if good else f"start with --port {addresses.any_free()}",
    )


def _runs(*argv: str | Path) -> Finding:
    """Run a program that prints its version on its first line."""
    try:
        done = subprocess.run(
            [str(word) for word in argv], capture_output=True, text=True, check=False, timeout=30
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        return Finding(False, str(error), _AGAIN)
    first = (done.stdout or done.stderr).strip().splitlines()[:1]
    good = done.returncode == 0
    return Finding(good, first[0] if first else "it says nothing", "" if good else _AGAIN)


def _server(find: Callable[[], Path]) -> Finding:
    try:
        return _runs(find(), "--version")
    except StudioError as error:
        return Finding(False, sentence(error), _AGAIN)


def _postgres() -> Finding:
    return _server(lambda: postgres.installed() / "postgres")


def _valkey() -> Finding:
    return _server(valkey.installed)


def _node() -> Finding:
    return _runs(parts.TOOLS / "node", "--version")


def _ffmpeg() -> Finding:
    return _runs(imageio_ffmpeg.get_ffmpeg_exe(), "-version")


def _espeak() -> Finding:
    library = Path(espeakng_loader.get_library_path())
    return Finding(library.exists(), str(library), "" if library.exists() else _AGAIN)


def _voices() -> Finding:
    good = voice_packs.installed(voice_packs.target())
    return Finding(
        good,
        f"{voice_packs.COUNT} voices" if good else "only espeak-ng speaks",
        "" if good else "start the studio once with a network: it fetches them from npm",
    )


def _fonts() -> Finding:
    lacking = [name for name in _FONTS if find_spec(name) is None]
    return Finding(
        not lacking, ", ".join(lacking) or "Latin, Devanagari, Arabic", _AGAIN if lacking else ""
    )


def _database() -> Finding:
    url = settings.read().database_url
    if not url:
        return Finding(True, "the studio's own")
    good = postgres.answers(url)
    return Finding(
        good,
        "DATABASE_URL answers" if good else "DATABASE_URL does not answer",
        "" if good else "start that server, or unset DATABASE_URL to use the studio's own",
    )


def _gpu() -> Finding:
    program = shutil.which("nvidia-smi")
    if program is None:
        return Finding(True, "none; every step has an engine for the CPU")
    return _runs(program, "--query-gpu=name,memory.total", "--format=csv,noheader")


def _browser() -> Finding:
    found = browser.find()
    return Finding(
        bool(found),
        found or "none found",
        "" if found else "only the tests need one: `python3 -m studio test` installs it",
    )


CHECKS: tuple[tuple[str, Callable[[], Finding], bool], ...] = (
    ("Python", _python, True),
    ("System", _system, True),
    ("Data folder", _data, True),
    ("Memory", _memory, False),
    ("Port", _port, False),
    ("PostgreSQL", _postgres, True),
    ("Valkey", _valkey, True),
    ("Node", _node, True),
    ("ffmpeg", _ffmpeg, True),
    ("espeak-ng", _espeak, True),
    ("Voices", _voices, False),
    ("Fonts", _fonts, True),
    ("Database", _database, True),
    ("GPU", _gpu, False),
    ("Browser", _browser, False),
)
"""Name, look, and whether the studio cannot do without it."""
