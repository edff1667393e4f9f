"""Steps as rows of the table: how a render's steps are written down, and who is woken for them."""

from collections.abc import Collection, Iterable

from sqlmodel import Session, select

from studio.db.tables import Render, StepRow
from studio.domain.codec import to_plain
from studio.domain.renders import StepStatus
from studio.domain.steps import Resource, Step, StepKind
from studio.runtime import Runtime
from studio.services import ready

PREVIEWS = "preview"
"""The queue of what somebody looks at who is editing: stills and first seconds."""
BOARD = "board:"
"""How the request keys of drafts begin that follow the film; those of a seed sheet stand for themselves."""
QUICK = {StepKind.STILL: "still.jpg", StepKind.PREVIEW: "preview.mp4"}
"""What goes to that queue, and the file that is looked at."""
STILL_PRIORITY = 20
_PRIORITY = 10


def add_steps(
    rt: Runtime,
    session: Session,
    render: Render,
    steps: Iterable[Step],
    made: Collection[str] = (),
    priority: int = 0,
) -> list[tuple[str, str]]:
    """Add a row per step (those in `made` as reused) and return the wake-ups that are due.

    A draft's steps cost nothing. `priority` stands for the usual one.
    """
    for position, step in enumerate(steps):
        there = step.key in made
        usual = STILL_PRIORITY if step.kind == StepKind.STILL else _PRIORITY
        session.add(
            StepRow(
                render_id=render.id,
                film_id=render.film,
                position=position,
                key=step.key,
                kind=step.kind,
                engine=step.engine,
                request=to_plain(step.request),
                inputs=list(step.inputs),
                subject=step.subject,
                queue=_queue(step),
                priority=priority or usual,
                status=StepStatus.DONE if there else StepStatus.QUEUED,
                progress=1.0 if there else 0.0,
                woken_at=rt.clock.now(),
                weight=step.weight,
                credits=0 if render.is_draft else step.credits,
            )
        )
    session.flush()
    able = select(StepRow).where(StepRow.render_id == render.id, *ready.conditions())
    return ready.note(rt, session.exec(able).all())


def _queue(step: Step) -> str:
    return PREVIEWS if step.kind in QUICK and step.resource is Resource.CPU else step.resource
