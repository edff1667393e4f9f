"""Tokens and passwords: what is stored never lets anyone in by itself."""

import hashlib
import secrets

from argon2 import PasswordHasher
from argon2.exceptions import Argon2Error, InvalidHashError

from studio.domain.errors import InvalidInput

SHORTEST_PASSWORD = 10
_hasher = PasswordHasher()
_NOBODY = _hasher.hash(secrets.token_hex())
"""Checked when an e-mail is unknown, so that the answer takes as long as for a known one."""


def new_token() -> str:
    """Return a token of 256 random bits, fit for a URL."""
    return secrets.token_urlsafe(32)


def digest(token: str) -> str:
    """Return what is stored of a token. Tokens are random, so a fast hash is enough."""
    return hashlib.sha256(token.encode()).hexdigest()


def hash_password(password: str, email: str) -> str:
    """Return the Argon2 hash; raises InvalidInput("error.password.…") for a password easy to guess."""
    if len(password) < SHORTEST_PASSWORD:
        raise InvalidInput("error.password.short", length=SHORTEST_PASSWORD)
    if len(password) > 1024:
        raise InvalidInput("error.password.long")
    if password.lower() in (email.lower(), email.partition("@")[0].lower()):
        raise InvalidInput("error.password.email")
    return _hasher.hash(password)


def is_password(stored: str, password: str) -> bool:
    """Return whether `password` belongs to the stored hash; "" stands for nobody's."""
    try:
        return _hasher.verify(stored or _NOBODY, password) and bool(stored)
    except (Argon2Error, InvalidHashError):
        return False
