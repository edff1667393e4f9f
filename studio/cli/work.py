"""A runtime for a command that does one thing and ends."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from jobs.queue import RqQueue
from studio import settings, wiring
from studio.db import migrate
from studio.embedded import site
from studio.runtime import Runtime

Data = Annotated[Path | None, typer.Option("--data", help="The data folder, as for `up`.")]


@contextmanager
def runtime(data: Path | None) -> Iterator[Runtime]:
    """Give the services of a running studio, or start the database for this command's time."""
    wanted = settings.read()
    if data is not None:
        wanted = replace(wanted, data_dir=data)
    with site.borrowed(wanted, lambda sentence: print(sentence, file=sys.stderr)) as complete:
        migrate.upgrade(complete.database_url)
        yield wiring.connect(complete, RqQueue)
