"""Uploads on their way: parts are written to disk as they come, and an interrupted one goes on later.

How far an upload is, is the length of its file: nothing else has to be remembered, and a restart of
this process loses nothing. The file lies in this machine's scratch; a row says whose it is.
"""

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, timedelta
from pathlib import Path
from typing import BinaryIO

from sqlmodel import Session, col, select

from studio.db.tables import Incoming, new_id
from studio.domain.access import Who
from studio.domain.errors import Conflict, InvalidInput, NotFound, StudioError
from studio.runtime import Runtime
from studio.services import uploads
from studio.services.quotas import must_fit
from studio.views.uploads import IncomingView, UploadView

KEPT = timedelta(hours=24)
"""How long an upload may rest before it is forgotten."""


def begin(rt: Runtime, who: Who, name: str, size: int) -> IncomingView:
    """Make room for a file of `size` bytes.

    Raises TooMany for what is too large or does not fit in, InvalidInput("error.upload.empty"),
    NotAllowed for a reviewer.
    """
    who.must_edit()
    if size <= 0:
        raise InvalidInput("error.upload.empty")
    row = Incoming(
        id=new_id(),
        workspace_id=who.workspace_id,
        name=uploads.tidy(name),
        size=size,
        expires_at=rt.clock.now() + KEPT,
    )
    file = _file(rt, row.id)
    file.parent.mkdir(parents=True, exist_ok=True)
    with rt.sessions.begin() as session:
        must_fit(rt, session, who.workspace_id, size)
        session.add(row)
        file.touch()
    return _view(rt, row)


def look(rt: Runtime, who: Who, incoming_id: str) -> IncomingView:
    """Return how far an upload is; raises NotFound for another's, and for what was forgotten."""
    with rt.sessions() as session:
        return _view(rt, _owned(rt, session, who, incoming_id))


@contextmanager
def part(rt: Runtime, who: Who, incoming_id: str, offset: int) -> Iterator[tuple[BinaryIO, int]]:
    """Open the file to append what comes from `offset` on; gives it with the bytes still missing.

    Raises NotFound, Conflict when another part is expected or another request is writing.
    """
    who.must_edit()
    with rt.sessions.begin() as session:
        row = _owned(rt, session, who, incoming_id)
        row.expires_at = rt.clock.now() + KEPT
        size, over = row.size, bool(row.upload_id)
    if over:
        raise Conflict("error.upload.offset")
    with _file(rt, incoming_id).open("ab") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise Conflict("error.upload.busy") from error
        if file.tell() != offset:
            raise Conflict("error.upload.offset")
        yield file, size - offset


def finish(rt: Runtime, who: Who, incoming_id: str) -> UploadView | None:
    """Keep the upload when all of it has arrived; None while something is missing.

    What is refused is forgotten at once. Raises what `uploads.add` raises.
    """
    with rt.sessions() as session:
        row = _owned(rt, session, who, incoming_id)
    if row.upload_id:
        return uploads.look(rt, who, row.upload_id)
    file = _file(rt, incoming_id)
    if file.stat().st_size < row.size:
        return None
    try:
        kept = uploads.add(rt, who, row.name, file)
    except StudioError:
        forget(rt, who, incoming_id)
        raise
    with rt.sessions.begin() as session:
        session.get_one(Incoming, incoming_id).upload_id = kept.id
    file.unlink(missing_ok=True)
    return kept


def forget(rt: Runtime, who: Who, incoming_id: str) -> None:
    """Stop an upload and remove what has arrived; raises NotFound."""
    who.must_edit()
    with rt.sessions.begin() as session:
        session.delete(_owned(rt, session, who, incoming_id))
    _file(rt, incoming_id).unlink(missing_ok=True)


def expire(rt: Runtime) -> int:
    """Forget the uploads that nobody went on with; returns how many."""
    with rt.sessions.begin() as session:
        late = session.exec(select(Incoming).where(col(Incoming.expires_at) < rt.clock.now())).all()
        for row in late:
            session.delete(row)
            _file(rt, row.id).unlink(missing_ok=True)
    return len(late)


def _file(rt: Runtime, incoming_id: str) -> Path:
    return rt.scratch / "incoming" / incoming_id


def _owned(rt: Runtime, session: Session, who: Who, incoming_id: str) -> Incoming:
    row = session.get(Incoming, incoming_id)
    if row is None or row.workspace_id != who.workspace_id:
        raise NotFound(upload=incoming_id)
    if not row.upload_id and not _file(rt, incoming_id).exists():
        raise NotFound(upload=incoming_id)
    return row


def _view(rt: Runtime, row: Incoming) -> IncomingView:
    return IncomingView(
        id=row.id,
        size=row.size,
        received=row.size if row.upload_id else _file(rt, row.id).stat().st_size,
        upload_id=row.upload_id,
        expires_at=row.expires_at.astimezone(UTC).isoformat(),
    )
