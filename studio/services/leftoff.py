"""Where somebody left off: the film that was touched last, told in a few lines above the list of films."""

from sqlmodel import Session, col, select

from studio.db.tables import FilmEdit, Note, User
from studio.domain.access import Who
from studio.runtime import Runtime
from studio.services import filmviews
from studio.services.names import name_of
from studio.services.owned import owned_film
from studio.views.film import FilmView, SceneView
from studio.views.films import LeftOffView, SceneGlance

_SCENES = 6
_MARKS = 12
_EDITS = 20
"""So many of one's edits are looked at for the shot that was worked on."""
_NOTES = 20


def look(rt: Runtime, who: Who, film_id: str) -> LeftOffView:
    """Return what a film is about, how its scenes stand, and the newest open note; raises NotFound."""
    with rt.sessions() as session:
        film = filmviews.view(rt, session, owned_film(session, who, film_id))
        shots = film.shots.values()
        noter, noted = _note(session, film)
        return LeftOffView(
            film_id=film_id,
            shot=_shot(session, who, film),
            about=next((shot.description for shot in shots if shot.description), ""),
            scenes=[_scene(film, scene) for scene in film.scenes[:_SCENES]],
            more=len(film.scenes[_SCENES:]),
            noter=noter,
            noted=noted,
        )


def _scene(film: FilmView, scene: SceneView) -> SceneGlance:
    return SceneGlance(
        number=scene.number,
        title=scene.title,
        seconds=scene.seconds,
        marks=[film.shots[shot].status for shot in scene.shot_ids[:_MARKS]],
        more=len(scene.shot_ids[_MARKS:]),
    )


def _shot(session: Session, who: Who, film: FilmView) -> str:
    """Return the number of the shot that the one who asks edited last, "" when their edits name none."""
    places = {shot.id: shot.number for shot in film.shots.values()}
    places |= {line.id: shot.number for shot in film.shots.values() for line in shot.lines}
    subjects = session.exec(
        select(FilmEdit.subject)
        .where(FilmEdit.film_id == film.id, FilmEdit.user_id == who.user_id)
        .order_by(col(FilmEdit.revision).desc())
        .limit(_EDITS)
    ).all()
    named = (word for subject in subjects for word in subject.split())
    return next((places[word] for word in named if word in places), "")


def _note(session: Session, film: FilmView) -> tuple[str, str]:
    """Return who wrote the newest open note on a shot that there is, and its time code in the film."""
    rows = session.exec(
        select(Note, User)
        .join(User, col(User.id) == Note.author_id)
        .where(Note.film_id == film.id)
        .where(col(Note.done_at).is_(None), col(Note.reply_to).is_(None))
        .order_by(col(Note.created_at).desc())
        .limit(_NOTES)
    ).all()
    for note, author in rows:
        if shot := film.shots.get(note.shot_id):
            frame = round(shot.start * film.fps) + note.frame
            return name_of(author), _timecode(frame, film.fps)
    return "", ""


def _timecode(frame: int, fps: int) -> str:
    """Return a frame as the player shows it, "00:00:23:11"."""
    seconds, rest = divmod(frame, fps)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return ":".join(f"{part:02}" for part in (hours, minutes, seconds, rest))
