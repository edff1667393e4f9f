"""Films: made from a script, looked at. One function per intent of their creator."""

import json
from collections.abc import Collection
from dataclasses import replace

from sqlalchemy import Text, cast, func, tuple_
from sqlmodel import col, select

from studio.db.tables import FilmRow
from studio.domain.access import Who
from studio.domain.codec import from_plain, to_plain
from studio.domain.errors import InvalidInput, NotFound
from studio.domain.film import STYLES, Aspect, Captions, Film
from studio.domain.formats import sized
from studio.domain.script.read import read_script
from studio.domain.script.wishes import Wishes, as_wished
from studio.domain.voices import VOICES
from studio.runtime import Runtime
from studio.services import drafts, edits, filmviews, renders
from studio.services.owned import owned_film
from studio.views.film import FilmView
from studio.views.films import FilmCard
from studio.views.voices import VoiceView

_MUSIC = ("auto", "western", "raga", "none")
_PAGE = 50
_ORDERS = ("touched", "title")
_NO_WISHES = Wishes()
_WORDS = 8
"""A search looks for so many words at most."""


def create(
    rt: Runtime,
    who: Who,
    text: str,
    title: str = "",
    style: str = "painted",
    aspect: str = "16:9",
    captions: str = "burnt",
    music: str = "auto",
    wishes: Wishes = _NO_WISHES,
) -> str:
    """Make a film of a script and have it painted and spoken at once; return its id.

    `wishes` are what it shall have beyond the script: its spoken language, a tune, voices.

    Raises ScriptRefused, and InvalidInput for a choice that there is not.
    """
    who.must_edit()
    if music not in _MUSIC or style not in STYLES:
        raise InvalidInput("error.choice.unknown", choice=music if music not in _MUSIC else style)
    video = sized("1280x720", _aspect(aspect), _captions(captions))
    read = read_script(text, title=title, style=style, format=video, music=music)
    film = as_wished(read, wishes)
    now = rt.clock.now()
    with rt.sessions.begin() as session:
        row = FilmRow(
            workspace_id=who.workspace_id,
            title=film.title,
            document=to_plain(film),
            created_at=now,
            updated_at=now,
        )
        session.add(row)
        session.flush()
        film_id = row.id
    drafts.begin(rt, who, film_id)
    return film_id


def list_films(
    rt: Runtime,
    who: Who,
    after: str = "",
    limit: int = _PAGE,
    query: str = "",
    order: str = "touched",
) -> list[FilmCard]:
    """Return the workspace's films, at most `limit` of those after film `after`.

    `query` is looked for in everything that a film says: title, places, people, lines. `order` is
    "touched" (the last touched first) or "title". Raises InvalidInput for another order.
    """
    if order not in _ORDERS:
        raise InvalidInput("error.choice.unknown", choice=order)
    with rt.sessions() as session:
        wanted = select(FilmRow).where(
            FilmRow.workspace_id == who.workspace_id, col(FilmRow.deleted_at).is_(None)
        )
        for word in query.split()[:_WORDS]:
            words = cast(col(FilmRow.document), Text)
            wanted = wanted.where(words.icontains(_as_json(word), autoescape=True))
        name = func.lower(col(FilmRow.title))
        last = owned_film(session, who, after) if after else None
        if order == "title":
            wanted = wanted.order_by(name, col(FilmRow.id))
            if last:
                here = tuple_(func.lower(last.title), last.id)
                wanted = wanted.where(tuple_(name, col(FilmRow.id)) > here)
        else:
            touched = col(FilmRow.updated_at)
            wanted = wanted.order_by(touched.desc(), col(FilmRow.id))
            if last:
                later = (touched == last.updated_at) & (col(FilmRow.id) > last.id)
                wanted = wanted.where((touched < last.updated_at) | later)
        return filmviews.cards(rt, session, session.exec(wanted.limit(limit)).all())


def cards(rt: Runtime, who: Who, film_ids: Collection[str]) -> list[FilmCard]:
    """Return these films as the list shows them; those that are gone are left out."""
    with rt.sessions() as session:
        wanted = select(FilmRow).where(
            FilmRow.workspace_id == who.workspace_id,
            col(FilmRow.deleted_at).is_(None),
            col(FilmRow.id).in_(film_ids),
        )
        return filmviews.cards(rt, session, session.exec(wanted).all())


def _as_json(word: str) -> str:
    """Return a word as PostgreSQL writes it inside a document."""
    return json.dumps(word, ensure_ascii=False)[1:-1]


def look(rt: Runtime, who: Who, film_id: str) -> FilmView:
    """Return everything that the editor shows of a film; raises NotFound."""
    with rt.sessions() as session:
        return filmviews.view(rt, session, owned_film(session, who, film_id))


def rename(rt: Runtime, who: Who, film_id: str, title: str) -> None:
    """Give a film another title; raises InvalidInput for an empty or a long one."""
    edits.change(rt, who, film_id, "film.set", {"title": title.strip()})


def delete(rt: Runtime, who: Who, film_id: str) -> None:
    """Remove a film from the workspace. What it was charged for stays in the ledger."""
    who.must_edit()
    renders.stop_all(rt, who, film_id)
    with rt.sessions.begin() as session:
        owned_film(session, who, film_id, lock=True).deleted_at = rt.clock.now()


def undelete(rt: Runtime, who: Who, film_id: str) -> None:
    """Bring a removed film back; raises NotFound for one that never was in the workspace."""
    who.must_edit()
    with rt.sessions.begin() as session:
        row = session.get(FilmRow, film_id)
        if row is None or row.workspace_id != who.workspace_id:
            raise NotFound(film=film_id)
        row.deleted_at = None


def duplicate(rt: Runtime, who: Who, film_id: str) -> str:
    """Make a second film that is the same, and return its id; what is rendered is not made again."""
    who.must_edit()
    now = rt.clock.now()
    with rt.sessions.begin() as session:
        film = from_plain(owned_film(session, who, film_id).document, Film)
        again = replace(film, title=f"{film.title[:110]} 2")
        row = FilmRow(
            workspace_id=who.workspace_id,
            title=again.title,
            document=to_plain(again),
            created_at=now,
            updated_at=now,
        )
        session.add(row)
        session.flush()
        made = row.id
    drafts.begin(rt, who, made)
    return made


def voices(rt: Runtime, who: Who) -> list[VoiceView]:
    """Return every voice that a character can be given."""
    del rt, who
    return [
        VoiceView(
            id=voice.id,
            title=voice.title,
            language=voice.languages[0] if voice.languages else "",
            age=voice.age,
            gender=voice.gender,
            tone=voice.tone,
        )
        for voice in VOICES.values()
    ]


def _aspect(text: str) -> Aspect:
    if text not in list(Aspect):
        raise InvalidInput("error.choice.unknown", choice=text[:40])
    return Aspect(text)


def _captions(text: str) -> Captions:
    if text not in list(Captions):
        raise InvalidInput("error.choice.unknown", choice=text[:40])
    return Captions(text)
