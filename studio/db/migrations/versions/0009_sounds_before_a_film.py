"""Sounds are made before there is a film"""

from alembic import op

revision = '0009'
down_revision = '0008'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.alter_column('renders', 'film_id', nullable=True)


def downgrade() -> None:
    op.execute('DELETE FROM steps USING renders WHERE render_id = renders.id AND renders.film_id IS NULL')
    op.execute('DELETE FROM renders WHERE film_id IS NULL')
    op.alter_column('renders', 'film_id', nullable=False)
