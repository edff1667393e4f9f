"""Who asks, told anew for every event from the HttpOnly cookie; never from what a state remembers."""

import asyncio
import time
from http.cookies import CookieError, SimpleCookie

from studio.domain.access import Who
from studio.domain.errors import NotSignedIn
from studio.runtime import runtime
from studio.services import accounts

COOKIE = "studio_session"
_FRESH = 5.0
"""Seconds that an answer may be old: a signed-out or suspended user is stopped within them."""
_MANY = 5_000

_known: dict[str, tuple[Who, float]] = {}


def session_token(cookie_header: str) -> str:
    """Return the session's token from a Cookie header, empty when there is none."""
    try:
        cookies = SimpleCookie(cookie_header)
    except CookieError:
        return ""
    return cookies[COOKIE].value if COOKIE in cookies else ""


async def who_sent(cookie_header: str) -> Who:
    """Return who holds the cookie; NotSignedIn when nobody does."""
    token = session_token(cookie_header)
    if not token:
        raise NotSignedIn
    known = _known.get(token)
    if known and time.monotonic() < known[1]:
        return known[0]
    who = await asyncio.to_thread(accounts.who, runtime(), token)
    if len(_known) >= _MANY:
        _known.clear()
    _known[token] = (who, time.monotonic() + _FRESH)
    return who
