"""The lock of a tab's state: whoever is stopped, at whatever moment, leaves it free."""

import asyncio
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress

from redis.asyncio import Redis
from reflex.istate.manager.token import StateToken

from state.locks import TabLocks

TOKEN = StateToken(ident="tab", cls=dict)
LOCK = f"{TOKEN.lock_key}_lock"
MOMENTS = 60
"""More turns of the loop than taking, holding and giving back a lock lasts."""


def _run(redis_url: str, scenario: Callable[[TabLocks], Awaitable[None]]) -> None:
    """Play a scenario on a loop of its own: the thread of the tests may have one already."""

    async def play() -> None:
        locks = TabLocks(redis=Redis.from_url(redis_url))
        await _work(locks)
        await scenario(locks)
        await locks.close()

    with ThreadPoolExecutor(1) as thread:
        thread.submit(asyncio.run, play()).result()


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


def test_who_is_stopped_at_any_moment_leaves_the_lock_free(redis_url: str) -> None:
    kept = []

    async def scenario(locks: TabLocks) -> None:
        for moment in range(MOMENTS):
            await _stopped(locks, moment)
            if await locks.redis.delete(LOCK):
                kept.append(moment)

    _run(redis_url, scenario)
    assert not kept


def test_who_waits_for_somebody_that_is_stopped_gets_its_turn(redis_url: str) -> None:
    async def scenario(locks: TabLocks) -> None:
        for moment in range(MOMENTS):
            waiting = asyncio.create_task(_work(locks))
            await _stopped(locks, moment)
            await asyncio.wait_for(waiting, locks.lock_expiration / 1000 - 1)

    _run(redis_url, scenario)


def test_the_lock_of_another_is_left_alone(redis_url: str) -> None:
    async def scenario(locks: TabLocks) -> None:
        async with locks.modify_state(TOKEN):
            for moment in range(MOMENTS // 4):
                await _stopped(locks, moment)
            assert await locks.redis.exists(LOCK)

    _run(redis_url, scenario)
