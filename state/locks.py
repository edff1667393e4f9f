"""The lock of a tab's state, given back even when whoever asks for it is stopped meanwhile.

Reflex stops what a page began as soon as the page is left or loaded again. Who is stopped between asking
Valkey for the lock and hearing the answer holds it without knowing, and the tab's next page would stand
still until the lock expires, ten seconds later.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any, cast

from reflex.istate.manager.redis import StateManagerRedis
from reflex.istate.manager.token import StateToken

_GIVE_BACK = """
if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end
return 0
"""


class TabLocks(StateManagerRedis):
    """Reflex's own store of states, with locks that nobody takes along."""

    @asynccontextmanager
    async def _lock(
        self, token: StateToken[Any], event_name: str | None = None
    ) -> AsyncIterator[bytes]:
        held = b""
        try:
            async with super()._lock(token, event_name) as held:
                yield held
        except asyncio.CancelledError:
            await asyncio.shield(self._give_back(self._lock_key(token), held))
            raise

    async def _wait_lock(self, lock_key: bytes, lock_id: bytes) -> None:
        try:
            await super()._wait_lock(lock_key, lock_id)
        except BaseException:
            await asyncio.shield(self._give_back(lock_key, lock_id))
            raise

    async def _give_back(self, lock_key: bytes, lock_id: bytes) -> None:
        """Free the lock if it is held by `lock_id`; those who wait for it hear of that from Valkey."""
        evaluate = cast("Callable[..., Awaitable[int]]", self.redis.eval)
        await evaluate(_GIVE_BACK, 1, lock_key, lock_id)
