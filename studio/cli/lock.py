"""`lock`: write the locks anew from requirements.in and requirements-dev.in."""

import typer

from studio.cli.tools import run

_FOR_ALL = ("--universal", "--python-version", "3.11", "--generate-hashes", "--quiet")


def lock(*, upgrade: bool = typer.Option(default=False, help="Take newer versions.")) -> None:
    """Write requirements.txt and requirements-dev.txt anew, for every system, with hashes."""
    newer = ("--upgrade",) if upgrade else ()
    compile_ = ("pip", "compile", *_FOR_ALL, *newer)
    # What runs the studio comes first; the developer's set holds exactly the same, and more.
    for places in (
        ("requirements.in", "-o", "requirements.txt"),
        ("-c", "requirements.txt", "requirements-dev.in", "-o", "requirements-dev.txt"),
    ):
        if run("uv", *compile_, *places) != 0:
            raise typer.Exit(1)
