"""A row for the one who asks, or NotFound: never tell that another's exists."""

from sqlmodel import Session, col, select

from studio.db.tables import FilmRow
from studio.domain.access import Who
from studio.domain.errors import NotFound


def owned_film(session: Session, who: Who, film_id: str, *, lock: bool = False) -> FilmRow:
    """Return the workspace's own film; raises NotFound for any other and for a deleted one."""
    wanted = select(FilmRow).where(
        FilmRow.id == film_id,
        FilmRow.workspace_id == who.workspace_id,
        col(FilmRow.deleted_at).is_(None),
    )
    row = session.exec(wanted.with_for_update() if lock else wanted).first()
    if row is None:
        raise NotFound(film=film_id)
    return row
