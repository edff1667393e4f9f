"""The takes of a shot: looked at, starred, compared, used in the film, and new ones made."""

import secrets
from dataclasses import replace

from sqlmodel import Session, col, select

from studio.db.tables import FilmRow, Take
from studio.domain import takes as rules
from studio.domain.access import Who
from studio.domain.errors import InvalidInput, NotFound
from studio.domain.film import Film, Shot
from studio.domain.plan import Plan, plan
from studio.domain.steps import Step
from studio.runtime import Runtime
from studio.services import edits, media, ready, renders
from studio.services.drafts import drafted
from studio.services.known import facts_of
from studio.services.owned import owned_film
from studio.services.plans import planned
from studio.services.taken import new_take, owned_take, snapshot_of
from studio.services.turns import take_turn
from studio.views.jobs import JobView
from studio.views.takes import DifferenceView, ShelfView, TakeView

SHEET = 4
"""Drafts of a seed sheet."""
_SEEDS = range(1000, 10_000)
"""Seeds that a person can tell apart."""


def shelf(rt: Runtime, who: Who, film_id: str, shot_id: str) -> ShelfView:
    """Return the takes of a shot, the newest first; raises NotFound."""
    with rt.sessions() as session:
        film, _ = planned(owned_film(session, who, film_id))
        small = rules.around(film, shot_id)
        stars = _shot(small, shot_id).stars
        made = _made(session, film_id, shot_id)
        keys = plan(small).shots[shot_id]
        facts = facts_of(session, [key for one in made for key in (one.shot_key, one.still_key)])
        shown = [_view(rt, one, facts, (keys.shot, keys.still)) for one in reversed(made)]
        best = next((one for one in shown if one.id in stars), None)
        best = best or next((one for one in shown if one.is_current), None)
        price = _price(session, small, shot_id, _was(made, best, small, shot_id))
        return ShelfView(shot_id, shown, best.id if best else "", best.number if best else 0, price)


def use(rt: Runtime, who: Who, film_id: str, take_id: str) -> None:
    """Give the shot back the picture of a take, as an edit that can be undone.

    When nothing else shapes the shot differently it is ready again, at no price.
    """
    who.must_edit()
    with rt.sessions() as session:
        take = _of(session, who, film_id, take_id)
    edits.change(rt, who, film_id, "shot.restore", {"shot": take.shot_id, "take": take.id})


def seed_sheet(rt: Runtime, who: Who, film_id: str, shot_id: str) -> None:
    """Paint the shot with four other seeds, at no price; they come onto its shelf as drafts.

    Raises InvalidInput("error.take.own_file") for a shot that nobody paints.
    """
    who.must_edit()
    with rt.sessions.begin() as session:
        take_turn(session)
        row = owned_film(session, who, film_id)
        film, _ = planned(row)
        small = rules.around(film, shot_id)
        if _shot(small, shot_id).media is not None:
            raise InvalidInput("error.take.own_file")
        taken = {one.seed for one in _made(session, film_id, shot_id)}
        taken.add(_shot(small, shot_id).seed)
        seeds = rules.other_seeds(taken, SHEET, lambda: secrets.choice(_SEEDS))
        wakes = _paint(rt, session, row, small, shot_id, seeds)
    ready.wake(rt, wakes)
    _tell(rt, film_id)


def full(rt: Runtime, who: Who, film_id: str, shot_id: str, key: str, take: str = "") -> JobView:
    """Make the shot alone in full quality, as it is or as it was in a take.

    Raises what `renders.start` raises.
    """
    who.must_edit()
    if take:
        use(rt, who, film_id, take)
    return renders.start(rt, who, film_id, key, [shot_id])


def compare(rt: Runtime, who: Who, film_id: str, a: str, b: str) -> list[DifferenceView]:
    """Return in what two takes of one shot differ; raises NotFound, InvalidInput."""
    with rt.sessions() as session:
        one, other = (_of(session, who, film_id, take) for take in (a, b))
        if one.shot_id != other.shot_id:
            raise InvalidInput("error.take.other_shot")
        found = rules.differences(snapshot_of(one), snapshot_of(other))
    return [DifferenceView(one.name, one.a, one.b, one.group) for one in found]


def _paint(
    rt: Runtime, session: Session, row: FilmRow, film: Film, shot_id: str, seeds: list[int]
) -> list[tuple[str, str]]:
    """Write one draft render of the stills, and a take for each."""
    was = _shot(film, shot_id)
    variants = [rules.with_picture(film, shot_id, replace(was, seed=seed)) for seed in seeds]
    plans = [plan(one) for one in variants]
    stills: list[Step] = [one.step(one.shots[shot_id].still) for one in plans]
    render, wakes = drafted(rt, session, row, stills)
    for variant, its_plan in zip(variants, plans, strict=True):
        take = new_take(rt, render, variant, its_plan, shot_id)
        take.is_draft = True
        session.add(take)
    return wakes


def _made(session: Session, film_id: str, shot_id: str) -> list[Take]:
    wanted = select(Take).where(
        Take.film_id == film_id, Take.shot_id == shot_id, col(Take.made_at).is_not(None)
    )
    return list(session.exec(wanted.order_by(col(Take.made_at), col(Take.number))).all())


def _of(session: Session, who: Who, film_id: str, take_id: str) -> Take:
    """Return a take of this film; raises NotFound."""
    owned_film(session, who, film_id)
    take = owned_take(session, who, take_id)
    if take.film_id != film_id:
        raise NotFound(take=take_id)
    return take


def _was(made: list[Take], best: TakeView | None, film: Film, shot_id: str) -> Shot:
    """Return the shot as it was in the best take, or as it is."""
    take = next((one for one in made if best and one.id == best.id), None)
    return snapshot_of(take).shot if take else _shot(film, shot_id)


def _price(session: Session, film: Film, shot_id: str, was: Shot) -> int:
    """Return what making the shot alone costs, as it was in a take."""
    planned_so: Plan = plan(rules.with_picture(film, shot_id, was))
    keys = planned_so.shots[shot_id]
    needed = {keys.shot, *keys.speaks}
    missing = needed - facts_of(session, needed).keys()
    return sum(planned_so.step(key).credits for key in missing)


def _shot(film: Film, shot_id: str) -> Shot:
    return next(shot for shot in film.shots if shot.id == shot_id)


def _view(rt: Runtime, take: Take, facts: object, now: tuple[str, str]) -> TakeView:
    has = facts if isinstance(facts, dict) else {}
    video = has.get(take.shot_key)
    return TakeView(
        id=take.id,
        shot_id=take.shot_id,
        number=take.number,
        seed=take.seed,
        engine=take.engine,
        is_draft=take.is_draft,
        is_current=take.still_key == now[1] if take.is_draft else take.shot_key == now[0],
        made_at=take.made_at.isoformat() if take.made_at else "",
        still_url=media.url(rt, take.still_key, "still.jpg") if take.still_key in has else "",
        video_url=media.url(rt, take.shot_key, "shot.mp4") if video is not None else "",
        video_frames=int((video or {}).get("frames", 0)),
    )


def _tell(rt: Runtime, film_id: str) -> None:
    rt.events.publish(f"film:{film_id}", {"render": "", "kind": "film"})
