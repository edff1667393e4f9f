"""Renders: what they cost, how far they are, what became of them."""

from dataclasses import dataclass, field


@dataclass
class QuoteView:
    """What rendering the film now would make and cost."""

    shots: int = 0
    steps: int = 0
    credits: int = 0
    seconds: float = 0.0
    reused: int = 0


@dataclass
class JobView:
    """A render on the dock. `stage` is a step kind; `failed_reason` is an error code."""

    render_id: str = ""
    status: str = "queued"
    percent: int = 0
    eta_seconds: float = -1.0
    eta_low: float = -1.0
    eta_high: float = -1.0
    stages: list[int] = field(default_factory=list)
    """Percent of speak, cue, shot, transition, mix and film; -1 for a stage that there is not."""
    stage: str = ""
    shot_id: str = ""
    steps_done: int = 0
    steps_total: int = 0
    made: int = 0
    reused: int = 0
    held: int = 0
    charged: int = 0
    queue_place: int = 0
    failed_reason: str = ""
    failed_detail: str = ""


@dataclass
class ProgressView:
    """The small message of a running render: what changed since the last one."""

    job: JobView = field(default_factory=JobView)
    shots: dict[str, tuple[str, int, str]] = field(default_factory=dict)
    """Shot id to (status, percent, still url), only those that changed."""
    finished: bool = False


@dataclass
class StepLogView:
    """A step of a render for whoever wants to know; `about` is the number of its shot or scene."""

    id: str = ""
    kind: str = ""
    about: str = ""
    engine: str = ""
    worker: str = ""
    status: str = "queued"
    percent: int = 0
    attempt: int = 0
    seconds: float = 0.0
    reused: bool = False
    error: str = ""
    detail: str = ""


@dataclass
class PastJobView:
    """A render in the list of renders; `asked_at` is a time in UTC."""

    render_id: str = ""
    status: str = ""
    asked_at: str = ""
    seconds: float = 0.0
    charged: int = 0


@dataclass
class StageView:
    """How far one kind of step is in a render: of `total`, `reused` were there before."""

    kind: str = ""
    status: str = "queued"
    done: int = 0
    total: int = 0
    reused: int = 0
    percent: int = 0


@dataclass
class JobPageView:
    """One render of a film stage by stage, with what runs and what failed, and all renders."""

    film_id: str = ""
    title: str = ""
    asked_at: str = ""
    job: JobView = field(default_factory=JobView)
    stages: list[StageView] = field(default_factory=list)
    running: list[StepLogView] = field(default_factory=list)
    failed: list[StepLogView] = field(default_factory=list)
    past: list[PastJobView] = field(default_factory=list)
