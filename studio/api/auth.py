"""/auth/…: what the sign-in forms post to. Only a server can set a cookie that no script can read."""

from typing import Annotated
from urllib.parse import urlencode

from fastapi import APIRouter, Form, Request, Response
from fastapi.responses import RedirectResponse

from studio.api.asking import COOKIE, Rt, address, must_be_own_page
from studio.api.limits import Limited
from studio.domain.errors import NotSignedIn, StudioError
from studio.runtime import Runtime
from studio.services import accounts

router = APIRouter(include_in_schema=False)
_DAYS_30 = 30 * 24 * 3600
_Text = Annotated[str, Form(max_length=2000)]


@router.post("/auth/sign-in")
def sign_in(
    request: Request, rt: Rt, _: Limited, email: _Text = "", password: _Text = ""
) -> Response:
    """Check e-mail and password, set the cookie."""
    try:
        must_be_own_page(request, rt)
        token = accounts.sign_in(rt, email, password, address(request))
    except StudioError as error:
        return _back("/sign-in", error)
    return _signed_in(rt, token, "/films")


@router.get("/auth/link/{token}")
def link(rt: Rt, _: Limited, token: str) -> Response:
    """Redeem a one-time link, set the cookie; who has no password yet chooses one next."""
    try:
        session = accounts.redeem_link(rt, token)
    except StudioError as error:
        return _back("/sign-in", error)
    view = accounts.me(rt, accounts.who(rt, session))
    return _signed_in(rt, session, "/films" if view.has_password else "/welcome")


@router.post("/auth/password")
def password(
    request: Request, rt: Rt, _: Limited, email: _Text = "", password: _Text = ""
) -> Response:
    """Choose e-mail and password."""
    try:
        must_be_own_page(request, rt)
        session = request.cookies.get(COOKIE, "")
        accounts.set_password(rt, accounts.who(rt, session), email, password, keep=session)
    except NotSignedIn as error:
        return _back("/sign-in", error)
    except StudioError as error:
        return _back("/welcome", error)
    return RedirectResponse("/films", 303)


@router.post("/auth/sign-out")
def sign_out(request: Request, rt: Rt) -> Response:
    """End the session and forget its cookie."""
    answer = RedirectResponse("/sign-in", 303)
    try:
        must_be_own_page(request, rt)
    except StudioError as error:
        return _back("/films", error)
    accounts.sign_out(rt, request.cookies.get(COOKIE, ""))
    answer.delete_cookie(COOKIE, path="/")
    return answer


def _signed_in(rt: Runtime, token: str, to: str) -> Response:
    answer = RedirectResponse(to, 303)
    answer.headers["Cache-Control"] = "no-store"
    answer.set_cookie(
        COOKIE,
        token,
        max_age=_DAYS_30,
        path="/",
        secure=rt.settings.public_url.startswith("https:"),
        httponly=True,
        samesite="lax",
    )
    return answer


def _back(page: str, error: StudioError) -> Response:
    """Send the browser back to the form, which says in words what the code means."""
    numbers = {name: value for name, value in error.params.items() if isinstance(value, int)}
    return RedirectResponse(f"{page}?{urlencode({'error': error.code, **numbers})}", 303)
