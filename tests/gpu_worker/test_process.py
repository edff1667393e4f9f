"""The engine process as its owner sees it: jobs, progress, stops, deaths."""

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from gpu_worker.cancelled import Cancelled
from gpu_worker.pool import EngineProcess, Job
from studio.domain.errors import EngineFailed, InvalidInput
from studio.domain.film import Setting
from studio.domain.steps import (
    PictureRequest,
    Request,
    SpeakRequest,
    StepKind,
    StillRequest,
)
from tests import films


@pytest.fixture(scope="module")
def process() -> Iterator[EngineProcess]:
    process = EngineProcess("tests.fakes.process")
    process.start()
    yield process
    process.close()


@pytest.fixture
def job(tmp_path: Path) -> Callable[..., Job]:
    def make(kind: StepKind, engine: str, request: Request) -> Job:
        return Job(kind, engine, request, (), tmp_path)

    return make


SPEAK = SpeakRequest("The river is wide.", "en", "asha")
STILL = StillRequest(PictureRequest(Setting(), films.shot(1), (), films.TINY))


def test_a_job_gives_its_facts_and_files(process, job, tmp_path):
    handle = process.submit(job(StepKind.SPEAK, "kokoro", SPEAK))
    assert handle.wait(30)["words"][-1] == ["wide.", 0.9, 1.2]
    assert handle.cpu > 0
    assert {"speech.wav", "speech.json"} <= {path.name for path in tmp_path.iterdir()}


def test_progress_is_told_while_it_works(process, job):
    heard: list[float] = []
    process.submit(job(StepKind.SPEAK, "kokoro", SPEAK), heard.append).wait(30)
    assert heard == [0.0]


def test_what_libraries_print_does_not_disturb(process, job, tmp_path):
    process.submit(job(StepKind.STILL, "noisy", STILL)).wait(30)
    assert (tmp_path / "still.jpg").exists()


def test_an_error_arrives_as_the_error_that_was_raised(process, job):
    handle = process.submit(job(StepKind.SPEAK, "nobody", SPEAK))
    with pytest.raises(EngineFailed) as caught:
        handle.wait(30)
    assert caught.value.code == "error.engine.unknown"
    assert caught.value.params == {"engine": "nobody"}


def test_a_request_that_does_not_fit_its_kind_is_refused(process, job):
    handle = process.submit(job(StepKind.CUE, "composer", SPEAK))
    with pytest.raises(InvalidInput):
        handle.wait(30)


def test_a_job_that_does_not_listen_is_stopped_by_force_and_the_next_one_works(process, job):
    before = process.pid
    stop = threading.Event()
    threading.Timer(0.3, stop.set).start()
    with pytest.raises(Cancelled):
        process.run(job(StepKind.STILL, "slow", STILL), lambda _: None, stop.is_set)
    assert process.submit(job(StepKind.SPEAK, "kokoro", SPEAK)).wait(30)["words"][-1] == [
        "wide.",
        0.9,
        1.2,
    ]
    assert process.pid != before


def test_a_job_that_listens_stops_and_its_process_lives_on(process, job):
    process.submit(job(StepKind.SPEAK, "kokoro", SPEAK)).wait(30)
    before = process.pid
    endless = SpeakRequest("And so on.", "en", "asha")
    handle = process.submit(job(StepKind.SPEAK, "patient", endless))
    handle.cancel()
    with pytest.raises(Cancelled):
        handle.wait(30)
    assert process.pid == before


def test_a_crash_is_reported_and_the_next_job_works(process, job):
    with pytest.raises(EngineFailed) as caught:
        process.run(job(StepKind.STILL, "crash", STILL), lambda _: None, lambda: False)
    assert caught.value.code == "error.engine.died"
    assert caught.value.params == {"status": -signal.SIGSEGV}
    assert process.submit(job(StepKind.SPEAK, "kokoro", SPEAK)).wait(30)["words"][-1] == [
        "wide.",
        0.9,
        1.2,
    ]


def test_the_process_ends_with_an_owner_that_is_killed():
    owner = subprocess.Popen(
        [sys.executable, "-c", OWNER], stdout=subprocess.PIPE, text=True, cwd=Path.cwd()
    )
    child = int(owner.stdout.readline())
    owner.kill()
    owner.wait()
    with pytest.raises(ProcessLookupError):
        _wait_gone(child)


OWNER = """
from gpu_worker.pool import EngineProcess
process = EngineProcess("tests.fakes.process")
process.start()
print(process.pid, flush=True)
input()
"""


def _wait_gone(pid: int) -> None:
    pause = threading.Event()
    for _ in range(200):
        os.kill(pid, 0)
        if Path(f"/proc/{pid}/stat").read_text().split()[2] == "Z":
            raise ProcessLookupError
        pause.wait(0.05)


def test_owning_an_engine_loads_nothing_heavy():
    code = "import sys, gpu_worker.pool; print(*{'numpy', 'cv2', 'av', 'skia'} & set(sys.modules))"
    listed = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert listed.stdout.strip() == ""
