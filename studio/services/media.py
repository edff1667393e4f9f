"""Signed addresses of files: whoever holds one may read that file until it expires, nothing else."""

import base64
import hashlib
import hmac
from urllib.parse import quote, unquote, urlsplit

from studio.domain.artefacts import blob_key
from studio.domain.errors import NotFound
from studio.runtime import Runtime

_HOUR = 3600
_HOURS = 12


def url(rt: Runtime, key: str, name: str) -> str:
    """Return the address of the file `name` of the artefact with `key`, good for 12 to 13 hours.

    Within an hour the same file has the same address, so that browsers can keep it.
    """
    path = blob_key(key, name)
    expires = (int(rt.clock.now().timestamp()) // _HOUR + 1 + _HOURS) * _HOUR
    return f"/media/{quote(path)}?e={expires}&s={_signature(rt, path, expires)}"


def path_of(address: str) -> str:
    """Return the blob key that an address of `url` leads to."""
    return unquote(urlsplit(address).path).removeprefix("/media/")


def check(rt: Runtime, path: str, expires: str, signature: str) -> None:
    """Raise NotFound unless the address was made by `url` and has not expired."""
    good = expires.isascii() and expires.isdecimal() and len(expires) < 12
    right = _signature(rt, path, int(expires)) if good else ""
    good = good and hmac.compare_digest(signature.encode(), right.encode())
    if not good or int(expires) < rt.clock.now().timestamp():
        raise NotFound("error.media.address")


def _signature(rt: Runtime, path: str, expires: int) -> str:
    secret = f"media:{rt.settings.secret_key}".encode()
    digest = hmac.new(secret, f"{path}\n{expires}".encode(), hashlib.sha256).digest()
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
