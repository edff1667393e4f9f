"""`film SCRIPT -o FILM.mp4`: a script becomes a film in this process, without servers."""

import json
import shutil
import signal
import sys
import tempfile
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from time import monotonic
from types import FrameType
from typing import Annotated

import typer

from jobs.artefacts import ArtefactCache
from jobs.local import Made, Progress, build
from studio.domain.engines import ENGINES
from studio.domain.errors import InvalidInput
from studio.domain.film import Aspect, Captions, Film, Format
from studio.domain.formats import sized
from studio.domain.plan import Plan, plan
from studio.domain.script.read import read_script
from studio.domain.steps import StepKind


def film(
    script: Annotated[Path, typer.Argument(help="A script: Fountain, “Name: line” or prose.")],
    output: Annotated[Path, typer.Option("-o", "--output", help="The film to write.")],
    look: Annotated[str, typer.Option(help="The style of the pictures.")] = "painted",
    language: Annotated[str, typer.Option(help="auto, or a tag such as en or hi.")] = "auto",
    music: Annotated[str, typer.Option(help="auto, western, raga or none.")] = "auto",
    size: Annotated[str, typer.Option(help="Width x height of a landscape film.")] = "1280x720",
    aspect: Annotated[Aspect, typer.Option(help="The shape of the picture.")] = Aspect.LANDSCAPE,
    captions: Annotated[
        Captions, typer.Option(help="In the picture, or beside it.")
    ] = Captions.BURNT,
    engine: Annotated[list[str] | None, typer.Option(help="KIND=NAME, may be repeated.")] = None,
    cache: Annotated[
        Path | None, typer.Option(help="Keep artefacts here for the next time.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print a report as JSON.")] = False,
) -> None:
    """Make a film of a script, with progress on stderr."""
    began = monotonic()
    video = sized(size, aspect, captions)
    planned = plan(load(script, look, language, music, video), chosen_engines(engine or []))
    with ExitStack() as stack:
        folder = cache or Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="studio-")))
        artefacts = ArtefactCache(folder)
        made = build(planned, artefacts, [planned.film], listen=_show, stop=_stopped(stack))
        output.parent.mkdir(parents=True, exist_ok=True)
        result = artefacts.path(planned.film)
        shutil.copyfile(result / "film.mp4", output)
        shutil.copyfile(result / "film.srt", output.with_suffix(".srt"))
    report = _report(planned, made, monotonic() - began)
    sys.stderr.write(f"\r\x1b[K{output}: {report['duration']:.1f} s of film, ")
    sys.stderr.write(f"{report['made']} steps made, {report['reused']} reused, ")
    sys.stderr.write(f"{report['seconds']:.1f} s\n")
    if as_json:
        print(json.dumps(report, indent=1, ensure_ascii=False))


def load(script: Path, look: str, language: str, music: str, video: Format) -> Film:
    """Read the script at `script` into a film; raises InvalidInput when there is no such file."""
    try:
        data = script.read_bytes()
    except OSError as error:
        raise InvalidInput(
            "error.file.unreadable", path=str(script), reason=error.strerror
        ) from error
    return replace(
        read_script(data, style=look, format=video, music=music, language=language), format=video
    )


def chosen_engines(pairs: Sequence[str]) -> dict[str, str]:
    """Read KIND=NAME pairs; raises InvalidInput("error.engine.pair")."""
    chosen: dict[str, str] = {}
    for pair in pairs:
        kind, equals, name = pair.partition("=")
        if not equals:
            raise InvalidInput("error.engine.pair", pair=pair)
        chosen[kind] = name
    return chosen


def _stopped(stack: ExitStack):  # noqa: ANN202  (a function that tells whether Ctrl+C was pressed)
    """Turn the first Ctrl+C into a polite stop for as long as the stack lives."""
    asked: list[int] = []

    def remember(number: int, _frame: FrameType | None) -> None:
        if asked:
            raise KeyboardInterrupt
        asked.append(number)

    before = signal.signal(signal.SIGINT, remember)
    stack.callback(signal.signal, signal.SIGINT, before)
    return lambda: bool(asked)


def _show(progress: Progress) -> None:
    if not sys.stderr.isatty():
        return
    percent = 100 * progress.done / max(progress.total, 1e-9)
    left = f", about {progress.eta:.0f} s left" if progress.eta >= 0 else ""
    sys.stderr.write(
        f"\r\x1b[K{percent:3.0f}%  step {progress.steps_done} of {progress.steps_total}{left}"
    )
    sys.stderr.flush()


def _report(planned: Plan, made: Sequence[Made], seconds: float) -> dict[str, object]:
    by_kind = {one.step.kind: one.facts for one in made}
    engines = sorted({one.step.engine for one in made} | {"assembly"})
    return {
        "duration": by_kind[StepKind.FILM].get("seconds", 0.0),
        "shots": len(planned.shots),
        "seconds": round(seconds, 2),
        "made": sum(not one.reused for one in made),
        "reused": sum(one.reused for one in made),
        "loudness": by_kind.get(StepKind.MIX, {}).get("loudness"),
        "true_peak": by_kind.get(StepKind.MIX, {}).get("true_peak"),
        "licences": {name: ENGINES[name].licence for name in engines},
        "steps": [
            {
                "key": one.step.key,
                "kind": one.step.kind,
                "engine": one.step.engine,
                "subject": one.step.subject,
                "seconds": round(one.seconds, 3),
                "reused": one.reused,
            }
            for one in made
        ],
    }
