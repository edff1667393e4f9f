"""Numbers for the operator: how many of what, and how long the longest has waited."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import func
from sqlmodel import col, select

from studio.db.tables import LedgerEntry, Render, StepRow, Worker
from studio.domain.renders import StepStatus
from studio.runtime import Runtime
from studio.services.workers import SILENT_AFTER


@dataclass(frozen=True, slots=True)
class Figures:
    """`steps` are counted by (queue, status); `oldest` is seconds waited by queue."""

    renders: Mapping[str, int]
    steps: Mapping[tuple[str, str], int]
    oldest: Mapping[str, float]
    workers: Mapping[str, int]
    accounts: Mapping[str, int]


def figures(rt: Runtime) -> Figures:
    """Return the numbers as they are now."""
    now = rt.clock.now()
    amount = func.count()
    with rt.sessions() as session:
        renders = session.exec(select(Render.status, amount).group_by(col(Render.status))).all()
        steps = session.exec(
            select(StepRow.queue, StepRow.status, amount).group_by(
                col(StepRow.queue), col(StepRow.status)
            )
        ).all()
        oldest = session.exec(
            select(StepRow.queue, func.min(Render.created_at))
            .join(Render, col(Render.id) == StepRow.render_id)
            .where(StepRow.status == StepStatus.QUEUED)
            .group_by(col(StepRow.queue))
        ).all()
        workers = session.exec(
            select(Worker.queue, amount)
            .where(col(Worker.seen_at) > now - SILENT_AFTER)
            .group_by(col(Worker.queue))
        ).all()
        accounts = session.exec(
            select(LedgerEntry.account, func.sum(LedgerEntry.amount)).group_by(
                col(LedgerEntry.account)
            )
        ).all()
    return Figures(
        renders={str(status): int(count) for status, count in renders},
        steps={(str(queue), str(status)): int(count) for queue, status, count in steps},
        oldest={str(queue): (now - since).total_seconds() for queue, since in oldest},
        workers={str(queue): int(count) for queue, count in workers},
        accounts={str(account): int(total) for account, total in accounts},
    )
