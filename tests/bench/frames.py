"""What one painted frame costs, before encoding: CPU milliseconds at 1280x720."""

import statistics
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from gpu_worker.registry import picture
from studio.domain.film import Format
from studio.domain.plan import plan
from studio.domain.script.read import read_script
from studio.domain.steps import ShotRequest, StepKind
from tests.bench.figures import Figure
from tests.bench.film import SAMPLES

FRAMES = 48


def run(arguments: Sequence[str]) -> Iterator[Figure]:
    """Yield the median over the shots of a script (default: the first sample), by framing."""
    script = Path(arguments[0]) if arguments else min(SAMPLES.glob("*.fountain"))
    film = read_script(script.read_bytes(), format=Format())
    requests = [
        step.request.picture
        for step in plan(film).steps
        if step.kind == StepKind.SHOT and isinstance(step.request, ShotRequest)
    ]
    by_framing: dict[str, list[float]] = {}
    opened: list[float] = []
    for request in requests:
        began = time.process_time()
        reel = picture("painter").open(request, (), FRAMES)
        reel.frame(0)
        opened.append(time.process_time() - began)
        began = time.process_time()
        for number in range(FRAMES):
            reel.frame(number)
        milliseconds = 1000 * (time.process_time() - began) / FRAMES
        by_framing.setdefault(request.shot.framing, []).append(milliseconds)
    yield Figure("open a shot", statistics.median(opened), "CPU-s")
    for framing, figures in sorted(by_framing.items()):
        yield Figure(f"{framing} frame", statistics.median(figures), "CPU-ms", "<= 18")
    every = [one for figures in by_framing.values() for one in figures]
    yield Figure("any frame", statistics.median(every), "CPU-ms", "<= 18")
