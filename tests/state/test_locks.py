"""The lock of a tab's state: whoever is stopped, at whatever moment, leaves it free."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress

import pytest
from redis.asyncio import Redis
from reflex.istate.manager.token import StateToken

from state.locks import TabLocks

TOKEN = StateToken(ident="tab", cls=dict)
MOMENTS = 60
"""More turns of the loop than taking, holding and giving back a lock lasts."""


@pytest.fixture
async def locks(redis_url: str) -> AsyncIterator[TabLocks]:
    made = TabLocks(redis=Redis.from_url(redis_url))
    async with made.modify_state(TOKEN):
        pass
    yield made
    await made.close()


async def _work(locks: TabLocks) -> None:
    async with locks.modify_state(TOKEN):
        await asyncio.sleep(0)


async def _stopped(locks: TabLocks, moment: int) -> None:
    """Start some work, and stop it after so many turns of the loop."""
    work = asyncio.create_task(_work(locks))
    for _ in range(moment):
        await asyncio.sleep(0)
    work.cancel()
    with suppress(asyncio.CancelledError):
        await work


async def test_who_is_stopped_at_any_moment_leaves_the_lock_free(locks: TabLocks) -> None:
    kept = []
    for moment in range(MOMENTS):
        await _stopped(locks, moment)
        if await locks.redis.exists(f"{TOKEN.lock_key}_lock"):
            kept.append(moment)
            await locks.redis.delete(f"{TOKEN.lock_key}_lock")
    assert not kept


async def test_who_waits_for_somebody_that_is_stopped_gets_its_turn(locks: TabLocks) -> None:
    for moment in range(MOMENTS):
        waiting = asyncio.create_task(_work(locks))
        await _stopped(locks, moment)
        await waiting


async def test_the_lock_of_another_is_left_alone(locks: TabLocks) -> None:
    async with locks.modify_state(TOKEN):
        for moment in range(MOMENTS // 4):
            await _stopped(locks, moment)
        assert await locks.redis.exists(f"{TOKEN.lock_key}_lock")
