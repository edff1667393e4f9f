"""How a film stands before it is published: its newest finished version, and what is known of that."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from sqlmodel import Session, col, select

from studio.db.tables import Approval, Artefact, FilmRow, Publication, StepRow, User
from studio.domain.codec import from_plain
from studio.domain.conform import own_files
from studio.domain.film import Film
from studio.domain.plan import Plan
from studio.domain.publications import PublicationStatus
from studio.domain.publishing import Chapter, chapters
from studio.domain.readiness import Standing
from studio.domain.steps import FilmRequest, StepKind
from studio.domain.timeline import lay_out
from studio.runtime import Runtime
from studio.services import jobviews, versions
from studio.services.jobviews import ShotState
from studio.services.known import Known, facts_of, known
from studio.services.plans import planned


@dataclass(frozen=True, slots=True)
class Finished:
    """A film with all that is known of it. `key` is its newest finished version, "" without one."""

    film: Film
    plan: Plan
    states: dict[str, ShotState]
    key: str = ""
    size: int = 0
    seconds: float = 0.0
    captioned: bool = False
    chapters: tuple[Chapter, ...] = ()
    standing: Standing = field(default_factory=Standing)


def finished(rt: Runtime, session: Session, row: FilmRow) -> Finished:
    """Return how a film stands; whether people agreed is not known here."""
    film, plan = planned(row)
    seen = known(session, {row.id: plan})
    states = dict(jobviews.shot_states(rt, row.id, plan, seen))
    keys = (plan.film, seen.finished.get(row.id, ""))
    key = next((one for one in keys if one in seen.facts), "")
    made = Finished(film, plan, states, standing=Standing(people=len(own_files(film))))
    missing = {one.key: one.credits for one in plan.steps if one.kind != StepKind.STILL}
    price = sum(cost for one, cost in missing.items() if one not in seen.facts)
    made = replace(made, standing=replace(made.standing, price=price, is_current=key == plan.film))
    step = _step(session, key) if key else None
    return made if step is None else _with_version(session, row, made, step, seen)


def _step(session: Session, key: str) -> StepRow | None:
    return session.exec(select(StepRow).where(StepRow.key == key).limit(1)).first()


def _with_version(
    session: Session, row: FilmRow, made: Finished, step: StepRow, seen: Known
) -> Finished:
    request = from_plain(step.request, FilmRequest)
    lines = sum(shot.lines for scene in request.timeline for shot in scene.shots)
    parts = len(step.inputs) - lines - 1
    mix = step.inputs[parts]
    facts = facts_of(session, {*step.inputs, mix})
    sound = facts.get(mix, {})
    agreed, names, left = _approved(session, row.id, step.inputs[:parts])
    number, _ = versions.numbered(session, row.id).get(step.key, (1, None))
    return replace(
        made,
        key=step.key,
        size=int(seen.facts[step.key].get("bytes", 0)),
        seconds=float(seen.facts[step.key].get("seconds", 0.0)),
        captioned=bool(seen.facts[step.key].get("captions")),
        chapters=_chapters(
            made.film, request, [facts.get(one, {}) for one in step.inputs[parts + 1 :]]
        ),
        standing=replace(
            made.standing,
            version=number,
            approved=agreed,
            unapproved=left,
            approvers=names,
            loudness=sound.get("loudness"),
            true_peak=sound.get("true_peak"),
            engines=_engines(session, step, mix, facts),
            outdated=_outdated(made),
            published=_is_out(session, row.id, step.key),
        ),
    )


def _chapters(
    film: Film, request: FilmRequest, speeches: list[dict[str, float]]
) -> tuple[Chapter, ...]:
    """Return a chapter for each scene of the finished film, where its scenes are still the film's."""
    if len(film.scenes) != len(request.timeline):
        return ()
    fps = request.format.fps
    lengths = [float(one.get("seconds", 0.0)) for one in speeches]
    placed = lay_out(request.timeline, lengths, fps)
    starts = [
        Chapter(first / fps, one.title)
        for (first, _), one in zip(placed.scenes, film.scenes, strict=True)
    ]
    return chapters(starts, placed.seconds)


def _approved(session: Session, film_id: str, parts: list[str]) -> tuple[int, tuple[str, ...], int]:
    """Return how many shots of a version were approved as they are in it, by whom, and how many not."""
    shots = set(
        session.exec(
            select(Artefact.key).where(
                col(Artefact.key).in_(set(parts)), Artefact.kind == StepKind.SHOT
            )
        ).all()
    )
    said = session.exec(
        select(Approval.shot_key, User)
        .join(User, col(User.id) == Approval.by_id)
        .where(Approval.film_id == film_id, Approval.status == "approved")
        .order_by(col(Approval.at))
    ).all()
    agreed = {key: user for key, user in said if key in shots}
    names = dict.fromkeys(one.name or one.email.partition("@")[0] for one in agreed.values())
    return len(agreed), tuple(names), len(shots) - len(agreed)


def _engines(
    session: Session, step: StepRow, mix: str, facts: Mapping[str, Mapping[str, object]]
) -> tuple[str, ...]:
    """Return every engine that made a part of a version, those that stood in for others included."""
    below = session.exec(select(StepRow.inputs).where(StepRow.key == mix).limit(1)).first() or []
    keys = {step.key, *step.inputs, *below}
    used = session.exec(select(StepRow.engine).where(col(StepRow.key).in_(keys)).distinct()).all()
    instead = {str(one["engine"]) for one in facts.values() if one.get("engine")}
    return tuple(sorted({*used, *instead}))


def _outdated(made: Finished) -> tuple[str, ...]:
    """Return the numbers of the shots that nobody made as they are now."""
    return tuple(
        f"{number}.{place}"
        for number, scene in enumerate(made.film.scenes, 1)
        for place, shot in enumerate(scene.shots, 1)
        if made.states[shot.id].status not in {"ready", "approved"}
    )


def _is_out(session: Session, film_id: str, key: str) -> bool:
    out = (PublicationStatus.SCHEDULED, PublicationStatus.PUBLISHED)
    there = select(Publication.id).where(
        Publication.film_id == film_id,
        Publication.film_key == key,
        col(Publication.status).in_(out),
    )
    return session.exec(there).first() is not None
