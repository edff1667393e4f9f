"""The versions of a film: each time that the whole of it was made."""

from datetime import datetime

from sqlmodel import Session, col, select

from studio.db.tables import Render
from studio.domain.access import Who
from studio.runtime import Runtime
from studio.services import media
from studio.services.known import facts_of
from studio.services.owned import owned_film
from studio.views.takes import VersionView

_MOST = 50


def numbered(session: Session, film_id: str) -> dict[str, tuple[int, datetime | None]]:
    """Return number and moment of every finished version of a film by its key, the oldest first.

    What was asked for again unchanged is the same version, made when it was first.
    """
    done = session.exec(
        select(Render)
        .where(Render.film_id == film_id, Render.status == "done", Render.film_key != "")
        .order_by(col(Render.ended_at))
    ).all()
    ended: dict[str, datetime | None] = {}
    for render in done:
        ended.setdefault(render.film_key, render.ended_at)
    return {key: (number, at) for number, (key, at) in enumerate(ended.items(), 1)}


def of_film(rt: Runtime, who: Who, film_id: str) -> list[VersionView]:
    """Return the finished versions of a film, the newest first; raises NotFound."""
    with rt.sessions() as session:
        owned_film(session, who, film_id)
        ended = numbered(session, film_id)
        facts = facts_of(session, ended)
        made = [
            VersionView(
                number=number,
                made_at=at.isoformat() if at else "",
                video_url=media.url(rt, key, "film.mp4"),
                poster_url=media.url(rt, key, "poster.jpg"),
                seconds=float(facts[key].get("seconds", 0.0)),
            )
            for key, (number, at) in ended.items()
            if key in facts
        ]
        return made[::-1][:_MOST]
