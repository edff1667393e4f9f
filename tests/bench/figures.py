"""What a benchmark measures, and how it is printed."""

from dataclasses import dataclass

_NAME, _VALUE, _UNIT = 44, 9, 10


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured number; `bar` says what it should be, empty when nothing was promised."""

    name: str
    value: float
    unit: str
    bar: str = ""


def line(figure: Figure) -> str:
    """Return the figure as a line, aligned with the lines of others."""
    value = f"{figure.value:,.3g}"
    return (
        f"{figure.name:<{_NAME}}  {value:>{_VALUE}} {figure.unit:<{_UNIT}}  {figure.bar}".rstrip()
    )
