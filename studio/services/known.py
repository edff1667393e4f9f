"""What the database knows of some films' steps, read in a few queries however many films they are."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ARRAY, ColumnElement, Text, any_, cast, literal
from sqlalchemy import select as sql_select
from sqlalchemy.orm import Mapped
from sqlmodel import Session, col, select

from studio.db.tables import Artefact, Render, StepRow
from studio.domain.plan import Plan
from studio.domain.renders import RenderStatus
from studio.domain.speech import Speech
from studio.services.reviewed import Reviewed, reviewed


@dataclass(frozen=True, slots=True)
class Known:
    """Facts by key of the artefacts that exist; what moves by film and key; finished films' keys.

    `moving` gives (status, progress) of the newest step row of the film's renders; `reviews` tells of
    takes, notes and approvals by film and shot.
    """

    facts: Mapping[str, dict[str, Any]]
    moving: Mapping[tuple[str, str], tuple[str, float]]
    finished: Mapping[str, str]
    reviews: Mapping[tuple[str, str], Reviewed]


def known(session: Session, plans: Mapping[str, Plan]) -> Known:
    """Read what is known of the films with these ids and plans."""
    finished = _finished(session, list(plans))
    steps = [step for plan in plans.values() for step in plan.steps]
    keys = {key for step in steps for key in (step.key, *step.inputs)}
    return Known(
        facts=facts_of(session, keys | set(finished.values())),
        moving=_moving(session, list(plans), keys),
        finished=finished,
        reviews=reviewed(session, list(plans)),
    )


def facts_of(session: Session, keys: Collection[str]) -> Mapping[str, dict[str, Any]]:
    """Return the facts of those of `keys` whose artefacts exist, without the words of speeches."""
    brief = col(Artefact.facts).op("-")(cast("words", Text))
    found = sql_select(col(Artefact.key), brief).where(_among(col(Artefact.key), keys))
    return {str(row[0]): dict(row[1]) for row in session.execute(found).all()}


def speeches_of(session: Session, keys: Collection[str]) -> Mapping[str, Speech]:
    """Return when which word is heard in those of the spoken lines with `keys` that exist."""
    found = select(Artefact.key, Artefact.facts).where(_among(col(Artefact.key), keys))
    return {key: Speech.of(facts) for key, facts in session.exec(found).all()}


def _finished(session: Session, films: Collection[str]) -> Mapping[str, str]:
    """Return the key of the newest finished film by film."""
    rows = session.exec(
        select(Render.film_id, Render.film_key)
        .where(_among(col(Render.film_id), films))
        .where(Render.status == RenderStatus.DONE, Render.film_key != "")
        .order_by(col(Render.created_at))
    ).all()
    return {str(film): str(key) for film, key in rows}


def _moving(
    session: Session, films: Collection[str], keys: Collection[str]
) -> Mapping[tuple[str, str], tuple[str, float]]:
    rows = session.exec(
        select(StepRow.film_id, StepRow.key, StepRow.status, StepRow.progress)
        .join(Render, col(Render.id) == StepRow.render_id)
        .where(_among(col(Render.film_id), films), _among(col(StepRow.key), keys))
        .where(col(Render.is_draft).is_(False))
        .order_by(col(Render.created_at))
    ).all()
    return {(film, key): (status, progress) for film, key, status, progress in rows}


def _among(
    column: Mapped[str] | Mapped[str | None], values: Collection[str]
) -> ColumnElement[bool]:
    """One array instead of thousands of parameters."""
    return column == any_(literal(list(values), ARRAY(Text)))
