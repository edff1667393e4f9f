"""`credits grant EMAIL N --reason …`: give credits."""

from typing import Annotated
from uuid import uuid4

import typer

from studio.cli.work import Data, runtime
from studio.services import ledger

app = typer.Typer(help="Credits.")


@app.callback()
def _credits() -> None:
    """Credits."""


@app.command()
def grant(
    email: str,
    amount: Annotated[int, typer.Argument(min=1, help="Whole credits.")],
    reason: Annotated[str, typer.Option(help="Kept in the ledger.")],
    key: Annotated[str, typer.Option(help="The same key never grants twice.")] = "",
    data: Data = None,
) -> None:
    """Give credits to the workspace of a user."""
    with runtime(data) as rt:
        ledger.grant(rt, email, amount, reason, key or uuid4().hex)
    print(f"{email}: {amount} credits granted.")
