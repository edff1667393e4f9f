"""Uploads that can be resumed, and media of uploads as artefacts"""

import sqlalchemy as sa
from alembic import op

revision = '0005'
down_revision = '0003'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column('uploads', sa.Column('key', sa.String(), nullable=False, server_default=''))
    op.alter_column('uploads', 'key', server_default=None)
    op.create_index(op.f('ix_uploads_key'), 'uploads', ['key'])
    op.create_table(
        'incoming',
        sa.Column('id', sa.String(), nullable=False),
        sa.Column('workspace_id', sa.String(), nullable=False),
        sa.Column('name', sa.String(), nullable=False),
        sa.Column('size', sa.Integer(), nullable=False),
        sa.Column('upload_id', sa.String(), nullable=False),
        sa.Column('expires_at', sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(['workspace_id'], ['workspaces.id']),
        sa.PrimaryKeyConstraint('id'),
    )
    op.create_index(op.f('ix_incoming_workspace_id'), 'incoming', ['workspace_id'])
    op.create_index(op.f('ix_incoming_expires_at'), 'incoming', ['expires_at'])


def downgrade() -> None:
    op.drop_table('incoming')
    op.drop_index(op.f('ix_uploads_key'), table_name='uploads')
    op.drop_column('uploads', 'key')
