"""/api/v1/uploads/resumable: the tus 1.0 protocol (https://tus.io), for files that may be interrupted.

Core, creation, termination and expiration. When the last part has arrived the file is read: the
answer names what became of it in `Studio-Upload`, or is the refusal.
"""

import asyncio
import base64
import binascii
from collections.abc import Callable, Coroutine
from datetime import datetime
from email.utils import format_datetime
from typing import Annotated, Any

from fastapi import APIRouter, Header, Request, Response
from fastapi.routing import APIRoute
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect

from studio.api import problems
from studio.api.asking import Caller, Rt
from studio.domain.access import Who
from studio.domain.errors import InvalidInput, StudioError
from studio.runtime import Runtime
from studio.services import arriving
from studio.services.quotas import MOST_BYTES
from studio.views.uploads import IncomingView

VERSION = "1.0.0"
ADDRESS = "/api/v1/uploads/resumable"
_ABOUT = {
    "Tus-Version": VERSION,
    "Tus-Extension": "creation,termination,expiration",
    "Tus-Max-Size": str(MOST_BYTES),
}


class _Spoken(APIRoute):
    """A route of the protocol: every request and every answer, refusals too, name its version."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        handle = super().get_route_handler()

        async def speak(request: Request) -> Response:
            try:
                _must_speak(request)
                answer = await handle(request)
            except StudioError as error:
                answer = problems.of(request, error)
            except HTTPException as error:
                answer = problems.problem(request, error.status_code, "error.upload.protocol")
                answer.headers["Tus-Version"] = VERSION
            answer.headers["Tus-Resumable"] = VERSION
            answer.headers["Cache-Control"] = "no-store"
            return answer

        return speak


router = APIRouter(prefix=ADDRESS, route_class=_Spoken, include_in_schema=False)


@router.options("")
@router.options("/{incoming_id}")
def about() -> Response:
    """Tell what of the protocol is spoken here."""
    return Response(status_code=204, headers=_ABOUT)


@router.post("")
def begin(
    rt: Rt,
    who: Caller,
    size: Annotated[int, Header(alias="Upload-Length")],
    metadata: Annotated[str, Header(alias="Upload-Metadata", max_length=4000)] = "",
) -> Response:
    """Make room for a file; its address is in `Location`."""
    made = arriving.begin(rt, who, _name(metadata), size)
    headers = {"Location": f"{ADDRESS}/{made.id}", **_expiry(made)}
    return Response(status_code=201, headers=headers)


@router.head("/{incoming_id}")
def look(rt: Rt, who: Caller, incoming_id: str) -> Response:
    """Tell how far the upload is; reads it now when the last answer got lost."""
    arriving.finish(rt, who, incoming_id)
    return _so_far(arriving.look(rt, who, incoming_id), 200)


@router.patch("/{incoming_id}")
async def append(
    request: Request,
    rt: Rt,
    who: Caller,
    incoming_id: str,
    offset: Annotated[int, Header(alias="Upload-Offset")],
) -> Response:
    """Take a part; what arrives before a broken connection is kept."""
    if request.headers.get("content-type") != "application/offset+octet-stream":
        raise HTTPException(415)
    await _receive(request, rt, who, incoming_id, offset)
    await asyncio.to_thread(arriving.finish, rt, who, incoming_id)
    return _so_far(await asyncio.to_thread(arriving.look, rt, who, incoming_id), 204)


@router.delete("/{incoming_id}", status_code=204)
def forget(rt: Rt, who: Caller, incoming_id: str) -> Response:
    """Stop the upload and forget what has arrived."""
    arriving.forget(rt, who, incoming_id)
    return Response(status_code=204)


async def _receive(request: Request, rt: Runtime, who: Who, incoming_id: str, offset: int) -> None:
    """Append the body to the file; raises InvalidInput when it is longer than what was announced."""
    with arriving.part(rt, who, incoming_id, offset) as (file, most):
        missing = most
        try:
            async for chunk in request.stream():
                file.write(chunk[:missing])
                missing -= len(chunk)
                if missing < 0:
                    raise InvalidInput("error.upload.longer")
        except ClientDisconnect:  # nobody hears the answer; the next request goes on from here
            return


def _must_speak(request: Request) -> None:
    version = request.headers.get("tus-resumable", "")
    if request.method != "OPTIONS" and version != VERSION:
        raise HTTPException(412)


def _so_far(seen: IncomingView, status: int) -> Response:
    headers = {"Upload-Offset": str(seen.received), "Upload-Length": str(seen.size)}
    if seen.upload_id:
        headers["Studio-Upload"] = seen.upload_id
    return Response(status_code=status, headers=headers | _expiry(seen))


def _expiry(seen: IncomingView) -> dict[str, str]:
    return {"Upload-Expires": format_datetime(datetime.fromisoformat(seen.expires_at), usegmt=True)}


def _name(metadata: str) -> str:
    """Return `filename` of an Upload-Metadata header."""
    for pair in metadata.split(","):
        key, _, value = pair.strip().partition(" ")
        if key == "filename":
            try:
                return base64.b64decode(value, validate=True).decode()
            except (binascii.Error, UnicodeDecodeError) as error:
                raise InvalidInput("error.upload.protocol") from error
    return ""
