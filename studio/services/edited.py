"""A film while it is edited: its newest version, and the rows of its history."""

from collections.abc import Collection, Sequence
from datetime import timedelta
from typing import Any

from sqlalchemy import update
from sqlmodel import Session, col, select
from sqlmodel.sql.expression import SelectOfScalar

from studio.db.tables import FilmEdit, FilmRow, new_id
from studio.domain import edits
from studio.domain.access import Who
from studio.domain.changes import Changes, changes, reverse
from studio.domain.codec import from_plain, to_plain
from studio.domain.edits.labels import label_of, subject_of
from studio.domain.edits.together import Kept, reconciled
from studio.domain.film import Film
from studio.domain.history import apply_changes
from studio.runtime import Runtime
from studio.services.commands import Command

_ONE_STEP = timedelta(seconds=3)
"""Edits of the same fields are one step of history when they follow each other within this time."""


class Edited:
    """One film in one transaction; its row is locked. `done` is what has changed so far."""

    def __init__(self, rt: Runtime, session: Session, who: Who, row: FilmRow) -> None:
        self.film = from_plain(row.document, Film)
        self.done: list[Changes] = []
        self._session, self._who, self._row = session, who, row
        self._now = rt.clock.now()

    def known(self, ids: Collection[str]) -> set[str]:
        """Return those commands that were done before."""
        wanted = select(FilmEdit.id).where(
            FilmEdit.film_id == self._row.id, col(FilmEdit.id).in_(ids)
        )
        return set(self._session.exec(wanted).all())

    def do(self, command: Command, args: dict[str, Any]) -> list[Kept]:
        """Do a command; return the texts that it replaced unseen. Raises InvalidInput, NotFound."""
        given, kept = reconciled(self.film, command.name, args, command.base)
        before = self.film
        after = edits.apply(before, command.name, given)
        subject = subject_of(command.name, args)
        row = FilmEdit(
            film_id=self._row.id,
            id=command.id,
            user_id=self._who.user_id,
            revision=self._row.revision,
            kind="edit",
            name=command.name,
            label=label_of(before, after, args),
            subject=subject,
            at=self._now,
            changes={},
            kept=[one._asdict() for one in kept],
        )
        if self._becomes(after, row):
            row.step = command.step or self._step(subject) or command.id
        self._add(row)
        return kept

    def undo(self) -> tuple[FilmEdit, list[str]] | None:
        """Take back the author's newest step; return its first edit and what was left alone."""
        mine = self._mine().where(FilmEdit.kind == "edit", FilmEdit.step != "")
        newest = self._session.exec(mine.where(col(FilmEdit.undone).is_(False))).first()
        if newest is None:
            return None
        rows = self._session.exec(mine.where(FilmEdit.step == newest.step)).all()
        left = self._back(rows, "undo", newest.step)
        self._mark(newest.step, undone=True)
        return rows[-1], left

    def redo(self) -> tuple[FilmEdit, list[str]] | None:
        """Do again what the author took back last, unless an edit came after it."""
        edit = self._session.exec(
            self._mine().where(FilmEdit.kind == "edit", FilmEdit.step != "")
        ).first()
        undone = self._session.exec(
            self._mine().where(FilmEdit.kind == "undo", col(FilmEdit.undone).is_(False))
        ).first()
        if undone is None or (edit is not None and edit.revision > undone.revision):
            return None
        left = self._back([undone], "redo", undone.undo_of)
        undone.undone = True
        self._mark(undone.undo_of, undone=False)
        return undone, left

    def save(self) -> bool:
        """Write the film; return whether anything changed."""
        if any(self.done):
            self._row.document = to_plain(self.film)
            self._row.title = self.film.title
            self._row.updated_at = self._now
        return any(self.done)

    def _back(self, rows: Sequence[FilmEdit], kind: str, step: str) -> list[str]:
        """Apply the reverse of some rows, the newest first, as a row of its own."""
        after, left = self.film, []
        for row in rows:
            after, alone = apply_changes(after, reverse(from_plain(row.changes, Changes)))
            left += alone
        back = FilmEdit(
            film_id=self._row.id,
            id=new_id(),
            user_id=self._who.user_id,
            revision=self._row.revision,
            kind=kind,
            undo_of=step,
            name=rows[-1].name,
            label=rows[-1].label,
            at=self._now,
            changes={},
        )
        if not self._becomes(after, back):
            # Everything was left alone; history goes on all the same.
            self._row.revision += 1
            back.revision = self._row.revision
        self._add(back)
        return list(dict.fromkeys(left))

    def _becomes(self, after: Film, row: FilmEdit) -> bool:
        """Let the film be `after`, and the row say what changed; return whether anything did."""
        done = changes(self.film, after)
        row.changes = to_plain(done)
        if done:
            self.film = after
            self.done.append(done)
            self._row.revision += 1
            row.revision = self._row.revision
        return bool(done)

    def _step(self, subject: str) -> str:
        """Return the step that an edit of `subject` goes on with, "" when it begins one."""
        last = self._session.exec(self._mine()).first()
        goes_on = (
            last is not None
            and subject
            and (last.kind, last.subject) == ("edit", subject)
            and self._now - last.at <= _ONE_STEP
        )
        return last.step if last is not None and goes_on else ""

    def _mine(self) -> SelectOfScalar[FilmEdit]:
        """The author's rows of this film, the newest first."""
        return (
            select(FilmEdit)
            .where(FilmEdit.film_id == self._row.id, FilmEdit.user_id == self._who.user_id)
            .order_by(col(FilmEdit.revision).desc())
        )

    def _mark(self, step: str, *, undone: bool) -> None:
        self._session.execute(
            update(FilmEdit)
            .where(
                col(FilmEdit.film_id) == self._row.id,
                col(FilmEdit.user_id) == self._who.user_id,
                col(FilmEdit.kind) == "edit",
                col(FilmEdit.step) == step,
            )
            .values(undone=undone)
        )

    def _add(self, row: FilmEdit) -> None:
        self._session.add(row)
        self._session.flush()
