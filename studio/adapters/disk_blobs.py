"""Files in a folder of this machine."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from studio.domain.errors import NotFound

_CHUNK = 1 << 20
_NEW = ".new-"


class DiskBlobs:
    """The Blobs port on a folder. A file appears in one rename, so no reader sees half of it."""

    def __init__(self, root: Path) -> None:
        self._root = root
        root.mkdir(parents=True, exist_ok=True)

    def put(self, key: str, source: BinaryIO) -> int:
        """Store the stream's content durably and return its size in bytes."""
        target = self._path(key)
        target.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=_NEW, dir=target.parent)
        fresh = Path(name)
        try:
            with os.fdopen(handle, "wb") as file:
                shutil.copyfileobj(source, file, _CHUNK)
                file.flush()
                os.fsync(file.fileno())
                size = file.tell()
            fresh.replace(target)
        except BaseException:
            fresh.unlink(missing_ok=True)
            raise
        return size

    def fetch(self, key: str, target: Path) -> None:
        """Link the content to `target`, or copy it where a link is not possible."""
        found = self._found(key)
        target.unlink(missing_ok=True)
        try:
            os.link(found, target)
        except OSError:
            shutil.copyfile(found, target)

    def read(self, key: str, start: int = 0, end: int | None = None) -> Iterator[bytes]:
        """Yield the bytes [start, end) in chunks."""
        file = self._found(key).open(
            "rb"
        )  # before the first chunk is asked for: NotFound comes now
        return _chunks(file, start, end)

    def size(self, key: str) -> int:
        return self._found(key).stat().st_size

    def exists(self, key: str) -> bool:
        return self._path(key).is_file()

    def delete(self, key: str) -> None:
        """Remove it; nothing happens when it is not there."""
        self._path(key).unlink(missing_ok=True)

    def keys(self, prefix: str) -> Iterator[str]:
        """Yield every key that begins with `prefix`, in order."""
        folder = self._path(prefix.rpartition("/")[0]) if "/" in prefix else self._root
        found = (path for path in folder.rglob("*") if path.is_file())
        named = (path.relative_to(self._root).as_posix() for path in found if not _is_new(path))
        yield from sorted(key for key in named if key.startswith(prefix))

    def _path(self, key: str) -> Path:
        """Keys are ours, but a bug elsewhere must not reach outside the folder."""
        parts = key.split("/")
        if not all(parts) or {".", ".."} & set(parts) or "\0" in key or "\\" in key:
            raise NotFound(key=key)
        return self._root.joinpath(*parts)

    def _found(self, key: str) -> Path:
        path = self._path(key)
        if not path.is_file():
            raise NotFound(key=key)
        return path


def _is_new(path: Path) -> bool:
    return path.name.startswith(_NEW)


def _chunks(file: BinaryIO, start: int, end: int | None) -> Iterator[bytes]:
    with file:
        file.seek(start)
        left = None if end is None else max(end - start, 0)
        while chunk := file.read(_CHUNK if left is None else min(_CHUNK, left)):
            yield chunk
            if left is not None:
                left -= len(chunk)
