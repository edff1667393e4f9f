"""Which tab listens to what in this process, so that a listener whose tab is gone ends."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import reflex as rx
from reflex_base.registry import RegistrationContext

_listeners: dict[tuple[str, str], object] = {}
"""The newest listener of each tab and state; an older one finds another in its place and stops."""


@contextmanager
def listening(state: rx.State, topic: str) -> Iterator[Callable[[], bool]]:
    """Register the tab of `state` as listening to `topic`; yields a test whether it still does."""
    tab, socket = state.router.session.client_token, state.router.session.session_id
    place, me = (tab, state.get_full_name()), (topic, object())
    _listeners[place] = me
    try:
        yield lambda: _listeners.get(place) is me and _open(tab, socket)
    finally:
        if _listeners.get(place) is me:
            del _listeners[place]


def _open(tab: str, socket: str) -> bool:
    """Tell whether the tab is still connected by the socket with which it came."""
    namespace = RegistrationContext.get().app.event_namespace
    return namespace is not None and namespace.token_to_sid.get(tab) == socket
