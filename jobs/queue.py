"""The RQ side of the Queue port: the only module that enqueues."""

from uuid import uuid4

from redis import Redis
from rq import Queue
from rq.serializers import JSONSerializer

LOOK = "jobs.worker.look"
"""Dotted name of the function that a wake-up runs."""


def rq_queue(redis: Redis, name: str) -> Queue:
    """Return the queue `name`; jobs are JSON, never pickles."""
    return Queue(name, connection=redis, serializer=JSONSerializer)


class RqQueue:
    """Wakes workers. A wake-up carries a step's id, but the worker asks the table what to do."""

    def __init__(self, redis: Redis) -> None:
        self._redis = redis

    def wake(self, queue: str, step_id: str) -> None:
        """Ask a worker of `queue` to look; asking twice is harmless."""
        rq_queue(self._redis, queue).enqueue_call(
            func=LOOK,
            args=(step_id,),
            job_id=f"{step_id}-{uuid4().hex[:8]}",
            timeout=-1,
            result_ttl=0,
            failure_ttl=60,
            ttl=600,
        )

    def ping(self) -> None:
        """Raise RedisError when wake-ups cannot be sent now."""
        self._redis.ping()
