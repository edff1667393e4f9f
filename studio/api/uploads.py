"""/api/v1/uploads: files from users, streamed to disk and never held in memory."""

import asyncio
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

from fastapi import APIRouter, Query, Request
from fastapi.responses import JSONResponse

from studio.api.asking import Caller, Rt
from studio.api.once import OnlyOnce
from studio.services import quotas, uploads
from studio.views.uploads import UploadView

router = APIRouter(prefix="/api/v1", tags=["uploads"])


@dataclass
class Uploads:
    items: list[UploadView]


@router.post(
    "/uploads",
    response_model=UploadView,
    status_code=201,
    openapi_extra={"requestBody": {"content": {"application/octet-stream": {}}, "required": True}},
)
async def add(
    request: Request,
    rt: Rt,
    who: Caller,
    once: OnlyOnce,
    name: Annotated[str, Query(max_length=400, description="The file's own name")],
) -> JSONResponse:
    """Take a script (.fountain, .txt: 2 MB; .fdx, .docx, .pdf: 20 MB) or media (200 MB): the body is the file itself."""
    who.must_edit()
    rt.scratch.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="upload-", dir=rt.scratch) as folder:
        file = Path(folder) / "file"
        size = await _receive(request, file)
        return await asyncio.to_thread(
            lambda: once(201, [name, size], lambda: uploads.add(rt, who, name, file))
        )


@router.get("/uploads")
def listed(
    rt: Rt, who: Caller, kind: Annotated[list[str] | None, Query(max_length=4)] = None
) -> Uploads:
    """List the workspace's uploads of these kinds (all when none is named), newest first."""
    return Uploads(items=uploads.list_uploads(rt, who, kind or ()))


@router.get("/uploads/{upload_id}")
def look(rt: Rt, who: Caller, upload_id: str) -> UploadView:
    """Tell what is known of an upload."""
    return uploads.look(rt, who, upload_id)


@router.delete("/uploads/{upload_id}", status_code=204)
def delete(rt: Rt, who: Caller, upload_id: str) -> None:
    """Remove an upload."""
    uploads.delete(rt, who, upload_id)


async def _receive(request: Request, target: Path) -> int:
    """Write the body to `target` and return its bytes; raises TooMany when there are too many."""
    announced = request.headers.get("content-length", "0")
    if announced.isdecimal() and int(announced) > quotas.MOST_BYTES:
        raise quotas.too_large(quotas.MOST_BYTES)
    size = 0
    with target.open("wb") as file:
        async for chunk in request.stream():
            size += len(chunk)
            if size > quotas.MOST_BYTES:
                raise quotas.too_large(quotas.MOST_BYTES)
            file.write(chunk)
    return size
