"""Publications of films, and the channel of a workspace"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = '0010'
down_revision = '0009'
branch_labels = None
depends_on = None


def _moment(name: str, *, nullable: bool = False) -> sa.Column:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=nullable)


def _text(name: str) -> sa.Column:
    return sa.Column(name, sa.String(), nullable=False)


def _texts(name: str) -> sa.Column:
    return sa.Column(name, postgresql.ARRAY(sa.Text()), nullable=False)


def upgrade() -> None:
    op.create_table(
        'publications',
        *(_text(name) for name in ('id', 'film_id', 'workspace_id', 'by_id', 'status')),
        *(_text(name) for name in ('title', 'description', 'thumbnail', 'privacy')),
        _texts('tags'),
        _texts('languages'),
        _moment('publish_at', nullable=True),
        sa.Column('says_ai', sa.Boolean(), nullable=False),
        sa.Column('consent', sa.Boolean(), nullable=False),
        *(_text(name) for name in ('film_key', 'session', 'video_id', 'owner', 'error_code')),
        sa.Column('sent', sa.BigInteger(), nullable=False),
        sa.Column('size', sa.BigInteger(), nullable=False),
        _texts('done'),
        _texts('warnings'),
        sa.Column('attempt', sa.Integer(), nullable=False),
        sa.Column('tries', sa.Integer(), nullable=False),
        _moment('lease_until', nullable=True),
        _moment('due_at', nullable=True),
        sa.Column('error_params', postgresql.JSONB(), nullable=False),
        _moment('created_at'),
        _moment('changed_at'),
        _moment('ended_at', nullable=True),
        sa.ForeignKeyConstraint(['film_id'], ['films.id']),
        sa.ForeignKeyConstraint(['workspace_id'], ['workspaces.id']),
        sa.ForeignKeyConstraint(['by_id'], ['users.id']),
        sa.PrimaryKeyConstraint('id'),
    )
    op.create_index('publications_of_film', 'publications', ['film_id', 'created_at'])
    op.create_index(op.f('ix_publications_workspace_id'), 'publications', ['workspace_id'])
    op.create_index(op.f('ix_publications_by_id'), 'publications', ['by_id'])
    op.create_index(
        'publications_due',
        'publications',
        ['due_at'],
        postgresql_where=sa.text('due_at IS NOT NULL'),
    )
    op.create_index(
        'one_publication_at_a_time',
        'publications',
        ['film_id'],
        unique=True,
        postgresql_where=sa.text("status NOT IN ('scheduled', 'published')"),
    )
    op.create_table(
        'channels',
        *(_text(name) for name in ('workspace_id', 'channel_id', 'title', 'refresh', 'by_id')),
        sa.Column('revoked', sa.Boolean(), nullable=False),
        _moment('connected_at'),
        sa.ForeignKeyConstraint(['workspace_id'], ['workspaces.id']),
        sa.ForeignKeyConstraint(['by_id'], ['users.id']),
        sa.PrimaryKeyConstraint('workspace_id'),
    )
    op.create_index(op.f('ix_channels_by_id'), 'channels', ['by_id'])


def downgrade() -> None:
    op.drop_table('channels')
    op.drop_table('publications')
