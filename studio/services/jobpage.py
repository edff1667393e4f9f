"""The page of a film's renders: stage by stage, who makes what, what failed and where, the log."""

from collections.abc import Mapping, Sequence

from sqlmodel import Session, col, select

from studio.db.tables import Render, StepRow
from studio.domain.access import Who
from studio.domain.errors import NotFound
from studio.domain.film import Film
from studio.domain.renders import StepStatus
from studio.domain.steps import StepKind
from studio.runtime import Runtime
from studio.services import jobviews
from studio.services.owned import owned_film
from studio.services.plans import planned
from studio.views.jobs import JobPageView, PastJobView, StageView, StepLogView

_PAST = 20


def page(rt: Runtime, who: Who, film_id: str, render_id: str = "") -> JobPageView:
    """Return one render of a film (the newest unless named) and the ones before; raises NotFound."""
    with rt.sessions() as session:
        row = owned_film(session, who, film_id)
        film, _ = planned(row)
        past = session.exec(
            select(Render)
            .where(Render.film_id == film_id, col(Render.is_draft).is_(False))
            .order_by(col(Render.created_at).desc())
            .limit(_PAST)
        ).all()
        shown = next((one for one in past if render_id in ("", one.id)), None)
        if shown is None and render_id:
            raise NotFound(render=render_id)
        view = JobPageView(film_id=film_id, title=film.title, past=[_past(one) for one in past])
        if shown is not None:
            rows = log(session, shown, film)
            view.job, view.asked_at = jobviews.job(rt, session, shown), _moment(shown)
            view.stages = [
                _stage(kind, some)
                for kind in jobviews.STAGES
                if (some := [one for one in rows if one.kind == kind])
            ]
            view.running = [one for one in rows if one.status == StepStatus.RUNNING]
            view.failed = [one for one in rows if one.status == StepStatus.FAILED]
        return view


def steps(rt: Runtime, who: Who, render_id: str) -> list[StepLogView]:
    """Return every step of a render in the order of the film; raises NotFound."""
    with rt.sessions() as session:
        render, film = _owned(session, who, render_id)
        return log(session, render, film)


def text(rt: Runtime, who: Who, render_id: str) -> str:
    """Return the log of a render as a table in plain text; raises NotFound."""
    with rt.sessions() as session:
        render, film = _owned(session, who, render_id)
        rows = log(session, render, film)
        head = [
            f"render {render.id}",
            f"status {render.status}  held {render.held}  charged {render.charged}",
            f"asked {_moment(render)}",
            "",
        ]
    columns = "{:<9} {:<11} {:<10} {:<24} {:>4} {:>8}  {}"
    table = [columns.format("status", "kind", "engine", "about", "try", "seconds", "error")]
    table += [
        columns.format(
            "reused" if one.reused else one.status,
            one.kind,
            one.engine,
            one.about,
            one.attempt,
            f"{one.seconds:.2f}",
            f"{one.error} {one.detail}".strip(),
        ).rstrip()
        for one in rows
    ]
    return "\n".join([*head, *table, ""])


def log(session: Session, render: Render, film: Film) -> list[StepLogView]:
    """Return every step of a render in the order of the film."""
    names = _names(film)
    steps: Sequence[StepRow] = jobviews.steps_of(session, render)
    return [
        StepLogView(
            id=step.id,
            kind=step.kind,
            about=names.get(step.subject.partition(":")[2], ""),
            engine=step.engine,
            worker=step.owner if step.status == StepStatus.RUNNING else "",
            status=step.status,
            percent=int(100 * step.progress),
            attempt=step.attempt,
            seconds=round(step.seconds, 2),
            reused=step.status == StepStatus.DONE and not step.made,
            error=step.error_code,
            detail=str(step.error_params.get("detail", "")),
        )
        for step in sorted(steps, key=lambda step: step.position)
    ]


def _owned(session: Session, who: Who, render_id: str) -> tuple[Render, Film]:
    """Return the workspace's own render with its film; NotFound otherwise."""
    render = session.get(Render, render_id)
    if render is None or render.workspace_id != who.workspace_id:
        raise NotFound(render=render_id)
    return render, planned(owned_film(session, who, render.film))[0]


def _stage(kind: StepKind, steps: Sequence[StepLogView]) -> StageView:
    """Return how far the steps of one kind are."""
    statuses = {one.status for one in steps}
    order = (StepStatus.FAILED, StepStatus.RUNNING, StepStatus.QUEUED, StepStatus.CANCELLED)
    return StageView(
        kind=kind,
        status=next((str(name) for name in order if name in statuses), str(StepStatus.DONE)),
        done=sum(one.status == StepStatus.DONE for one in steps),
        total=len(steps),
        reused=sum(one.reused for one in steps),
        percent=sum(one.percent for one in steps) // len(steps),
    )


def _names(film: Film) -> Mapping[str, str]:
    """Return the numbers of scenes and shots by id; a line has its shot's."""
    names: dict[str, str] = {}
    for number, scene in enumerate(film.scenes, 1):
        names[scene.id] = str(number)
        for place, shot in enumerate(scene.shots, 1):
            names[shot.id] = f"{number}.{place}"
            names |= {line.id: f"{number}.{place}" for line in shot.lines}
    return names


def _past(render: Render) -> PastJobView:
    spent = (render.ended_at - render.created_at).total_seconds() if render.ended_at else 0.0
    return PastJobView(
        render_id=render.id,
        status=render.status,
        asked_at=_moment(render),
        seconds=round(spent, 1),
        charged=render.charged,
    )


def _moment(render: Render) -> str:
    return render.created_at.isoformat(timespec="seconds")
