"""Artefacts on this machine's disk: one folder of files per key, whole or absent."""

import os
import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path

import msgspec

FACTS = "facts.json"


class ArtefactCache:
    """Folders by key under `root`; a folder appears in one rename, so a reader never sees half."""

    def __init__(self, root: Path) -> None:
        self.root = root
        root.mkdir(parents=True, exist_ok=True)

    def path(self, key: str) -> Path:
        """Return where the artefact with `key` lies, or would lie."""
        return self.root / key[:2] / key

    def has(self, key: str) -> bool:
        return (self.path(key) / FACTS).exists()

    def begin(self, key: str) -> Path:
        """Return an empty folder to make the artefact in."""
        self.path(key).parent.mkdir(parents=True, exist_ok=True)
        return Path(tempfile.mkdtemp(prefix=".new-", dir=self.path(key).parent))

    def commit(self, key: str, folder: Path, facts: Mapping[str, object]) -> None:
        """Make `folder` the artefact of `key`; when another was faster, that one stays: they are equal."""
        (folder / FACTS).write_bytes(msgspec.json.encode(facts))
        self.adopt(key, folder)

    def adopt(self, key: str, folder: Path) -> None:
        """Make a folder that is whole already, facts included, the artefact of `key`."""
        try:
            folder.rename(self.path(key))
        except OSError:
            shutil.rmtree(folder, ignore_errors=True)
            if not self.has(key):
                raise

    def abandon(self, folder: Path) -> None:
        """Remove a folder of `begin` that came to nothing."""
        shutil.rmtree(folder, ignore_errors=True)

    def facts(self, key: str) -> dict[str, object]:
        return msgspec.json.decode((self.path(key) / FACTS).read_bytes(), type=dict[str, object])

    def files(self, key: str) -> list[Path]:
        """Return every file of the artefact, its facts last."""
        found = (path for path in self.path(key).iterdir() if path.is_file())
        return sorted(found, key=lambda path: (path.name == FACTS, path.name))

    def forget_oldest(self, keep_bytes: int) -> None:
        """Delete the artefacts used longest ago until at most `keep_bytes` remain."""
        found = [
            (entry.stat().st_mtime, entry) for entry in self.root.glob("??/*") if entry.is_dir()
        ]
        sizes = {entry: sum(f.stat().st_size for f in entry.iterdir()) for _, entry in found}
        total = sum(sizes.values())
        for _, entry in sorted(found, key=lambda pair: pair[0]):
            if total <= keep_bytes:
                return
            total -= sizes[entry]
            shutil.rmtree(entry, ignore_errors=True)

    def touch(self, key: str) -> None:
        """Note that the artefact was used now."""
        os.utime(self.path(key))
