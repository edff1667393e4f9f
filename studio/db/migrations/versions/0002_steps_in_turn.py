"""An index in the order in which steps are claimed"""

import sqlalchemy as sa
from alembic import op

revision = '0002'
down_revision = '0001'
branch_labels = None
depends_on = None

_QUEUED = sa.text("status = 'queued'")


def upgrade() -> None:
    op.drop_index('steps_open', table_name='steps', postgresql_where=_QUEUED)
    op.create_index(
        'steps_in_turn',
        'steps',
        ['queue', sa.text('priority DESC'), 'position'],
        postgresql_where=_QUEUED,
    )


def downgrade() -> None:
    op.drop_index('steps_in_turn', table_name='steps', postgresql_where=_QUEUED)
    op.create_index('steps_open', 'steps', ['queue', 'priority'], postgresql_where=_QUEUED)
