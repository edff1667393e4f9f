"""Who asks, from where, and in which language: what every route starts with."""

from typing import Annotated
from urllib.parse import urlsplit

from fastapi import Depends, Request
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer

from studio import i18n
from studio.domain.access import Who
from studio.domain.errors import NotAllowed, NotSignedIn
from studio.runtime import Runtime, runtime
from studio.services import accounts

COOKIE = "studio_session"
_SAFE = {"GET", "HEAD", "OPTIONS"}
_bearer = HTTPBearer(auto_error=False, description="An API key (`studio_…`)")


def current() -> Runtime:
    """Return this process's runtime."""
    return runtime()


Rt = Annotated[Runtime, Depends(current)]


def caller(
    request: Request,
    rt: Rt,
    bearer: Annotated[HTTPAuthorizationCredentials | None, Depends(_bearer)] = None,
) -> Who:
    """Return who asks: by API key, or by the browser's cookie when our own page asks.

    Raises NotSignedIn, and NotAllowed when another site makes a browser send its cookie.
    """
    if bearer is not None:
        return accounts.who_by_key(rt, bearer.credentials)
    token = request.cookies.get(COOKIE, "")
    if not token:
        raise NotSignedIn
    if request.method not in _SAFE:
        must_be_own_page(request, rt)
    return accounts.who(rt, token)


Caller = Annotated[Who, Depends(caller)]


def must_be_own_page(request: Request, rt: Runtime) -> None:
    """Raise NotAllowed("error.other_site") unless one of our pages made the browser ask."""
    site = request.headers.get("sec-fetch-site", "")
    origin = request.headers.get("origin", "")
    ours = {urlsplit(rt.settings.public_url).netloc, request.headers.get("host", "")}
    if origin:
        allowed = urlsplit(origin).netloc in ours and site in ("", "same-origin")
    else:
        allowed = site == "same-origin"
    if not allowed:
        raise NotAllowed("error.other_site")


def address(request: Request) -> str:
    """Return the address that the request came from."""
    return request.client.host if request.client else ""


def locale(request: Request) -> str:
    """Return the best of our languages for the one who asks."""
    wishes = request.headers.get("accept-language", "").split(",")
    return i18n.known(wishes[0].partition(";")[0].strip() or "en")
