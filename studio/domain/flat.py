"""A film as parts with names and fields, and the order of the parts: what history speaks of.

A part is named by kind and id ("shot/sh-1", the film itself "film"), a field by part and name
("shot/sh-1/description", "scene/sc-1/setting/place"). Values are as in JSON.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, cast

from studio.domain.codec import from_plain, to_plain
from studio.domain.film import Bus, Film

Fields = dict[str, Any]

_WITHIN = frozenset({"format", "mix", "setting", "cue", *(f"mix/{bus}" for bus in Bus)})
"""Fields that have fields of their own; every other value changes as a whole."""
CHILDREN = {"film": ("cast", "scenes"), "scene": ("shots",), "shot": ("lines",)}
KINDS = {"cast": "cast", "scenes": "scene", "shots": "shot", "lines": "line"}


@dataclass(slots=True)
class Flat:
    """`parts`: fields by part. `orders`: parts in a row by list ("film/scenes", "scene/sc-1/shots")."""

    parts: dict[str, Fields] = field(default_factory=dict)
    orders: dict[str, list[str]] = field(default_factory=dict)

    def lists_of(self, part: str) -> Iterator[str]:
        """Yield the names of the lists that a part holds."""
        for name in CHILDREN.get(part.partition("/")[0], ()):
            yield f"{part}/{name}"

    def places(self) -> dict[str, str]:
        """Return the list that each part is in."""
        return {part: name for name, order in self.orders.items() for part in order}


def flat(film: Film) -> Flat:
    """Take a film apart."""
    found = Flat()
    _take(found, "film", to_plain(film))
    return found


def _take(found: Flat, part: str, plain: dict[str, Any]) -> None:
    kind = part.partition("/")[0]
    fields: Fields = {}
    for name, value in plain.items():
        if name in CHILDREN.get(kind, ()):
            names = [f"{KINDS[name]}/{one['id']}" for one in value]
            found.orders[f"{part}/{name}"] = names
            for child, one in zip(names, value, strict=True):
                _take(found, child, one)
        elif name != "id":
            _spread(fields, name, value)
    found.parts[part] = fields


def _spread(fields: Fields, name: str, value: object) -> None:
    if name in _WITHIN:
        for inner, one in cast("dict[str, Any]", value).items():
            _spread(fields, f"{name}/{inner}", one)
    else:
        fields[name] = list(value) if isinstance(value, tuple) else value


def film_of(found: Flat) -> Film:
    """Put a film together again."""
    return from_plain(_put(found, "film"), Film)


def _put(found: Flat, part: str) -> dict[str, Any]:
    kind, _, identity = part.partition("/")
    plain: dict[str, Any] = {"id": identity} if identity else {}
    for name, value in found.parts[part].items():
        *path, last = name.split("/")
        inner = plain
        for step in path:
            inner = inner.setdefault(step, {})
        inner[last] = value
    for name in CHILDREN.get(kind, ()):
        plain[name] = [_put(found, child) for child in found.orders[f"{part}/{name}"]]
    return plain
