"""Secrets that a machine makes for itself once."""

import os
import secrets
from pathlib import Path


def kept(path: Path) -> str:
    """Return the secret in `path`, made on first use and readable by its owner alone."""
    if not path.exists():
        fresh = path.with_suffix(".new")
        fresh.unlink(missing_ok=True)
        handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w") as target:
            target.write(secrets.token_urlsafe(32))
        fresh.rename(path)
    return path.read_text()
