"""Chooses the real things that a process works with. Only where a process starts is this called."""

from collections.abc import Callable

from redis import Redis
from sqlalchemy import create_engine
from sqlalchemy.orm import sessionmaker
from sqlmodel import Session

from studio.adapters.disk_blobs import DiskBlobs
from studio.adapters.redis_events import RedisEvents
from studio.adapters.smtp_mail import SmtpMail
from studio.adapters.system_clock import SystemClock
from studio.db.migrate import driver_url
from studio.ports import Blobs, Queue
from studio.runtime import Runtime
from studio.settings import Settings

_SESSIONS = 10
"""Database sessions that a process keeps open; as many again may open for a while."""


def connect(settings: Settings, queue: Callable[[Redis], Queue]) -> Runtime:
    """Return the runtime for complete `settings`; `queue` makes the queue (`jobs.queue.RqQueue`).

    Nothing is connected yet: sessions open when first used.
    """
    redis = Redis.from_url(settings.redis_url)
    scratch = settings.data_dir / "scratch"
    scratch.mkdir(parents=True, exist_ok=True)
    return Runtime(
        settings=settings,
        sessions=_sessions(settings.database_url),
        blobs=_blobs(settings),
        queue=queue(redis),
        events=RedisEvents(redis, settings.redis_url),
        clock=SystemClock(),
        scratch=scratch,
        mail=SmtpMail(settings.smtp_url) if settings.smtp_url else None,
    )


def _sessions(database_url: str) -> sessionmaker[Session]:
    engine = create_engine(
        driver_url(database_url), pool_size=_SESSIONS, max_overflow=_SESSIONS, pool_pre_ping=True
    )
    return sessionmaker(engine, class_=Session, expire_on_commit=False)


def _blobs(settings: Settings) -> Blobs:
    if settings.s3_bucket:
        from studio.adapters.s3_blobs import S3Blobs  # noqa: PLC0415  (boto3 is slow to import)

        return S3Blobs(settings.s3_bucket, settings.s3_endpoint_url)
    return DiskBlobs(settings.data_dir / "media")
