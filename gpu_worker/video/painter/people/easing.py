"""Curves of movement in time."""


def ease(x: float) -> float:
    """Return the smooth step from 0 to 1: 3x² − 2x³ inside, held outside."""
    x = min(1.0, max(0.0, x))
    return x * x * (3 - 2 * x)


def span(time: float, start: float, end: float, rise: float, fall: float) -> float:
    """Rise to 1 around `start` (from half of `rise` before it) and fall to 0 after `end`."""
    return ease((time - start + rise / 2) / rise) * (1 - ease((time - end) / fall))


def braked(left: float) -> float:
    """Walk at an even pace and slow down over the last quarter; 1 at the start, 0 at the end."""
    brake = 0.25
    whole = 1 - brake / 2
    if left > brake:
        return (left - brake / 2) / whole
    return left * left / (2 * brake) / whole
