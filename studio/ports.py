"""What the core needs from the outside world, and nothing more."""

from collections.abc import AsyncIterator, Collection, Iterator
from datetime import datetime
from pathlib import Path
from typing import BinaryIO, Protocol


class Blobs(Protocol):
    """Files by key ("artefacts/ab/abc…/film.mp4"): on disk or in S3, same promises.

    A key is made by us, never by a user. `put` is atomic: a reader sees all or nothing. Reading or
    linking a key that does not exist raises studio.domain.errors.NotFound.
    """

    def put(self, key: str, source: BinaryIO) -> int:
        """Store the stream's content and return its size in bytes."""
        ...

    def fetch(self, key: str, target: Path) -> None:
        """Copy (or hard-link) the content to `target`."""
        ...

    def read(self, key: str, start: int = 0, end: int | None = None) -> Iterator[bytes]:
        """Yield the bytes [start, end) in chunks."""
        ...

    def size(self, key: str) -> int: ...

    def exists(self, key: str) -> bool: ...

    def delete(self, key: str) -> None:
        """Remove it; nothing happens when it is not there."""
        ...

    def keys(self, prefix: str) -> Iterator[str]: ...


class Queue(Protocol):
    """Wakes workers. Losing a wake-up costs time, never work: the step table is the truth."""

    def wake(self, queue: str, step_id: str) -> None:
        """Ask a worker of `queue` to look at a step; asking twice is harmless."""
        ...

    def ping(self) -> None:
        """Raise when wake-ups cannot be sent now."""
        ...


class Events(Protocol):
    """Tells open screens that something changed."""

    def publish(self, channel: str, message: dict[str, object]) -> None: ...

    def listen(self, channel: str, patience: float) -> AsyncIterator[dict[str, object] | None]:
        """Yield each message; None when nothing came for `patience` seconds."""
        ...

    def listen_all(
        self, channels: Collection[str], patience: float
    ) -> AsyncIterator[tuple[str, dict[str, object]] | None]:
        """Yield each message of any of the channels, with its channel; None as `listen` does."""
        ...


class Mail(Protocol):
    """Sends a text to one address."""

    def send(self, to: str, subject: str, text: str, mail_id: str) -> None:
        """Hand the mail over; raises OSError when it cannot be. `mail_id` tells a repeat apart."""
        ...


class Clock(Protocol):
    def now(self) -> datetime:
        """Return the current time in UTC, with its zone."""
        ...
