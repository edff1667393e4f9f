"""Notes on frames: reviewers write them, too, though they edit nothing."""

from sqlalchemy import delete as sql_delete
from sqlmodel import Session, col, select

from studio.db.tables import Note, User
from studio.domain.access import Who
from studio.domain.drawing import drawing_of
from studio.domain.errors import InvalidInput, NotAllowed, NotFound
from studio.runtime import Runtime
from studio.services.names import name_of
from studio.services.owned import owned_film
from studio.services.plans import planned
from studio.views.notes import NoteView, ReplyView, StrokeView

LONGEST = 2000
_MOST = 2000
_LAST_FRAME = 10_000_000


def of_film(rt: Runtime, who: Who, film_id: str) -> list[NoteView]:
    """Return the notes of a film as they were written; those of shots that are gone are left out."""
    with rt.sessions() as session:
        film, _ = planned(owned_film(session, who, film_id))
        wanted = (
            select(Note, User)
            .join(User, col(User.id) == Note.author_id)
            .where(Note.film_id == film_id)
            .order_by(col(Note.created_at), col(Note.id))
            .limit(_MOST)
        )
        place = {shot.id: index for index, shot in enumerate(film.shots)}
        rows = [row for row in session.exec(wanted).all() if row[0].shot_id in place]
        views = {note.id: _view(who, note, user) for note, user in rows if note.reply_to is None}
        for note, user in rows:
            if note.reply_to in views:
                views[note.reply_to].replies.append(_answer(who, note, user))
        return sorted(views.values(), key=lambda one: (place[one.shot_id], one.frame))


def add(
    rt: Runtime,
    who: Who,
    film_id: str,
    shot_id: str,
    text: str,
    frame: int = 0,
    end: int = -1,
    drawing: object = (),
) -> str:
    """Say something about a frame of a shot, or about those from `frame` to `end`; return its id."""
    now = rt.clock.now()
    with rt.sessions.begin() as session:
        film, _ = planned(owned_film(session, who, film_id))
        if all(shot.id != shot_id for shot in film.shots):
            raise NotFound(shot=shot_id)
        note = Note(
            film_id=film_id,
            shot_id=shot_id,
            frame=min(max(0, frame), _LAST_FRAME),
            end_frame=min(end, _LAST_FRAME) if end > frame else None,
            text=_words(text, drawing),
            drawing=drawing_of(list(drawing) if isinstance(drawing, list | tuple) else drawing),
            author_id=who.user_id,
            created_at=now,
            changed_at=now,
        )
        session.add(note)
        session.flush()
        note_id = note.id
    _tell(rt, film_id)
    return note_id


def reply(rt: Runtime, who: Who, note_id: str, text: str) -> str:
    """Answer a note; return the id of the answer. An answer to an answer is one to its note."""
    now = rt.clock.now()
    with rt.sessions.begin() as session:
        note = _owned(session, who, note_id)
        answer = Note(
            film_id=note.film_id,
            shot_id=note.shot_id,
            frame=note.frame,
            reply_to=note.reply_to or note.id,
            text=_words(text, ()),
            author_id=who.user_id,
            created_at=now,
            changed_at=now,
        )
        session.add(answer)
        session.flush()
        film_id, answer_id = note.film_id, answer.id
    _tell(rt, film_id)
    return answer_id


def rewrite(rt: Runtime, who: Who, note_id: str, text: str) -> None:
    """Change the words of one's own note."""
    with rt.sessions.begin() as session:
        note = _own(session, who, note_id)
        note.text, note.changed_at = _words(text, note.drawing), rt.clock.now()
        film_id = note.film_id
    _tell(rt, film_id)


def resolve(rt: Runtime, who: Who, note_id: str, *, done: bool = True) -> None:
    """Say that a note is dealt with, or open it again."""
    now = rt.clock.now()
    with rt.sessions.begin() as session:
        note = _owned(session, who, note_id)
        note.done_at, note.changed_at = now if done else None, now
        film_id = note.film_id
    _tell(rt, film_id)


def delete(rt: Runtime, who: Who, note_id: str) -> None:
    """Take one's own note away, with the answers to it."""
    with rt.sessions.begin() as session:
        note = _own(session, who, note_id)
        film_id = note.film_id
        session.execute(sql_delete(Note).where(col(Note.reply_to) == note.id))
        session.delete(note)
    _tell(rt, film_id)


def _owned(session: Session, who: Who, note_id: str) -> Note:
    """Return a note of one of the workspace's films, locked; raises NotFound."""
    note = session.get(Note, note_id, with_for_update=True)
    if note is None:
        raise NotFound(note=note_id)
    owned_film(session, who, note.film_id)
    return note


def _own(session: Session, who: Who, note_id: str) -> Note:
    note = _owned(session, who, note_id)
    if note.author_id != who.user_id:
        raise NotAllowed(action="note")
    return note


def _words(text: str, drawing: object) -> str:
    """Return the words of a note; a drawing needs none. Raises InvalidInput."""
    tidy = text.strip()
    if not tidy and not drawing:
        raise InvalidInput("error.note.empty")
    if len(tidy) > LONGEST:
        raise InvalidInput("error.note.long", most=LONGEST)
    return tidy


def _view(who: Who, note: Note, author: User) -> NoteView:
    return NoteView(
        id=note.id,
        shot_id=note.shot_id,
        frame=note.frame,
        end=-1 if note.end_frame is None else note.end_frame,
        text=note.text,
        author=name_of(author),
        mine=note.author_id == who.user_id,
        created_at=note.created_at.isoformat(),
        done=note.done_at is not None,
        drawing=[StrokeView(str(one["colour"]), list(one["points"])) for one in note.drawing],
    )


def _answer(who: Who, note: Note, author: User) -> ReplyView:
    return ReplyView(
        id=note.id,
        text=note.text,
        author=name_of(author),
        mine=note.author_id == who.user_id,
        created_at=note.created_at.isoformat(),
    )


def _tell(rt: Runtime, film_id: str) -> None:
    rt.events.publish(f"film:{film_id}", {"render": "", "kind": "film"})
