"""Drafts: what is made of a film while it is being written, at no price.

Stills of every shot, the first second of the shot that is being edited, and, when the film rests for a
moment, its voices and its music. docs/adr/0005-drafts-are-free.md says why.
"""

from collections.abc import Collection, Sequence
from datetime import timedelta

from sqlmodel import Session, col, select

from studio.db.tables import FilmRow, Render, StepRow, new_id
from studio.domain.access import Who
from studio.domain.film import Film
from studio.domain.renders import ACTIVE, RenderStatus, StepStatus, move_step
from studio.domain.single_steps import preview_step
from studio.domain.steps import Resource, Step, StepKind
from studio.runtime import Runtime
from studio.services import closing, ready
from studio.services.known import facts_of
from studio.services.owned import owned_film
from studio.services.plans import planned
from studio.services.rows import BOARD, PREVIEWS, STILL_PRIORITY, add_steps
from studio.services.turns import take_turn

PREVIEW_SECONDS = 1.0
_FOCUS_PRIORITY, _PREVIEW_PRIORITY, _SOUND_PRIORITY = 40, 30, 1
_HELP = 2
"""More stills than these are painted by the workers of renders, too."""
RESTED = timedelta(seconds=1.5)
"""How long nobody edits a film before its lines are spoken: half a sentence need not be."""

Wakes = list[tuple[str, str]]


def begin(rt: Runtime, who: Who, film_id: str) -> None:
    """Have a new film painted, spoken and composed: nobody is typing yet, it can play at once."""
    paint(rt, who, film_id)
    sounds(rt, film_id)


def paint(rt: Runtime, who: Who, film_id: str, focus: str = "") -> None:
    """Paint the stills that the film lacks, ahead of everything else, that of shot `focus` first.

    The first second of `focus` follows. What was ordered for an older state of the film and has not
    begun is cancelled; a first second that nobody waits for any more is stopped.
    """
    who.must_edit()
    with rt.sessions.begin() as session:
        take_turn(session)
        row = owned_film(session, who, film_id)
        film, plan = planned(row)
        first = plan.shots[focus].still if focus in plan.shots else ""
        preview = _preview(film, focus)
        _supersede(rt, session, film_id, {step.key for step in (*plan.steps, *preview)})
        stills = [step for step in plan.steps if step.kind == StepKind.STILL]
        lacking = unmade(session, film_id, [*stills, *preview])
        if first not in {step.key for step in lacking}:
            preview = []  # the shot looks as it did
        wakes: Wakes = []
        for keys, priority in (
            ({first}, _FOCUS_PRIORITY),
            ({step.key for step in preview}, _PREVIEW_PRIORITY),
            ({step.key for step in stills} - {first}, STILL_PRIORITY),
        ):
            if steps := [step for step in lacking if step.key in keys]:
                wakes += drafted(rt, session, row, steps, priority, BOARD)[1]
    ready.wake(rt, _fewer(wakes))


def sounds(rt: Runtime, film_id: str) -> None:
    """Speak the lines of a film and compose its music when nothing else is to be done.

    Only what this machine makes by itself: voices of a paid service are left for a render.
    """
    with rt.sessions.begin() as session:
        take_turn(session)
        row = session.get(FilmRow, film_id)
        if row is None or row.deleted_at is not None or not row.document.get("scenes"):
            return
        _, plan = planned(row)
        heard = [step for step in plan.steps if is_free_sound(step)]
        steps = unmade(session, film_id, heard)
        if not steps:
            return
        _, wakes = drafted(rt, session, row, steps, _SOUND_PRIORITY, BOARD)
    ready.wake(rt, wakes)


def resting(rt: Runtime, within: timedelta) -> list[tuple[str, int]]:
    """Return (film, revision) of the films that were edited `within` that time, but not just now."""
    now = rt.clock.now()
    with rt.sessions() as session:
        wanted = select(FilmRow.id, FilmRow.revision).where(
            col(FilmRow.updated_at) > now - within,
            col(FilmRow.updated_at) <= now - RESTED,
            col(FilmRow.deleted_at).is_(None),
        )
        return [(film, revision) for film, revision in session.exec(wanted).all()]


