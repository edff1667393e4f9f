"""Bring artefacts from the blob store to this machine, and take new ones there."""

import shutil
import threading
from pathlib import Path

from jobs.artefacts import ArtefactCache
from studio.domain.artefacts import blob_key, blob_prefix
from studio.ports import Blobs

KEEP_BYTES = 20 * 2**30
"""How much a worker's own cache may hold before the artefacts used longest ago go."""


def bring(key: str, cache: ArtefactCache, blobs: Blobs) -> Path:
    """Return the folder of the artefact with `key`, fetched when it is not here yet.

    Raises NotFound when the store does not have it.
    """
    if not cache.has(key):
        folder = cache.begin(key)
        try:
            for name in blobs.keys(blob_prefix(key)):
                blobs.fetch(name, folder / name.rsplit("/", 1)[-1])
            cache.adopt(key, folder)
        except BaseException:
            cache.abandon(folder)
            raise
    cache.touch(key)
    return cache.path(key)


def take(key: str, cache: ArtefactCache, blobs: Blobs) -> int:
    """Store the artefact with `key` and return its size in bytes.

    The facts go last: they are what says that an artefact is whole.
    """
    return sum(_put(path, key, blobs) for path in cache.files(key))


def _put(path: Path, key: str, blobs: Blobs) -> int:
    with path.open("rb") as source:
        return blobs.put(blob_key(key, path.name), source)


def tidy(cache: ArtefactCache) -> threading.Thread:
    """Keep the cache within its size, beside the work."""

    def forget() -> None:
        free = shutil.disk_usage(cache.root).free
        cache.forget_oldest(min(KEEP_BYTES, free))

    thread = threading.Thread(target=forget, daemon=True)
    thread.start()
    return thread
