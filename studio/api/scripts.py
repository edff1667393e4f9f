"""/api/v1 scripts: a film's script as text and as files, and scripts of other programs."""

import asyncio
import tempfile
from pathlib import Path
from typing import Annotated
from urllib.parse import quote

from fastapi import APIRouter, Query, Request, Response
from fastapi.responses import JSONResponse

from studio.api import bodies
from studio.api.asking import Caller, Rt
from studio.api.once import OnlyOnce
from studio.services import edits, scripts
from studio.views.scripts import ScriptFileView, ScriptView

router = APIRouter(prefix="/api/v1", tags=["scripts"])
_TYPES = {"fountain": "text/plain; charset=utf-8", "fdx": "application/xml; charset=utf-8"}


@router.get("/films/{film_id}/script")
def look(rt: Rt, who: Caller, film_id: str) -> ScriptView:
    """Give a film as Fountain, and what each paragraph of it belongs to."""
    return scripts.look(rt, who, film_id)


@router.put("/films/{film_id}/script")
def write(rt: Rt, who: Caller, film_id: str, body: bodies.Rewrite) -> ScriptView:
    """Make the film what a changed script tells; what has the same words stays the same."""
    base = {"text": body.base} if body.base else {}
    edits.change(rt, who, film_id, "script.write", {"text": body.text}, base)
    return scripts.look(rt, who, film_id)


@router.get("/films/{film_id}/script.{form}", response_class=Response)
def export(rt: Rt, who: Caller, film_id: str, form: str) -> Response:
    """Give the script as a file: script.fountain, or script.fdx for Final Draft."""
    title, text = scripts.exported(rt, who, film_id, form)
    name = quote(f"{title}.{form}", safe="")
    headers = {"Content-Disposition": f"attachment; filename*=UTF-8''{name}"}
    return Response(text.encode(), media_type=_TYPES[form], headers=headers)


@router.post(
    "/scripts/read",
    response_model=ScriptFileView,
    openapi_extra={"requestBody": {"content": {"application/octet-stream": {}}, "required": True}},
)
async def read(
    request: Request,
    rt: Rt,
    who: Caller,
    once: OnlyOnce,
    name: Annotated[str, Query(max_length=400, description="The file's own name")] = "",
) -> JSONResponse:
    """Tell what a script (.fountain, .fdx, .docx, .pdf, .txt; 20 MB) would become: the body is the file."""
    who.must_edit()
    rt.scratch.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="script-", dir=rt.scratch) as folder:
        file = Path(folder) / "file"
        size = await _receive(request, file)
        return await asyncio.to_thread(
            lambda: once(200, [name, size], lambda: scripts.read_file(rt, who, file))
        )


async def _receive(request: Request, target: Path) -> int:
    """Write the body to `target` and return its bytes; refuses more than a script may have."""
    size = 0
    with target.open("wb") as file:
        async for chunk in request.stream():
            size += len(chunk)
            if size > scripts.MOST_BYTES:
                raise scripts.too_large()
            file.write(chunk)
    return size
