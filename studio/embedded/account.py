"""As root the servers run as an account that owns nothing, as PostgreSQL demands."""

import os
import pwd
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from studio.domain.errors import MachineLacks


@dataclass(frozen=True, slots=True)
class Account:
    name: str
    user: int
    group: int


def unprivileged() -> Account | None:
    """Return who the servers run as: None (ourselves), or `nobody` when we are root."""
    if os.geteuid() != 0:
        return None
    try:
        entry = pwd.getpwnam("nobody")
    except KeyError as error:
        raise MachineLacks("error.machine.no_nobody") from error
    return Account(entry.pw_name, entry.pw_uid, entry.pw_gid)


def reaches(account: Account, path: Path) -> bool:
    """Tell whether `account` may pass through every folder down to `path` and into it."""
    looked = subprocess.run(
        ["/bin/sh", "-c", 'test -x "$0"', str(path)],
        user=account.user,
        group=account.group,
        extra_groups=[],
        cwd="/",
        check=False,
    )
    return looked.returncode == 0


def own(account: Account | None, path: Path) -> None:
    """Hand `path` (and what is in it) to `account`; nothing to do when that is us."""
    if account is None:
        return
    os.chown(path, account.user, account.group)
    for child in path.rglob("*") if path.is_dir() else ():
        os.chown(child, account.user, account.group, follow_symlinks=False)


def within_reach(account: Account | None, parts: list[Path], copies: Path) -> Path:
    """Return the folder that holds `parts` (siblings) where `account` can run them.

    Programs installed under a private home are copied to `copies` once: /root is closed to others.
    """
    home = parts[0].parent
    if account is None or reaches(account, parts[0]):
        return home
    target = copies / parts[0].name
    if not target.exists():
        fresh = copies / f"{parts[0].name}.new"
        shutil.rmtree(fresh, ignore_errors=True)
        for part in parts:
            shutil.copytree(part, fresh / part.name, symlinks=True)
        for path in (copies, fresh, *fresh.rglob("*")):
            path.chmod(path.stat().st_mode | (0o555 if path.is_dir() else 0o444))
        fresh.rename(target)
    return target
