"""The plan of a film as it stands, kept for as long as nobody edits it."""

from collections import OrderedDict
from collections.abc import Collection, Mapping
from threading import Lock
from typing import Any

from sqlmodel import Session, col, select

from studio.db.tables import Artefact, FilmRow
from studio.domain.codec import from_plain
from studio.domain.film import Film
from studio.domain.plan import Plan, plan

_KEPT = 64
_plans: OrderedDict[tuple[str, int], tuple[Film, Plan]] = OrderedDict()
_lock = Lock()


def planned(row: FilmRow) -> tuple[Film, Plan]:
    """Return the film of a row and its plan."""
    name = (row.id, row.revision)
    with _lock:
        if name in _plans:
            _plans.move_to_end(name)
            return _plans[name]
    film = from_plain(row.document, Film)
    made = film, plan(film)
    with _lock:
        _plans[name] = made
        while len(_plans) > _KEPT:
            _plans.popitem(last=False)
    return made


def facts_of(session: Session, keys: Collection[str]) -> Mapping[str, dict[str, Any]]:
    """Return the facts of those of `keys` whose artefacts exist."""
    found = select(Artefact.key, Artefact.facts).where(col(Artefact.key).in_(keys))
    return {str(row[0]): dict(row[1]) for row in session.exec(found).all()}
