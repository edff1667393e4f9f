"""What users choose for themselves, and what they are told"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = '0006'
down_revision = '0005'
branch_labels = None
depends_on = None


def _moment(name: str, *, nullable: bool = True) -> sa.Column:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=nullable)


def upgrade() -> None:
    op.add_column(
        'users',
        sa.Column(
            'preferences',
            postgresql.JSONB(astext_type=sa.Text()),
            server_default='{}',
            nullable=False,
        ),
    )
    op.create_table(
        'notifications',
        sa.Column('id', sa.String(), nullable=False),
        sa.Column('user_id', sa.String(), nullable=False),
        sa.Column('about', sa.String(), nullable=False),
        sa.Column('kind', sa.String(), nullable=False),
        sa.Column('film_id', sa.String(), nullable=False),
        sa.Column('title', sa.String(), nullable=False),
        _moment('created_at', nullable=False),
        _moment('told_at'),
        _moment('seen_at'),
        _moment('mail_due'),
        sa.Column('mail_tries', sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(['user_id'], ['users.id']),
        sa.PrimaryKeyConstraint('id'),
    )
    op.create_index('notification_once', 'notifications', ['user_id', 'about'], unique=True)
    op.create_index(op.f('ix_notifications_created_at'), 'notifications', ['created_at'])


def downgrade() -> None:
    op.drop_table('notifications')
    op.drop_column('users', 'preferences')
