"""Answers kept by Idempotency-Key: whoever asks the same thing again gets the same answer, once made."""

from datetime import timedelta
from typing import Any

from sqlalchemy.dialects.postgresql import insert
from sqlmodel import col, delete

from studio.db.tables import Answer
from studio.domain.access import Who
from studio.domain.errors import Conflict, InvalidInput
from studio.runtime import Runtime

LONGEST_KEY = 200
_KEPT = timedelta(hours=24)
_GIVEN_UP = timedelta(minutes=2)
"""A request that has not been answered by then has died with its process."""


def begin(rt: Runtime, who: Who, route: str, key: str, asked: str) -> dict[str, Any] | None:
    """Return the kept answer, or None for the one who shall do it now and then `keep` or `forget`.

    `asked` is a digest of the request. Raises Conflict("error.idempotency.reused") when the key
    belonged to another request, Conflict("error.idempotency.running") while the first one runs.
    """
    if not 0 < len(key) <= LONGEST_KEY:
        raise InvalidInput("error.idempotency.key", longest=LONGEST_KEY)
    now = rt.clock.now()
    fresh = {
        "workspace_id": who.workspace_id,
        "route": route,
        "key": key,
        "request_digest": asked,
        "answer": {},
        "at": now,
    }
    with rt.sessions.begin() as session:
        session.exec(delete(Answer).where(col(Answer.at) < now - _KEPT))
        added = session.execute(
            insert(Answer).values(**fresh).on_conflict_do_nothing().returning(col(Answer.key))
        )
        if added.first() is not None:
            return None
        found = session.get_one(Answer, (who.workspace_id, route, key), with_for_update=True)
        if found.request_digest != asked:
            raise Conflict("error.idempotency.reused", key=key)
        if found.answer:
            return found.answer
        if found.at > now - _GIVEN_UP:
            raise Conflict("error.idempotency.running", key=key)
        found.at = now
        return None


def keep(rt: Runtime, who: Who, route: str, key: str, answer: dict[str, Any]) -> None:
    """Keep the answer of what `begin` let through."""
    with rt.sessions.begin() as session:
        session.get_one(Answer, (who.workspace_id, route, key)).answer = answer


def forget(rt: Runtime, who: Who, route: str, key: str) -> None:
    """Let the key be used again: what `begin` let through came to nothing."""
    with rt.sessions.begin() as session:
        session.delete(session.get_one(Answer, (who.workspace_id, route, key)))
