"""Which engine shows a shot: the one that paints, or the one that fits in the creator's own file."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from gpu_worker import registry
from gpu_worker.contract import FootageEngine, PictureEngine, Reel, Spoken
from studio.domain.conform import footage_engine
from studio.domain.steps import PictureRequest


@dataclass(frozen=True, slots=True)
class _Footage:
    """A picture engine that shows the upload in `folder`."""

    engine: FootageEngine
    folder: Path

    def open(self, request: PictureRequest, spoken: Sequence[Spoken], frames: int) -> Reel:
        del spoken  # nobody's lips move with the words
        return self.engine.open(request, self.folder, frames)


def engines(
    painter: str, pictures: Sequence[PictureRequest], files: Sequence[Path]
) -> list[PictureEngine]:
    """Return who shows each of `pictures`: `painter`, or whoever fits in its file.

    `files` are the folders of the files, one for each picture that shows one, in order.
    """
    left = iter(files)
    return [
        _Footage(registry.footage(footage_engine(shown)), next(left))
        if (shown := picture.shot.media)
        else registry.picture(painter)
        for picture in pictures
    ]
