"""What `film --json` tells of a finished film."""

from collections.abc import Sequence
from typing import TypedDict

from jobs.local import Made
from studio.domain.engines import ENGINES
from studio.domain.plan import Plan
from studio.domain.steps import StepKind


class StepReport(TypedDict):
    """One step; `seconds` is 0 for a reused one."""

    key: str
    kind: str
    engine: str
    subject: str
    seconds: float
    reused: bool


class Report(TypedDict):
    """Seconds of film, seconds of work, LUFS, dBTP, and what each step took."""

    duration: float
    shots: int
    seconds: float
    made: int
    reused: int
    loudness: float | None
    true_peak: float | None
    licences: dict[str, str]
    steps: list[StepReport]


def report(planned: Plan, made: Sequence[Made], seconds: float) -> Report:
    """Return the report of `made`, which took `seconds` in all."""
    facts = {one.step.kind: one.facts for one in made}
    engines = sorted({_engine(one) for one in made})
    return {
        "duration": _number(facts[StepKind.FILM], "seconds") or 0.0,
        "shots": len(planned.shots),
        "seconds": round(seconds, 2),
        "made": sum(not one.reused for one in made),
        "reused": sum(one.reused for one in made),
        "loudness": _number(facts[StepKind.MIX], "loudness"),
        "true_peak": _number(facts[StepKind.MIX], "true_peak"),
        "licences": {name: ENGINES[name].licence for name in engines},
        "steps": [
            {
                "key": one.step.key,
                "kind": one.step.kind,
                "engine": _engine(one),
                "subject": one.step.subject,
                "seconds": round(one.seconds, 3),
                "reused": one.reused,
            }
            for one in made
        ],
    }


def _engine(made: Made) -> str:
    """Return who really made it: another voice may have spoken in the place of the planned one."""
    return str(made.facts.get("engine", made.step.engine))


def _number(facts: dict[str, object], name: str) -> float | None:
    value = facts.get(name)
    return float(value) if isinstance(value, int | float) else None
