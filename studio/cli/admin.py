"""`admin create EMAIL`: another administrator."""

import typer

from studio.cli.work import Data, runtime
from studio.services import accounts

app = typer.Typer(help="Administrators.")


@app.callback()
def _admin() -> None:
    """Administrators."""


@app.command()
def create(email: str, data: Data = None) -> None:
    """Make an administrator and print the one-time link to sign in with."""
    with runtime(data) as rt:
        token = accounts.create_user(rt, email, "admin")
        print(f"{rt.settings.public_url}/auth/link/{token}")
