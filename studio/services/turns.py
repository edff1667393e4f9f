"""One at a time: what moves steps and renders takes turns.

These transactions last milliseconds and touch rows of several renders in changing order; taking turns
costs less than untangling deadlocks, and guarantees that no key is claimed twice at once.
"""

from sqlalchemy import text
from sqlalchemy.orm import Session

_LOCK = 0x57D11


def take_turn(session: Session) -> None:
    """Wait until nobody else is changing steps; the turn ends with the transaction."""
    session.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
