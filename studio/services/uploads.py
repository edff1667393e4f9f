"""Files that users give us: known by their content; scripts as they are, media as artefacts."""

from collections.abc import Sequence
from pathlib import Path

from sqlalchemy import String, cast
from sqlmodel import Session, col, select

from studio.adapters.media_types import HEAD, recognise
from studio.adapters.script_files import form_of_file, read_script_file, words_of
from studio.db.tables import FilmRow, StepRow, Upload, new_id
from studio.domain.access import Who
from studio.domain.errors import Conflict, MediaRefused, NotFound
from studio.domain.film import Media
from studio.domain.renders import StepStatus
from studio.runtime import Runtime
from studio.services import media as addresses
from studio.services import uploadmedia
from studio.services.quotas import must_fit, too_large
from studio.services.turns import take_turn
from studio.views.uploads import UploadView

MOST_SCRIPT_BYTES = 2 * 2**20
PICTURES = ("image", "video")
SOUNDS = ("audio",)
_SCRIPTS = {".txt", ".fountain", ".md", ".fdx", ".docx", ".pdf", ""}
_LISTED = 200


def add(rt: Runtime, who: Who, name: str, file: Path) -> UploadView:
    """Keep the file, a script or media, under the name that its owner gave it.

    Raises MediaRefused for what is neither or what no film can use, TooMany("error.upload.size") for
    a script that is too long, TooMany("error.upload.quota"), NotAllowed for a reviewer.
    """
    who.must_edit()
    row = Upload(
        id=new_id(),
        workspace_id=who.workspace_id,
        name=tidy(name),
        kind="script",
        size=file.stat().st_size,
        created_at=rt.clock.now(),
    )
    with rt.sessions.begin() as session:
        must_fit(rt, session, who.workspace_id, row.size, arriving=False)
    if recognise(_head(file)) is not None:
        return _view(rt, _keep_media(rt, row, file))
    _keep_script(rt, row, name, file)
    return _view(rt, row)


def look(rt: Runtime, who: Who, upload_id: str) -> UploadView:
    """Return what is known of an upload; raises NotFound."""
    with rt.sessions() as session:
        return _view(rt, _owned(session, who, upload_id))


def list_uploads(rt: Runtime, who: Who, kinds: Sequence[str] = ()) -> list[UploadView]:
    """Return the workspace's uploads of these kinds (default: all), newest first."""
    wanted = select(Upload).where(Upload.workspace_id == who.workspace_id)
    if kinds:
        wanted = wanted.where(col(Upload.kind).in_(kinds))
    with rt.sessions() as session:
        rows = session.exec(wanted.order_by(col(Upload.created_at).desc()).limit(_LISTED)).all()
    return [_view(rt, row) for row in rows]


def media(rt: Runtime, who: Who, upload_id: str, kinds: Sequence[str] = ()) -> Media:
    """Return an upload as a film uses it.

    Raises NotFound for another's; MediaRefused when it is a script or not of `kinds` (PICTURES for
    shots, SOUNDS for lines and cues, ("image",) for references).
    """
    with rt.sessions() as session:
        row = _owned(session, who, upload_id)
    if not row.key:
        raise MediaRefused("error.upload.no_media")
    if kinds and row.kind not in kinds:
        _refuse_kind(kinds)
    seconds = 0.0 if row.kind == "image" else float(row.facts.get("seconds", 0.0))
    return Media(upload=row.id, key=row.key, kind=row.kind, name=row.name, seconds=seconds)


def text(rt: Runtime, who: Who, upload_id: str) -> str:
    """Return the words of an uploaded script; raises NotFound, MediaRefused for media."""
    with rt.sessions() as session:
        row = _owned(session, who, upload_id)
    if row.kind != "script":
        raise MediaRefused("error.upload.no_script")
    return words_of(b"".join(rt.blobs.read(row.blob_key)))


