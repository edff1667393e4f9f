"""Names every request, counts it, and puts its id on its logs and its answer."""

import logging
import re
import time
from uuid import uuid4

from fastapi import Request
from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from studio import logs
from studio.api import metrics
from studio.api.problems import problem

_log = logging.getLogger("studio.requests")
_GIVEN = re.compile(r"[A-Za-z0-9._-]{8,64}")


class Requests:
    """ASGI middleware around all routes; a bug becomes a plain answer here, never a stack trace."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        given = Headers(scope=scope).get("x-request-id", "")
        name = given if _GIVEN.fullmatch(given) else uuid4().hex
        scope.setdefault("state", {})["request_id"] = name
        began, status = time.perf_counter(), 0

        async def named(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                MutableHeaders(scope=message)["X-Request-ID"] = name
            await send(message)

        with logs.about(request=name):
            try:
                await self._app(scope, receive, named)
            except Exception:
                _log.exception("request failed")
                if status:  # the answer has begun: it can only be broken off
                    raise
                await problem(Request(scope), 500, "error.unknown")(scope, receive, named)
            finally:
                _note(scope, status, time.perf_counter() - began)


def _note(scope: Scope, status: int, seconds: float) -> None:
    route = route_of(scope)
    metrics.count(scope["method"], route, status, seconds)
    if route:
        figures = {"status": status, "ms": round(seconds * 1000, 1)}
        _log.info("%s %s", scope["method"], route, extra=figures)


def route_of(scope: Scope) -> str:
    """Return the pattern of the API route that answered ("/api/v1/films/{film_id}"), else ""."""
    return getattr(scope.get("route"), "path", "")
