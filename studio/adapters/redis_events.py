"""Tells open screens through Redis: whoever listens hears it, nobody else is kept waiting."""

import json
import logging
from collections.abc import AsyncIterator, Collection

from redis import Redis, RedisError
from redis import asyncio as aio

_log = logging.getLogger(__name__)


class RedisEvents:
    def __init__(self, redis: Redis, url: str = "") -> None:
        """Publish through `redis`; `url` is the same server, needed only to listen."""
        self._redis = redis
        self._url = url

    def publish(self, channel: str, message: dict[str, object]) -> None:
        """Publish `message` as JSON. A screen that misses one catches up with the next."""
        try:
            self._redis.publish(channel, json.dumps(message))
        except RedisError:
            _log.warning("event not published", extra={"channel": channel}, exc_info=True)

    async def listen(
        self, channel: str, patience: float
    ) -> AsyncIterator[dict[str, object] | None]:
        """Yield each message; None when nothing came for `patience` seconds, to look around."""
        async for heard in self.listen_all([channel], patience):
            yield heard[1] if heard else None

    async def listen_all(
        self, channels: Collection[str], patience: float
    ) -> AsyncIterator[tuple[str, dict[str, object]] | None]:
        """Yield each message with its channel; None when nothing came for `patience` seconds."""
        async with aio.Redis.from_url(self._url) as redis, redis.pubsub() as mailbox:
            await mailbox.subscribe(*channels)
            while True:
                heard = await mailbox.get_message(ignore_subscribe_messages=True, timeout=patience)
                yield (heard["channel"].decode(), json.loads(heard["data"])) if heard else None
