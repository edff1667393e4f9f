"""`test`: every test of the project, with what it needs installed first."""

import sys

import typer

from studio.cli import browser, parts
from studio.cli.tools import run

_STATUS = {0: 0, 4: 2}
"""pytest's exit status to ours: all passed, wrong usage; anything else is a failure."""


def test(context: typer.Context) -> None:
    """Run the tests; further arguments are pytest's."""
    parts.voices()
    if not browser.ensure():
        sys.stderr.write("No browser could be installed: the tests that drive one are skipped.\n")
    raise typer.Exit(_STATUS.get(run("pytest", *context.args), 1))
