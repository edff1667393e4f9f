"""The picture engine: opens a shot and draws its frames by rule on a plain CPU."""

from collections.abc import Sequence

import cv2

from gpu_worker.contract import Reel, Spoken
from gpu_worker.video.painter.reel import ShotReel
from gpu_worker.video.painter.scene import Scenes
from studio.domain.steps import PictureRequest


class Painter:
    """Draws films in every style of the register (`painter/styles`)."""

    def __init__(self) -> None:
        cv2.setNumThreads(1)
        self._scenes = Scenes()

    def open(self, request: PictureRequest, spoken: Sequence[Spoken], frames: int) -> Reel:
        """Prepare a shot of `frames` frames at the request's size and rate."""
        return ShotReel(request, spoken, frames, self._scenes.of(request))
