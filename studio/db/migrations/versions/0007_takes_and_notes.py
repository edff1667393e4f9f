"""Takes, notes and approvals"""

import sqlalchemy as sa
import sqlmodel
from alembic import op
from sqlalchemy.dialects import postgresql

revision = '0007'
down_revision = '0006'
branch_labels = None
depends_on = None

_TEXT = sqlmodel.sql.sqltypes.AutoString


def upgrade() -> None:
    op.add_column('renders', sa.Column('shots', postgresql.ARRAY(sa.Text()), server_default='{}', nullable=False))
    op.create_table('takes',
    sa.Column('id', _TEXT(), nullable=False),
    sa.Column('film_id', _TEXT(), nullable=False),
    sa.Column('shot_id', _TEXT(), nullable=False),
    sa.Column('number', sa.Integer(), nullable=False),
    sa.Column('shot_key', _TEXT(), nullable=False),
    sa.Column('still_key', _TEXT(), nullable=False),
    sa.Column('speech_keys', postgresql.ARRAY(sa.Text()), nullable=False),
    sa.Column('engine', _TEXT(), nullable=False),
    sa.Column('seed', sa.Integer(), nullable=False),
    sa.Column('is_draft', sa.Boolean(), nullable=False),
    sa.Column('starred', sa.Boolean(), nullable=False),
    sa.Column('snapshot', postgresql.JSONB(astext_type=sa.Text()), nullable=False),
    sa.Column('render_id', _TEXT(), nullable=False),
    sa.Column('made_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('changed_at', sa.DateTime(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['film_id'], ['films.id'], ),
    sa.ForeignKeyConstraint(['render_id'], ['renders.id'], ),
    sa.PrimaryKeyConstraint('id')
    )
    op.create_index('takes_of_shot', 'takes', ['film_id', 'shot_id'], unique=False)
    for column in ('shot_key', 'still_key', 'render_id'):
        op.create_index(op.f(f'ix_takes_{column}'), 'takes', [column], unique=False)
    op.create_table('notes',
    sa.Column('id', _TEXT(), nullable=False),
    sa.Column('film_id', _TEXT(), nullable=False),
    sa.Column('shot_id', _TEXT(), nullable=False),
    sa.Column('frame', sa.Integer(), nullable=False),
    sa.Column('end_frame', sa.Integer(), nullable=True),
    sa.Column('text', _TEXT(), nullable=False),
    sa.Column('drawing', postgresql.JSONB(astext_type=sa.Text()), nullable=False),
    sa.Column('author_id', _TEXT(), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('changed_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('done_at', sa.DateTime(timezone=True), nullable=True),
    sa.ForeignKeyConstraint(['author_id'], ['users.id'], ),
    sa.ForeignKeyConstraint(['film_id'], ['films.id'], ),
    sa.PrimaryKeyConstraint('id')
    )
    op.create_index('notes_of_shot', 'notes', ['film_id', 'shot_id'], unique=False)
    op.create_index(op.f('ix_notes_author_id'), 'notes', ['author_id'], unique=False)
    op.create_table('approvals',
    sa.Column('film_id', _TEXT(), nullable=False),
    sa.Column('shot_id', _TEXT(), nullable=False),
    sa.Column('status', _TEXT(), nullable=False),
    sa.Column('shot_key', _TEXT(), nullable=False),
    sa.Column('by_id', _TEXT(), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['by_id'], ['users.id'], ),
    sa.ForeignKeyConstraint(['film_id'], ['films.id'], ),
    sa.PrimaryKeyConstraint('film_id', 'shot_id')
    )
    op.create_index(op.f('ix_approvals_by_id'), 'approvals', ['by_id'], unique=False)


def downgrade() -> None:
    op.drop_table('approvals')
    op.drop_table('notes')
    op.drop_table('takes')
    op.drop_column('renders', 'shots')
