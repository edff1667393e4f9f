"""Commands as they come in: read, and what they name outside the film found."""

from collections.abc import Sequence
from typing import Annotated, Any

import msgspec

from studio.domain.access import Who
from studio.domain.edits.limits import MOST_REFERENCES
from studio.domain.errors import InvalidInput
from studio.domain.film import Shot
from studio.runtime import Runtime
from studio.services import uploads
from studio.services.taken import owned_take, snapshot_of

MOST = 500
"""Commands of one batch."""
_KINDS = {
    "line.recording": uploads.SOUNDS,
    "scene.recording": uploads.SOUNDS,
    "cast.refer": ("image",),
}
_ID = r"^[A-Za-z0-9_-]{16,40}$"
_STEP = r"^([A-Za-z0-9_-]{16,40})?$"


class Command(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One edit: `id` is made by whoever edits, `base` is what the author saw, by argument.

    Edits of one `step` are taken back together; it is an id like the others.
    """

    id: Annotated[str, msgspec.Meta(pattern=_ID)]
    name: str
    args: dict[str, Any] = {}
    base: dict[str, Any] = {}
    step: Annotated[str, msgspec.Meta(pattern=_STEP)] = ""


def read(batch: Sequence[object]) -> list[Command]:
    """Return a batch as commands; raises InvalidInput for what is no batch at all."""
    if len(batch) > MOST:
        raise InvalidInput("error.edit.many", most=MOST)
    try:
        return msgspec.convert(list(batch), list[Command])
    except msgspec.ValidationError as error:
        raise InvalidInput("error.edit.argument", argument=str(error)[:120]) from error


def resolved(rt: Runtime, who: Who, command: Command) -> dict[str, Any]:
    """Return the arguments of a command with its uploads and its take in place of their ids.

    Raises NotFound for another's upload or take, MediaRefused for what does not fit (a sound as a
    picture).
    """
    args = dict(command.args)
    if "upload" in args:
        named = args.pop("upload")
        kinds = _KINDS.get(command.name, uploads.PICTURES)
        args["media"] = uploads.media(rt, who, str(named), kinds) if named != "" else None
    if "uploads" in args:
        named = args.pop("uploads")
        if not isinstance(named, list) or len(named) > MOST_REFERENCES:
            raise InvalidInput("error.edit.argument", argument="uploads")
        args["references"] = [uploads.media(rt, who, str(one), ("image",)) for one in named]
    if "take" in args:
        args["was"] = _taken(rt, who, str(args.pop("take")))
    return args


def _taken(rt: Runtime, who: Who, take_id: str) -> Shot:
    """Return the shot as it was in a take."""
    with rt.sessions() as session:
        return snapshot_of(owned_take(session, who, take_id)).shot
