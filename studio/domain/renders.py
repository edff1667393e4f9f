"""The lives of a render and of its steps: which status may follow which."""

from enum import StrEnum

from studio.domain.errors import Conflict


class RenderStatus(StrEnum):
    QUEUED = "queued"
    RUNNING = "running"
    STOPPING = "stopping"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


class StepStatus(StrEnum):
    QUEUED = "queued"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


ACTIVE = (RenderStatus.QUEUED, RenderStatus.RUNNING, RenderStatus.STOPPING)
"""Statuses of a render that still holds credits."""

_NEXT_OF_RENDER: dict[RenderStatus, frozenset[RenderStatus]] = {
    RenderStatus.QUEUED: frozenset(
        {RenderStatus.RUNNING, RenderStatus.STOPPING, RenderStatus.DONE}
    ),
    RenderStatus.RUNNING: frozenset(
        {RenderStatus.STOPPING, RenderStatus.DONE, RenderStatus.FAILED}
    ),
    RenderStatus.STOPPING: frozenset({RenderStatus.FAILED, RenderStatus.CANCELLED}),
}
_NEXT_OF_STEP: dict[StepStatus, frozenset[StepStatus]] = {
    StepStatus.QUEUED: frozenset({StepStatus.RUNNING, StepStatus.DONE, StepStatus.CANCELLED}),
    StepStatus.RUNNING: frozenset(
        {StepStatus.QUEUED, StepStatus.DONE, StepStatus.FAILED, StepStatus.CANCELLED}
    ),
}
# Nothing may come after a status that is not named above.


def move_render(current: str, to: RenderStatus) -> RenderStatus:
    """Return `to`; raises Conflict("error.illegal_move") for a move that the table does not allow."""
    if to not in _NEXT_OF_RENDER.get(RenderStatus(current), frozenset()):
        raise Conflict("error.illegal_move", current=current, to=str(to))
    return to


def move_step(current: str, to: StepStatus) -> StepStatus:
    """Return `to`; raises Conflict("error.illegal_move") for a move that the table does not allow."""
    if to not in _NEXT_OF_STEP.get(StepStatus(current), frozenset()):
        raise Conflict("error.illegal_move", current=current, to=str(to))
    return to
