"""`bench [NAME]`: the project's own benchmarks, medians and ratios within one run."""

from importlib import import_module
from typing import Annotated

import typer

from studio.domain.errors import InvalidInput

BENCHMARKS = ("frames", "film", "queue", "previews", "ui", "up")


def bench(
    name: Annotated[
        str, typer.Argument(help="One of: frames, film, queue, previews, ui, up; all by default.")
    ] = "",
    arguments: Annotated[list[str] | None, typer.Argument(help="Passed to the benchmark.")] = None,
) -> None:
    """Measure, and print what was measured beside what is promised."""
    if name and name not in BENCHMARKS:
        raise InvalidInput("error.bench.unknown", name=name, names=", ".join(BENCHMARKS))
    figures = import_module("tests.bench.figures")
    for one in (name,) if name else BENCHMARKS:
        print(one)
        for figure in import_module(f"tests.bench.{one}").run(arguments or []):
            print(figures.line(figure), flush=True)
        print()
