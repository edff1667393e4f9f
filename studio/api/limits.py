"""How much one caller may ask: requests a second, and bytes a request."""

import time
from typing import Annotated

from fastapi import Depends, Request
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from studio.api.asking import address
from studio.domain.buckets import Bucket
from studio.domain.errors import TooMany

MOST_BODY = 6 * 2**20
"""Bytes of a JSON body or form: a long script fits."""
_UPLOADS = "/api/v1/uploads"
"""Counts for itself: files are longer."""
_GUARDED = ("/api/", "/auth/")
_bucket = Bucket(rate=20, burst=100)


def limited(request: Request) -> None:
    """Take one request from the caller's bucket; raises TooMany when it is empty."""
    who = request.headers.get("authorization", "") or address(request)
    if not _bucket.take(who, time.monotonic()):
        raise TooMany(retry_after=5)


Limited = Annotated[None, Depends(limited)]


class BodyLimit:
    """ASGI middleware that stops reading a body when it has become too long."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        path = scope.get("path", "")
        if scope["type"] != "http" or not path.startswith(_GUARDED) or path.startswith(_UPLOADS):
            await self._app(scope, receive, send)
            return
        read = 0

        async def counted() -> Message:
            nonlocal read
            message = await receive()
            read += len(message.get("body", b""))
            if read > MOST_BODY:
                raise HTTPException(413)
            return message

        await self._app(scope, counted, send)
