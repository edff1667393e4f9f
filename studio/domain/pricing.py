"""What each engine's work costs, in whole credits: the one table of prices."""

from dataclasses import dataclass
from math import ceil

from studio.domain.steps import StepKind


@dataclass(frozen=True, slots=True)
class Price:
    """Credits of one step: a fixed part and a part per second made, rounded up on the sum."""

    step: float = 0.0
    second: float = 0.0


PRICES: dict[tuple[StepKind, str], Price] = {
    (StepKind.SHOT, "painter"): Price(second=0.4),
    (StepKind.CUE, "composer"): Price(step=1),
}
"""What is not listed is free: stills, previews, voices of this machine, transitions, the mix, the film."""

FIRST_GRANT = 1000
"""Credits that the first admin's workspace begins with."""


def price(kind: StepKind, engine: str, seconds: float) -> int:
    """Return the whole credits of a step that makes `seconds` of film."""
    listed = PRICES.get((kind, engine), Price())
    return ceil(listed.step + listed.second * seconds)