def delete(rt: Runtime, who: Who, upload_id: str) -> None:
    """Remove an upload and its file.

    Raises NotFound; Conflict("error.upload.used") while a film uses it, and
    Conflict("error.upload.rendering") while a render that was begun with it goes on.
    """
    who.must_edit()
    with rt.sessions.begin() as session:
        take_turn(session)  # no render begins with the file while it is looked for
        row = _owned(session, who, upload_id)
        title = _used_by(session, who, upload_id)
        if title is not None:
            raise Conflict("error.upload.used", title=title)
        title = _awaited_by(session, who, row.key)
        if title is not None:
            raise Conflict("error.upload.rendering", title=title)
        session.delete(row)
        if row.key:
            uploadmedia.drop(rt, session, row.key)
    if row.blob_key:
        rt.blobs.delete(row.blob_key)


def tidy(name: str) -> str:
    """Return the last part of a file's name, printable and short."""
    last = name.replace("\\", "/").rsplit("/", 1)[-1]
    return "".join(char for char in last if char.isprintable())[:120]


def _head(file: Path) -> bytes:
    with file.open("rb") as source:
        return source.read(HEAD)


def _keep_media(rt: Runtime, row: Upload, file: Path) -> Upload:
    """Keep media once; who sends a file of the same name and content again gets the one that is."""
    with uploadmedia.made_of(rt, file) as made, rt.sessions.begin() as session:
        row.kind, row.key, row.facts = str(made.facts["kind"]), made.key, made.facts
        uploadmedia.keep(rt, session, made)
        same = select(Upload).where(
            Upload.workspace_id == row.workspace_id, Upload.key == row.key, Upload.name == row.name
        )
        known = session.exec(same).first()
        if known is None:
            session.add(row)
        return known or row


def _keep_script(rt: Runtime, row: Upload, name: str, file: Path) -> None:
    if Path(name).suffix.lower() not in _SCRIPTS:
        raise MediaRefused("error.media.type")
    if form_of_file(_head(file)) == "text" and row.size > MOST_SCRIPT_BYTES:
        raise too_large(MOST_SCRIPT_BYTES)
    row.facts = {"characters": len(read_script_file(file).text)}
    row.blob_key = f"uploads/{row.workspace_id}/{row.id}"
    with file.open("rb") as source:
        rt.blobs.put(row.blob_key, source)
    with rt.sessions.begin() as session:
        session.add(row)


def _refuse_kind(kinds: Sequence[str]) -> None:
    if "audio" in kinds:
        raise MediaRefused("error.upload.no_sound")
    if "video" in kinds:
        raise MediaRefused("error.upload.no_picture")
    raise MediaRefused("error.upload.no_still")


def _used_by(session: Session, who: Who, upload_id: str) -> str | None:
    """Return the title of a film of the workspace that holds the upload."""
    return session.exec(
        select(FilmRow.title).where(
            FilmRow.workspace_id == who.workspace_id,
            col(FilmRow.deleted_at).is_(None),
            cast(FilmRow.document, String).contains(upload_id, autoescape=True),
        )
    ).first()


def _awaited_by(session: Session, who: Who, key: str) -> str | None:
    """Return the title of a film of which a step is still to be made from the file with `key`.

    The film may not hold the file any more: its render was begun before.
    """
    return session.exec(
        select(FilmRow.title)
        .join(StepRow, col(StepRow.film_id) == col(FilmRow.id))
        .where(FilmRow.workspace_id == who.workspace_id, col(StepRow.inputs).contains([key]))
        .where(col(StepRow.status).in_([StepStatus.QUEUED, StepStatus.RUNNING]))
    ).first()


def _owned(session: Session, who: Who, upload_id: str) -> Upload:
    row = session.get(Upload, upload_id)
    if row is None or row.workspace_id != who.workspace_id:
        raise NotFound(upload=upload_id)
    return row


def _view(rt: Runtime, row: Upload) -> UploadView:
    """Show an upload; media with the signed addresses of what was made of it."""
    sound, seen = row.kind == "audio", row.kind in PICTURES
    return UploadView(
        id=row.id,
        name=row.name,
        kind=row.kind,
        size=row.size,
        facts=dict(row.facts),
        created_at=row.created_at.isoformat(),
        key=row.key,
        poster_url=addresses.url(rt, row.key, "poster.jpg") if seen else "",
        peaks_url=addresses.url(rt, row.key, "peaks.json") if sound else "",
        seconds=float(row.facts.get("seconds", 0.0)),
    )
