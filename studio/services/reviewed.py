"""What is known of the takes of shots and of what was said about them, of some films at once."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from sqlalchemy import ARRAY, ColumnElement, Text, any_, func, literal
from sqlalchemy import select as sql_select
from sqlalchemy.dialects.postgresql import distinct_on
from sqlalchemy.orm import Mapped
from sqlmodel import Session, col, select

from studio.db.tables import Approval, Artefact, Note, Take


@dataclass(frozen=True, slots=True)
class Reviewed:
    """A shot's takes, notes and approval. `video` is the newest take that has one, with its facts.

    `shelf` and `talk` are marks that differ when takes, or notes and approval, have changed.
    """

    takes: int = 0
    shelf: str = ""
    video: str = ""
    facts: Mapping[str, Any] = field(default_factory=dict)
    notes: int = 0
    talk: str = ""
    approval: str = ""
    approved_key: str = ""


NOTHING = Reviewed()
Of = dict[tuple[str, str], Reviewed]


def reviewed(session: Session, films: Collection[str]) -> Of:
    """Return what is known by film and shot; shots without takes and words are left out."""
    found: Of = {}
    for film, shot, count, changed in session.exec(
        select(Take.film_id, Take.shot_id, func.count(), func.max(Take.changed_at))
        .where(_among(col(Take.film_id), films), col(Take.made_at).is_not(None))
        .group_by(col(Take.film_id), col(Take.shot_id))
    ).all():
        found[film, shot] = Reviewed(takes=count, shelf=f"{count}:{changed:%s.%f}")
    for film, shot, key, facts in session.exec(
        select(Take.film_id, Take.shot_id, Take.shot_key, Artefact.facts)
        .join(Artefact, col(Artefact.key) == Take.shot_key)
        .where(_among(col(Take.film_id), films), col(Take.made_at).is_not(None))
        .ext(distinct_on(col(Take.film_id), col(Take.shot_id)))
        .order_by(col(Take.film_id), col(Take.shot_id), col(Take.made_at).desc())
    ).all():
        _add(found, film, shot, video=key, facts=facts)
    for film, shot, count, open_notes, changed in session.execute(
        sql_select(
            col(Note.film_id),
            col(Note.shot_id),
            func.count(),
            func.count().filter(col(Note.done_at).is_(None), col(Note.reply_to).is_(None)),
            func.max(Note.changed_at),
        )
        .where(_among(col(Note.film_id), films))
        .group_by(col(Note.film_id), col(Note.shot_id))
    ).all():
        _add(found, film, shot, notes=open_notes, talk=f"{count}:{changed:%s.%f}")
    for word in session.exec(select(Approval).where(_among(col(Approval.film_id), films))).all():
        talk = f"{found.get((word.film_id, word.shot_id), NOTHING).talk}/{word.at:%s.%f}"
        _add(
            found,
            word.film_id,
            word.shot_id,
            approval=word.status,
            approved_key=word.shot_key,
            talk=talk,
        )
    return found


def _add(found: Of, film: str, shot: str, **more: object) -> None:
    found[film, shot] = replace(found.get((film, shot), NOTHING), **more)


def _among(column: Mapped[str], values: Collection[str]) -> ColumnElement[bool]:
    return column == any_(literal(list(values), ARRAY(Text)))
