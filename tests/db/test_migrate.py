"""Migrations: from nothing to the newest tables, by several processes at once, and back."""

from concurrent.futures import ThreadPoolExecutor

from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import create_engine, inspect
from sqlmodel import SQLModel

from studio.db import migrate, tables


def test_an_empty_database_gets_every_table(empty_database_url: str) -> None:
    migrate.upgrade(empty_database_url)
    migrate.upgrade(empty_database_url)
    engine = create_engine(migrate.driver_url(empty_database_url))
    assert set(SQLModel.metadata.tables) <= set(inspect(engine).get_table_names())
    engine.dispose()


def test_processes_that_start_at_once_do_not_collide(empty_database_url: str) -> None:
    with ThreadPoolExecutor(3) as pool:
        list(pool.map(migrate.upgrade, [empty_database_url] * 3))


def test_the_migrations_give_exactly_what_the_code_declares(database_url: str) -> None:
    assert tables.StepRow.metadata is SQLModel.metadata
    engine = create_engine(migrate.driver_url(database_url))
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), SQLModel.metadata) == []
    engine.dispose()


def test_the_way_back_works(database_url: str) -> None:
    engine = create_engine(migrate.driver_url(database_url))
    with engine.begin() as connection:
        command.downgrade(migrate.config(connection), "base")
    assert set(inspect(engine).get_table_names()) == {"alembic_version"}
    engine.dispose()
    migrate.upgrade(database_url)


def test_every_short_form_of_an_address_is_understood() -> None:
    for scheme in ("postgres", "postgresql", "postgresql+psycopg"):
        assert migrate.driver_url(f"{scheme}://u:p@h/d") == "postgresql+psycopg://u:p@h/d"
