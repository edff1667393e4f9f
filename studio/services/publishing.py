"""Publishing a film: the words beside it, kept while they are written, and everything in one package."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated

import msgspec
from sqlmodel import Session, col, select

from studio.db.tables import FilmRow, Publication
from studio.domain.access import Who
from studio.domain.artefacts import blob_key
from studio.domain.errors import Conflict, InvalidInput, NotFound
from studio.domain.publications import MOVING, OUT, PublicationStatus
from studio.domain.publishing import Privacy, Words, checked, split_tags
from studio.runtime import Runtime
from studio.services import publishviews
from studio.services.owned import owned_film
from studio.services.standing import Finished, finished
from studio.views.publishing import PublishView


class Form(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What somebody wrote in the sheet; more than the platform takes is kept, too, to be shortened.

    `tags` have commas between; `thumbnail` is a shot or "" for the poster; `publish_at` is ISO 8601 with
    its zone, "" for now.
    """

    title: Annotated[str, msgspec.Meta(max_length=500)] = ""
    description: Annotated[str, msgspec.Meta(max_length=20_000)] = ""
    tags: Annotated[str, msgspec.Meta(max_length=2_000)] = ""
    thumbnail: Annotated[str, msgspec.Meta(max_length=80)] = ""
    privacy: Privacy = Privacy.UNLISTED
    publish_at: Annotated[str, msgspec.Meta(max_length=40)] = ""
    says_ai: bool = True
    consent: bool = False
    languages: Annotated[list[str], msgspec.Meta(max_length=40)] = []


@dataclass(frozen=True, slots=True)
class Package:
    """Files by name, read when they are wanted."""

    name: str
    files: tuple[tuple[str, Iterator[bytes]], ...]


def look(rt: Runtime, who: Who, film_id: str) -> PublishView:
    """Return what the sheet shows: what was kept, or what the film suggests; raises NotFound."""
    with rt.sessions() as session:
        row = owned_film(session, who, film_id)
        return publishviews.sheet(rt, session, who, row, finished(rt, session, row))


def save(rt: Runtime, who: Who, film_id: str, form: Mapping[str, object]) -> PublishView:
    """Keep what was written, whether or not it can be published so.

    Raises InvalidInput for what is no form at all, NotFound for a thumbnail that is no shot of the
    film, Conflict("error.publish.running") while the film is on its way.
    """
    who.must_edit()
    with rt.sessions.begin() as session:
        row = owned_film(session, who, film_id, lock=True)
        made = finished(rt, session, row)
        keep(rt, session, who, row, made, form)
        session.flush()
        return publishviews.sheet(rt, session, who, row, made)


def keep(
    rt: Runtime,
    session: Session,
    who: Who,
    row: FilmRow,
    made: Finished,
    form: Mapping[str, object],
) -> Publication:
    """Write a form into the film's publication that is not out yet, and return it."""
    given, now = _read(form), rt.clock.now()
    if given.thumbnail and given.thumbnail not in made.states:
        raise NotFound(shot=given.thumbnail)
    draft = open_one(session, row.id)
    if draft is not None and draft.status in MOVING:
        raise Conflict("error.publish.running")
    if draft is None:
        draft = Publication(
            film_id=row.id,
            workspace_id=row.workspace_id,
            by_id=who.user_id,
            status=PublicationStatus.DRAFT,
            title="",
            description="",
            tags=[],
            privacy=given.privacy,
            languages=[],
            created_at=now,
            changed_at=now,
        )
        session.add(draft)
    draft.title, draft.description = given.title, given.description
    draft.tags, draft.thumbnail = list(split_tags(given.tags)), given.thumbnail
    draft.privacy, draft.publish_at = given.privacy, _moment(given.publish_at)
    draft.says_ai, draft.consent = given.says_ai, given.consent
    draft.languages = [one for one in publishviews.languages(made) if one in given.languages]
    draft.by_id, draft.changed_at = who.user_id, now
    return draft


def open_one(session: Session, film_id: str) -> Publication | None:
    """Return the film's publication that is not out yet."""
    wanted = select(Publication).where(
        Publication.film_id == film_id, col(Publication.status).not_in(OUT)
    )
    return session.exec(wanted).first()


def package(rt: Runtime, who: Who, film_id: str) -> Package:
    """Return film, picture, captions and words, to be uploaded by hand.

    Raises NotFound("error.film.not_made") before the film was ever made, InvalidInput for words that
    would be refused.
    """
    with rt.sessions() as session:
        row = owned_film(session, who, film_id)
        made = finished(rt, session, row)
        view = publishviews.sheet(rt, session, who, row, made)
    if not made.key:
        raise NotFound("error.film.not_made")
    words = checked(Words(view.title, view.description, split_tags(view.tags)))
    picture = thumbnail_blob(made, view.thumbnail)
    files = [
        ("film.mp4", rt.blobs.read(blob_key(made.key, "film.mp4"))),
        ("thumbnail.jpg", rt.blobs.read(picture)),
        *(
            (f"captions.{one}.srt", rt.blobs.read(blob_key(made.key, "film.srt")))
            for one in view.languages
        ),
        ("text.txt", iter([_text(words).encode()])),
    ]
    return Package(f"{words.title}.zip", tuple(files))


def thumbnail_blob(made: Finished, shot: str) -> str:
    """Return the blob of the still of a shot, or of the film's poster where there is none."""
    still = made.plan.shots[shot].still if shot in made.plan.shots else ""
    has = bool(still) and bool(made.states[shot].still_url)
    return blob_key(still, "still.jpg") if has else blob_key(made.key, "poster.jpg")


def _text(words: Words) -> str:
    tags = ", ".join(words.tags)
    return "\n\n".join(part for part in (words.title, words.description, tags) if part) + "\n"


def _read(form: Mapping[str, object]) -> Form:
    try:
        return msgspec.convert(dict(form), Form)
    except msgspec.ValidationError as error:
        raise InvalidInput("error.edit.argument", argument=str(error)[:120]) from error


def _moment(text: str) -> datetime | None:
    """Return a moment with its zone; None for an empty text."""
    if not text:
        return None
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        found = None
    if found is None or found.tzinfo is None:
        raise InvalidInput("error.edit.argument", argument="publish_at")
    return found
