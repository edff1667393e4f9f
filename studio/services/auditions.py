"""Auditions: a line in some voice, or eight seconds of music, to choose by. Made at no price.

What is tried is a batch of commands that nobody has done yet: the line is spoken, and the music played,
as if they were. A line has the key that it will have in the film, so what was liked is there at once.
"""

from collections.abc import Sequence

from sqlmodel import Session, col, select, update

from studio.db.tables import Render, StepRow
from studio.domain import edits
from studio.domain.access import Who
from studio.domain.edits.parts import line_of, scene_of
from studio.domain.errors import InvalidInput
from studio.domain.film import Film, MusicFamily
from studio.domain.renders import ACTIVE, StepStatus, move_step
from studio.domain.single_steps import excerpt_step, speak_step
from studio.domain.steps import Resource, Step, StepKind
from studio.runtime import Runtime
from studio.services import closing, drafts, media, ready
from studio.services.commands import read, resolved
from studio.services.known import facts_of
from studio.services.owned import owned_film
from studio.services.plans import planned
from studio.services.rows import PREVIEWS
from studio.services.turns import take_turn
from studio.views import AuditionView

_PRIORITY = 45
"""Before everything else: somebody sits there and listens."""
_SOUNDS = {StepKind.SPEAK: "speech.m4a", StepKind.CUE: "cue.m4a"}


def say(
    rt: Runtime, who: Who, film_id: str, line_id: str, batch: Sequence[object] = ()
) -> AuditionView:
    """Have a line spoken as if the commands of `batch` were done.

    Raises NotFound, and what would refuse the commands.
    """
    tried = _tried(rt, who, film_id, batch)
    _, line = line_of(tried, line_id)
    return _order(rt, who, film_id, speak_step(tried, line))


def compose(
    rt: Runtime, who: Who, film_id: str, scene_id: str, batch: Sequence[object] = ()
) -> AuditionView:
    """Have some seconds of a scene's music composed as if the commands of `batch` were done.

    Raises NotFound, InvalidInput("error.music.none") for a scene without music, and what would
    refuse the commands.
    """
    scene = scene_of(_tried(rt, who, film_id, batch), scene_id)
    if scene.cue.family is MusicFamily.NONE:
        raise InvalidInput("error.music.none")
    return _order(rt, who, film_id, excerpt_step(scene))


def look(rt: Runtime, who: Who, film_id: str, key: str) -> AuditionView:
    """Return how the audition with `key` stands; one that the asker has not ordered is "gone"."""
    with rt.sessions() as session:
        owned_film(session, who, film_id)
        newest = (
            select(StepRow)
            .join(Render, col(Render.id) == StepRow.render_id)
            .where(Render.film_id == film_id, StepRow.key == key)
            .where(col(Render.request_key).startswith(_kind(who)))
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


def _tried(rt: Runtime, who: Who, film_id: str, batch: Sequence[object]) -> Film:
    """Return the film as it would be."""
    who.must_edit()
    commands = [(one.name, resolved(rt, who, one)) for one in read(batch)]
    with rt.sessions() as session:
        film, _ = planned(owned_film(session, who, film_id))
    for name, args in commands:
        film = edits.apply(film, name, args)
    return film


def _order(rt: Runtime, who: Who, film_id: str, step: Step) -> AuditionView:
    """Have a sound made that is not there yet; who asks waits for no other one any more."""
    wakes = []
    with rt.sessions.begin() as session:
        take_turn(session)
        row = owned_film(session, who, film_id)
        found = _view(rt, session, step.key, step.kind)
        if not _supersede(rt, session, who, step.key) and found.status != "ready":
            kind = _kind(who)
            render, _ = drafts.drafted(rt, session, row, [step], _PRIORITY, kind)
            wakes = _hurry(session, render.id)
    ready.wake(rt, wakes)
    return found


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
