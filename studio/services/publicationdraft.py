"""What is written beside a film before it goes out: one publication of the film that is a draft."""

from collections.abc import Mapping
from datetime import datetime
from typing import Annotated

import msgspec
from sqlmodel import Session, col, select

from studio.db.tables import FilmRow, Publication
from studio.domain.access import Who
from studio.domain.errors import Conflict, InvalidInput, NotFound
from studio.domain.publications import MOVING, OUT, PublicationStatus
from studio.domain.publishing import Privacy, split_tags
from studio.runtime import Runtime
from studio.services import publishviews
from studio.services.standing import Finished


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


def keep(
    rt: Runtime,
    session: Session,
    who: Who,
    row: FilmRow,
    made: Finished,
    written: Mapping[str, object],
) -> Publication:
    """Write what was written into the film's publication that is not out yet, and return it."""
    given, now = _read(written), rt.clock.now()
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


def _read(written: Mapping[str, object]) -> Form:
    try:
        return msgspec.convert(dict(written), Form)
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
