"""How films change: commands in batches, and back again. docs/editor.md tells the whole way."""

from collections.abc import Callable, Mapping, Sequence

from sqlmodel import col, select

from studio.db.tables import FilmEdit, User, new_id
from studio.domain.access import Who
from studio.domain.edits.labels import target_of
from studio.domain.errors import StudioError
from studio.runtime import Runtime
from studio.services import drafts
from studio.services.commands import Command, read, resolved
from studio.services.edited import Edited
from studio.services.names import name_of
from studio.services.owned import owned_film
from studio.views.edits import AppliedView, ConflictView, EditView, RefusalView, UndoneView

_UNSEEN = ("/text", "/title", "/voice", "/gain", "/mute", "/solo", "/recording")
"""Ends of fields that no still shows; nor does it show music."""


def apply(
    rt: Runtime,
    who: Who,
    film_id: str,
    batch: Sequence[object],
    tab: str = "",
    focus: str = "",
) -> AppliedView:
    """Do the commands of a batch in order, in one transaction; a refused one does not stop others.

    A command whose id is known is settled without being done again. `tab` is told to those who hear
    of the change. When the shot that was edited last looks different, its first second is drawn; after
    an edit of something else that of the shot `focus`. Raises NotFound for the film, InvalidInput for
    what is no batch.
    """
    told, errors = _apply(rt, who, film_id, read(batch), tab, focus)
    told.refused = [
        RefusalView(command, error.code, dict(error.params)) for command, error in errors.items()
    ]
    return told


def change(
    rt: Runtime,
    who: Who,
    film_id: str,
    name: str,
    args: Mapping[str, object],
    base: Mapping[str, object] | None = None,
) -> None:
    """Do one command; raises what refuses it."""
    command = Command(new_id(), name, dict(args), dict(base or {}))
    _, errors = _apply(rt, who, film_id, [command], "")
    for error in errors.values():
        raise error


def undo(rt: Runtime, who: Who, film_id: str, tab: str = "", focus: str = "") -> UndoneView | None:
    """Take back the newest step of who asks that still stands; None when there is none.

    What others have changed since stays as it is and is told.
    """
    return _turn(rt, who, film_id, tab, focus, Edited.undo)


def redo(rt: Runtime, who: Who, film_id: str, tab: str = "", focus: str = "") -> UndoneView | None:
    """Do again what was taken back last; None when there is nothing, or an edit came after it."""
    return _turn(rt, who, film_id, tab, focus, Edited.redo)


def history(rt: Runtime, who: Who, film_id: str, limit: int = 100) -> list[EditView]:
    """Return what was done to a film, by everybody, the newest first."""
    with rt.sessions() as session:
        owned_film(session, who, film_id)
        wanted = (
            select(FilmEdit, User)
            .join(User, col(User.id) == FilmEdit.user_id)
            .where(FilmEdit.film_id == film_id)
            .order_by(col(FilmEdit.revision).desc())
            .limit(limit)
        )
        return [
            EditView(
                id=row.id,
                kind=row.kind,
                name=row.name,
                label=row.label,
                author=name_of(user),
                mine=row.user_id == who.user_id,
                at=row.at.isoformat(),
                undone=row.undone,
                kept=row.kept,
            )
            for row, user in session.exec(wanted).all()
        ]


def _apply(
    rt: Runtime,
    who: Who,
    film_id: str,
    commands: Sequence[Command],
    tab: str,
    focus: str = "",
) -> tuple[AppliedView, dict[str, StudioError]]:
    """Do the commands; return what became of them, and the errors of those that were refused."""
    who.must_edit()
    told, errors = AppliedView(), {}
    # Files are looked up before the film is locked.
    found = {one.id: _arguments(rt, who, one) for one in commands}
    with rt.sessions.begin() as session:
        row = owned_film(session, who, film_id, lock=True)
        film = Edited(rt, session, who, row)
        known = film.known(found.keys())
        for command in commands:
            args = found[command.id]
            if command.id not in known:
                try:
                    if isinstance(args, StudioError):
                        raise args
                    kept = film.do(command, args)
                except StudioError as error:
                    errors[command.id] = error
                    continue
                told.conflicts += [
                    ConflictView(command.id, command.name, target_of(args), *one) for one in kept
                ]
                known.add(command.id)
            told.settled.append(command.id)
        film.save()
        told.revision = row.revision
    shots = [str(one.args["shot"]) for one in commands if "shot" in one.args]
    _tell(rt, who, film_id, film, tab, shots[-1] if shots else focus)
    return told, errors


def _arguments(rt: Runtime, who: Who, command: Command) -> dict[str, object] | StudioError:
    try:
        return resolved(rt, who, command)
    except StudioError as error:
        return error


def _turn(
    rt: Runtime,
    who: Who,
    film_id: str,
    tab: str,
    focus: str,
    turn: Callable[[Edited], tuple[FilmEdit, list[str]] | None],
) -> UndoneView | None:
    who.must_edit()
    with rt.sessions.begin() as session:
        film = Edited(rt, session, who, owned_film(session, who, film_id, lock=True))
        turned = turn(film)
        film.save()
    _tell(rt, who, film_id, film, tab, focus)
    return UndoneView(turned[0].name, turned[0].label, turned[1]) if turned else None


def _tell(rt: Runtime, who: Who, film_id: str, film: Edited, tab: str, focus: str = "") -> None:
    """Let open screens know, and paint the stills that the edits touched."""
    if not any(film.done):
        return
    rt.events.publish(f"film:{film_id}", {"render": "", "kind": "film", "by": tab})
    shows = any(
        done.parts
        or done.places
        or any(not path.endswith(_UNSEEN) and "/cue/" not in path for path in done.fields)
        for done in film.done
    )
    if shows and film.film.shots:
        drafts.paint(rt, who, film_id, focus)
