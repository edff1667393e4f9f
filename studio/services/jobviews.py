"""What screens show of renders: the job on the dock, the state of every shot, the finished film."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import cast

from sqlalchemy.orm import InstrumentedAttribute, defer
from sqlmodel import Session, col, select

from studio.db.tables import Render, StepRow
from studio.domain.eta import left
from studio.domain.plan import Plan, ShotSteps
from studio.domain.renders import RenderStatus, StepStatus
from studio.domain.steps import SpeakRequest, StepKind
from studio.domain.timing import estimate_speech
from studio.runtime import Runtime
from studio.services import media
from studio.services.known import Known
from studio.services.reviewed import NOTHING, Reviewed
from studio.views.film import PlayView
from studio.views.jobs import JobView

STAGES = (
    StepKind.SPEAK,
    StepKind.CUE,
    StepKind.SHOT,
    StepKind.TRANSITION,
    StepKind.MIX,
    StepKind.FILM,
)


_STILL = ("", 0.0)
"""The state of a step that nobody has asked for."""


@dataclass(frozen=True, slots=True)
class ShotState:
    """How a shot stands. `price` is what making it now would cost.

    `lengths` are the seconds of its lines, guessed where nobody has spoken them yet; `spoken` are the
    keys of the lines that exist ("" where not). `video` is the key of the newest take that exists, with
    its first frame in the shot and its number of frames. `focus` is where the eye rests in the still.
    """

    status: str
    percent: int
    still_url: str
    price: int
    lengths: tuple[float, ...] = ()
    spoken: tuple[str, ...] = ()
    takes: int = 0
    video: str = ""
    video_frame: int = 0
    video_frames: int = 0
    video_is_current: bool = False
    shelf: str = ""
    notes: int = 0
    talk: str = ""
    approval: str = ""
    focus: tuple[float, ...] = ()


def newest(rt: Runtime, session: Session, film_id: str) -> JobView:
    """Return the newest render of a film that its creator asked for; an empty view without one."""
    render = session.exec(
        select(Render)
        .where(Render.film_id == film_id, col(Render.is_draft).is_(False))
        .order_by(col(Render.created_at).desc())
        .limit(1)
    ).first()
    return job(rt, session, render) if render is not None else JobView(status="")


def job(rt: Runtime, session: Session, render: Render) -> JobView:
    """Return how a render is doing."""
    steps = steps_of(session, render)
    work = [step for step in steps if step.made or step.status != StepStatus.DONE]
    total = sum(step.weight for step in work)
    done = sum(step.weight * step.progress for step in work)
    running = [step for step in steps if step.status == StepStatus.RUNNING]
    stage = max((StepKind(step.kind) for step in running), key=_stage, default="")
    shot = next((step.subject for step in running if step.subject.startswith("shot:")), "")
    over = render.status in (RenderStatus.DONE, RenderStatus.FAILED, RenderStatus.CANCELLED)
    low, high = (-1.0, -1.0) if over else _left(rt, render, work, done, total)
    return JobView(
        render_id=render.id,
        status=render.status,
        percent=100
        if render.status == RenderStatus.DONE
        else int(100 * done / total if total else 0),
        eta_seconds=-1.0 if low < 0 else round((low + high) / 2, 1),
        eta_low=low,
        eta_high=high,
        stages=[_share(steps, kind) for kind in STAGES],
        stage=str(stage),
        shot_id=shot.partition(":")[2],
        steps_done=sum(step.status == StepStatus.DONE for step in steps),
        steps_total=len(steps),
        made=sum(step.made for step in steps),
        reused=sum(step.status == StepStatus.DONE and not step.made for step in steps),
        held=render.held,
        charged=render.charged,
        queue_place=_place(session, render),
        failed_reason=render.error_code if render.status == RenderStatus.FAILED else "",
        failed_detail=str(render.error_params.get("detail", "")),
    )


def shot_states(rt: Runtime, film_id: str, plan: Plan, known: Known) -> Mapping[str, ShotState]:
    """Return the state of every shot of a film by the shot's id."""
    return {
        shot_id: _shot_state(rt, (film_id, shot_id), plan, known, shot)
        for shot_id, shot in plan.shots.items()
    }


