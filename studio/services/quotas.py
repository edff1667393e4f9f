"""How much a workspace may keep of its own files."""

from sqlmodel import Session, col, func, select

from studio.db.tables import Incoming, Upload, Workspace
from studio.domain.errors import TooMany
from studio.runtime import Runtime

MOST_BYTES = 200 * 2**20
"""Of one file."""


def too_large(most: int) -> TooMany:
    """Return the refusal of a file of more than `most` bytes."""
    return TooMany("error.upload.size", most=most // 2**20)


def must_fit(
    rt: Runtime, session: Session, workspace_id: str, size: int, *, arriving: bool = True
) -> None:
    """Raise TooMany when the file is too large, or the workspace's files would be with it.

    `arriving`: what is still on its way counts, too. Until the transaction ends, nobody else asks
    for the same workspace.
    """
    if size > MOST_BYTES:
        raise too_large(MOST_BYTES)
    session.exec(select(Workspace.id).where(Workspace.id == workspace_id).with_for_update()).one()
    kept = select(func.sum(Upload.size)).where(Upload.workspace_id == workspace_id)
    used = session.exec(kept).one() or 0
    if arriving:
        on_the_way = select(func.sum(Incoming.size)).where(
            Incoming.workspace_id == workspace_id, col(Incoming.upload_id) == ""
        )
        used += session.exec(on_the_way).one() or 0
    most = rt.settings.upload_quota_mb
    if used + size > most * 2**20:
        raise TooMany("error.upload.quota", used=used // 2**20, most=most)
