"""/api/v1/films: films and everything in them."""

from dataclasses import dataclass
from typing import Annotated

from fastapi import APIRouter, Query, Request, Response
from fastapi.responses import JSONResponse

from studio.api import bodies
from studio.api.asking import Caller, Rt
from studio.api.once import OnlyOnce
from studio.api.ranges import must_be_made, serve
from studio.domain.errors import InvalidInput, NotFound
from studio.domain.script.wishes import Wishes
from studio.services import films, media, renders, summaries, uploads
from studio.views.film import FilmView
from studio.views.films import FilmCard
from studio.views.jobs import ProgressView
from studio.views.scripts import ScriptSummary
from studio.views.voices import VoiceView

router = APIRouter(prefix="/api/v1", tags=["films"])
_FILES = {
    "film.mp4": "video_url",
    "film.srt": "srt_url",
    "film.vtt": "vtt_url",
    "poster.jpg": "poster_url",
}


@dataclass
class FilmPage:
    """Some films; `next` is the cursor of the films after them, "" at the end."""

    items: list[FilmCard]
    next: str


@router.post("/scripts", response_model=ScriptSummary)
def summarise(rt: Rt, who: Caller, body: bodies.Script, once: OnlyOnce) -> JSONResponse:
    """Tell what a script would become, making nothing."""
    return once(200, body.model_dump(), lambda: summaries.summarise(rt, who, body.text))


@router.post("/films", response_model=FilmView, status_code=201)
def create(rt: Rt, who: Caller, body: bodies.NewFilm, once: OnlyOnce) -> JSONResponse:
    """Make a film of a script, given as text or uploaded before."""
    if bool(body.text) == bool(body.upload_id):
        raise InvalidInput("error.film.text_or_upload")

    def make() -> FilmView:
        text = body.text or uploads.text(rt, who, body.upload_id)
        wishes = Wishes(body.language, body.tune, body.voices)
        choices = body.model_dump(exclude={"text", "upload_id", "language", "tune", "voices"})
        return films.look(rt, who, films.create(rt, who, text, **choices, wishes=wishes))

    return once(201, body.model_dump(), make)


@router.get("/films")
def page(
    rt: Rt, who: Caller, cursor: str = "", limit: Annotated[int, Query(ge=1, le=100)] = 50
) -> FilmPage:
    """List the films, the last touched first."""
    found = films.list_films(rt, who, cursor, limit + 1)
    more = len(found) > limit
    return FilmPage(found[:limit], found[limit - 1].id if more else "")


@router.get("/films/{film_id}")
def look(rt: Rt, who: Caller, film_id: str) -> FilmView:
    """Give a film with its scenes, shots, cast, price and newest render."""
    return films.look(rt, who, film_id)


@router.delete("/films/{film_id}", status_code=204)
def delete(rt: Rt, who: Caller, film_id: str) -> None:
    """Remove a film."""
    films.delete(rt, who, film_id)


@router.get("/films/{film_id}/progress")
def progress(rt: Rt, who: Caller, film_id: str) -> ProgressView:
    """Give what moves: the newest render and the state of every shot."""
    return renders.progress(rt, who, film_id)


@router.head("/films/{film_id}/files/{name}", include_in_schema=False)
@router.get("/films/{film_id}/files/{name}", response_class=Response)
def download(request: Request, rt: Rt, who: Caller, film_id: str, name: str) -> Response:
    """Give film.mp4, film.srt, film.vtt or poster.jpg of the newest finished film, with ranges."""
    if name not in _FILES:
        raise NotFound(file=name)
    url = getattr(renders.play(rt, who, film_id), _FILES[name])
    must_be_made(url)
    title = films.look(rt, who, film_id).title
    return serve(request, rt.blobs, media.path_of(url), name=f"{title}.{name.rpartition('.')[2]}")


@router.get("/voices")
def voices(rt: Rt, who: Caller) -> list[VoiceView]:
    """List the voices that characters can have."""
    return films.voices(rt, who)
