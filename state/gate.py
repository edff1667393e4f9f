"""Default-deny for events.

Reflex lets anybody call every public method of every State, so each handler declares who may
(`@handler("creator")`) and everything undeclared is dropped.
"""

import inspect
import logging
import time
from collections.abc import Callable
from functools import cache
from typing import Any, Literal, cast

import reflex as rx
from reflex.state import BaseState, StateUpdate
from reflex_base.event import Event
from reflex_base.registry import RegistrationContext

from state.identity import who_sent
from studio.domain.access import Role, Who
from studio.domain.buckets import Bucket
from studio.domain.errors import NotSignedIn

Level = Literal["public", "user", "creator", "admin"]

POLICY: dict[str, Level] = {}
"""Every declared handler ("module.Class.method") and who may call it."""

FRAMEWORK = {"hydrate", "hydrate_and_load", "on_load_internal", "set_is_hydrated"}
"""Reflex's own handlers that a page needs; its `setvar` and the like are not among them."""

_ALLOWED: dict[Level, set[Role]] = {
    "user": set(Role),
    "creator": {Role.CREATOR, Role.ADMIN},
    "admin": {Role.ADMIN},
}
_log = logging.getLogger(__name__)


def handler(level: Level, **options: Any) -> Callable[[Callable[..., Any]], Any]:
    """Declare a method as an event handler that `level` may call."""

    def declare(method: Callable[..., Any]) -> Any:
        POLICY[name_of(method)] = level
        event = cast("Any", rx.event)
        return event(**options)(method) if options else event(method)

    return declare


def name_of(method: Callable[..., Any]) -> str:
    """Return the name of a handler in POLICY."""
    return f"{method.__module__}.{method.__qualname__}"


def is_framework(method: Callable[..., Any]) -> bool:
    """Tell whether the handler is Reflex's own."""
    return method.__module__.partition(".")[0] in {"reflex", "reflex_base"}


class Gate(rx.Middleware):
    """Drops what is not declared, not allowed, not of the declared types, or too much."""

    def __init__(self) -> None:
        self._tabs = Bucket(rate=30, burst=60)
        self._addresses = Bucket(rate=120, burst=400)

    async def preprocess(self, app: rx.App, state: BaseState, event: Event) -> StateUpdate | None:  # noqa: ARG002
        """Return None to let the event through, an update to answer it right here."""
        session, now = state.router.session, time.monotonic()
        if not (
            self._tabs.take(session.client_token, now)
            and self._addresses.take(session.client_ip, now)
        ):
            return StateUpdate()
        registered = RegistrationContext.get().event_handlers.get(event.name)
        if registered is None:
            return StateUpdate()
        method = registered.handler.fn
        if is_framework(method):
            known = event.name.rpartition(".")[2] in FRAMEWORK
            return None if known else StateUpdate()
        level = POLICY.get(name_of(method))
        if level is None or not fits(method, event.payload):
            _log.warning("event refused", extra={"event": event.name})
            return StateUpdate()
        return None if level == "public" else await _answer(level, state)


async def _answer(level: Level, state: BaseState) -> StateUpdate | None:
    try:
        who: Who = await who_sent(state.router.headers.cookie)
    except NotSignedIn:
        return StateUpdate(events=Event.from_event_type(rx.redirect("/sign-in")))
    return None if who.role in _ALLOWED[level] else StateUpdate()


@cache
def _parameters(method: Callable[..., Any]) -> dict[str, Any]:
    return {
        name: parameter.annotation
        for name, parameter in list(inspect.signature(method).parameters.items())[1:]
    }


def fits(method: Callable[..., Any], payload: dict[str, Any]) -> bool:
    """Tell whether the payload has values of the types that the method declares."""
    declared = _parameters(method)
    return payload.keys() <= declared.keys() and all(
        isinstance(value, declared[name]) for name, value in payload.items()
    )