def drafted(
    rt: Runtime,
    session: Session,
    row: FilmRow,
    steps: Sequence[Step],
    priority: int = 0,
    kind: str = "draft:",
) -> tuple[Render, Wakes]:
    """Write a render of a film at no price; return it and the wake-ups that are due."""
    return written(rt, session, (row.workspace_id, row.id), steps, priority, kind)


def written(
    rt: Runtime,
    session: Session,
    place: tuple[str, str | None],
    steps: Sequence[Step],
    priority: int,
    kind: str,
) -> tuple[Render, Wakes]:
    """Write a render at no price for a `place`: a workspace and a film of it, or none yet."""
    workspace_id, film_id = place
    render = Render(
        film_id=film_id,
        workspace_id=workspace_id,
        request_key=kind + new_id(),
        is_draft=True,
        status=RenderStatus.QUEUED,
        created_at=rt.clock.now(),
    )
    session.add(render)
    session.flush()
    return render, add_steps(rt, session, render, steps, priority=priority)


def previews(session: Session, film: Film, film_id: str) -> dict[str, str]:
    """Return the keys of the first seconds that exist of shots as they stand, by shot."""
    rows = session.exec(
        select(StepRow.subject, StepRow.key)
        .join(Render, col(Render.id) == StepRow.render_id)
        .where(Render.film_id == film_id, col(Render.is_draft))
        .where(StepRow.kind == StepKind.PREVIEW, StepRow.status == StepStatus.DONE)
    ).all()
    made = {(subject.partition(":")[2], key) for subject, key in rows}
    asked = {shot for shot, _ in made}
    now = {shot: step.key for shot in asked for step in _preview(film, shot)}
    return {shot: key for shot, key in made if now.get(shot) == key}


def _preview(film: Film, shot_id: str) -> list[Step]:
    """Return the step of a shot's first second; nothing for a shot that there is not."""
    return [
        preview_step(film, scene, shot, PREVIEW_SECONDS)
        for scene in film.scenes
        for shot in scene.shots
        if shot.id == shot_id
    ]


def is_free_sound(step: Step) -> bool:
    """A cue costs a credit in a render; made ahead on this machine it is a gift."""
    return step.kind in {StepKind.SPEAK, StepKind.CUE} and step.resource is Resource.CPU


def open_steps(session: Session, film_id: str) -> Sequence[tuple[StepRow, Render]]:
    return session.exec(
        select(StepRow, Render)
        .join(Render, col(Render.id) == StepRow.render_id)
        .where(Render.film_id == film_id, col(Render.status).in_(ACTIVE))
        .where(col(StepRow.status).in_([StepStatus.QUEUED, StepStatus.RUNNING]))
    ).all()


def unmade(session: Session, film_id: str, steps: Sequence[Step]) -> list[Step]:
    """Return the steps that are neither made nor on their way; what is being stopped is not.

    What would wait for a file that somebody has deleted is left out. Drafts have no other inputs.
    """
    files = {key for step in steps for key in step.inputs}
    gone = files - facts_of(session, files).keys() if files else files
    there = set(facts_of(session, [step.key for step in steps]))
    there |= {
        step.key
        for step, render in open_steps(session, film_id)
        if render.status != RenderStatus.STOPPING
    }
    return [step for step in steps if step.key not in there and gone.isdisjoint(step.inputs)]


def _supersede(rt: Runtime, session: Session, film_id: str, wanted: Collection[str]) -> None:
    """Cancel what drafts of the board have ordered and nobody wants any more."""
    touched = set()
    for step, render in open_steps(session, film_id):
        if not render.request_key.startswith(BOARD) or step.key in wanted:
            continue
        if step.status == StepStatus.QUEUED:
            step.status = move_step(step.status, StepStatus.CANCELLED)
        elif step.kind == StepKind.PREVIEW:
            closing.stop(session, render)
        touched.add(render.id)
    for render_id in sorted(touched):
        closing.settle_if_over(rt, session, render_id)


def _fewer(wakes: Wakes) -> Wakes:
    """One wake-up serves the whole queue of previews; for many stills others are asked to help."""
    quick = [wake for wake in wakes if wake[0] == PREVIEWS]
    helped = [(str(Resource.CPU), step) for _, step in quick[_HELP : _HELP + 4]]
    return [*quick[:1], *helped, *(wake for wake in wakes if wake[0] != PREVIEWS)]
