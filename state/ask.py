"""The way from a state to a service: who asks, in a thread, so that no other session waits."""

import asyncio
from collections.abc import Callable
from typing import Any, TypeVar

import reflex as rx

from state.identity import who_sent
from studio.runtime import runtime

Answer = TypeVar("Answer")


async def ask(
    state: rx.State, service: Callable[..., Answer], *arguments: Any, **options: Any
) -> Answer:
    """Call `service(runtime, who, …)` for the one who sent this event.

    Raises NotSignedIn, and whatever the service raises.
    """
    who = await who_sent(state.router.headers.cookie)
    return await asyncio.to_thread(service, runtime(), who, *arguments, **options)
