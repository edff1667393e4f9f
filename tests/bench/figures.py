"""What a benchmark measures, and how it is printed."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured number; `bar` says what it should be, empty when nothing was promised."""

    name: str
    value: float
    unit: str
    bar: str = ""


def table(figures: Iterable[Figure]) -> str:
    """Return the figures as aligned lines."""
    rows = [(one.name, f"{one.value:,.3g}", one.unit, one.bar) for one in figures]
    widths = [max(len(row[column]) for row in rows) for column in range(3)]
    return "\n".join(
        f"{name:<{widths[0]}}  {value:>{widths[1]}} {unit:<{widths[2]}}  {bar}".rstrip()
        for name, value, unit, bar in rows
    )
