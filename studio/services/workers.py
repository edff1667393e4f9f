"""Which workers are alive."""

from datetime import timedelta

from sqlalchemy.dialects.postgresql import insert
from sqlmodel import col, delete, select

from studio.db.tables import Worker
from studio.runtime import Runtime

SILENT_AFTER = timedelta(seconds=30)
_FORGOTTEN_AFTER = timedelta(days=1)


def beat(rt: Runtime, name: str, queue: str, doing: str) -> None:
    """Note that a worker lives and what kind of step it makes ("" when it waits)."""
    now = rt.clock.now()
    values = {"queue": queue, "doing": doing, "seen_at": now}
    with rt.sessions.begin() as session:
        session.exec(
            insert(Worker)
            .values(name=name, **values)
            .on_conflict_do_update(index_elements=["name"], set_=values)
        )
        session.exec(delete(Worker).where(col(Worker.seen_at) < now - _FORGOTTEN_AFTER))


def alive(rt: Runtime) -> int:
    """Return how many workers were heard of in the last half minute."""
    with rt.sessions() as session:
        since = rt.clock.now() - SILENT_AFTER
        return len(session.exec(select(Worker.name).where(col(Worker.seen_at) > since)).all())
