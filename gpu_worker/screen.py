"""Which engine shows a shot: the one that paints, or the one that fits in the creator's own file."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from gpu_worker import registry
from gpu_worker.contract import Focus, FootageEngine, Frame, PictureEngine, Reel, Spoken
from gpu_worker.video.grade import GRADES, graded
from studio.domain.conform import footage_engine
from studio.domain.film import Palette
from studio.domain.steps import PictureRequest


@dataclass(frozen=True, slots=True)
class _Footage:
    """A picture engine that shows the upload in `folder`."""

    engine: FootageEngine
    folder: Path

    def open(self, request: PictureRequest, spoken: Sequence[Spoken], frames: int) -> Reel:
        del spoken  # nobody's lips move with the words
        reel = self.engine.open(request, self.folder, frames)
        palette = request.setting.palette
        return _Graded(reel, palette) if palette in GRADES else reel


@dataclass(frozen=True, slots=True)
class _Graded:
    """A reel in the palette of its scene. The reel keeps its own pixels: it may show them again."""

    reel: Reel
    palette: Palette

    def frame(self, number: int) -> Frame:
        pixels = self.reel.frame(number).copy()
        graded(pixels, self.palette)
        return pixels

    def focus(self, number: int) -> Focus | None:
        return self.reel.focus(number)


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
