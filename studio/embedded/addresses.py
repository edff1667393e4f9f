"""Ports on this machine."""

import socket
from pathlib import Path


def is_free(host: str, port: int) -> bool:
    """Tell whether a server could listen on `host`:`port` now."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError:
            return False
    return True


def any_free() -> int:
    """Return a loopback port that nobody listens on."""
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def kept_port(note: Path) -> int:
    """Return the loopback port noted in `note`, or a fresh one when it is missing or taken."""
    noted = note.read_text().strip() if note.exists() else ""
    if noted.isdigit() and is_free("127.0.0.1", int(noted)):
        return int(noted)
    port = any_free()
    note.write_text(str(port))
    return port
