"""The HTTP side of the studio: what scripts, players and monitors talk to."""

from fastapi import Depends, FastAPI

from studio import settings
from studio.api import (
    account,
    auth,
    docs,
    edits,
    films,
    health,
    media,
    metrics,
    problems,
    publishing,
    renders,
    resumable,
    scripts,
    uploads,
)
from studio.api.headers import SafeHeaders
from studio.api.limits import BodyLimit, limited
from studio.api.requests import Requests

_ABOUT = (
    "Turn a script into a film. Send an API key as Authorization: Bearer, and a fresh "
    "Idempotency-Key with every POST. Failures are application/problem+json with a code."
)


def make_app() -> FastAPI:
    """Return the application; the pages are mounted below it by studio.studio."""
    app = FastAPI(
        title="AI Film Studio", description=_ABOUT, version="1", docs_url=None, redoc_url=None
    )
    problems.handle(app)
    for part in (health, metrics, docs, auth, media):
        app.include_router(part.router)
    for part in (films, edits, scripts, renders, publishing, resumable, uploads, account):
        app.include_router(part.router, dependencies=[Depends(limited)])
    app.add_api_route(
        "/api/{path:path}",
        problems.nothing_here,
        methods=["GET", "POST", "PUT", "PATCH", "DELETE"],
        include_in_schema=False,
    )
    # The last one added is the outermost.
    app.add_middleware(BodyLimit)
    app.add_middleware(Requests)
    secure = settings.read().public_url.startswith("https:")
    app.add_middleware(SafeHeaders, secure=secure)
    return app
