"""Build a plan on this machine, in engine processes of its own: no database, no queue."""

import threading
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from gpu_worker.pool import EngineProcess, Job
from jobs.artefacts import ArtefactCache
from jobs.rehearsal import pictures, rehearse
from jobs.schedule import choose, missing, urgency, warm_part
from studio.domain.plan import Plan
from studio.domain.steps import Step, StepKind


@dataclass(frozen=True, slots=True)
class Made:
    """A finished step: seconds it took here (0 when its artefact was there already)."""

    step: Step
    seconds: float
    reused: bool
    facts: dict[str, object]


@dataclass(slots=True)
class Progress:
    """How far a build is. `done` and `total` are weights; `eta` is seconds, -1 when unknown."""

    steps_done: int
    steps_total: int
    done: float
    total: float
    eta: float
    doing: str


Listener = Callable[[Progress], None]


@dataclass(slots=True)
class _Board:
    """What the threads share; every field is touched under `lock` only."""

    todo: dict[str, Step]
    total: int
    ready_first: int = 0
    """Steps that could be made at once: more processes than these have to wait."""
    lock: threading.Condition = field(default_factory=threading.Condition)
    running: dict[str, tuple[Step, float]] = field(default_factory=dict)
    warm: list[str] = field(default_factory=list)
    made: dict[str, Made] = field(default_factory=dict)
    error: BaseException | None = None
    began: float = field(default_factory=time.monotonic)


def build(
    plan: Plan,
    cache: ArtefactCache,
    targets: Iterable[str],
    *,
    processes: int = 2,
    start: Callable[[], EngineProcess] = EngineProcess,
    listen: Listener = lambda _: None,
    stop: Callable[[], bool] = lambda: False,
) -> list[Made]:
    """Make what `targets` need and return every step of theirs, made or reused, in plan order.

    `start` makes an engine process; `listen` hears of progress from several threads. Raises the EngineFailed of the first step that failed, or Cancelled when `stop` says so.
    """
    needed = missing(plan, set(), targets)
    todo = missing(plan, {key for key in needed if cache.has(key)}, targets)
    board = _Board(dict(todo), len(todo))
    board.ready_first = len(_ready(board))
    chain = urgency(todo)
    threads = [
        threading.Thread(target=_work, args=(number, board, chain, cache, start(), listen, stop))
        for number in range(min(processes, len(todo)))
    ]
    board.warm = [""] * len(threads)
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if board.error is not None:
        raise board.error
    return [
        board.made.get(key) or Made(step, 0.0, reused=True, facts=_known(cache, key))
        for key, step in needed.items()
    ]


def _known(cache: ArtefactCache, key: str) -> dict[str, object]:
    """The facts of an artefact, none for one that was only needed by an artefact which exists."""
    return cache.facts(key) if cache.has(key) else {}


def _work(
    number: int,
    board: _Board,
    chain: dict[str, float],
    cache: ArtefactCache,
    process: EngineProcess,
    listen: Listener,
    stop: Callable[[], bool],
) -> None:
    """One thread, one engine process: take a ready step, make it, until nothing is left."""
    try:
        process.start()
        if number >= board.ready_first:
            _rehearse(number, board, cache, process, stop)
        while (step := _take(number, board, chain)) is not None:
            _make(board, process, cache, step, listen, stop)
    except BaseException as error:  # noqa: BLE001  (handed to the caller of build)
        with board.lock:
            board.error = board.error or error
            board.lock.notify_all()
    finally:
        process.close()


def _rehearse(
    number: int,
    board: _Board,
    cache: ArtefactCache,
    process: EngineProcess,
    stop: Callable[[], bool],
) -> None:
    """Draw coming pictures until a first step is made: there is nothing else to do before."""
    with board.lock:
        coming = pictures(board.todo.values())
        if coming:
            board.warm[number] = "picture"
    for engine, picture in coming:
        if board.made:
            return
        rehearse(engine, picture, cache, process, lambda: stop() or board.error is not None)


def _take(number: int, board: _Board, chain: dict[str, float]) -> Step | None:
    """Wait for a step whose inputs exist; None when all is done or something failed."""
    with board.lock:
        while board.error is None and board.todo:
            if ready := _ready(board):
                others = board.warm[:number] + board.warm[number + 1 :]
                step = choose(ready, chain, board.warm[number], others)
                del board.todo[step.key]
                board.running[step.key] = (step, 0.0)
                board.warm[number] = warm_part(step)
                return step
            board.lock.wait(0.5)
        return None


def _ready(board: _Board) -> list[Step]:
    """The steps whose inputs exist; the caller holds the lock."""
    blocked = board.todo.keys() | board.running.keys()
    return [step for step in board.todo.values() if not blocked & set(step.inputs)]


def _make(
    board: _Board,
    process: EngineProcess,
    cache: ArtefactCache,
    step: Step,
    listen: Listener,
    stop: Callable[[], bool],
) -> None:
    def report(share: float) -> None:
        with board.lock:
            board.running[step.key] = (step, share)
        listen(_progress(board, step.subject))

    began = time.monotonic()
    folder = cache.begin(step.key)
    try:
        job = Job(
            kind=step.kind,
            engine=step.engine,
            request=step.request,
            inputs=tuple(cache.path(key) for key in step.inputs),
            folder=folder,
            pieces=cache.root / "pieces" if step.kind == StepKind.SHOT else None,
        )
        facts = process.run(job, report, lambda: stop() or board.error is not None)
    except BaseException:
        cache.abandon(folder)
        raise
    cache.commit(step.key, folder, facts)
    with board.lock:
        del board.running[step.key]
        board.made[step.key] = Made(step, time.monotonic() - began, reused=False, facts=facts)
        board.lock.notify_all()
    listen(_progress(board, step.subject))


def _progress(board: _Board, doing: str) -> Progress:
    with board.lock:
        finished = sum(one.step.weight for one in board.made.values())
        left = sum(step.weight for step in board.todo.values())
        running = list(board.running.values())
        made = len(board.made)
    spent = time.monotonic() - board.began
    total = finished + left + sum(step.weight for step, _ in running)
    done = finished + sum(step.weight * share for step, share in running)
    eta = spent * (total - done) / done if done > 0 and spent > 1 else -1.0
    return Progress(made, board.total, done, total, eta, doing)
