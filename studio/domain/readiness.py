"""What is looked at before a film is published: each check is ok, a warning, or blocks."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from studio.domain.engines import ENGINES

LOUDNESS = -14.0
"""LUFS to which platforms turn every film; what differs by more than NEAR is told."""
NEAR = 1.0
PEAK = -0.95
"""dBTP above which platforms distort what they encode again; one decibel, as it is rounded."""


class Verdict(StrEnum):
    OK = "ok"
    WARNING = "warning"
    BLOCKED = "blocked"


@dataclass(frozen=True, slots=True)
class Standing:
    """How a film stands. `version` counts the finished films, 0: there is none; the newest is meant.

    `approved` and `unapproved` count shots, `approvers` are names. `loudness` and `true_peak` were
    measured on the finished film, None for silence. `engines` made it. `outdated` are the numbers of
    shots that differ from it, `price` is what they cost. `people` counts files in which somebody may be
    seen or heard; `consent` says that these agreed. `published` says that this version is out already.
    """

    version: int = 0
    approved: int = 0
    unapproved: int = 0
    approvers: tuple[str, ...] = ()
    loudness: float | None = None
    true_peak: float | None = None
    engines: tuple[str, ...] = ()
    outdated: tuple[str, ...] = ()
    is_current: bool = True
    price: int = 0
    people: int = 0
    consent: bool = False
    published: bool = False


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at. `kind` with `verdict` and `why` says it in words."""

    kind: str
    verdict: Verdict
    why: str = ""
    count: int = 0
    price: int = 0
    names: tuple[str, ...] = ()
    numbers: tuple[float, ...] = field(default=())


def checks(film: Standing) -> tuple[Check, ...]:
    """Return everything that is to be known before this film is published."""
    if not film.version:
        return (Check("film", Verdict.BLOCKED, "none", price=film.price), *_consent(film))
    return (
        _approved(film),
        _loudness(film),
        _licence(film.engines),
        *_consent(film),
        *_current(film),
        *((Check("again", Verdict.WARNING, count=film.version),) if film.published else ()),
    )


def may_go(found: Sequence[Check]) -> bool:
    """Tell whether nothing blocks."""
    return all(one.verdict is not Verdict.BLOCKED for one in found)


def _approved(film: Standing) -> Check:
    if film.unapproved and not film.approved:
        return Check("approved", Verdict.WARNING, "none", count=film.version)
    if film.unapproved:
        return Check("approved", Verdict.WARNING, "some", count=film.unapproved)
    return Check("approved", Verdict.OK, count=film.version, names=film.approvers)


def _loudness(film: Standing) -> Check:
    if film.loudness is None or film.true_peak is None:
        return Check("loudness", Verdict.WARNING, "silent")
    numbers = (film.loudness, film.true_peak)
    if film.true_peak > PEAK:
        return Check("loudness", Verdict.WARNING, "peak", numbers=numbers)
    if abs(film.loudness - LOUDNESS) > NEAR:
        why = "loud" if film.loudness > LOUDNESS else "quiet"
        return Check("loudness", Verdict.WARNING, why, numbers=numbers)
    return Check("loudness", Verdict.OK, numbers=numbers)


def _licence(engines: Sequence[str]) -> Check:
    """Engines that nobody knows any more are not known to allow it."""
    known = (ENGINES.get(name) for name in engines)
    refused = [
        f"{one.title} ({one.licence})" if one else name
        for name, one in zip(engines, known, strict=True)
        if one is None or not one.commercial
    ]
    if refused:
        return Check("licence", Verdict.BLOCKED, "refused", names=tuple(refused))
    return Check("licence", Verdict.OK, count=len(engines))


def _consent(film: Standing) -> tuple[Check, ...]:
    if not film.people:
        return ()
    verdict = Verdict.OK if film.consent else Verdict.BLOCKED
    return (Check("consent", verdict, "" if film.consent else "missing", count=film.people),)


def _current(film: Standing) -> tuple[Check, ...]:
    if film.is_current:
        return ()
    why = "outdated" if film.outdated else "changed"
    return (Check("shots", Verdict.WARNING, why, len(film.outdated), film.price, film.outdated),)
