"""From an edit to what shows it: the still and the first second, drawn by a warm worker."""

import json
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from redis import Redis
from redis.client import PubSub
from sqlmodel import col, select

from jobs.queue import RqQueue
from studio import settings, wiring
from studio.cli import parts
from studio.db import migrate
from studio.db.tables import StepRow
from studio.domain.access import Who
from studio.domain.artefacts import blob_key
from studio.domain.steps import StepKind
from studio.embedded import site
from studio.embedded.account import unprivileged
from studio.embedded.folder import prepare
from studio.embedded.supervisor import Supervisor
from studio.runtime import Runtime
from studio.services import edits, films, workers
from tests.bench.figures import Figure
from tests.factories import user

SAMPLE = Path(__file__).parents[2] / "assets" / "samples" / "the-keepers-lamp.fountain"
TIMES = 40
BURST, PAUSE = 8, 0.15
"""Edits of somebody who does not stop, and the seconds between two of them."""
FILES = ("still.jpg", "preview.mp4")


def run(_arguments: Sequence[str]) -> Iterator[Figure]:
    """Yield what a film that is new, an edit, and an edit after many others wait for."""
    with tempfile.TemporaryDirectory() as name:
        supervisor = Supervisor(prepare(Path(name), unprivileged()), lambda _: None)
        try:
            wanted = replace(settings.read({}), data_dir=Path(name))
            complete = site.begin(supervisor, wanted)
            migrate.upgrade(complete.database_url)
            rt = wiring.connect(complete, RqQueue)
            for command in parts.workers(1, parts.variables(complete)):
                supervisor.start(command)
            while workers.alive(rt) < 2:
                time.sleep(0.1)
            time.sleep(5)  # the engine processes load meanwhile
            with Redis.from_url(complete.redis_url) as redis, redis.pubsub() as heard:
                heard.psubscribe("film:*")
                heard.get_message(timeout=1)
                yield from _measure(rt, heard)
        finally:
            supervisor.stop()


def _measure(rt: Runtime, heard: PubSub) -> Iterator[Figure]:
    who = user(rt, "bench@example.org")

    # A film from a script
    began = time.perf_counter()
    film_id = films.create(rt, who, SAMPLE.read_text("utf-8"))
    yield Figure("script to film", 1000 * (time.perf_counter() - began), "ms")
    shots = list(films.look(rt, who, film_id).shots)
    _until(heard, lambda: all(one.still_url for one in _shots(rt, who, film_id)))
    yield Figure(f"  all {len(shots)} stills", time.perf_counter() - began, "s")
    _until(heard, lambda: _sounds(rt, who, film_id))
    yield Figure("  all voices and music", time.perf_counter() - began, "s")

    # One edit, and the next when all is seen
    waits = [_edit(rt, who, heard, film_id, shots[n % len(shots)], n) for n in range(TIMES)]
    yield from _spread("edit to answer", [wait[0] for wait in waits])
    yield from _spread("edit to still", [wait[1] for wait in waits], "<= 150")
    yield from _spread("edit to first second", [wait[2] for wait in waits], "<= 500")
    yield from _spread("  of it the still's drawing", _drawing(rt, StepKind.STILL))
    yield from _spread("  of it the first second's drawing", _drawing(rt, StepKind.PREVIEW))

    # Somebody who does not stop
    waits = []
    for burst in range(TIMES // BURST):
        for number in range(BURST - 1):
            _send(rt, who, film_id, shots[burst % len(shots)], TIMES + burst * BURST + number)
            time.sleep(PAUSE)
        number = TIMES + burst * BURST + BURST - 1
        waits.append(_edit(rt, who, heard, film_id, shots[burst % len(shots)], number))
    yield from _spread("last of eight edits to still", [wait[1] for wait in waits], "<= 150")
    yield from _spread("last of eight edits to first second", [wait[2] for wait in waits], "<= 500")


def _send(rt: Runtime, who: Who, film_id: str, shot: str, number: int) -> None:
    """Make one edit that shows, never the same twice."""
    args = (
        {"shot": shot, "framing": ("wide", "medium", "close")[number % 3]},
        {"shot": shot, "camera": ("push", "pan_left", "pull", "tilt_up")[number // 2 % 4]},
    )[number % 2]
    command = {"id": f"{number:024x}", "name": "shot.set", "args": {**args, "seed": 1000 + number}}
    applied = edits.apply(rt, who, film_id, [command], "tab", shot)
    if applied.refused:
        raise RuntimeError(applied.refused[0].code)


def _edit(
    rt: Runtime, who: Who, heard: PubSub, film_id: str, shot: str, number: int
) -> tuple[float, float, float]:
    """Return the milliseconds from an edit to its answer, its still and its first second."""
    while heard.get_message(ignore_subscribe_messages=True):
        pass  # of what was before
    began = time.perf_counter()
    _send(rt, who, film_id, shot, number)
    times = [time.perf_counter()]
    for file in FILES:
        told = _next(heard, lambda message, file=file: message.get("file") == file)
        times.append(time.perf_counter())
        if not rt.blobs.exists(blob_key(str(told["key"]), file)):
            raise RuntimeError(f"{file} was told of, and is not there")
    answer, still, moving = (1000 * (moment - began) for moment in times)
    return answer, still, moving


def _next(heard: PubSub, wanted: Callable[[dict[str, object]], bool]) -> dict[str, object]:
    while True:
        message = heard.get_message(ignore_subscribe_messages=True, timeout=60)
        if message is None:
            raise RuntimeError("nothing was heard for a minute")
        if wanted(told := json.loads(message["data"])):
            return told


def _until(heard: PubSub, done: Callable[[], bool]) -> None:
    while not done():
        _next(heard, lambda _: True)


def _shots(rt: Runtime, who: Who, film_id: str) -> list:
    return list(films.look(rt, who, film_id).shots.values())


def _sounds(rt: Runtime, who: Who, film_id: str) -> bool:
    view = films.look(rt, who, film_id)
    spoken = all(line.sound_url for shot in view.shots.values() for line in shot.lines)
    return spoken and all(scene.cue_url for scene in view.scenes if scene.music != "none")


def _drawing(rt: Runtime, kind: StepKind) -> list[float]:
    with rt.sessions() as session:
        wanted = select(StepRow.seconds).where(StepRow.kind == kind, col(StepRow.made))
        return [1000 * seconds for seconds in session.exec(wanted).all()]


def _spread(name: str, values: Sequence[float], bar: str = "") -> Iterator[Figure]:
    waits = sorted(values)
    yield Figure(f"{name}, median", statistics.median(waits), "ms")
    yield Figure(f"{name}, p95", waits[int(0.95 * len(waits))], "ms", bar)
