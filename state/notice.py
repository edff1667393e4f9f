"""What the studio says after an event: a code and its parameters, worded in the browser."""

from dataclasses import dataclass, field

from studio.domain.errors import StudioError


@dataclass
class Notice:
    """`kind` is "failed" or "done"; an empty code says nothing. `number` tells two alike apart."""

    kind: str = ""
    code: str = ""
    params: dict[str, str] = field(default_factory=dict)
    number: int = 0


def refused(error: StudioError, number: int = 0) -> Notice:
    """Return the notice of an error."""
    return Notice("failed", error.code, worded(error), number)


def worded(error: StudioError) -> dict[str, str]:
    """Return the parameters of an error as its sentence takes them."""
    return {name: str(value) for name, value in error.params.items()}
