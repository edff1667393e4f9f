"""`seed`: accounts and films to try the studio, or to load it, with."""

import json
import secrets
from dataclasses import asdict, dataclass
from typing import Annotated
from uuid import uuid4

import typer

from studio.cli.work import Data, runtime
from studio.runtime import Runtime
from studio.services import accounts, films, ledger

_CREDITS = 1000
_SCRIPT = """Scene 1: A mountain meadow at dawn

The shepherd looks up. Fog lies in valley {number}.

Asha: Do you hear the bells, grandfather?
Ravi: I hear {number} of them, child. One is missing.

Scene 2: A village at dusk

Rain begins to fall on the roofs.

Asha: We found her by the stream!
Ravi: Then the song is whole again.
"""


@dataclass(frozen=True, slots=True)
class Seeded:
    """A test account; `films` are ids."""

    email: str
    password: str
    api_key: str
    films: list[str]


def seed(
    users: Annotated[int, typer.Option(min=0, help="How many accounts.")] = 1,
    of_each: Annotated[int, typer.Option("--films", min=0, help="How many films of each.")] = 1,
    as_json: Annotated[bool, typer.Option("--json", help="Print them as JSON.")] = False,
    data: Data = None,
) -> None:
    """Make test accounts, each with a password, an API key, credits and films."""
    with runtime(data) as rt:
        made = [_user(rt, of_each) for _ in range(users)]
    if as_json:
        print(json.dumps({"users": [asdict(user) for user in made]}, indent=1))
        return
    for user in made:
        print(f"{user.email}  {user.password}  {user.api_key}  films: {len(user.films)}")


def _user(rt: Runtime, count: int) -> Seeded:
    email = f"creator-{uuid4().hex[:10]}@example.com"
    password = secrets.token_urlsafe(12)
    session = accounts.redeem_link(rt, accounts.create_user(rt, email, "creator"))
    who = accounts.who(rt, session)
    accounts.set_password(rt, who, email, password)
    ledger.grant(rt, email, _CREDITS, "seed", f"seed:{email}")
    key = accounts.create_api_key(rt, who, "seed")
    made = [
        films.create(rt, who, _SCRIPT.format(number=number), f"Bells of valley {number}")
        for number in range(1, count + 1)
    ]
    accounts.sign_out(rt, session)
    return Seeded(email, password, key, made)
