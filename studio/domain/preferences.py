"""What a user chose for themselves: keys, how to be told, what was seen already."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, TypeGuard, cast

from studio.domain.errors import InvalidInput

_MOST = 200
_NAME = re.compile(r"[a-z][a-z0-9_.-]{0,40}")
_KEYS = re.compile(r"((Ctrl|Alt|Shift)\+){0,3}(\S|[A-Z][A-Za-z0-9]{1,20})")


@dataclass(frozen=True, slots=True)
class Preferences:
    """`keys` holds the keys of the actions that the user changed; `panels` sizes in pixels.

    `mail` and `desktop` tell how a long render's end may be told outside of the page.
    """

    keys: dict[str, list[str]] = field(default_factory=dict)
    panels: dict[str, int] = field(default_factory=dict)
    tour_done: bool = False
    mail: bool = True
    desktop: bool = False


def changed(preferences: Preferences, changes: Mapping[str, object]) -> Preferences:
    """Return the preferences with `changes`; raises InvalidInput("error.preferences.unusable")."""
    for name, value in changes.items():
        if not _fits(name, value):
            raise InvalidInput("error.preferences.unusable", name=name[:40])
    return replace(preferences, **cast("dict[str, bool]", dict(changes)))


def _fits(name: str, value: object) -> bool:
    match name:
        case "tour_done" | "mail" | "desktop":
            return isinstance(value, bool)
        case "panels":
            return _is_table(value) and all(
                isinstance(size, int) and 0 <= size <= 10_000 for size in value.values()
            )
        case "keys":
            return _is_table(value) and all(map(_is_binding, value.values()))
        case _:
            return False


def _is_table(value: object) -> TypeGuard[dict[str, Any]]:
    return (
        isinstance(value, dict)
        and len(value) <= _MOST
        and all(isinstance(name, str) and _NAME.fullmatch(name) for name in value)
    )


def _is_binding(value: object) -> bool:
    return (
        isinstance(value, list)
        and len(value) <= 4
        and all(isinstance(keys, str) and _KEYS.fullmatch(keys) for keys in value)
    )
