"""Start, follow, stop and repeat the making of a film."""

from collections.abc import Sequence

from sqlmodel import Session, col, select

from studio.db.tables import Render
from studio.domain.access import Who
from studio.domain.conform import own_files
from studio.domain.errors import Conflict, InvalidInput, NotFound
from studio.domain.film import Film
from studio.domain.plan import Plan
from studio.domain.renders import ACTIVE, RenderStatus
from studio.domain.steps import Step
from studio.runtime import Runtime
from studio.services import closing, jobviews, ledger, ready, taken
from studio.services.known import facts_of, known
from studio.services.owned import owned_film
from studio.services.plans import planned
from studio.services.rows import add_steps
from studio.services.turns import take_turn
from studio.views.film import PlayView
from studio.views.jobs import JobView, ProgressView


def start(rt: Runtime, who: Who, film_id: str, key: str, shots: Sequence[str] = ()) -> JobView:
    """Make what is missing of a film: hold its price and write its steps, both or neither.

    With `shots` only these are made and the lines spoken in them, not the film. The same `key` gives
    the same render again. Raises NotEnoughCredits, and Conflict("error.render.running") while another
    render of the film runs, Conflict("error.render.file") for a file of the creator's that is gone,
    InvalidInput("error.film.no_shots") when there is nothing to make, NotFound for a shot.
    """
    who.must_edit()
    with rt.sessions.begin() as session:
        take_turn(session)
        row = owned_film(session, who, film_id)
        again = session.exec(
            select(Render).where(Render.film_id == film_id, Render.request_key == key)
        ).first()
        if again is not None:
            return jobviews.job(rt, session, again)
        if _active(session, film_id) is not None:
            raise Conflict("error.render.running")
        film, plan = planned(row)
        if not film.shots:
            raise InvalidInput("error.film.no_shots")
        _must_have(film, shots)
        render = Render(
            film_id=row.id,
            workspace_id=row.workspace_id,
            request_key=key,
            status=RenderStatus.QUEUED,
            film_key="" if shots else plan.film,
            shots=list(shots),
            created_at=rt.clock.now(),
        )
        wakes = _write(rt, session, render, film, plan)
        view = jobviews.job(rt, session, render)
    ready.wake(rt, wakes)
    rt.events.publish(f"film:{film_id}", {"render": view.render_id, "kind": "film"})
    return view


def cancel(rt: Runtime, who: Who, render_id: str) -> JobView:
    """Stop a render: waiting steps now, running ones within two seconds. Finished steps stay."""
    who.must_edit()
    with rt.sessions.begin() as session:
        take_turn(session)
        render = _owned(session, who, render_id)
        if render.status in ACTIVE:
            closing.stop(session, render)
            closing.settle_if_over(rt, session, render_id)
        view, film_id = jobviews.job(rt, session, render), render.film
    rt.events.publish(f"film:{film_id}", {"render": render_id, "kind": "cancelled"})
    return view


def stop_all(rt: Runtime, who: Who, film_id: str) -> None:
    """Stop whatever is being made of a film, its stills included."""
    who.must_edit()
    with rt.sessions.begin() as session:
        take_turn(session)
        owned_film(session, who, film_id)
        active = select(Render).where(Render.film_id == film_id, col(Render.status).in_(ACTIVE))
        for render in session.exec(active).all():
            closing.stop(session, render)
            closing.settle_if_over(rt, session, render.id)


def retry(rt: Runtime, who: Who, render_id: str) -> JobView:
    """Make what a failed or cancelled render left unmade; finished steps are not repeated."""
    who.must_edit()
    with rt.sessions() as session:
        render = _owned(session, who, render_id)
        film_id, status, shots = render.film, render.status, render.shots
    if status in ACTIVE:
        raise Conflict("error.render.running")
    return start(rt, who, film_id, f"retry:{render_id}", shots)


def look(rt: Runtime, who: Who, render_id: str) -> JobView:
    """Return how a render is doing."""
    with rt.sessions() as session:
        return jobviews.job(rt, session, _owned(session, who, render_id))


def progress(rt: Runtime, who: Who, film_id: str) -> ProgressView:
    """Return what moves on the screen of a film: its newest render and its shots' states."""
    with rt.sessions() as session:
        row = owned_film(session, who, film_id)
        _, plan = planned(row)
        job = jobviews.newest(rt, session, film_id)
        states = jobviews.shot_states(rt, row.id, plan, known(session, {row.id: plan}))
        shots = {
            shot: (state.status, state.percent, state.still_url) for shot, state in states.items()
        }
        over = job.status not in list(map(str, ACTIVE))
        return ProgressView(job=job, shots=shots, finished=over and bool(job.render_id))


def play(rt: Runtime, who: Who, film_id: str) -> PlayView:
    """Return the newest finished film, with whether it shows the film as it stands now."""
    with rt.sessions() as session:
        row = owned_film(session, who, film_id)
        _, plan = planned(row)
        return jobviews.play(rt, film_id, plan, known(session, {film_id: plan}))


def _write(
    rt: Runtime, session: Session, render: Render, film: Film, plan: Plan
) -> list[tuple[str, str]]:
    """Write a render with all its steps and hold the price of those that are missing."""
    shots = render.shots or list(plan.shots)
    steps = _of_shots(plan, shots) if render.shots else plan.steps
    made = set(facts_of(session, [step.key for step in steps]))
    _must_have_files(session, film, [step for step in steps if step.key not in made])
    render.held = sum(step.credits for step in steps if step.key not in made)
    session.add(render)
    session.flush()
    ledger.hold(rt, session, render.workspace_id, render.id, render.held)
    taken.promise(rt, session, render, film, plan, shots, made)
    wakes = add_steps(rt, session, render, steps, made)
    closing.settle_if_over(rt, session, render.id)
    return wakes


def _of_shots(plan: Plan, shots: Sequence[str]) -> list[Step]:
    """Return the steps of some shots: their lines and their pictures in motion."""
    keys = {key for shot in shots for key in (*plan.shots[shot].speaks, plan.shots[shot].shot)}
    return [step for step in plan.steps if step.key in keys]


def _must_have(film: Film, shots: Sequence[str]) -> None:
    for shot in set(shots) - {one.id for one in film.shots}:
        raise NotFound(shot=shot)


def _must_have_files(session: Session, film: Film, steps: Sequence[Step]) -> None:
    """Raise Conflict where a file is gone: deleted, and then brought back into the film by an undo."""
    files = own_files(film)
    wanted = files.keys() & {key for step in steps for key in step.inputs}
    for key in sorted(wanted - facts_of(session, wanted).keys()):
        raise Conflict("error.render.file", name=files[key].name)


def _active(session: Session, film_id: str) -> Render | None:
    return session.exec(
        select(Render).where(
            Render.film_id == film_id,
            col(Render.is_draft).is_(False),
            col(Render.status).in_(ACTIVE),
        )
    ).first()


def _owned(session: Session, who: Who, render_id: str) -> Render:
    """Return the workspace's own render; NotFound otherwise."""
    render = session.get(Render, render_id)
    if render is None or render.workspace_id != who.workspace_id:
        raise NotFound(render=render_id)
    return render
