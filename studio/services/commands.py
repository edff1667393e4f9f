"""Commands as they come in: read, and what they name outside the film found."""

from collections.abc import Sequence
from hashlib import blake2b
from typing import Annotated, Any

import msgspec

from studio.db.tables import Upload
from studio.domain.access import Who
from studio.domain.edits.limits import MOST_REFERENCES
from studio.domain.errors import InvalidInput, MediaRefused, NotFound
from studio.domain.film import Media
from studio.runtime import Runtime

MOST = 500
"""Commands of one batch."""
_ID = r"^[A-Za-z0-9_-]{16,40}$"


class Command(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One edit: `id` is made by whoever edits, `base` is what the author saw, by argument."""

    id: Annotated[str, msgspec.Meta(pattern=_ID)]
    name: str
    args: dict[str, Any] = {}
    base: dict[str, Any] = {}


def read(batch: Sequence[object]) -> list[Command]:
    """Return a batch as commands; raises InvalidInput for what is no batch at all."""
    if len(batch) > MOST:
        raise InvalidInput("error.edit.many", most=MOST)
    try:
        return msgspec.convert(list(batch), list[Command])
    except msgspec.ValidationError as error:
        raise InvalidInput("error.edit.argument", argument=str(error)[:120]) from error


def resolved(rt: Runtime, who: Who, args: dict[str, Any]) -> dict[str, Any]:
    """Return the arguments of a command with its uploads in place of their ids.

    Raises NotFound for another's upload, MediaRefused for a script.
    """
    args = dict(args)
    if "upload" in args:
        named = args.pop("upload")
        args["media"] = _media(rt, who, named) if named != "" else None
    if "uploads" in args:
        named = args.pop("uploads")
        if not isinstance(named, list) or len(named) > MOST_REFERENCES:
            raise InvalidInput("error.edit.argument", argument="uploads")
        args["references"] = [_media(rt, who, one) for one in named]
    return args


def _media(rt: Runtime, who: Who, upload_id: object) -> Media:
    """Return an upload as a film uses it."""
    with rt.sessions() as session:
        row = session.get(Upload, str(upload_id))
    if row is None or row.workspace_id != who.workspace_id:
        raise NotFound(upload=str(upload_id))
    if row.kind == "script":
        raise MediaRefused
    key = blake2b(digest_size=16)
    for part in rt.blobs.read(row.blob_key):
        key.update(part)
    seconds = 0.0 if row.kind == "image" else float(row.facts.get("seconds", 0.0))
    return Media(row.id, key.hexdigest(), row.kind, row.name, seconds=seconds)
