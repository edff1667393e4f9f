"""The plan of a film as it stands, kept for as long as nobody edits it."""

from collections import OrderedDict
from concurrent.futures import Future
from threading import Lock

from studio.db.tables import FilmRow
from studio.domain.codec import from_plain
from studio.domain.film import Film
from studio.domain.plan import Plan, plan

_KEPT = 64
_NOTHING = Plan((), {}, "", 0.0)
_plans: OrderedDict[tuple[str, int], Future[tuple[Film, Plan]]] = OrderedDict()
_lock = Lock()


def planned(row: FilmRow) -> tuple[Film, Plan]:
    """Return the film of a row and its plan; a film without shots has an empty one.

    Many tabs ask at the same moment, when somebody edits: one of them plans, the others wait.
    """
    name = (row.id, row.revision)
    with _lock:
        there = _plans.get(name)
        asked = there or _plans.setdefault(name, Future())
        _plans.move_to_end(name)
        while len(_plans) > _KEPT:
            _plans.popitem(last=False)
    if there is None:
        _plan(row, name, asked)
    return asked.result()


def _plan(row: FilmRow, name: tuple[str, int], asked: Future[tuple[Film, Plan]]) -> None:
    try:
        film = from_plain(row.document, Film)
        asked.set_result((film, plan(film) if film.shots else _NOTHING))
    finally:
        if not asked.done():  # whoever waits asks again, and is told why by its own try
            asked.cancel()
            with _lock:
                _plans.pop(name, None)
