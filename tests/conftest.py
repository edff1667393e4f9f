"""What tests stand on: a real PostgreSQL and a real Valkey, started once for all of them."""

import shutil
import socket
import tempfile
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import psycopg
import pytest
import redis

from studio.db import migrate
from studio.embedded import account, postgres, valkey
from studio.embedded.child import Service
from studio.embedded.folder import DataFolder, prepare
from studio.embedded.supervisor import Supervisor
from tests.fakes.mailbox import Mailbox, opened

# Nothing here must survive a power cut, so the disk is not waited for.
HASTY = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}


def _fresh_folder() -> DataFolder:
    """Make a data folder that the database's account can reach (pytest's own are closed)."""
    return prepare(Path(tempfile.mkdtemp(prefix="studio-test-")), account.unprivileged())


@pytest.fixture
def data_folder() -> Iterator[DataFolder]:
    """An empty data folder, removed after the test."""
    folder = _fresh_folder()
    yield folder
    shutil.rmtree(folder.root)


@pytest.fixture(scope="session")
def _servers() -> Iterator[Supervisor]:
    folder = _fresh_folder()
    supervisor = Supervisor(folder, print)
    yield supervisor
    supervisor.stop()
    shutil.rmtree(folder.root)


def _started(supervisor: Supervisor, service: Service) -> str:
    supervisor.start(service.command)
    supervisor.wait(service, 30)
    return service.url


@pytest.fixture(scope="session")
def _postgres_url(_servers: Supervisor) -> str:
    folder = _servers.folder
    return _started(_servers, postgres.service(folder, account.unprivileged(), HASTY))


@pytest.fixture(scope="session")
def _valkey_url(_servers: Supervisor) -> str:
    return _started(_servers, valkey.service(_servers.folder, account.unprivileged()))


def _database(server_url: str, name: str, template: str) -> str:
    with psycopg.connect(server_url, autocommit=True) as session:
        session.execute(f'CREATE DATABASE "{name}" TEMPLATE "{template}"')
    return server_url.rpartition("/")[0] + f"/{name}"


def _drop(server_url: str, name: str) -> None:
    with psycopg.connect(server_url, autocommit=True) as session:
        session.execute(f'DROP DATABASE "{name}" WITH (FORCE)')


@pytest.fixture(scope="session")
def _template(_postgres_url: str) -> str:
    """A database with all migrations applied, copied for each test."""
    url = _database(_postgres_url, "migrated", "template0")
    migrate.upgrade(url)
    return "migrated"


@pytest.fixture
def database_url(_postgres_url: str, _template: str) -> Iterator[str]:
    """An own PostgreSQL database with the studio's tables, empty."""
    name = f"test_{uuid4().hex}"
    yield _database(_postgres_url, name, _template)
    _drop(_postgres_url, name)


@pytest.fixture
def empty_database_url(_postgres_url: str) -> Iterator[str]:
    """An own PostgreSQL database without any table."""
    name = f"test_{uuid4().hex}"
    yield _database(_postgres_url, name, "template0")
    _drop(_postgres_url, name)


@pytest.fixture
def mailbox() -> Iterator[Mailbox]:
    """A mail server that takes everything."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    box, controller = opened(port)
    yield box
    controller.stop()


@pytest.fixture
def redis_url(_valkey_url: str) -> str:
    """A Valkey with nothing in it."""
    with redis.Redis.from_url(_valkey_url) as client:
        client.flushall()
    return _valkey_url
