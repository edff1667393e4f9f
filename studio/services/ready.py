"""Which queued steps can be made now: those whose inputs all exist."""

from collections.abc import Iterable

from sqlalchemy import ColumnElement, exists, func
from sqlalchemy import select as sql_select
from sqlmodel import Session, col, select

from studio.db.tables import Artefact, StepRow
from studio.domain.renders import StepStatus
from studio.runtime import Runtime


def conditions() -> tuple[ColumnElement[bool], ...]:
    """Return the WHERE of a step that is queued and lacks no input."""
    wanted = func.unnest(col(StepRow.inputs)).column_valued("wanted")
    missing = exists(
        sql_select(wanted).where(~exists().where(col(Artefact.key) == wanted)).correlate(StepRow)
    )
    return (col(StepRow.status) == StepStatus.QUEUED, ~missing)


def to_wake(rt: Runtime, session: Session, key: str) -> list[tuple[str, str]]:
    """Return (queue, step) of the steps that the artefact `key` made ready, noting the wake-up."""
    users = session.exec(
        select(StepRow).where(*conditions(), col(StepRow.inputs).contains([key]))
    ).all()
    return note(rt, users)


def note(rt: Runtime, steps: Iterable[StepRow]) -> list[tuple[str, str]]:
    """Write down that these steps are woken now, and return their (queue, step)."""
    wakes = []
    for step in steps:
        step.woken_at = rt.clock.now()
        wakes.append((step.queue, step.id))
    return wakes


def wake(rt: Runtime, wakes: Iterable[tuple[str, str]]) -> None:
    """Wake workers; call it after the commit."""
    for queue, step_id in wakes:
        rt.queue.wake(queue, step_id)
