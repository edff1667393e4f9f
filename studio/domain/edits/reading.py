"""Readers of arguments: each takes a name and what was given, and returns it as a film holds it.

They raise InvalidInput: "error.edit.argument" for what no screen of ours would send, another code for
what a person may have meant.
"""

import re
from collections.abc import Callable, Collection, Mapping
from enum import StrEnum
from typing import Any, TypeVar

import msgspec

from studio.domain.errors import InvalidInput

T = TypeVar("T")
Reader = Callable[[str, object], Any]

_ID = re.compile(r"[\w.-]{1,64}", re.ASCII)
_NEW_ID = re.compile(r"[a-z]{2}-[0-9a-f]{8,32}")
_MOST = 3000


def words(longest: int, *, empty: bool = False) -> Reader:
    """Text on one line."""

    def read(name: str, given: object) -> str:
        tidy = " ".join(_text(name, given).split())
        if not tidy and not empty:
            raise InvalidInput("error.text.empty", field=name)
        if len(tidy) > longest:
            raise InvalidInput("error.text.long", field=name, longest=longest)
        return tidy

    return read


def pages(longest: int) -> Reader:
    """Text of many lines, as it is."""

    def read(name: str, given: object) -> str:
        text = _text(name, given)
        if len(text) > longest:
            raise InvalidInput("error.text.long", field=name, longest=longest)
        return text

    return read


def matching(pattern: str) -> Reader:
    """A short name of a known shape."""
    shape = re.compile(pattern)

    def read(name: str, given: object) -> str:
        text = _text(name, given)
        if not shape.fullmatch(text):
            raise InvalidInput("error.choice.unknown", choice=text[:40])
        return text

    return read


def choice(kind: type[StrEnum]) -> Reader:
    """A word of an enumeration."""

    def read(name: str, given: object) -> StrEnum:
        text = _text(name, given)
        if text not in list(kind):
            raise InvalidInput("error.choice.unknown", choice=text[:40])
        return kind(text)

    return read


def among(names: Collection[str], code: str = "error.choice.unknown") -> Reader:
    """One of some names."""

    def read(name: str, given: object) -> str:
        text = _text(name, given)
        if text not in names:
            raise InvalidInput(code, choice=text[:40], voice=text[:40])
        return text

    return read


def number(least: float, most: float) -> Reader:
    """A number within two others."""

    def read(name: str, given: object) -> float:
        if isinstance(given, bool) or not isinstance(given, int | float):
            raise _unusable(name)
        if not least <= given <= most:
            raise InvalidInput("error.number.range", least=f"{least:g}", most=f"{most:g}")
        return round(float(given), 3)

    return read


def whole(least: int, most: int, *, none: bool = False) -> Reader:
    """A whole number within two others; `none`: or 0."""
    within = number(least, most)

    def read(name: str, given: object) -> int:
        if none and given == 0 and not isinstance(given, bool):
            return 0
        value = within(name, given)
        if value != int(value):
            raise _unusable(name)
        return int(value)

    return read


def yes(name: str, given: object) -> bool:
    """True or false."""
    if not isinstance(given, bool):
        raise _unusable(name)
    return given


def known(name: str, given: object) -> str:
    """The id of something in the film."""
    text = _text(name, given)
    if not _ID.fullmatch(text):
        raise _unusable(name)
    return text


def known_or_end(name: str, given: object) -> str:
    """The id of what follows, or nothing."""
    return "" if given == "" else known(name, given)


def several(name: str, given: object) -> tuple[str, ...]:
    """Ids, each once, at least one."""
    ids = listed(known, _MOST)(name, given)
    if not ids or len(set(ids)) < len(ids):
        raise _unusable(name)
    return ids


def new(name: str, given: object) -> str:
    """An id for something that is made now."""
    text = _text(name, given)
    if not _NEW_ID.fullmatch(text):
        raise InvalidInput("error.edit.id", id=text[:40])
    return text


def new_by_old(name: str, given: object) -> dict[str, str]:
    """Ids for copies, by the ids of what is copied."""
    if not isinstance(given, Mapping) or len(given) > _MOST:
        raise _unusable(name)
    return {known(name, old): new(name, fresh) for old, fresh in given.items()}


def listed(reader: Reader, most: int) -> Reader:
    """A list of what `reader` reads."""

    def read(name: str, given: object) -> tuple[Any, ...]:
        if not isinstance(given, list | tuple):
            raise _unusable(name)
        if len(given) > most:
            raise InvalidInput("error.edit.many", most=most)
        return tuple(reader(name, one) for one in given)

    return read


def value(kind: type[T], *, optional: bool = False) -> Reader:
    """A plain value of the film; `optional`: or None."""

    def read(name: str, given: object) -> T | None:
        if given is None and optional:
            return None
        try:
            return msgspec.convert(given, kind)
        except msgspec.ValidationError as error:
            raise _unusable(name) from error

    return read


def _text(name: str, given: object) -> str:
    if not isinstance(given, str) or "\0" in given:
        raise _unusable(name)
    return given


def _unusable(name: str) -> InvalidInput:
    return InvalidInput("error.edit.argument", argument=name[:40])
