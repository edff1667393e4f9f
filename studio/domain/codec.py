"""Plain values to JSON and back, and the digest that addresses an artefact."""

from hashlib import blake2b
from typing import Any, TypeVar

import msgspec

from studio.domain.errors import InvalidInput

T = TypeVar("T")


def encode(value: object) -> bytes:
    """Return canonical JSON (sorted keys, UTF-8): equal values give equal bytes."""
    return msgspec.json.encode(value, order="sorted")


def decode(data: bytes | str, kind: type[T]) -> T:
    """Read `kind` from JSON; raises InvalidInput("error.json") naming the place that does not fit."""
    try:
        return msgspec.json.decode(data, type=kind)
    except msgspec.MsgspecError as error:
        raise InvalidInput("error.json", detail=str(error)) from error


def to_plain(value: object) -> dict[str, Any]:
    """Return a dataclass as dicts, lists, strings and numbers only, as a JSON column takes them."""
    return msgspec.to_builtins(value, order="sorted")


def from_plain(value: object, kind: type[T]) -> T:
    """The reverse of `to_plain`; raises InvalidInput("error.json")."""
    try:
        return msgspec.convert(value, kind)
    except msgspec.MsgspecError as error:
        raise InvalidInput("error.json", detail=str(error)) from error


def digest(*parts: object) -> str:
    """Return 32 hexadecimal characters that differ when any part differs."""
    return blake2b(encode(parts), digest_size=16).hexdigest()
