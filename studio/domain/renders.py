"""The lives of a render and of its steps: which status may follow which."""

from enum import StrEnum
from typing import TypeVar

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

_NEXT: dict[StrEnum, frozenset[StrEnum]] = {
    RenderStatus.QUEUED: frozenset(
        {RenderStatus.RUNNING, RenderStatus.STOPPING, RenderStatus.DONE, RenderStatus.CANCELLED}
    ),
    RenderStatus.RUNNING: frozenset({RenderStatus.STOPPING, RenderStatus.DONE}),
    RenderStatus.STOPPING: frozenset({RenderStatus.FAILED, RenderStatus.CANCELLED}),
    StepStatus.QUEUED: frozenset({StepStatus.RUNNING, StepStatus.DONE, StepStatus.CANCELLED}),
    StepStatus.RUNNING: frozenset(
        {StepStatus.QUEUED, StepStatus.DONE, StepStatus.FAILED, StepStatus.CANCELLED}
    ),
}
"""What may come after each status; nothing may come after one that is not named."""

S = TypeVar("S", bound=StrEnum)


def move(current: S, to: S) -> S:
    """Return `to`; raises Conflict("error.illegal_move") for a move that the table does not allow."""
    # Members of two StrEnums with equal values are equal: look the status up by its own type.
    allowed = next(
        (after for before, after in _NEXT.items() if type(before) is type(current) and before == current),
        frozenset(),
    )
    if to not in allowed:
        raise Conflict("error.illegal_move", current=str(current), to=str(to))
    return to
