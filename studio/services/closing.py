"""How a render ends: what was made is paid for, what was not is given back."""

from sqlalchemy import func
from sqlmodel import Session, col, select, update

from studio.db.tables import Render, StepRow
from studio.domain.renders import ACTIVE, RenderStatus, StepStatus, move_render
from studio.runtime import Runtime
from studio.services import ledger, notifications


def stop(session: Session, render: Render) -> None:
    """Cancel what waits; what runs hears of it at its next renewal."""
    if render.status != RenderStatus.STOPPING:
        render.status = move_render(render.status, RenderStatus.STOPPING)
    session.execute(
        update(StepRow)
        .where(col(StepRow.render_id) == render.id, col(StepRow.status) == StepStatus.QUEUED)
        .values(status=StepStatus.CANCELLED)
    )


def settle_if_over(rt: Runtime, session: Session, render_id: str) -> tuple[str, str, str]:
    """End the render when nothing of it is queued or running.

    Returns (film, render, kind of event): "step" while it goes on, else "done", "failed" or
    "cancelled".
    """
    session.flush()
    render = session.exec(select(Render).where(Render.id == render_id).with_for_update()).one()
    open_steps = session.exec(
        select(func.count()).where(
            StepRow.render_id == render_id,
            col(StepRow.status).in_([StepStatus.QUEUED, StepStatus.RUNNING]),
        )
    ).one()
    if open_steps or render.status not in ACTIVE:
        return render.film, render_id, "step"
    if render.error_code:
        to = RenderStatus.FAILED
    else:
        stopped = render.status == RenderStatus.STOPPING
        to = RenderStatus.CANCELLED if stopped else RenderStatus.DONE
    render.status, render.ended_at = move_render(render.status, to), rt.clock.now()
    used = session.exec(
        select(func.coalesce(func.sum(StepRow.credits), 0)).where(
            StepRow.render_id == render_id,
            StepRow.status == StepStatus.DONE,
            col(StepRow.made).is_(True),
        )
    ).one()
    render.charged = int(used)
    ledger.close(rt, session, render.workspace_id, render_id, render.held, render.charged)
    notifications.note_end(rt, session, render)
    return render.film, render_id, str(to)
