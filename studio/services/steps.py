"""Steps as workers see them: claim, keep, hand in, fail. PostgreSQL decides; RQ only wakes.

A claim is a lease: `owner` holds attempt `attempt` until it expires. Everything that a worker reports
is fenced by both, so a worker that was given up cannot change what another one does now.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from sqlalchemy import ColumnElement, exists
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, select, update

from studio.db.tables import Artefact, Render, StepRow
from studio.domain.codec import from_plain
from studio.domain.renders import RenderStatus, StepStatus, move_step
from studio.domain.steps import REQUESTS, Request, Resource, StepKind
from studio.runtime import Runtime
from studio.services import closing, ready, taken
from studio.services.rows import BOARD, PREVIEWS, QUICK
from studio.services.turns import take_turn

LEASE = timedelta(seconds=12)
_ATTEMPTS = 3
_WAKE_AGAIN = timedelta(seconds=6)
_SERVES = {str(Resource.CPU): (str(Resource.CPU), PREVIEWS)}


@dataclass(frozen=True, slots=True)
class ClaimedStep:
    """A step that the caller may make now."""

    id: str
    film_id: str
    key: str
    kind: StepKind
    engine: str
    request: Request
    inputs: tuple[str, ...]
    attempt: int


def claim(rt: Runtime, owner: str, queue: str) -> ClaimedStep | None:
    """Lease the most wanted step of `queue` whose inputs exist; None when there is none.

    Who serves "cpu" helps with previews.
    """
    now = rt.clock.now()
    with rt.sessions.begin() as session:
        take_turn(session)
        step = session.exec(
            select(StepRow)
            .where(col(StepRow.queue).in_(_SERVES.get(queue, (queue,))), *ready.conditions())
            .where(~_made_elsewhere())
            .order_by(col(StepRow.priority).desc(), col(StepRow.position))
            .limit(1)
            .with_for_update(skip_locked=True)
        ).first()
        if step is None:
            return None
        step.status = move_step(step.status, StepStatus.RUNNING)
        step.owner, step.lease_until, step.progress = owner, now + LEASE, 0.0
        step.attempt += 1
        render = session.get_one(Render, step.render_id)
        if render.status == RenderStatus.QUEUED:
            render.status, render.started_at = RenderStatus.RUNNING, now
        claimed = ClaimedStep(
            id=step.id,
            film_id=step.film_id,
            key=step.key,
            kind=StepKind(step.kind),
            engine=step.engine,
            request=from_plain(step.request, REQUESTS[StepKind(step.kind)]),
            inputs=tuple(step.inputs),
            attempt=step.attempt,
        )
        render_id, quiet = render.id, _is_picture_of_board(step, render)
    if not quiet:  # nobody shows that a still was begun
        _tell(rt, claimed.film_id, render_id, "step")
    return claimed


def renew(rt: Runtime, owner: str, attempt: int, step_id: str, progress: float) -> str:
    """Keep a claim and tell how far it is (0 to 1).

    Returns "go", "cancel" when the render is stopping, "lost" when the step is not the caller's any
    more.
    """
    with rt.sessions.begin() as session:
        step = _held(session, owner, attempt, step_id)
        if step is None:
            return "lost"
        step.lease_until = rt.clock.now() + LEASE
        changed = progress > step.progress
        step.progress = max(step.progress, progress)
        render = session.get_one(Render, step.render_id)
        stopping, film_id, render_id = (
            render.status == RenderStatus.STOPPING,
            step.film_id,
            render.id,
        )
    if changed:
        _tell(rt, film_id, render_id, "progress")
    return "cancel" if stopping else "go"


def complete(
    rt: Runtime,
    owner: str,
    attempt: int,
    step_id: str,
    facts: Mapping[str, Any],
    size: int,
    seconds: float,
) -> bool:
    """Hand in a step: artefact, status and charge in one transaction.

    Returns False, changing nothing, when the step is not the caller's any more.
    """
    with rt.sessions.begin() as session:
        take_turn(session)
        step = _held(session, owner, attempt, step_id)
        if step is None:
            return False
        step.status = move_step(step.status, StepStatus.DONE)
        step.made, step.progress, step.seconds = True, 1.0, seconds
        if session.get(Artefact, step.key) is None:
            artefact = Artefact(
                key=step.key, kind=step.kind, facts=dict(facts), size=size, made_at=rt.clock.now()
            )
            session.add(artefact)
        session.flush()
        taken.arrive(rt, session, step.key)
        picture = _picture(step, session.get_one(Render, step.render_id))
        touched = {step.render_id, *_reuse(session, step.key)}
        ended = [closing.settle_if_over(rt, session, render) for render in sorted(touched)]
        wakes = ready.to_wake(rt, session, step.key)
        own, film = step.render_id, step.film_id
    if picture:
        rt.events.publish(f"film:{film}", picture)
    ready.wake(rt, wakes)
    for film_id, render_id, kind in ended:
        if not picture or render_id != own:
            _tell(rt, film_id, render_id, kind)
    return True


def fail(
    rt: Runtime,
    owner: str,
    attempt: int,
    step_id: str,
    code: str,
    params: Mapping[str, object],
    *,
    retry: bool,
) -> None:
    """Give a step up: tried again (at most three times) when `retry`, else its render fails."""
    with rt.sessions.begin() as session:
        take_turn(session)
        step = _held(session, owner, attempt, step_id)
        if step is None:
            return
        if _is_stopping(session, step):
            step.status = move_step(step.status, StepStatus.CANCELLED)
        elif retry and step.attempt < _ATTEMPTS:
            _requeue(rt, step)
        else:
            _break(session, step, code, params)
        ended = closing.settle_if_over(rt, session, step.render_id)
        wakes = [(step.queue, step.id)] if step.status == StepStatus.QUEUED else []
    ready.wake(rt, wakes)
    _tell(rt, *ended)


def give_back(rt: Runtime, owner: str, attempt: int, step_id: str) -> None:
    """Return a step unmade: cancelled when its render is stopping, else free for another worker."""
    with rt.sessions.begin() as session:
        take_turn(session)
        step = _held(session, owner, attempt, step_id)
        if step is None:
            return
        render = session.get_one(Render, step.render_id)
        if render.status == RenderStatus.STOPPING:
            step.status = move_step(step.status, StepStatus.CANCELLED)
        else:
            step.attempt -= 1  # leaving is no failure
            _requeue(rt, step)
        ended = closing.settle_if_over(rt, session, step.render_id)
        wakes = [(step.queue, step.id)] if step.status == StepStatus.QUEUED else []
    ready.wake(rt, wakes)
    _tell(rt, *ended)


def expired(rt: Runtime) -> list[tuple[str, str]]:
    """Free the steps whose worker went silent and return all (queue, step) that need a wake-up."""
    now = rt.clock.now()
    ended: list[tuple[str, str, str]] = []
    with rt.sessions.begin() as session:
        take_turn(session)
        silent = session.exec(
            select(StepRow)
            .where(StepRow.status == StepStatus.RUNNING, col(StepRow.lease_until) < now)
            .with_for_update(skip_locked=True)
        ).all()
        for step in silent:
            if _is_stopping(session, step):
                step.status = move_step(step.status, StepStatus.CANCELLED)
            elif step.attempt < _ATTEMPTS:
                _requeue(rt, step)
            else:
                _break(session, step, "error.engine.lost", {})
            ended.append(closing.settle_if_over(rt, session, step.render_id))
        waiting = session.exec(
            select(StepRow)
            .where(*ready.conditions(), col(StepRow.woken_at) < now - _WAKE_AGAIN)
            .with_for_update(skip_locked=True)
        ).all()
        for step in waiting:
            step.woken_at = now
        wakes = {
            (step.queue, step.id)
            for step in [*waiting, *silent]
            if step.status == StepStatus.QUEUED
        }
        # Where nobody serves previews, the workers of renders do.
        wakes |= {(str(Resource.CPU), step) for queue, step in wakes if queue == PREVIEWS}
    for film_id, render_id, kind in ended:
        _tell(rt, film_id, render_id, kind)
    return sorted(wakes)


def _held(session: Session, owner: str, attempt: int, step_id: str) -> StepRow | None:
    """Return the step, locked, while it is still this owner's attempt."""
    return session.exec(
        select(StepRow)
        .where(
            StepRow.id == step_id,
            StepRow.owner == owner,
            StepRow.attempt == attempt,
            StepRow.status == StepStatus.RUNNING,
        )
        .with_for_update()
    ).first()


