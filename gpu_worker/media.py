"""A creator's file as engines read it: an upload's artefact, decoded by the one demuxer of its type.

`facts.json` beside `original.bin` was written when the upload was accepted and says which demuxer that
is. ffmpeg opens nothing else: no playlist, no address, no other file.
"""

from collections.abc import Iterator
from pathlib import Path

import av
import msgspec
import numpy as np
from av.container import InputContainer
from av.error import FFmpegError
from numpy.typing import NDArray

from studio.domain.errors import EngineFailed

ORIGINAL = "original.bin"
_FACTS = "facts.json"
_READERS = frozenset({"mov", "matroska", "wav", "flac", "ogg", "mp3"})
_MOST_PIXELS = 33_177_600
"""8K UHD, as uploads."""


class MediaFacts(msgspec.Struct, frozen=True):
    """What is known of a file. A clip has to be turned by `rotation` degrees against the clock."""

    reader: str
    rotation: int = 0


def facts_of(folder: Path) -> MediaFacts:
    """Read what is known of the upload in `folder`."""
    return msgspec.json.decode((folder / _FACTS).read_bytes(), type=MediaFacts)


def broken() -> EngineFailed:
    """The refusal of a file that cannot be decoded."""
    return EngineFailed("error.media.broken")


def opened(folder: Path) -> InputContainer:
    """Open the clip or sound in `folder`; raises EngineFailed("error.media.broken")."""
    reader = facts_of(folder).reader
    if reader not in _READERS:
        raise broken()
    options = {
        "protocol_whitelist": "file,pipe",
        "format_whitelist": reader,
        "max_pixels": str(_MOST_PIXELS),
        "threads": "1",  # the number of threads must not change a bit
    }
    name = f"file:{(folder / ORIGINAL).absolute()}"
    try:
        return av.open(name, "r", format=reader, options=options)
    except FFmpegError as error:
        raise broken() from error


def sound(folder: Path, rate: int, layout: str) -> Iterator[NDArray[np.float32]]:
    """Yield the sound in `folder` as channels x samples at `rate`; what is damaged ends it.

    Raises EngineFailed("error.media.broken") when there is none.
    """
    resampler = av.AudioResampler(format="fltp", layout=layout, rate=rate)
    heard = False
    with opened(folder) as container:
        if not container.streams.audio:
            raise broken()
        try:
            for frame in container.decode(container.streams.audio[0]):
                for part in resampler.resample(frame):
                    heard = True
                    yield part.to_ndarray().astype(np.float32, copy=False)
        except FFmpegError as error:
            if not heard:
                raise broken() from error
        for part in resampler.resample(None) if heard else ():
            yield part.to_ndarray().astype(np.float32, copy=False)
    if not heard:
        raise broken()
