"""Stars are part of the film, notes are answered"""

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = '0008'
down_revision = '0007'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.drop_column('takes', 'starred')
    op.add_column('notes', sa.Column('reply_to', sqlmodel.sql.sqltypes.AutoString(), nullable=True))
    op.create_foreign_key('notes_reply_to_fkey', 'notes', 'notes', ['reply_to'], ['id'])
    op.create_index(op.f('ix_notes_reply_to'), 'notes', ['reply_to'], unique=False)


def downgrade() -> None:
    op.drop_column('notes', 'reply_to')
    op.add_column(
        'takes', sa.Column('starred', sa.Boolean(), server_default='false', nullable=False)
    )
