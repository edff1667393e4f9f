"""Pieces kept by their own key, so that an edit inside a shot redoes only the pieces it touches."""

import os
import shutil
from pathlib import Path
from typing import Protocol


class PieceStore(Protocol):
    """Where pieces of earlier renders can be found again."""

    def get(self, key: str) -> Path | None:
        """Return the file of the piece with this key, None when there is none."""
        ...

    def put(self, key: str, path: Path) -> None:
        """Keep the finished piece at `path`; the file itself stays where it is."""
        ...


class FolderStore:
    """Pieces in one folder of this machine, shared by all its processes."""

    def __init__(self, root: Path) -> None:
        self._root = root

    def _path(self, key: str) -> Path:
        return self._root / key[:2] / f"{key}.piece"

    def get(self, key: str) -> Path | None:
        path = self._path(key)
        return path if path.exists() else None

    def put(self, key: str, path: Path) -> None:
        target = self._path(key)
        target.parent.mkdir(parents=True, exist_ok=True)
        part = target.with_name(f".{key}.{os.getpid()}")
        part.unlink(missing_ok=True)
        link(path, part)
        part.replace(target)


def link(source: Path, target: Path) -> None:
    """Make `target` the same file as `source`, or a copy where the disk knows no links."""
    try:
        target.hardlink_to(source)
    except OSError:
        shutil.copyfile(source, target)
