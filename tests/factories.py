"""A runtime on real PostgreSQL with everything else in memory or in a temporary folder."""

from collections.abc import AsyncIterator, Collection
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import create_engine
from sqlalchemy.orm import sessionmaker
from sqlmodel import Session

from studio.adapters.disk_blobs import DiskBlobs
from studio.db.migrate import driver_url
from studio.db.tables import FilmRow
from studio.domain.access import Who
from studio.domain.codec import to_plain
from studio.domain.film import Film
from studio.runtime import Runtime
from studio.services import accounts, ledger, steps
from studio.settings import Settings


@dataclass
class Wakes:
    """A queue that remembers who was woken."""

    woken: list[tuple[str, str]] = field(default_factory=list)

    def wake(self, queue: str, step_id: str) -> None:
        self.woken.append((queue, step_id))

    def ping(self) -> None:
        pass


@dataclass
class Heard:
    """Events that were published, in order."""

    messages: list[tuple[str, dict[str, object]]] = field(default_factory=list)

    def publish(self, channel: str, message: dict[str, object]) -> None:
        self.messages.append((channel, message))

    async def listen(self, channel: str, every: float) -> AsyncIterator[dict[str, object] | None]:
        for where, message in self.messages:
            if where == channel:
                yield message

    async def listen_all(
        self, channels: Collection[str], every: float
    ) -> AsyncIterator[tuple[str, dict[str, object]] | None]:
        for where, message in self.messages:
            if where in channels:
                yield where, message


@dataclass
class Hands:
    """A clock that is set by hand."""

    time: datetime = datetime(2030, 1, 1, tzinfo=UTC)

    def now(self) -> datetime:
        return self.time

    def pass_by(self, **span: float) -> None:
        self.time += timedelta(**span)


def make_runtime(database_url: str, folder: Path) -> Runtime:
    engine = create_engine(driver_url(database_url), pool_size=12)
    return Runtime(
        settings=Settings(database_url=database_url, secret_key="for tests", data_dir=folder),
        sessions=sessionmaker(engine, class_=Session, expire_on_commit=False),
        blobs=DiskBlobs(folder / "media"),
        queue=Wakes(),
        events=Heard(),
        clock=Hands(),
        scratch=folder / "scratch",
    )


def user(rt: Runtime, email: str, role: str = "creator", balance: int = 100) -> Who:
    """A user with a workspace of their own and some credits."""
    who = accounts.who(rt, accounts.redeem_link(rt, accounts.create_user(rt, email, role)))
    if balance:
        ledger.grant(rt, email, balance, "test", f"test:{email}")
    return who


def add_film(rt: Runtime, who: Who, film: Film) -> str:
    """Store a film of plain values and return its id."""
    now = rt.clock.now()
    with rt.sessions.begin() as session:
        row = FilmRow(
            workspace_id=who.workspace_id,
            title=film.title,
            document=to_plain(film),
            created_at=now,
            updated_at=now,
        )
        session.add(row)
        session.flush()
        return row.id


def work_off(rt: Runtime, owner: str = "worker", queue: str = "cpu", most: int = 1000) -> int:
    """Claim and complete up to `most` steps without making anything; return how many."""
    for done in range(most):
        claimed = steps.claim(rt, owner, queue)
        if claimed is None:
            return done
        facts = {"seconds": 1.5, "focus": [0.5, 0.4, 0.3]}
        assert steps.complete(rt, owner, claimed.attempt, claimed.id, facts, 10, 0.1)
    return most
