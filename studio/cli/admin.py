"""`admin create EMAIL`: another administrator, or somebody for a workspace that is there."""

from typing import Annotated

import typer

from studio.cli.work import Data, runtime
from studio.services import accounts

app = typer.Typer(help="Users.")


@app.callback()
def _admin() -> None:
    """Users."""


@app.command()
def create(
    email: str,
    share: Annotated[
        str, typer.Option("--with", help="Share the workspace of the user with this e-mail.")
    ] = "",
    role: Annotated[
        str, typer.Option(help="creator, reviewer or admin; admin when nothing is shared.")
    ] = "",
    data: Data = None,
) -> None:
    """Make a user and print the one-time link to sign in with."""
    with runtime(data) as rt:
        token = accounts.create_user(rt, email, role or ("creator" if share else "admin"), share)
        print(f"{rt.settings.public_url}/auth/link/{token}")
