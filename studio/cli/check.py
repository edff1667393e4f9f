"""`check`: lint, types and the directions of imports."""

import sys

import typer

from studio.cli.tools import each

_CHECKS = (
    ("ruff", "check", "--quiet"),
    ("pyright",),
    ("lint-imports", "--no-cache"),
)


def check() -> None:
    """Check style, types and the import contracts."""
    failed = each(_CHECKS)
    if failed:
        sys.stderr.write(f"Not clean: {', '.join(failed)}.\n")
        raise typer.Exit(1)
