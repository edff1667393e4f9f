"""/api/v1 edits: a film changes by commands, and back again (docs/editor.md)."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated

from fastapi import APIRouter, Query
from fastapi.responses import JSONResponse

from studio.api import bodies
from studio.api.asking import Caller, Rt
from studio.api.once import OnlyOnce
from studio.domain.access import Who
from studio.runtime import Runtime
from studio.services import edits, films
from studio.views.edits import AppliedView, EditView, UndoneView
from studio.views.film import FilmView

router = APIRouter(prefix="/api/v1/films/{film_id}", tags=["edits"])


@dataclass
class TurnView:
    """What was taken back or done again, None when there was nothing."""

    step: UndoneView | None


@router.post("/edits", response_model=AppliedView)
def apply(rt: Rt, who: Caller, film_id: str, body: bodies.Edits, once: OnlyOnce) -> JSONResponse:
    """Do commands in order; one that is refused does not stop the others."""

    def do() -> AppliedView:
        return edits.apply(rt, who, film_id, body.commands, body.tab)

    return once(200, body.model_dump(), do)


@router.post("/undo", response_model=TurnView)
def undo(rt: Rt, who: Caller, film_id: str, once: OnlyOnce) -> JSONResponse:
    """Take back your newest step."""
    return once(200, "", lambda: TurnView(edits.undo(rt, who, film_id)))


@router.post("/redo", response_model=TurnView)
def redo(rt: Rt, who: Caller, film_id: str, once: OnlyOnce) -> JSONResponse:
    """Do again what you took back last."""
    return once(200, "", lambda: TurnView(edits.redo(rt, who, film_id)))


@router.get("/history")
def history(
    rt: Rt, who: Caller, film_id: str, limit: Annotated[int, Query(ge=1, le=500)] = 100
) -> list[EditView]:
    """List what was done to the film, the newest first."""
    return edits.history(rt, who, film_id, limit)


@router.patch("")
def rename(rt: Rt, who: Caller, film_id: str, body: bodies.FilmEdit) -> FilmView:
    """Give the film another title."""
    return _changed(rt, who, film_id, "film.set", body.given())


@router.patch("/shots/{shot_id}")
def edit_shot(rt: Rt, who: Caller, film_id: str, shot_id: str, body: bodies.ShotEdit) -> FilmView:
    """Change what a shot shows, how the camera moves, how long it lasts or how it begins."""
    return _changed(rt, who, film_id, "shot.set", {"shot": shot_id, **body.given()})


@router.patch("/lines/{line_id}")
def edit_line(rt: Rt, who: Caller, film_id: str, line_id: str, body: bodies.LineEdit) -> FilmView:
    """Change the words or the feeling of a line."""
    return _changed(rt, who, film_id, "line.set", {"line": line_id, **body.given()})


@router.patch("/characters/{character_id}")
def set_voice(
    rt: Rt, who: Caller, film_id: str, character_id: str, body: bodies.CharacterEdit
) -> FilmView:
    """Give a character another voice."""
    return _changed(rt, who, film_id, "cast.set", {"character": character_id, **body.given()})


@router.patch("/scenes/{scene_id}")
def set_cue(rt: Rt, who: Caller, film_id: str, scene_id: str, body: bodies.SceneEdit) -> FilmView:
    """Change the music of a scene."""
    given = body.given()
    if "music" in given:
        given["family"] = given.pop("music")
    return _changed(rt, who, film_id, "scene.cue", {"scene": scene_id, **given})


def _changed(
    rt: Runtime, who: Who, film_id: str, name: str, args: Mapping[str, object]
) -> FilmView:
    edits.change(rt, who, film_id, name, args)
    return films.look(rt, who, film_id)
