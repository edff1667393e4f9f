"""The one error of the bootstrap."""

import errno
import shutil
from pathlib import Path

_TOO_LITTLE = 50_000_000


class BootstrapFailed(Exception):
    """`sentence` says what is missing and what to do; there are no catalogues yet to translate it."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


def full_disk(folder: Path) -> BootstrapFailed:
    """Return the sentence for a full disk."""
    return BootstrapFailed(
        f"The disk that holds {folder} is full: free about 4 GB and start again; "
        "what is installed already is kept."
    )


def is_full(folder: Path, error: OSError | None = None, said: str = "") -> bool:
    """Tell whether a failure came from a full disk: by `error`, by what a tool `said`, by looking."""
    if error is not None:
        return error.errno in (errno.ENOSPC, errno.EDQUOT)
    told = "No space left on device" in said or "Disk quota exceeded" in said
    return told or shutil.disk_usage(folder).free < _TOO_LITTLE
