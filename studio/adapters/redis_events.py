"""Tells open screens through Redis: whoever listens hears it, nobody else is kept waiting."""

import json
import logging

from redis import Redis, RedisError

_log = logging.getLogger(__name__)


class RedisEvents:
    def __init__(self, redis: Redis) -> None:
        self._redis = redis

    def publish(self, channel: str, message: dict[str, object]) -> None:
        """Publish `message` as JSON. A screen that misses one catches up with the next."""
        try:
            self._redis.publish(channel, json.dumps(message))
        except RedisError:
            _log.warning("event not published", extra={"channel": channel}, exc_info=True)
