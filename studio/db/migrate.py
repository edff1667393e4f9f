"""Brings a database to the newest tables."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, create_engine, text

_FOLDER = Path(__file__).parent / "migrations"
_LOCK = 0x57D10
"""Number of the advisory lock: two processes that start at once migrate one after the other."""


def driver_url(database_url: str) -> str:
    """Return the URL as SQLAlchemy wants it: through psycopg 3, whatever short form was given."""
    scheme, separator, rest = database_url.partition("://")
    return (
        f"postgresql+psycopg{separator}{rest}"
        if scheme in ("postgres", "postgresql")
        else database_url
    )


def upgrade(database_url: str) -> None:
    """Create or upgrade all tables; safe to call again and by several processes at once."""
    engine = create_engine(driver_url(database_url))
    with engine.begin() as connection:
        connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
        command.upgrade(config(connection), "head")
    engine.dispose()


def config(connection: Connection) -> Config:
    """Return Alembic's configuration for work on an open connection."""
    made = Config()
    made.set_main_option("script_location", str(_FOLDER))
    made.attributes["connection"] = connection
    return made
