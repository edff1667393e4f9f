"""PostgreSQL and Valkey as children: they keep what they acknowledged and leave nothing behind."""

import os
import signal
import stat
from collections.abc import Iterator

import psycopg
import pytest
import redis

from studio.embedded import account, postgres, valkey
from studio.embedded.child import Service
from studio.embedded.folder import DataFolder
from studio.embedded.supervisor import Supervisor
from tests.embedded.processes import eventually, using


@pytest.fixture
def supervisor(data_folder: DataFolder) -> Iterator[Supervisor]:
    keeper = Supervisor(data_folder, print)
    yield keeper
    keeper.stop()


def start(supervisor: Supervisor, service: Service) -> str:
    supervisor.start(service.command)
    supervisor.wait(service, 30)
    return service.url


def test_postgres_keeps_its_rows_over_a_restart(supervisor: Supervisor) -> None:
    folder = supervisor.folder
    url = start(supervisor, postgres.service(folder, account.unprivileged()))
    with psycopg.connect(url) as session:
        session.execute("CREATE TABLE film (title text)")
        session.execute("INSERT INTO film VALUES ('गुरु')")
    supervisor.stop()
    again = start(supervisor, postgres.service(folder, account.unprivileged()))
    with psycopg.connect(again) as session:
        assert session.execute("SELECT title FROM film").fetchall() == [("गुरु",)]
    assert again == url


def test_stopping_leaves_no_process(supervisor: Supervisor) -> None:
    folder = supervisor.folder
    start(supervisor, postgres.service(folder, account.unprivileged()))
    start(supervisor, valkey.service(folder, account.unprivileged()))
    pids = supervisor.pids()
    assert set(pids) == {"postgres", "valkey"}
    supervisor.stop()
    assert using(str(folder.root)) == []
    for pid in pids.values():
        with pytest.raises(ProcessLookupError):
            os.kill(pid, 0)


def test_killed_servers_start_again_with_all_acknowledged_writes(supervisor: Supervisor) -> None:
    folder = supervisor.folder
    database = postgres.service(folder, account.unprivileged())
    cache = valkey.service(folder, account.unprivileged())
    start(supervisor, database)
    start(supervisor, cache)
    with psycopg.connect(database.url) as session:
        session.execute("CREATE TABLE entry AS SELECT generate_series(1, 500) AS n")
    client = redis.Redis.from_url(cache.url)
    client.rpush("wakes", *range(500))
    for pid in supervisor.pids().values():
        os.kill(pid, signal.SIGKILL)

    def both_answer() -> bool:
        supervisor.tick()
        return database.answers() and cache.answers()

    assert eventually(both_answer)
    with psycopg.connect(database.url) as session:
        assert session.execute("SELECT count(*) FROM entry").fetchone() == (500,)
    assert redis.Redis.from_url(cache.url).llen("wakes") == 500


def test_servers_refuse_strangers(supervisor: Supervisor) -> None:
    folder = supervisor.folder
    url = start(supervisor, postgres.service(folder, account.unprivileged()))
    secret = (folder.keys / "postgres").read_text()
    with pytest.raises(psycopg.OperationalError, match="password"):
        psycopg.connect(url.replace(secret, "guess"), connect_timeout=2)
    cache = start(supervisor, valkey.service(folder, account.unprivileged()))
    password = (folder.keys / "valkey").read_text()
    with pytest.raises(redis.AuthenticationError):
        redis.Redis.from_url(cache.replace(password, "guess")).ping()


def test_secrets_are_their_owners_alone(supervisor: Supervisor) -> None:
    folder = supervisor.folder
    postgres.service(folder, account.unprivileged())
    valkey.service(folder, account.unprivileged())
    for path in (*folder.keys.iterdir(), folder.valkey / "valkey.conf"):
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert not (folder.root / "postgres.password").exists()


def test_a_taken_port_is_exchanged(supervisor: Supervisor) -> None:
    folder = supervisor.folder
    first = valkey.service(folder, account.unprivileged())
    start(supervisor, first)
    second = valkey.service(folder, account.unprivileged())
    assert second.url != first.url


@pytest.mark.skipif(os.geteuid() != 0, reason="only root has another account run the servers")
def test_as_root_the_servers_run_as_nobody(supervisor: Supervisor) -> None:
    folder = supervisor.folder
    start(supervisor, postgres.service(folder, account.unprivileged()))
    start(supervisor, valkey.service(folder, account.unprivileged()))
    owners = {process.username() for process in using(str(folder.root))}
    assert owners == {"nobody"}


@pytest.mark.skipif(os.geteuid() != 0, reason="only root has another account run the servers")
def test_programs_in_a_closed_home_are_copied_once(data_folder: DataFolder) -> None:
    closed = data_folder.root / "home"
    closed.mkdir(mode=0o700)
    (closed / "tool").mkdir()
    (closed / "tool" / "run").write_text("#!/bin/sh\n")
    nobody = account.unprivileged()
    home = account.within_reach(nobody, [closed / "tool"], data_folder.programs)
    assert home == data_folder.programs / "tool"
    assert account.reaches(nobody, home / "tool")
    assert account.within_reach(None, [closed / "tool"], data_folder.programs) == closed


def test_a_failed_creation_is_said_in_a_sentence_and_done_again(data_folder: DataFolder) -> None:
    data_folder.root.joinpath("postgres.new").mkdir()
    (data_folder.root / "postgres.new" / "half").write_text("an interrupted initdb")
    service = postgres.service(data_folder, account.unprivileged())
    assert (data_folder.postgres / "PG_VERSION").exists()
    assert service.command.name == "postgres"
