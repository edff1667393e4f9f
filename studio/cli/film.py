"""`film SCRIPT -o FILM.mp4`: a script becomes a film in this process, without servers."""

import json
import shutil
import signal
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic
from typing import Annotated

import typer

from gpu_worker.cancelled import Cancelled
from jobs.artefacts import ArtefactCache
from jobs.local import Progress, build
from studio.cli import parts, scripts
from studio.cli.report import report
from studio.domain.errors import InvalidInput
from studio.domain.film import Aspect, Captions, Film
from studio.domain.formats import sized
from studio.domain.plan import Plan, plan
from studio.domain.steps import StepKind

_LINE_START = "\r\x1b[K"


def film(
    script: scripts.Script,
    output: Annotated[Path, typer.Option("-o", "--output", help="The film to write, an MP4.")],
    look: scripts.Look = "painted",
    language: scripts.Language = "auto",
    music: scripts.Music = "auto",
    size: scripts.Size = "1280x720",
    aspect: scripts.Shape = Aspect.LANDSCAPE,
    captions: scripts.CaptionsAt = Captions.BURNT,
    engine: scripts.Engines = None,
    cache: Annotated[
        Path | None, typer.Option(help="Keep artefacts here for the next time.")
    ] = None,
    as_json: scripts.AsJson = False,
) -> None:
    """Make a film of a script, with progress on stderr."""
    began = monotonic()
    video = sized(size, aspect, captions)
    described = scripts.load(script, look, language, music, video)
    planned = plan_with_voices(described, scripts.chosen_engines(engine or []))
    _prepare(output)
    with _artefacts(cache) as artefacts, _interruptible() as stopped:
        try:
            made = build(planned, artefacts, [planned.film], listen=_show, stop=stopped)
        except Cancelled:
            kept = f"; what is finished is kept in {cache}" if cache else ""
            _say(f"Stopped{kept}.")
            raise typer.Exit(1) from None
        result = artefacts.path(planned.film)
        shutil.copyfile(result / "film.mp4", output)
        shutil.copyfile(result / "film.srt", output.with_suffix(".srt"))
    told = report(planned, made, monotonic() - began)
    _say(
        f"{output}: {told['duration']:.1f} s of film, "
        f"{told['made']} steps made, {told['reused']} reused, {told['seconds']:.1f} s"
    )
    if as_json:
        print(json.dumps(told, indent=1, ensure_ascii=False))


def plan_with_voices(described: Film, engines: dict[str, str]) -> Plan:
    """Plan a film; where the voices are missing and cannot be fetched, espeak-ng speaks."""
    planned = plan(described, engines)
    speaks = {step.engine for step in planned.steps if step.kind == StepKind.SPEAK}
    if "kokoro" in speaks and not parts.voices():
        return plan(described, {**engines, "voice": "espeak"})
    return planned


def _prepare(output: Path) -> None:
    """Make sure before the work that the film can be written where it is wanted."""
    if output.suffix.lower() != ".mp4" or output.is_dir():
        raise InvalidInput("error.output.name", path=str(output))
    _writable(output.parent)


def _writable(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as error:
        raise InvalidInput(
            "error.folder.unwritable", path=str(folder), reason=error.strerror
        ) from error


@contextmanager
def _artefacts(cache: Path | None) -> Iterator[ArtefactCache]:
    """Give a cache that stays, or one for this film alone."""
    if cache is not None:
        _writable(cache)
        yield ArtefactCache(cache)
        return
    with tempfile.TemporaryDirectory(prefix="studio-") as folder:
        yield ArtefactCache(Path(folder))


@contextmanager
def _interruptible() -> Iterator[Callable[[], bool]]:
    """Turn Ctrl+C into a polite stop; gives a function that tells whether it was pressed."""
    asked: list[int] = []
    numbers = (signal.SIGINT, signal.SIGTERM)
    before = [signal.signal(one, lambda number, _: asked.append(number)) for one in numbers]
    try:
        yield lambda: bool(asked)
    finally:
        for number, handler in zip(numbers, before, strict=True):
            signal.signal(number, handler)


def _show(progress: Progress) -> None:
    if not sys.stderr.isatty():
        return
    percent = 100 * progress.done / max(progress.total, 1e-9)
    left = f", about {progress.eta:.0f} s left" if progress.eta >= 0 else ""
    steps = f"step {progress.steps_done} of {progress.steps_total}"
    sys.stderr.write(f"{_LINE_START}{percent:3.0f}%  {steps}{left}")
    sys.stderr.flush()


def _say(sentence: str) -> None:
    """Print a sentence on stderr, in the place of the progress where that is shown."""
    sys.stderr.write(f"{_LINE_START if sys.stderr.isatty() else ''}{sentence}\n")
