"""Fetches the 54 voice packs of Kokoro once: the npm package kokoro-js carries them.

They are data, not code, so they are taken out of the package and laid beside the interpreter's own
files; afterwards no network is needed.
"""

import base64
import hashlib
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path, PurePosixPath

from studio.domain.errors import MachineLacks
from studio.domain.voices import PACKS_FOLDER

PACKAGE = "kokoro-js@1.2.1"
INTEGRITY = "sha512-oq0HZJWis3t8lERkMJh84WLU86dpYD0EuBPtqYnLlQzyFP1OkyBRDcweAqCfhNOpltyN9j/azp1H6uuC47gShw=="
"""The digest of the package's archive, in the form that npm's own lock files use."""
COUNT = 54
_PACK_BYTES = 510 * 256 * 4


def target() -> Path:
    """Return where the engines of this interpreter look for the packs."""
    return Path(sys.prefix) / PACKS_FOLDER


def installed(folder: Path) -> bool:
    """Tell whether all packs lie in `folder`."""
    return len(list(folder.glob("*.bin"))) == COUNT


def install(folder: Path, npm: list[str]) -> Path:
    """Lay the packs into `folder` and return it; does nothing when they are there.

    `npm` is the command that runs npm. Raises MachineLacks("error.voice_packs.fetch") when the
    package cannot be had and MachineLacks("error.voice_packs.damaged") when it is not the one known.
    """
    if installed(folder):
        return folder
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent) as scratch:
        # 1. Fetch and check the archive
        archive = _fetch(Path(scratch), npm)
        _check(archive)
        # 2. Unpack beside the target, then take its place in one move
        fresh = Path(scratch) / "packs"
        _unpack(archive, fresh)
        if folder.exists():
            shutil.rmtree(folder)
        fresh.rename(folder)
    return folder


def _fetch(scratch: Path, npm: list[str]) -> Path:
    command = [*npm, "pack", PACKAGE, "--silent", "--pack-destination", str(scratch)]
    try:
        subprocess.run(command, cwd=scratch, check=True, capture_output=True, timeout=600)
        return next(scratch.glob("*.tgz"))
    except (OSError, subprocess.SubprocessError, StopIteration) as error:
        raise MachineLacks("error.voice_packs.fetch", package=PACKAGE) from error


def _check(archive: Path) -> None:
    found = base64.b64encode(hashlib.sha512(archive.read_bytes()).digest()).decode()
    if f"sha512-{found}" != INTEGRITY:
        raise MachineLacks("error.voice_packs.damaged", package=PACKAGE)


def _unpack(archive: Path, folder: Path) -> None:
    """Copy the packs' bytes by their bare names: no path of the archive is ever followed."""
    folder.mkdir()
    with tarfile.open(archive, "r:gz") as tar:
        for member in tar:
            name = PurePosixPath(member.name)
            if not (member.isfile() and name.parent.name == "voices" and name.suffix == ".bin"):
                continue
            content = tar.extractfile(member)
            if content is None or member.size != _PACK_BYTES:
                raise MachineLacks("error.voice_packs.damaged", package=PACKAGE)
            (folder / name.name).write_bytes(content.read())
    if not installed(folder):
        raise MachineLacks("error.voice_packs.damaged", package=PACKAGE)
