"""Finds the command, runs it, and turns whatever goes wrong into one sentence."""

import os
import sys
import traceback
from importlib import import_module
from importlib.util import find_spec
from typing import cast

import typer
from typer.core import TyperCommand, TyperGroup

from studio.cli.failures import note, sentence
from studio.domain.errors import StudioError

COMMANDS: dict[str, str] = {
    "up": "studio.cli.up:up",
    "film": "studio.cli.film:film",
    "plan": "studio.cli.plan:plan",
    "doctor": "studio.cli.doctor:doctor",
    "test": "studio.cli.test:test",
    "check": "studio.cli.check:check",
    "lock": "studio.cli.lock:lock",
    "seed": "studio.cli.seed:seed",
    "admin": "studio.cli.admin:app",
    "credits": "studio.cli.credits:app",
    "verify-ledger": "studio.cli.ledger:verify_ledger",
    "bench": "studio.cli.bench:bench",
}
"""Command to "module:function", or "module:app" for one with commands of its own."""
PROGRAM = "python3 -m studio"
_INTERRUPTED = 130
"""How Typer ends after Ctrl+C."""


class _Late(TyperGroup):
    """Imports a command when it is asked for: a broken one breaks no other."""

    def list_commands(self, ctx: object) -> list[str]:
        del ctx
        return [name for name, place in COMMANDS.items() if find_spec(place.partition(":")[0])]

    def get_command(self, ctx: object, cmd_name: str) -> TyperCommand | None:
        if cmd_name not in self.list_commands(ctx):
            return None
        try:
            return _command(cmd_name)
        except ImportError as error:
            return _broken(cmd_name, error)


def _command(name: str) -> TyperCommand:
    module, _, attribute = COMMANDS[name].partition(":")
    found = getattr(import_module(module), attribute)
    if not isinstance(found, typer.Typer):
        alone = typer.Typer(add_completion=False)
        # Words that `test` does not know are pytest's.
        passes_on = {"allow_extra_args": True, "ignore_unknown_options": True}
        alone.command(name, context_settings=passes_on if name == "test" else None)(found)
        found = alone
    made = cast("TyperCommand", typer.main.get_command(found))
    made.name = name
    return made


def _broken(name: str, error: ImportError) -> TyperCommand:
    """Return a command that can be listed, and that fails with what it lacks when it is called."""

    def broken() -> None:
        raise error

    alone = typer.Typer(add_completion=False)
    alone.command(name, help=f"(cannot be loaded: {error})")(broken)
    return cast("TyperCommand", typer.main.get_command(alone))


_app = typer.Typer(cls=_Late, add_completion=False, no_args_is_help=True)


@_app.callback()
def _studio() -> None:
    """Turn a script into a film."""


def main(arguments: list[str]) -> int:
    """Run one command; return 0 done, 1 failed and said why, 2 wrong usage."""
    try:
        typer.main.get_command(_app).main(arguments, prog_name=PROGRAM)
    except SystemExit as ended:
        if ended.code != _INTERRUPTED:
            return ended.code if isinstance(ended.code, int) else 1
        sys.stderr.write("Stopped.\n")
    except StudioError as error:
        _trace()
        sys.stderr.write(sentence(error) + "\n")
    except Exception as error:  # noqa: BLE001  (nobody gets to see a trace they did not ask for)
        _trace()
        sys.stderr.write(f"Something went wrong inside the studio; see {note(error)}\n")
    return 1


def _trace() -> None:
    if os.environ.get("STUDIO_DEBUG"):
        traceback.print_exc()
