"""Files as one zip that is written while it is read: nothing is kept whole in memory or on disk."""

import io
import zipfile
from collections.abc import Iterable, Iterator


class _Pipe(io.RawIOBase):
    """Where the zip is written; `drain` gives what has come since."""

    def __init__(self) -> None:
        self._held = bytearray()

    def writable(self) -> bool:
        return True

    def write(self, data: bytes) -> int:  # type: ignore[override]
        self._held += data
        return len(data)

    def drain(self) -> bytes:
        held = bytes(self._held)
        self._held.clear()
        return held


def zipped(files: Iterable[tuple[str, Iterator[bytes]]]) -> Iterator[bytes]:
    """Yield a zip with these files, stored as they are: films and pictures do not shrink."""
    pipe = _Pipe()
    with zipfile.ZipFile(pipe, "w", zipfile.ZIP_STORED) as archive:
        for name, content in files:
            with archive.open(zipfile.ZipInfo(name), "w", force_zip64=True) as entry:
                for chunk in content:
                    entry.write(chunk)
                    yield pipe.drain()
    yield pipe.drain()
