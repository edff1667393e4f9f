"""Files that users give us: known by their content, kept in the blob store."""

from dataclasses import asdict
from pathlib import Path

from sqlmodel import Session

from studio.adapters.media_probe import probe
from studio.adapters.media_types import HEAD, recognise
from studio.adapters.script_files import form_of_file, read_script_file, words_of
from studio.db.tables import Upload, new_id
from studio.domain.access import Who
from studio.domain.errors import MediaRefused, NotFound, TooMany
from studio.runtime import Runtime
from studio.views import UploadView

MOST_BYTES = 200 * 2**20
MOST_SCRIPT_BYTES = 2 * 2**20
_SCRIPTS = {".txt", ".fountain", ".md", ".fdx", ".docx", ".pdf", ""}


def add(rt: Runtime, who: Who, name: str, file: Path) -> UploadView:
    """Keep the file, a script or media, under the name that its owner gave it.

    Raises MediaRefused for what is neither, TooMany("error.upload.size") for a script that is too
    long, NotAllowed for a reviewer.
    """
    who.must_edit()
    kind, facts = _recognised(name, file)
    upload_id = new_id()
    key = f"uploads/{who.workspace_id}/{upload_id}"
    with file.open("rb") as source:
        size = rt.blobs.put(key, source)
    row = Upload(
        id=upload_id,
        workspace_id=who.workspace_id,
        name=_tidy(name),
        kind=kind,
        size=size,
        blob_key=key,
        facts=facts,
        created_at=rt.clock.now(),
    )
    with rt.sessions.begin() as session:
        session.add(row)
        return _view(row)


def look(rt: Runtime, who: Who, upload_id: str) -> UploadView:
    """Return what is known of an upload; raises NotFound."""
    with rt.sessions() as session:
        return _view(_owned(session, who, upload_id))


def text(rt: Runtime, who: Who, upload_id: str) -> str:
    """Return the words of an uploaded script; raises NotFound, MediaRefused for media."""
    with rt.sessions() as session:
        row = _owned(session, who, upload_id)
    if row.kind != "script":
        raise MediaRefused("error.upload.no_script")
    return words_of(b"".join(rt.blobs.read(row.blob_key)))


def delete(rt: Runtime, who: Who, upload_id: str) -> None:
    """Remove an upload and its file; raises NotFound."""
    who.must_edit()
    with rt.sessions.begin() as session:
        row = _owned(session, who, upload_id)
        session.delete(row)
    rt.blobs.delete(row.blob_key)


def too_large(most: int) -> TooMany:
    """Return the refusal of a file of more than `most` bytes."""
    return TooMany("error.upload.size", most=most // 2**20)


def _recognised(name: str, file: Path) -> tuple[str, dict[str, object]]:
    """Return the kind of a file and its facts."""
    with file.open("rb") as source:
        head = source.read(HEAD)
    if recognise(head) is not None:
        info = probe(file)
        return info.kind, asdict(info)
    if Path(name).suffix.lower() not in _SCRIPTS:
        raise MediaRefused("error.media.type")
    if form_of_file(head) == "text" and file.stat().st_size > MOST_SCRIPT_BYTES:
        raise too_large(MOST_SCRIPT_BYTES)
    return "script", {"characters": len(read_script_file(file).text)}


def _tidy(name: str) -> str:
    """The last part of a file's name, printable and short."""
    last = name.replace("\\", "/").rsplit("/", 1)[-1]
    return "".join(char for char in last if char.isprintable())[:120]


def _owned(session: Session, who: Who, upload_id: str) -> Upload:
    row = session.get(Upload, upload_id)
    if row is None or row.workspace_id != who.workspace_id:
        raise NotFound(upload=upload_id)
    return row


def _view(row: Upload) -> UploadView:
    return UploadView(
        id=row.id,
        name=row.name,
        kind=row.kind,
        size=row.size,
        facts=dict(row.facts),
        created_at=row.created_at.isoformat(),
    )
