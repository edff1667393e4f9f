"""Every failure as application/problem+json (RFC 9457): a code, its parameters and a sentence."""

import logging

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse, Response
from sqlalchemy.exc import OperationalError
from starlette.exceptions import HTTPException

from studio import i18n
from studio.api.asking import locale
from studio.domain.errors import InvalidInput, NotFound, StudioError, TooMany

_log = logging.getLogger(__name__)
_PLAIN = {
    400: "error.request.unreadable",
    404: "error.not_found",
    405: "error.request.method",
    413: "error.request.too_large",
}


def problem(
    request: Request, status: int, code: str, params: dict[str, object] | None = None
) -> JSONResponse:
    """Return the answer for a failure, in the reader's language."""
    shown = {name: _shown(value) for name, value in (params or {}).items()}
    body = {
        "type": "about:blank",
        "title": i18n.sentence(code, shown, locale(request)),
        "status": status,
        "code": code,
        "params": shown,
        "request_id": getattr(request.state, "request_id", ""),
    }
    return JSONResponse(body, status, media_type="application/problem+json")


def of(request: Request, error: StudioError) -> JSONResponse:
    """Return the answer for one of our own errors."""
    answer = problem(request, error.status, error.code, dict(error.params))
    if isinstance(error, TooMany) and "retry_after" in error.params:
        answer.headers["Retry-After"] = str(error.params["retry_after"])
    if error.status == 401:
        answer.headers["WWW-Authenticate"] = "Bearer"
    return answer


def handle(app: FastAPI) -> None:
    """Make `app` answer every exception so."""

    @app.exception_handler(StudioError)
    def _studio(request: Request, error: StudioError) -> Response:
        return of(request, error)

    @app.exception_handler(RequestValidationError)
    def _invalid(request: Request, error: RequestValidationError) -> Response:
        first = error.errors()[0]
        field = ".".join(str(part) for part in first["loc"] if part != "body")
        return problem(
            request, InvalidInput.status, "error.field", {"field": field, "reason": first["msg"]}
        )

    @app.exception_handler(OperationalError)
    def _away(request: Request, error: OperationalError) -> Response:
        _log.warning("database away", exc_info=error)
        answer = problem(request, 503, "error.database.away")
        answer.headers["Retry-After"] = "3"
        return answer

    @app.exception_handler(HTTPException)
    def _http(request: Request, error: HTTPException) -> Response:
        code = _PLAIN.get(error.status_code, "error.request.unreadable")
        return problem(request, error.status_code, code)


def nothing_here(path: str) -> None:
    """Answer any other address under /api: never a page of the studio."""
    raise NotFound(path=path)


def _shown(value: object) -> object:
    return value if isinstance(value, str | int | float | bool) else str(value)
