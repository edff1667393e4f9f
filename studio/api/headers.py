"""Headers that keep browsers safe, on every answer: pages, API and media."""

import base64
import hashlib
import re
from functools import cache
from pathlib import Path

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

_PAGES = Path(__file__).parents[2] / ".web" / "build" / "client"
_INLINE = re.compile(r"<script(?![^>]*\ssrc=)[^>]*>(.*?)</script>", re.DOTALL)
_ALWAYS = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(self), geolocation=(), payment=()",
}
_YEAR = 31_536_000


class SafeHeaders:
    """ASGI middleware; `secure` adds HSTS: our address is https."""

    def __init__(self, app: ASGIApp, *, secure: bool) -> None:
        self._app = app
        self._secure = secure

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                self._add(MutableHeaders(scope=message), scope["path"])
            await send(message)

        await self._app(scope, receive, with_headers)

    def _add(self, headers: MutableHeaders, path: str) -> None:
        for name, value in _ALWAYS.items():
            headers.setdefault(name, value)
        headers.setdefault("Content-Security-Policy", policy())
        if self._secure:
            headers.setdefault("Strict-Transport-Security", f"max-age={_YEAR}")
        if path.startswith("/assets/"):  # their names change with their content
            headers.setdefault("Cache-Control", f"public, max-age={_YEAR}, immutable")


@cache
def policy() -> str:
    """Return the Content-Security-Policy: our own files, and the inline scripts that we built."""
    scripts = " ".join(["'self'", *inline_hashes(_PAGES)])
    return "; ".join(
        (
            "default-src 'self'",
            f"script-src {scripts}",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "media-src 'self' blob:",
            "font-src 'self' data:",
            "connect-src 'self' ws: wss:",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'",
        )
    )


def inline_hashes(folder: Path) -> list[str]:
    """Return the policy's word for every inline script in the pages of `folder`."""
    scripts = {
        script
        for page in folder.rglob("*.html")
        for script in _INLINE.findall(page.read_text("utf-8"))
    }
    digests = sorted(hashlib.sha256(script.encode()).digest() for script in scripts)
    return [f"'sha256-{base64.b64encode(digest).decode()}'" for digest in digests]
