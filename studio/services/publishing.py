"""Publishing a film: the words beside it, kept while they are written, and everything in one package."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from studio.domain.access import Who
from studio.domain.artefacts import blob_key
from studio.domain.errors import NotFound
from studio.domain.publishing import Words, checked, split_tags
from studio.runtime import Runtime
from studio.services import publicationdraft, publishviews
from studio.services.owned import owned_film
from studio.services.standing import Finished, finished
from studio.views.publishing import PublishView


@dataclass(frozen=True, slots=True)
class Package:
    """Files by name, read when they are wanted."""

    name: str
    files: tuple[tuple[str, Iterator[bytes]], ...]


def look(rt: Runtime, who: Who, film_id: str) -> PublishView:
    """Return what the sheet shows: what was kept, or what the film suggests; raises NotFound."""
    with rt.sessions() as session:
        row = owned_film(session, who, film_id)
        return publishviews.sheet(rt, session, who, row, finished(rt, session, row))


def save(rt: Runtime, who: Who, film_id: str, written: Mapping[str, object]) -> PublishView:
    """Keep what was written, whether or not it can be published so.

    Raises InvalidInput for what is no form at all, NotFound for a thumbnail that is no shot of the
    film, Conflict("error.publish.running") while the film is on its way.
    """
    who.must_edit()
    with rt.sessions.begin() as session:
        row = owned_film(session, who, film_id, lock=True)
        made = finished(rt, session, row)
        publicationdraft.keep(rt, session, who, row, made, written)
        session.flush()
        return publishviews.sheet(rt, session, who, row, made)


def package(rt: Runtime, who: Who, film_id: str) -> Package:
    """Return film, picture, captions and words, to be uploaded by hand.

    Raises NotFound("error.film.not_made") before the film was ever made, InvalidInput for words that
    would be refused.
    """
    with rt.sessions() as session:
        row = owned_film(session, who, film_id)
        made = finished(rt, session, row)
        view = publishviews.sheet(rt, session, who, row, made)
    if not made.key:
        raise NotFound("error.film.not_made")
    words = checked(Words(view.title, view.description, split_tags(view.tags)))
    picture = thumbnail_blob(made, view.thumbnail)
    files = [
        ("film.mp4", rt.blobs.read(blob_key(made.key, "film.mp4"))),
        ("thumbnail.jpg", rt.blobs.read(picture)),
        *(
            (f"captions.{one}.srt", rt.blobs.read(blob_key(made.key, "film.srt")))
            for one in view.languages
        ),
        ("text.txt", iter([_text(words).encode()])),
    ]
    return Package(f"{words.title}.zip", tuple(files))


def thumbnail_blob(made: Finished, shot: str) -> str:
    """Return the blob of the still of a shot, or of the film's poster where there is none."""
    still = made.plan.shots[shot].still if shot in made.plan.shots else ""
    has = bool(still) and bool(made.states[shot].still_url)
    return blob_key(still, "still.jpg") if has else blob_key(made.key, "poster.jpg")


def _text(words: Words) -> str:
    tags = ", ".join(words.tags)
    return "\n\n".join(part for part in (words.title, words.description, tags) if part) + "\n"
