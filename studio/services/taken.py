"""How takes come to be: promised when a render is ordered, there when their step is done."""

from collections.abc import Collection, Iterable

from sqlalchemy import and_, func, or_
from sqlmodel import Session, col, select

from studio.db.tables import Render, Take
from studio.domain.access import Who
from studio.domain.codec import from_plain, to_plain
from studio.domain.errors import NotFound
from studio.domain.film import Film
from studio.domain.plan import Plan
from studio.domain.takes import Snapshot, snapshot
from studio.runtime import Runtime
from studio.services.owned import owned_film


def owned_take(session: Session, who: Who, take_id: str) -> Take:
    """Return a take of one of the workspace's own films; raises NotFound for any other."""
    take = session.get(Take, take_id)
    if take is None or take.made_at is None:
        raise NotFound(take=take_id)
    owned_film(session, who, take.film_id)
    return take


def snapshot_of(take: Take) -> Snapshot:
    """Return what the shot was."""
    return from_plain(take.snapshot, Snapshot)


def promise(
    rt: Runtime,
    session: Session,
    render: Render,
    film: Film,
    plan: Plan,
    shots: Iterable[str],
    made: Collection[str],
) -> None:
    """Note what the shots of a render are now, so that their takes can tell when they are made.

    What is in `made` already is a take at once. A draft with the same picture becomes the take.
    """
    old = session.exec(select(Take).where(Take.film_id == render.film)).all()
    known = {(take.shot_id, take.shot_key) for take in old}
    drafts = {(take.shot_id, take.still_key): take for take in old if take.is_draft}
    for shot_id in shots:
        keys = plan.shots[shot_id]
        if (shot_id, keys.shot) in known:
            continue
        take = drafts.get((shot_id, keys.still))
        if take is None:
            take = new_take(rt, render, film, plan, shot_id)
            session.add(take)
        take.shot_key, take.speech_keys, take.render_id = keys.shot, list(keys.speaks), render.id
        take.snapshot = to_plain(snapshot(film, shot_id))
        session.flush()
        if keys.shot in made:
            _is_there(rt, session, take, keys.shot)


def new_take(rt: Runtime, render: Render, film: Film, plan: Plan, shot_id: str) -> Take:
    """Return a take of a shot that is not made yet and has no video."""
    keys, was = plan.shots[shot_id], snapshot(film, shot_id)
    return Take(
        film_id=render.film,
        shot_id=shot_id,
        still_key=keys.still,
        speech_keys=[],
        engine=plan.step(keys.still).engine,
        seed=was.shot.seed,
        snapshot=to_plain(was),
        render_id=render.id,
        changed_at=rt.clock.now(),
    )


def arrive(rt: Runtime, session: Session, key: str) -> None:
    """Let the takes be there that waited for the artefact `key`; called by whoever hands it in."""
    waiting = session.exec(
        select(Take).where(
            or_(
                and_(
                    col(Take.shot_key) == key,
                    or_(col(Take.made_at).is_(None), col(Take.is_draft)),
                ),
                and_(col(Take.still_key) == key, col(Take.is_draft), col(Take.made_at).is_(None)),
            )
        )
    ).all()
    for take in waiting:
        _is_there(rt, session, take, key)


def _is_there(rt: Runtime, session: Session, take: Take, key: str) -> None:
    take.made_at = take.changed_at = rt.clock.now()
    if take.number == 0:
        take.number = 1 + _highest(session, take)
    if key == take.shot_key:
        take.is_draft = False
    session.flush()


def _highest(session: Session, take: Take) -> int:
    highest = select(func.coalesce(func.max(Take.number), 0)).where(
        Take.film_id == take.film_id, Take.shot_id == take.shot_id
    )
    return int(session.exec(highest).one())
