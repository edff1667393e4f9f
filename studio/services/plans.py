"""The plan of a film as it stands, kept for as long as nobody edits it."""

from collections import OrderedDict
from threading import Lock

from studio.db.tables import FilmRow
from studio.domain.codec import from_plain
from studio.domain.film import Film
from studio.domain.plan import Plan, plan

_KEPT = 64
_NOTHING = Plan((), {}, "", 0.0)
_plans: OrderedDict[tuple[str, int], tuple[Film, Plan]] = OrderedDict()
_lock = Lock()


def planned(row: FilmRow) -> tuple[Film, Plan]:
    """Return the film of a row and its plan; a film without shots has an empty one."""
    name = (row.id, row.revision)
    with _lock:
        if name in _plans:
            _plans.move_to_end(name)
            return _plans[name]
    film = from_plain(row.document, Film)
    made = film, plan(film) if film.shots else _NOTHING
    with _lock:
        _plans[name] = made
        while len(_plans) > _KEPT:
            _plans.popitem(last=False)
    return made
