"""What Alembic runs: the connection comes from studio.db.migrate, the tables from studio.db.tables."""

from alembic import context
from sqlmodel import SQLModel

from studio.db import tables  # noqa: F401  (registers every table)

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=SQLModel.metadata,
    compare_type=True,
)
with context.begin_transaction():
    context.run_migrations()
