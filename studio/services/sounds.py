"""Sounds that somebody sits and waits for, one at a time; made before everything else, at no price.

What is heard has the key that it has in a film. Services say what may be heard: auditions of a film,
tryouts before there is one.
"""

from sqlmodel import Session, col, select, update

from studio.db.tables import Render, StepRow
from studio.domain.access import Who
from studio.domain.errors import InvalidInput
from studio.domain.renders import ACTIVE, StepStatus, move_step
from studio.domain.steps import Resource, Step, StepKind
from studio.runtime import Runtime
from studio.services import closing, drafts, media, ready
from studio.services.known import facts_of
from studio.services.owned import owned_film
from studio.services.rows import PREVIEWS
from studio.services.turns import take_turn
from studio.views.voices import AuditionView

_PRIORITY = 45
_SOUNDS = {StepKind.SPEAK: "speech.m4a", StepKind.CUE: "cue.m4a"}


def order(rt: Runtime, who: Who, film_id: str | None, step: Step) -> AuditionView:
    """Have a sound made that is not there yet; who asks waits for no other one any more.

    Raises NotAllowed, NotFound for a film of another workspace, and
    InvalidInput("error.choice.unknown") for a sound that is paid for.
    """
    who.must_edit()
    if not drafts.is_free_sound(step):
        raise InvalidInput("error.choice.unknown", choice=step.engine)
    wakes = []
    with rt.sessions.begin() as session:
        take_turn(session)
        if film_id is not None:
            owned_film(session, who, film_id)
        found = _view(rt, session, step.key, step.kind)
        if not _supersede(rt, session, who, step.key) and found.status != "ready":
            place, kind = (who.workspace_id, film_id), _kind(who)
            render, _ = drafts.written(rt, session, place, [step], _PRIORITY, kind)
            wakes = _hurry(session, render.id)
    ready.wake(rt, wakes)
    return found


def look(rt: Runtime, who: Who, film_id: str | None, key: str) -> AuditionView:
    """Return how the sound with `key` stands; one that the asker has not ordered is "gone"."""
    with rt.sessions() as session:
        newest = (
            select(StepRow)
            .join(Render, col(Render.id) == StepRow.render_id)
            .where(Render.workspace_id == who.workspace_id, Render.film_id == film_id)
            .where(StepRow.key == key, col(Render.request_key).startswith(_kind(who)))
            .order_by(col(Render.created_at).desc())
            .limit(1)
        )
        step = session.exec(newest).first()
        if step is None or step.status == StepStatus.CANCELLED:
            return AuditionView(key=key, status="gone")
        if step.status == StepStatus.FAILED:
            params = dict(step.error_params)
            return AuditionView(key=key, status="failed", code=step.error_code, params=params)
        return _view(rt, session, key, StepKind(step.kind))


def _hurry(session: Session, render_id: str) -> list[tuple[str, str]]:
    """Let whoever is free make it: a long render must not keep a listener waiting."""
    hurried = (
        update(StepRow)
        .where(col(StepRow.render_id) == render_id, col(StepRow.queue) == Resource.CPU)
        .values(queue=PREVIEWS)
        .returning(col(StepRow.id))
    )
    steps = [str(row[0]) for row in session.execute(hurried).all()]
    return [(queue, step) for step in steps for queue in (str(Resource.CPU), PREVIEWS)]


def _supersede(rt: Runtime, session: Session, who: Who, key: str) -> bool:
    """Cancel what `who` waits for; returns whether it is `key` that they wait for already."""
    waited = session.exec(
        select(StepRow)
        .join(Render, col(Render.id) == StepRow.render_id)
        .where(Render.workspace_id == who.workspace_id, col(Render.status).in_(ACTIVE))
        .where(col(Render.request_key).startswith(_kind(who)))
        .where(col(StepRow.status).in_([StepStatus.QUEUED, StepStatus.RUNNING]))
    ).all()
    for step in waited:
        if step.key != key and step.status == StepStatus.QUEUED:
            step.status = move_step(step.status, StepStatus.CANCELLED)
            closing.settle_if_over(rt, session, step.render_id)
    return any(step.key == key for step in waited)


def _view(rt: Runtime, session: Session, key: str, kind: StepKind) -> AuditionView:
    facts = facts_of(session, [key]).get(key)
    if facts is None:
        return AuditionView(key=key, status="making")
    return AuditionView(
        key=key,
        status="ready",
        sound_url=media.url(rt, key, _SOUNDS[kind]),
        peaks_url=media.url(rt, key, "peaks.json"),
        seconds=float(facts.get("seconds", 0.0)),
    )


def _kind(who: Who) -> str:
    """Return how the request keys of somebody's auditions begin."""
    return f"hear:{who.user_id}:"
