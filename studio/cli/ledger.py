"""`verify-ledger`: every sum of the ledger, checked."""

import typer

from studio.cli.work import Data, runtime
from studio.services import ledger


def verify_ledger(data: Data = None) -> None:
    """Check every sum of the ledger; exit 1 with the entries where one is off."""
    with runtime(data) as rt:
        wrong = ledger.verify(rt)
    for entry in wrong:
        print(entry)
    if wrong:
        raise typer.Exit(1)
    print("Every sum of the ledger is right.")
