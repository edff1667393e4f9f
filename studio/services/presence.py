"""Who is looking at a film now, and where: told to open screens, kept nowhere."""

from studio.db.tables import User
from studio.domain.access import Who
from studio.runtime import Runtime
from studio.services.names import name_of
from studio.services.owned import owned_film

_LONGEST = 40


def say(rt: Runtime, who: Who, film_id: str, tab: str, shot: str, level: str) -> None:
    """Tell everybody who has the film open that this tab is at a shot of a level; raises NotFound."""
    with rt.sessions() as session:
        owned_film(session, who, film_id)
        user = session.get_one(User, who.user_id)
    name = name_of(user)
    message: dict[str, object] = {
        "kind": "here",
        "tab": tab[:_LONGEST],
        "name": name,
        "initial": name[:1].upper(),
        "shot": shot[:_LONGEST],
        "level": level[:_LONGEST],
    }
    rt.events.publish(f"film:{film_id}", message)


def leave(rt: Runtime, who: Who, film_id: str, tab: str) -> None:
    """Tell that this tab is gone; raises NotFound."""
    _publish(rt, who, film_id, {"kind": "gone", "tab": tab[:_LONGEST]})


def ask(rt: Runtime, who: Who, film_id: str, tab: str) -> None:
    """Ask every tab that has the film open to say where it is; raises NotFound."""
    _publish(rt, who, film_id, {"kind": "who", "tab": tab[:_LONGEST]})


def _publish(rt: Runtime, who: Who, film_id: str, message: dict[str, object]) -> None:
    with rt.sessions() as session:
        owned_film(session, who, film_id)
    rt.events.publish(f"film:{film_id}", message)
