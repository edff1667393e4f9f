"""What lies between two versions of a film.

Fields are told with their values before and after. A part's place is told by its neighbours, so that
what others put in between stays where it is.
"""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field

from studio.domain.film import Film
from studio.domain.flat import Fields, Flat, flat


@dataclass(frozen=True, slots=True)
class Place:
    """Where a part stands: the list, its number there, who comes before it and who after.

    `after` is the next one that did not move.
    """

    order: str
    number: int
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class Changes:
    """Before and after: of fields by path, of whole parts (None: not there), of their places."""

    fields: dict[str, tuple[object, object]] = field(default_factory=dict)
    parts: dict[str, tuple[Fields | None, Fields | None]] = field(default_factory=dict)
    places: dict[str, tuple[Place | None, Place | None]] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self.fields or self.parts or self.places)


def changes(before: Film, after: Film) -> Changes:
    """Return what must change to make `after` of `before`."""
    old, new = flat(before), flat(after)
    fields = {
        f"{part}/{name}": (was[name], new.parts[part][name])
        for part, was in old.parts.items()
        if part in new.parts and was != new.parts[part]
        for name in was
        if was[name] != new.parts[part][name]
    }
    ends = old.parts.keys() ^ new.parts.keys()
    parts = {part: (old.parts.get(part), new.parts.get(part)) for part in sorted(ends)}
    return Changes(fields, parts, _places(old, new))


def reverse(done: Changes) -> Changes:
    """Return what takes the changes back."""
    return Changes(
        {path: (after, before) for path, (before, after) in done.fields.items()},
        {part: (after, before) for part, (before, after) in done.parts.items()},
        {part: (after, before) for part, (before, after) in done.places.items()},
    )


def _places(old: Flat, new: Flat) -> dict[str, tuple[Place | None, Place | None]]:
    staying: set[str] = set()
    for name in old.orders.keys() & new.orders.keys():
        staying.update(_longest_in_order(old.orders[name], new.orders[name]))
    was = _moved(old, staying)
    now = _moved(new, staying)
    return {part: (was.get(part), now.get(part)) for part in sorted(was.keys() | now.keys())}


def _moved(found: Flat, staying: set[str]) -> dict[str, Place]:
    """Return the place of everything that does not stay."""
    places: dict[str, Place] = {}
    for name, order in found.orders.items():
        after = ""
        for number in range(len(order) - 1, -1, -1):
            part = order[number]
            if part in staying:
                after = part
            else:
                before = order[number - 1] if number else ""
                places[part] = Place(name, number, before, after)
    return places


def _longest_in_order(old: Sequence[str], new: Sequence[str]) -> Sequence[str]:
    """Return most of what is in both, in the same order in both."""
    if old == new:
        return old
    at = {part: number for number, part in enumerate(new)}
    common = [part for part in old if part in at]
    ends: list[int] = []
    best: list[int] = []
    lengths: list[int] = []
    for part in common:
        length = bisect_left(ends, at[part])
        ends[length : length + 1] = [at[part]]
        lengths.append(length)
    wanted = len(ends) - 1
    for number in range(len(common) - 1, -1, -1):
        fits = not best or at[common[number]] < at[common[best[-1]]]
        if lengths[number] == wanted and fits:
            best.append(number)
            wanted -= 1
    return [common[number] for number in reversed(best)]
