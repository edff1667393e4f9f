"""Lives of renders and steps: only the moves of the table."""

from collections.abc import Callable
from enum import StrEnum

import pytest

from studio.domain.errors import Conflict
from studio.domain.renders import ACTIVE, RenderStatus, StepStatus, move_render, move_step


@pytest.mark.parametrize(
    ("statuses", "move"), [(RenderStatus, move_render), (StepStatus, move_step)]
)
def test_nothing_follows_an_end(
    statuses: type[StrEnum], move: Callable[[str, StrEnum], StrEnum]
) -> None:
    for end in ("done", "failed", "cancelled"):
        for to in statuses:
            with pytest.raises(Conflict) as refused:
                move(end, to)
            assert refused.value.params == {"current": end, "to": str(to)}


def test_a_render_that_holds_credits_can_always_be_stopped() -> None:
    for status in ACTIVE:
        if status is not RenderStatus.STOPPING:
            assert move_render(status, RenderStatus.STOPPING) is RenderStatus.STOPPING
    for end in (RenderStatus.FAILED, RenderStatus.CANCELLED):
        assert move_render(RenderStatus.STOPPING, end) is end


def test_a_running_step_may_go_back_to_the_queue() -> None:
    assert move_step("running", StepStatus.QUEUED) is StepStatus.QUEUED
    with pytest.raises(Conflict):
        move_step("queued", StepStatus.FAILED)
