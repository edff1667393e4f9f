"""Where one machine keeps what must not be lost."""

import os
import sys
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from studio.domain.errors import MachineLacks
from studio.embedded.account import Account, reaches

_ROOTS_FOLDER = Path("/var/lib/ai-film-studio")


@dataclass(frozen=True, slots=True)
class DataFolder:
    """The parts of a data folder. Everything but `scratch`, `logs` and `run` is worth a backup."""

    root: Path

    @property
    def postgres(self) -> Path:
        return self.root / "postgres"

    @property
    def valkey(self) -> Path:
        return self.root / "valkey"

    @property
    def media(self) -> Path:
        return self.root / "media"

    @property
    def keys(self) -> Path:
        """Passwords and the secret key, readable by the owner alone."""
        return self.root / "keys"

    @property
    def logs(self) -> Path:
        return self.root / "logs"

    @property
    def run(self) -> Path:
        """Ports, the lock and the note of who is running."""
        return self.root / "run"

    @property
    def scratch(self) -> Path:
        return self.root / "scratch"

    @property
    def programs(self) -> Path:
        """Copies of server programs, for an account that cannot reach the installed ones."""
        return self.root / "programs"


def default() -> Path:
    """Return the platform's data folder; for root one that an unprivileged account can reach."""
    if os.geteuid() == 0 and sys.platform.startswith("linux"):
        return _ROOTS_FOLDER
    return Path(platformdirs.user_data_dir("ai-film-studio", appauthor=False))


def prepare(root: Path, account: Account | None) -> DataFolder:
    """Make the data folder and its private parts, and return it.

    `account` is who will run the database (None: ourselves). Raises MachineLacks when the folder
    cannot be made, or when that account cannot get to it.
    """
    folder = DataFolder(root.expanduser().resolve())
    try:
        folder.root.mkdir(mode=0o700, parents=True, exist_ok=True)
        for part in (folder.media, folder.keys, folder.logs, folder.run, folder.scratch):
            part.mkdir(mode=0o700, exist_ok=True)
        if account is not None:
            folder.root.chmod(0o711)
    except OSError as error:
        raise MachineLacks(
            "error.folder.unusable", folder=str(folder.root), reason=error.strerror or str(error)
        ) from error
    if account is not None and not reaches(account, folder.root):
        raise MachineLacks(
            "error.folder.unreachable", folder=str(folder.root), account=account.name
        )
    return folder