def _is_stopping(session: Session, step: StepRow) -> bool:
    """Return whether nobody wants the step any more."""
    return session.get_one(Render, step.render_id).status == RenderStatus.STOPPING


def _requeue(rt: Runtime, step: StepRow) -> None:
    step.status = move_step(step.status, StepStatus.QUEUED)
    step.owner, step.lease_until, step.progress = "", None, 0.0
    step.woken_at = rt.clock.now()


def _break(session: Session, step: StepRow, code: str, params: Mapping[str, object]) -> None:
    """Fail a step for good, and its render with it; the other steps of a draft go on."""
    step.status = move_step(step.status, StepStatus.FAILED)
    step.error_code = code
    step.error_params = {name: str(value) for name, value in params.items()}
    render = session.get_one(Render, step.render_id)
    render.error_code, render.error_params = step.error_code, step.error_params
    if not render.request_key.startswith(BOARD):  # one picture less does not spoil a board
        closing.stop(session, render)


def _reuse(session: Session, key: str) -> Sequence[str]:
    """Mark waiting steps of other renders with the same key as done; return their renders."""
    found = session.execute(
        update(StepRow)
        .where(col(StepRow.key) == key, col(StepRow.status) == StepStatus.QUEUED)
        .values(status=StepStatus.DONE, progress=1.0)
        .returning(col(StepRow.render_id))
    ).all()
    return [str(row[0]) for row in found]


def _made_elsewhere() -> ColumnElement[bool]:
    """An equal step is being made right now, for another render."""
    other = aliased(StepRow)
    return exists().where(
        col(other.key) == col(StepRow.key), col(other.status) == StepStatus.RUNNING
    )


def _is_picture_of_board(step: StepRow, render: Render) -> bool:
    return step.kind in QUICK and render.request_key.startswith(BOARD)


def _picture(step: StepRow, render: Render) -> dict[str, object]:
    """Return the message that takes a new picture to the screens by itself; empty for other steps."""
    if not _is_picture_of_board(step, render):
        return {}
    shot = step.subject.partition(":")[2]
    return {"kind": "picture", "shot": shot, "key": step.key, "file": QUICK[StepKind(step.kind)]}


def _tell(rt: Runtime, film_id: str, render_id: str, kind: str) -> None:
    """Tell whoever looks at the film; of a sound without one nobody is told."""
    if film_id:
        rt.events.publish(f"film:{film_id}", {"render": render_id, "kind": kind})
