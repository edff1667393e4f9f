"""The engine Photo: a creator's picture fills the frame, and the shot's camera moves over it."""

from pathlib import Path

import cv2
import numpy as np

from gpu_worker import media
from gpu_worker.contract import Focus, Frame, Reel
from gpu_worker.video.photo.view import Frame as Sizes
from gpu_worker.video.photo.view import View
from studio.domain.film import CameraMove
from studio.domain.steps import PictureRequest

_BEHIND = 128
"""Grey that shows through where a picture is clear, as on its card."""


class Photo:
    """Shows pictures; uploads are upright already."""

    def __init__(self) -> None:
        cv2.setNumThreads(1)

    def open(self, request: PictureRequest, folder: Path, frames: int) -> Reel:
        """Prepare a shot of `frames` frames that shows the picture in `folder`."""
        return PhotoReel(request, _read(folder / media.ORIGINAL), frames)


class PhotoReel:
    """The frames of one shot."""

    def __init__(self, request: PictureRequest, picture: Frame, frames: int) -> None:
        video = request.format
        height, width = picture.shape[:2]
        self._sizes = Sizes((width, height), (video.width, video.height))
        self._move, self._frames = request.shot.camera, max(1, frames)
        self._seconds = self._frames / video.fps
        # Shrunk once, well; what is left to do for a frame is little and cannot shimmer.
        scale = min(1.0, self._sizes.largest)
        size = (max(1, round(width * scale)), max(1, round(height * scale)))
        self._picture = _resized(picture, size)
        self._still = self._draw(0) if self._move is CameraMove.STATIC else None

    def frame(self, number: int) -> Frame:
        """Draw frame `number`."""
        return self._draw(number) if self._still is None else self._still

    def focus(self, number: int) -> Focus | None:
        """Nobody knows what the picture is about."""

    def _draw(self, number: int) -> Frame:
        share = number / max(1, self._frames - 1)
        view = self._sizes.view(self._move, share, self._seconds)
        matrix = _placing(view, self._picture)
        enlarged = matrix[0, 0] > 1
        made = cv2.warpAffine(
            self._picture,
            matrix,
            self._sizes.film,
            flags=cv2.INTER_CUBIC if enlarged else cv2.INTER_LINEAR,
            borderMode=cv2.BORDER_REPLICATE,
        )
        return np.asarray(made, np.uint8)


def _resized(picture: Frame, size: tuple[int, int]) -> Frame:
    return np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), np.uint8)


def _placing(view: View, picture: Frame) -> "np.ndarray[tuple[int, int], np.dtype[np.float64]]":
    """Return the matrix that takes the picture's pixels, by their middles, to the film's."""
    height, width = picture.shape[:2]
    across, down = view.width / width, view.height / height
    return np.array(
        [
            [across, 0, across / 2 - 0.5 - view.left],
            [0, down, down / 2 - 0.5 - view.top],
        ]
    )


def _read(path: Path) -> Frame:
    """Read a JPEG or PNG as opaque BGRA; raises EngineFailed("error.media.broken")."""
    data = np.frombuffer(path.read_bytes(), np.uint8)
    found = cv2.imdecode(data, cv2.IMREAD_UNCHANGED)
    if found is None or found.dtype != np.uint8 or found.ndim != 3:
        raise media.broken()
    if found.shape[2] == 3:
        return np.asarray(cv2.cvtColor(found, cv2.COLOR_BGR2BGRA), np.uint8)
    seen = found[..., 3:].astype(np.float32) / 255
    found[..., :3] = np.rint(found[..., :3] * seen + _BEHIND * (1 - seen))
    found[..., 3] = 255
    return np.asarray(found, np.uint8)
