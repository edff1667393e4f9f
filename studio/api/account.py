"""/api/v1/me and the keys to this interface."""

from dataclasses import dataclass
from typing import Any

from fastapi import APIRouter
from fastapi.responses import JSONResponse

from studio.api import bodies
from studio.api.asking import Caller, Rt
from studio.api.once import OnlyOnce
from studio.services import accounts, preferences
from studio.views.account import ApiKeyView, MeView, PreferencesView

router = APIRouter(prefix="/api/v1", tags=["account"])


@dataclass
class NewKeyView:
    """A fresh key, shown this once."""

    key: str


@router.get("/me")
def me(rt: Rt, who: Caller) -> MeView:
    """Tell who is signed in, with the credits left."""
    return accounts.me(rt, who)


@router.get("/api-keys")
def keys(rt: Rt, who: Caller) -> list[ApiKeyView]:
    """List the keys, without their secrets."""
    return accounts.api_keys(rt, who)


@router.post("/api-keys", response_model=NewKeyView, status_code=201)
def create(rt: Rt, who: Caller, body: bodies.NewKey, once: OnlyOnce) -> JSONResponse:
    """Make a key. It is shown in this answer only."""
    return once(
        201, body.model_dump(), lambda: NewKeyView(accounts.create_api_key(rt, who, body.name))
    )


@router.delete("/api-keys/{key_id}", status_code=204)
def revoke(rt: Rt, who: Caller, key_id: str) -> None:
    """Make a key useless from now on."""
    accounts.revoke_api_key(rt, who, key_id)


@router.get("/me/preferences")
def read_preferences(rt: Rt, who: Caller) -> PreferencesView:
    """Return what the user chose for themselves."""
    return preferences.read(rt, who)


@router.patch("/me/preferences")
def change_preferences(rt: Rt, who: Caller, changes: dict[str, Any]) -> PreferencesView:
    """Change what is given: keys, panels, tour_done, mail, desktop."""
    return preferences.change(rt, who, changes)
