"""Small pictures to choose from: a scene in every look, the faces of the cast. Painted at no price."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from sqlmodel import Session

from studio.db.tables import FilmRow
from studio.domain.access import Who
from studio.domain.edits.parts import scene_of
from studio.domain.looks import stills
from studio.domain.portraits import portrait_step
from studio.domain.renders import StepStatus, move_step
from studio.domain.steps import Step
from studio.runtime import Runtime
from studio.services import closing, drafts, media, ready
from studio.services.known import facts_of
from studio.services.owned import owned_film
from studio.services.plans import planned
from studio.services.turns import take_turn

_LOOKS, _FACES = "look:", "face:"
"""How the request keys of these drafts begin."""
_PRIORITY = 25
"""Before the stills of the board but that of the shot that is edited."""

Wakes = Sequence[tuple[str, str]]


def order(rt: Runtime, who: Who, film_id: str, scene_id: str) -> None:
    """Have a scene painted in every look; what was ordered for another one is taken back.

    Raises NotFound.
    """
    who.must_edit()
    with rt.sessions.begin() as session:
        take_turn(session)
        row = owned_film(session, who, film_id)
        film, _ = planned(row)
        steps = list(stills(film, scene_of(film, scene_id)).values())
        _supersede(rt, session, film_id, {step.key for step in steps})
        wakes = _draft(rt, session, row, steps, _LOOKS)
    ready.wake(rt, wakes)


def look(rt: Runtime, who: Who, film_id: str, scene_id: str) -> dict[str, str]:
    """Return the pictures of a scene's looks that exist, by "palette.rose"; "" for the others."""
    with rt.sessions() as session:
        film, _ = planned(owned_film(session, who, film_id))
        steps = stills(film, scene_of(film, scene_id))
        made = facts_of(session, {step.key for step in steps.values()})
    return {
        name: media.url(rt, step.key, "still.jpg") if step.key in made else ""
        for name, step in steps.items()
    }


def close(rt: Runtime, who: Who, film_id: str) -> None:
    """Take back what was ordered and has not begun: nobody looks any more."""
    who.must_edit()
    with rt.sessions.begin() as session:
        take_turn(session)
        owned_film(session, who, film_id)
        _supersede(rt, session, film_id, ())


def faces(rt: Runtime, who: Who, film_id: str) -> None:
    """Have everybody of the cast painted who has no portrait as they look now."""
    who.must_edit()
    with rt.sessions.begin() as session:
        take_turn(session)
        row = owned_film(session, who, film_id)
        film, _ = planned(row)
        steps = [
            replace(portrait_step(film, one.id), subject=f"face:{one.id}") for one in film.cast
        ]
        wakes = _draft(rt, session, row, steps, _FACES)
    ready.wake(rt, wakes)


def _draft(rt: Runtime, session: Session, row: FilmRow, steps: Sequence[Step], kind: str) -> Wakes:
    """Write a draft of those steps that are neither made nor on their way."""
    lacking = list({step.key: step for step in drafts.unmade(session, row.id, steps)}.values())
    return drafts.drafted(rt, session, row, lacking, _PRIORITY, kind)[1] if lacking else []


def _supersede(rt: Runtime, session: Session, film_id: str, wanted: Collection[str]) -> None:
    """Cancel the looks that wait and that nobody wants."""
    touched = set()
    for step, render in drafts.open_steps(session, film_id):
        unwanted = step.status == StepStatus.QUEUED and step.key not in wanted
        if render.request_key.startswith(_LOOKS) and unwanted:
            step.status = move_step(step.status, StepStatus.CANCELLED)
            touched.add(render.id)
    for render_id in sorted(touched):
        closing.settle_if_over(rt, session, render_id)
