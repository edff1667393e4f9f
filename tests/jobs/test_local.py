"""A film built on this machine by two engine processes with small engines."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import ClassVar

import av
import pytest

from gpu_worker.cancelled import Cancelled
from gpu_worker.pool import EngineProcess, Job
from jobs.artefacts import ArtefactCache
from jobs.local import Made, Progress, build
from studio.domain.errors import EngineFailed
from studio.domain.film import Film
from studio.domain.plan import plan
from studio.domain.steps import ShotRequest, StepKind, StillRequest
from tests.films import line, two_scenes


def small() -> EngineProcess:
    return EngineProcess("tests.fakes.process")


def made(film: Film, folder: Path, **options: object) -> list[Made]:
    planned = plan(film)
    return build(planned, ArtefactCache(folder), [planned.film], start=small, **options)  # type: ignore[arg-type]


def with_last_line(film: Film, text: str) -> Film:
    scene = film.scenes[-1]
    shot = replace(scene.shots[-1], lines=(line(3, text),))
    return replace(film, scenes=(*film.scenes[:-1], replace(scene, shots=(shot,))))


def test_a_film_is_made_once_and_an_edit_redoes_its_own_steps(tmp_path: Path) -> None:
    first = made(two_scenes(), tmp_path)
    assert all(not one.reused for one in first)
    film = ArtefactCache(tmp_path).path(plan(two_scenes()).film) / "film.mp4"
    with av.open(str(film)) as container:
        frames = sum(1 for _ in container.decode(video=0))
    seconds = next(one.facts["seconds"] for one in first if one.step.kind == StepKind.FILM)
    assert frames == round(float(str(seconds)) * 24)

    assert all(one.reused for one in made(two_scenes(), tmp_path))

    edited = made(with_last_line(two_scenes(), "Let us stay here."), tmp_path)
    remade = [one.step.kind for one in edited if not one.reused]
    assert sorted(remade) == sorted(
        [StepKind.SPEAK, StepKind.SHOT, StepKind.TRANSITION, StepKind.MIX, StepKind.FILM]
    )


class Watched(EngineProcess):
    """Notes what the processes of a build were asked for."""

    asked: ClassVar[list[Job]] = []

    def run(
        self, job: Job, report: Callable[[float], None], stop: Callable[[], bool]
    ) -> dict[str, object]:
        self.asked.append(job)
        return super().run(job, report, stop)


def test_a_process_that_waits_for_a_line_draws_the_coming_shot(tmp_path: Path) -> None:
    made(two_scenes(), tmp_path)
    film = with_last_line(two_scenes(), "Let us stay here.")
    planned, cache = plan(film), ArtefactCache(tmp_path)
    build(planned, cache, [planned.film], start=lambda: Watched("tests.fakes.process"))
    shots = [step.request for step in planned.steps if isinstance(step.request, ShotRequest)]
    rehearsed = [job.request for job in Watched.asked if job.kind == StepKind.STILL]
    assert rehearsed[0] == StillRequest(shots[-1].picture)
    assert not list(tmp_path.glob("*/.new-*"))
    assert cache.has(planned.film)


def test_progress_rises_to_the_whole(tmp_path: Path) -> None:
    heard: list[Progress] = []
    made(two_scenes(), tmp_path, listen=heard.append)
    last = heard[-1]
    assert last.steps_done == last.steps_total
    assert last.done == pytest.approx(last.total)


def test_a_stop_ends_the_build_and_keeps_what_is_finished(tmp_path: Path) -> None:
    done: list[int] = []
    with pytest.raises(Cancelled):
        made(
            two_scenes(),
            tmp_path,
            listen=lambda progress: done.append(progress.steps_done),
            stop=lambda: bool(done) and done[-1] >= 2,
        )
    kept = [step for step in plan(two_scenes()).steps if ArtefactCache(tmp_path).has(step.key)]
    assert len(kept) >= 2
    assert not list(tmp_path.glob("*/.new-*"))


def test_the_failure_of_an_engine_is_raised_with_its_code(tmp_path: Path) -> None:
    planned = plan(two_scenes())
    still = next(step for step in planned.steps if step.kind == StepKind.STILL)
    broken = replace(still, engine="crash")
    planned = replace(planned, steps=(broken,), by_key={broken.key: broken})
    with pytest.raises(EngineFailed) as failed:
        build(planned, ArtefactCache(tmp_path), [broken.key], start=small)
    assert failed.value.code == "error.engine.died"
