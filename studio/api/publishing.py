"""/api/v1/films/…/publication: the words beside a film, and all that is uploaded in one package."""

import re
from urllib.parse import quote

from fastapi import APIRouter, Response
from fastapi.responses import StreamingResponse

from studio.api import bodies
from studio.api.asking import Caller, Rt
from studio.api.zipped import zipped
from studio.services import publishing
from studio.views.publishing import PublishView

router = APIRouter(prefix="/api/v1", tags=["publishing"])


@router.get("/films/{film_id}/publication")
def look(rt: Rt, who: Caller, film_id: str) -> PublishView:
    """Give what is written beside the film, what was looked at, and how far it is."""
    return publishing.look(rt, who, film_id)


@router.put("/films/{film_id}/publication")
def save(rt: Rt, who: Caller, film_id: str, body: bodies.Publishing) -> PublishView:
    """Keep what is written beside the film."""
    return publishing.save(rt, who, film_id, body.model_dump())


@router.get("/films/{film_id}/publication/package", response_class=Response)
def package(rt: Rt, who: Caller, film_id: str) -> Response:
    """Give film, thumbnail, captions and words as one zip, to be uploaded by hand."""
    made = publishing.package(rt, who, film_id)
    plain = re.sub(r'[^ -~]|["\\/]', "_", made.name)
    named = f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(made.name, safe='')}"
    headers = {"Content-Disposition": named, "Cache-Control": "private, no-store"}
    return StreamingResponse(zipped(made.files), 200, headers, "application/zip")
