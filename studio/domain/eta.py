"""How long a render will still take, said as a range: from how unevenly its steps went so far."""

from collections.abc import Sequence
from math import sqrt
from statistics import fmean, pstdev

_UNKNOWN_SPREAD = 0.6
"""How far off one step's guess may be while nothing was seen."""
_LEAST_SPREAD = 0.08


def left(
    done: Sequence[tuple[float, float]], weight: float, spent: float, progressed: float
) -> tuple[float, float]:
    """Return the least and the most seconds that are likely left; (-1, -1) before anything is known.

    `done` are (weight, seconds) of the steps that were made, `weight` is what is still to be made,
    `progressed` the weight that was got through in `spent` seconds, running steps included.
    """
    if weight <= 0:
        return 0.0, 0.0
    if spent <= 0 or progressed <= 0:
        return -1.0, -1.0
    middle = spent * weight / progressed
    off = middle * _spread(done)
    return round(max(0.0, middle - off), 1), round(middle + off, 1)


def _spread(done: Sequence[tuple[float, float]]) -> float:
    """Return by which share the guess may be off: less with every step that was made."""
    rates = [seconds / weight for weight, seconds in done if weight > 0 and seconds > 0]
    if not rates:
        return _UNKNOWN_SPREAD
    alone = pstdev(rates) / fmean(rates) if len(rates) > 1 else _UNKNOWN_SPREAD
    return min(_UNKNOWN_SPREAD, max(_LEAST_SPREAD, alone / sqrt(len(rates))))
