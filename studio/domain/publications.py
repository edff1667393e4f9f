"""How a publication goes on: from a draft to a video that people can see."""

from enum import StrEnum

from studio.domain.errors import Conflict


class PublicationStatus(StrEnum):
    """`queued` waits for a worker; `processing`: the platform has the file and works on it."""

    DRAFT = "draft"
    QUEUED = "queued"
    UPLOADING = "uploading"
    PROCESSING = "processing"
    SCHEDULED = "scheduled"
    PUBLISHED = "published"
    FAILED = "failed"


_S = PublicationStatus
_NEXT: dict[PublicationStatus, frozenset[PublicationStatus]] = {
    _S.DRAFT: frozenset({_S.QUEUED}),
    _S.QUEUED: frozenset({_S.UPLOADING, _S.FAILED}),
    _S.UPLOADING: frozenset({_S.QUEUED, _S.PROCESSING, _S.FAILED}),
    _S.PROCESSING: frozenset({_S.SCHEDULED, _S.PUBLISHED, _S.FAILED}),
    _S.SCHEDULED: frozenset({_S.PUBLISHED, _S.FAILED}),
    _S.PUBLISHED: frozenset(),
    _S.FAILED: frozenset({_S.QUEUED, _S.PROCESSING}),
}
MOVING = frozenset({_S.QUEUED, _S.UPLOADING, _S.PROCESSING})
"""Somebody works on it, or will soon."""
OUT = frozenset({_S.SCHEDULED, _S.PUBLISHED})


def move(before: str, after: PublicationStatus) -> PublicationStatus:
    """Return `after`; raises Conflict("error.publish.moved") where that is no legal move."""
    if after not in _NEXT[PublicationStatus(before)]:
        raise Conflict("error.publish.moved", status=before)
    return after
