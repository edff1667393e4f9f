"""Uploaded media as artefacts: addressed by their content, kept once for all who gave the same."""

import hashlib
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import msgspec
from sqlmodel import Session, col, func, select

from studio.adapters.media_prepare import ORIGINAL, PEAKS, POSTER, prepare
from studio.adapters.media_probe import probe
from studio.db.tables import Artefact, Upload
from studio.domain.artefacts import blob_key, blob_prefix
from studio.runtime import Runtime

KIND = "upload"
FACTS = "facts.json"


@dataclass(frozen=True, slots=True)
class Made:
    """What is kept of an upload, still in a folder of this machine."""

    key: str
    facts: dict[str, Any]
    folder: Path


@contextmanager
def made_of(rt: Runtime, file: Path) -> Iterator[Made]:
    """Read the media in `file` and make what is kept of it; raises MediaRefused."""
    info = probe(file)
    rt.scratch.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="media-", dir=rt.scratch) as made:
        folder = Path(made)
        prepared = prepare(file, info, folder)
        facts = {**asdict(prepared.info), "rotation": prepared.rotation}
        with (folder / ORIGINAL).open("rb") as source:
            key = "u" + hashlib.file_digest(source, "sha256").hexdigest()[:32]
        (folder / FACTS).write_bytes(msgspec.json.encode(facts))
        yield Made(key, facts, folder)


def keep(rt: Runtime, session: Session, made: Made) -> None:
    """Store the artefact, unless somebody gave the same content before."""
    _alone(session, made.key)
    if session.get(Artefact, made.key) is not None:
        return
    # The facts go last: they are what says that an artefact is whole.
    size = sum(_put(rt, made.key, made.folder / name) for name in (ORIGINAL, POSTER, PEAKS, FACTS))
    now = rt.clock.now()
    session.add(Artefact(key=made.key, kind=KIND, facts=made.facts, size=size, made_at=now))


def drop(rt: Runtime, session: Session, key: str) -> None:
    """Remove the artefact unless another upload has the same content."""
    session.flush()
    _alone(session, key)
    others = session.exec(select(func.count()).where(col(Upload.key) == key)).one()
    if others:
        return
    artefact = session.get(Artefact, key)
    if artefact is not None:
        session.delete(artefact)
    for name in list(rt.blobs.keys(blob_prefix(key))):
        rt.blobs.delete(name)


def _alone(session: Session, key: str) -> None:
    """Until the transaction ends, nobody else keeps or drops the same content."""
    session.execute(select(func.pg_advisory_xact_lock(func.hashtextextended(key, 0))))


def _put(rt: Runtime, key: str, path: Path) -> int:
    if not path.exists():
        return 0
    with path.open("rb") as source:
        return rt.blobs.put(blob_key(key, path.name), source)
