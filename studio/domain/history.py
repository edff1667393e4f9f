"""Take an edit back, or do it again, in a film that others have edited meanwhile.

What somebody changed since stays as it is: a field with another value, a part with other fields or
with new parts in it, a part that stands elsewhere now.
"""

from collections.abc import Iterable, Iterator

from studio.domain.changes import Changes, Place
from studio.domain.film import Film
from studio.domain.flat import Fields, Flat, film_of, flat

_RANK = ("cast", "scene", "shot", "line")


def apply_changes(film: Film, wanted: Changes) -> tuple[Film, list[str]]:
    """Return the film with the changes, and the paths that were left alone."""
    found = flat(film)
    left: list[str] = []
    coming = _coming(found, wanted)
    left += [part for part in _added(wanted) if part not in coming]
    left += _set_fields(found, wanted, coming)
    moving = _moving(found, wanted, coming)
    left += [part for part in _movable(wanted) if part not in moving]
    going = _going(found, wanted, moving, coming)
    left += [part for part in _removed(wanted) if part in found.parts and part not in going]
    _take_out(found, going, moving)
    _put_in(found, coming, moving)
    _keep_to_the_cast(found)
    return film_of(found), left


def _added(wanted: Changes) -> Iterator[str]:
    return (part for part, (before, _) in wanted.parts.items() if before is None)


def _removed(wanted: Changes) -> Iterator[str]:
    return (part for part, (_, after) in wanted.parts.items() if after is None)


def _movable(wanted: Changes) -> Iterator[str]:
    return (part for part, (before, after) in wanted.places.items() if before and after)


def _coming(found: Flat, wanted: Changes) -> dict[str, tuple[Fields, Place]]:
    """Return what can be put in: nothing has its name, and what it belongs to is there."""
    coming: dict[str, tuple[Fields, Place]] = {}
    for part in sorted(_added(wanted), key=lambda one: _RANK.index(one.partition("/")[0])):
        fields, place = wanted.parts[part][1], wanted.places[part][1]
        if part in found.parts or fields is None or place is None:
            continue
        needs = [_owner(place.order)]
        if part.startswith("line/"):
            needs.append(f"cast/{fields['character']}")
        if all(one in found.parts or one in coming for one in needs):
            coming[part] = (fields, place)
    return coming


def _set_fields(found: Flat, wanted: Changes, coming: Iterable[str]) -> list[str]:
    """Set what has not been changed since; return the others."""
    left: list[str] = []
    for path, (before, after) in wanted.fields.items():
        part, name = _split(path)
        fields = found.parts.get(part, {})
        speaker = f"cast/{after}"
        nobody = name == "character" and speaker not in found.parts and speaker not in coming
        if name not in fields or fields[name] != before or nobody:
            if fields.get(name) != after:
                left.append(path)
        else:
            fields[name] = after
    return left


def _moving(found: Flat, wanted: Changes, coming: Iterable[str]) -> dict[str, Place]:
    """Return what can be moved: it stands where it was put, and its old place is there."""
    moving: dict[str, Place] = {}
    for part in _movable(wanted):
        before, after = wanted.places[part]
        if before is None or after is None:
            continue
        owner = _owner(after.order)
        there = owner in found.parts or owner in coming
        if there and _stands(found.orders.get(before.order, []), part, before):
            moving[part] = after
    return moving


def _stands(order: list[str], part: str, place: Place) -> bool:
    """Tell whether a part is still between its neighbours, as far as they are there."""
    if part not in order:
        return False
    at = order.index(part)
    return not (
        (place.before in order and order.index(place.before) > at)
        or (place.after in order and order.index(place.after) < at)
    )


def _going(
    found: Flat, wanted: Changes, moving: Iterable[str], coming: dict[str, tuple[Fields, Place]]
) -> set[str]:
    """Return what can be taken out: nobody changed it, put anything in it or speaks as it."""
    asked = set(_removed(wanted))
    going = {part for part in asked if found.parts.get(part) == wanted.parts[part][0]}
    scenes = set(found.orders["film/scenes"])
    if scenes <= going and not any(part.startswith("scene/") for part in coming):
        going -= scenes
    places = found.places()
    stays = True
    while stays:
        spoken = {
            f"cast/{fields['character']}"
            for part, fields in _lines(found, coming)
            if part not in going
        }
        stays = {
            part
            for part in going
            if part in spoken
            or any(
                child not in going and child not in moving
                for name in found.lists_of(part)
                for child in found.orders[name]
            )
            or _owner(places[part]) in asked - going
        }
        going -= stays
    return going


def _lines(found: Flat, coming: dict[str, tuple[Fields, Place]]) -> Iterator[tuple[str, Fields]]:
    yield from ((part, one) for part, one in found.parts.items() if part.startswith("line/"))
    yield from ((part, one) for part, (one, _) in coming.items() if part.startswith("line/"))


def _take_out(found: Flat, going: set[str], moving: Iterable[str]) -> None:
    leaving = going | set(moving)
    places = found.places()
    for name in {places[part] for part in leaving}:
        found.orders[name] = [part for part in found.orders[name] if part not in leaving]
    for part in going:
        for name in found.lists_of(part):
            del found.orders[name]
        del found.parts[part]


def _put_in(found: Flat, coming: dict[str, tuple[Fields, Place]], moving: dict[str, Place]) -> None:
    for part, (fields, _) in coming.items():
        found.parts[part] = dict(fields)
        for name in found.lists_of(part):
            found.orders[name] = []
    places = {part: place for part, (_, place) in coming.items()} | moving
    for part, place in sorted(places.items(), key=lambda one: (one[1].order, one[1].number)):
        order = found.orders[place.order]
        order.insert(_at(order, place), part)


def _at(order: list[str], place: Place) -> int:
    """Return where a part goes: after the one that came before it, else before the one after it."""
    if place.before in order:
        return order.index(place.before) + 1
    if place.after in order:
        return order.index(place.after)
    return min(place.number, len(order))


def _keep_to_the_cast(found: Flat) -> None:
    """Nobody appears who has left the cast."""
    for part, fields in found.parts.items():
        if part.startswith("shot/"):
            seen = fields["appearances"]
            there = [one for one in seen if f"cast/{one['character']}" in found.parts]
            if len(there) < len(seen):
                fields["appearances"] = there


def _owner(order: str) -> str:
    """Return the part that a list belongs to."""
    return order.rpartition("/")[0]


def _split(path: str) -> tuple[str, str]:
    """Return part and name of a field."""
    if path.startswith("film/"):
        return "film", path.removeprefix("film/")
    kind, identity, name = path.split("/", 2)
    return f"{kind}/{identity}", name
