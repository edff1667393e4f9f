"""How cameras move: softly away, softly to rest, and never in haste."""

EASED = 0.25
"""The share of a move spent gathering speed, and again losing it."""


def eased(share: float) -> float:
    """Map the share of time to the share of the way: even speed with soft ends."""
    share = min(1.0, max(0.0, share))
    top = 1 / (1 - EASED)
    if share < EASED:
        return top * share * share / (2 * EASED)
    if share > 1 - EASED:
        rest = 1 - share
        return 1 - top * rest * rest / (2 * EASED)
    return top * (share - EASED / 2)


def reach(seconds: float) -> float:
    """Return how far a move goes, 0.25 to 1: short shots move less, so that no move is hasty."""
    return min(1.0, max(0.25, seconds / 6))
