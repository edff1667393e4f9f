"""The word on a shot: approved, or to be changed. It is given for the shot as it is now."""

from sqlmodel import Session, col, select

from studio.db.tables import Approval, FilmRow, User
from studio.domain.access import Who
from studio.domain.errors import InvalidInput, NotFound
from studio.runtime import Runtime
from studio.services.names import name_of
from studio.services.owned import owned_film
from studio.services.plans import planned

WORDS = ("approved", "changes", "")


def say(rt: Runtime, who: Who, film_id: str, shots: list[str], word: str) -> None:
    """Approve shots, ask for changes of them, or take one's word back with ""; reviewers may.

    Raises InvalidInput for another word, NotFound for a shot.
    """
    if word not in WORDS:
        raise InvalidInput("error.choice.unknown", choice=word[:40])
    with rt.sessions.begin() as session:
        row = owned_film(session, who, film_id, lock=True)
        for shot_id in dict.fromkeys(shots):
            _say(rt, session, who, row, shot_id, word)
    rt.events.publish(f"film:{film_id}", {"render": "", "kind": "film"})


def approver(session: Session, film_id: str) -> str:
    """Return the name of who approved a shot of the film last, "" where nobody did."""
    user = session.exec(
        select(User)
        .join(Approval, col(Approval.by_id) == col(User.id))
        .where(Approval.film_id == film_id, Approval.status == "approved")
        .order_by(col(Approval.at).desc())
        .limit(1)
    ).first()
    return name_of(user) if user else ""


def _say(rt: Runtime, session: Session, who: Who, row: FilmRow, shot_id: str, word: str) -> None:
    _, plan = planned(row)
    if shot_id not in plan.shots:
        raise NotFound(shot=shot_id)
    said = session.get(Approval, (row.id, shot_id))
    if said is not None and not word:
        session.delete(said)
    elif word:
        said = said or Approval(
            film_id=row.id, shot_id=shot_id, status="", shot_key="", by_id="", at=rt.clock.now()
        )
        said.status, said.shot_key = word, plan.shots[shot_id].shot
        said.by_id, said.at = who.user_id, rt.clock.now()
        session.add(said)
