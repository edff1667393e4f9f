"""What an engine process does while it waits for a line to be spoken: it draws the coming pictures.

A painter's first frames take long: code is loaded, paints are mixed, places are built. A process that
has drawn one frame of a shot makes the shot in three quarters of the time.
"""

from collections.abc import Callable, Iterable

from gpu_worker.pool import EngineProcess, Job
from jobs.artefacts import ArtefactCache
from studio.domain.plan import plan
from studio.domain.script.read import read_script
from studio.domain.steps import (
    PictureRequest,
    ShotRequest,
    Step,
    StepKind,
    StillRequest,
    TransitionRequest,
)


def pictures(steps: Iterable[Step]) -> list[tuple[str, PictureRequest]]:
    """Return every picture that is drawn in `steps` once, behind the name of its engine."""
    found: list[tuple[str, PictureRequest]] = []
    for step in steps:
        match step.request:
            case ShotRequest(picture=picture):
                seen = [picture]
            case TransitionRequest(before=before, after=after):
                seen = [before, after]
            case _:
                seen = []
        drawn = [(step.engine, one) for one in seen if one.shot.media is None]
        found += [one for one in drawn if one not in found]
    return found


def sample_pictures() -> list[tuple[str, PictureRequest]]:
    """Return the picture of a small film for whoever has nothing of their own to draw yet."""
    return pictures(plan(read_script("Asha: The river is wide.")).steps)


def rehearse(
    engine: str,
    picture: PictureRequest,
    cache: ArtefactCache,
    process: EngineProcess,
    stop: Callable[[], bool],
) -> None:
    """Draw one frame and throw it away. Raises what `EngineProcess.run` raises."""
    folder = cache.begin("rehearsal")
    try:
        job = Job(StepKind.STILL, engine, StillRequest(picture), (), folder)
        process.run(job, lambda _: None, stop)
    finally:
        cache.abandon(folder)