def _shot_state(
    rt: Runtime, place: tuple[str, str], plan: Plan, known: Known, shot: ShotSteps
) -> ShotState:
    """Return how the shot at a `place` (film, shot) stands; an outdated one plays its newest take."""
    review = known.reviews.get(place, NOTHING)
    needed = [key for key in (*shot.speaks, shot.shot) if key not in known.facts]
    status, percent = _status([known.moving.get((place[0], key), _STILL) for key in needed])
    current = known.facts.get(shot.shot)
    made = review.facts if current is None else current
    approval = _approval(review, shot.shot)
    return ShotState(
        status="approved" if (status, approval) == ("ready", "approved") else status,
        percent=percent,
        still_url=media.url(rt, shot.still, "still.jpg") if shot.still in known.facts else "",
        price=sum(plan.step(key).credits for key in set(needed)),
        lengths=tuple(_length(plan, known, key) for key in shot.speaks),
        spoken=tuple(key if key in known.facts else "" for key in shot.speaks),
        takes=review.takes,
        video=review.video if current is None else shot.shot,
        video_frame=_whole(made, "first_frame"),
        video_frames=_whole(made, "frames"),
        video_is_current=current is not None,
        shelf=review.shelf,
        notes=review.notes,
        talk=review.talk,
        approval=approval,
        focus=tuple(known.facts.get(shot.still, {}).get("focus", ())),
    )


def _approval(review: Reviewed, key: str) -> str:
    """Return the word on a shot; an approved one that was edited since is told apart."""
    edited = review.approval == "approved" and review.approved_key != key
    return "edited" if edited else review.approval


def _length(plan: Plan, known: Known, key: str) -> float:
    """Return the seconds of a line: as spoken, as recorded, else as guessed from its words."""
    step = plan.step(key)
    for one in (key, *step.inputs):
        if (heard := _seconds(known.facts.get(one))) is not None:
            return heard
    request = step.request
    return (
        estimate_speech(request.text, request.speed) if isinstance(request, SpeakRequest) else 0.0
    )


def _whole(facts: Mapping[str, object] | None, name: str) -> int:
    value = (facts or {}).get(name)
    return value if isinstance(value, int) else 0


def play(rt: Runtime, film_id: str, plan: Plan, known: Known) -> PlayView:
    """Return the film as it stands if it was made, else the newest one that was."""
    keys = (plan.film, known.finished.get(film_id, ""))
    key = next((key for key in keys if key in known.facts), "")
    if not key:
        return PlayView()
    return PlayView(
        video_url=media.url(rt, key, "film.mp4"),
        srt_url=media.url(rt, key, "film.srt"),
        vtt_url=media.url(rt, key, "film.vtt"),
        poster_url=media.url(rt, key, "poster.jpg"),
        seconds=_seconds(known.facts[key]) or 0.0,
        is_current=key == plan.film,
    )


def steps_of(session: Session, render: Render) -> Sequence[StepRow]:
    """Return the steps of a render without their requests, which nobody looks at here."""
    heavy = defer(cast("InstrumentedAttribute[object]", StepRow.request))
    return session.exec(select(StepRow).where(StepRow.render_id == render.id).options(heavy)).all()


def _stage(kind: StepKind) -> int:
    return STAGES.index(kind) if kind in STAGES else -1


def _share(steps: Sequence[StepRow], kind: StepKind) -> int:
    """Return how much of a stage is done in percent; -1 when the render has none of it."""
    shares = [step.progress for step in steps if step.kind == kind]
    return int(100 * sum(shares) / len(shares)) if shares else -1


def _left(
    rt: Runtime, render: Render, work: Sequence[StepRow], done: float, total: float
) -> tuple[float, float]:
    """Return the least and the most seconds left; -1 before there is any speed to speak of."""
    if render.started_at is None or done < 1.0:
        return -1.0, -1.0
    spent = (rt.clock.now() - render.started_at).total_seconds()
    made = [(step.weight, step.seconds) for step in work if step.made]
    return left(made, total - done, spent, done)


def _place(session: Session, render: Render) -> int:
    """How many renders wait before this one, plus one; 0 when it is being made or over."""
    if render.status != RenderStatus.QUEUED:
        return 0
    before = select(Render.id).where(
        Render.status == RenderStatus.QUEUED,
        col(Render.is_draft).is_(False),
        col(Render.created_at) < render.created_at,
    )
    return len(session.exec(before).all()) + 1


def _status(states: Sequence[tuple[str, float]]) -> tuple[str, int]:
    """Return a shot's status and percent from those of the steps that it still needs."""
    if not states:
        return "ready", 100
    names = {name for name, _ in states}
    if StepStatus.FAILED in names:
        return "failed", 0
    if StepStatus.RUNNING in names:
        shares = sum(progress for name, progress in states if name == StepStatus.RUNNING)
        return "rendering", round(100 * shares / len(states))
    return ("queued", 0) if StepStatus.QUEUED in names else ("outdated", 0)


def _seconds(facts: Mapping[str, object] | None) -> float | None:
    value = (facts or {}).get("seconds")
    return float(value) if isinstance(value, int | float) else None
