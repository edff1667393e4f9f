"""Requests and small measures for the tests of scenery."""

import numpy as np
from numpy.typing import NDArray

from gpu_worker.contract import Reel
from gpu_worker.video.painter.engine import Painter
from studio.domain.film import (
    CameraMove,
    Culture,
    Format,
    Framing,
    Place,
    Setting,
    Shot,
    TimeOfDay,
    Weather,
)
from studio.domain.steps import PictureRequest

SMALL = Format(480, 270)


def request(  # noqa: PLR0913
    place: Place = Place.MOUNTAINS,
    time: TimeOfDay = TimeOfDay.DAY,
    weather: Weather = Weather.CLEAR,
    *,
    interior: bool = False,
    culture: Culture = Culture.INDIAN,
    seed: int = 1,
    take: int = 3,
    name: str = "",
    framing: Framing = Framing.WIDE,
    camera: CameraMove = CameraMove.STATIC,
    props: tuple[str, ...] = (),
    form: Format = SMALL,
    style: str = "painted",
) -> PictureRequest:
    setting = Setting(place, name, interior, time, weather, culture, seed)
    shot = Shot("", "", framing, camera, 4.0, props=props, seed=take)
    return PictureRequest(setting, shot, (), form, style)


def opened(wanted: PictureRequest, frames: int = 96) -> Reel:
    return Painter().open(wanted, (), frames)


def drawn(wanted: PictureRequest, number: int = 40, frames: int = 96) -> NDArray[np.uint8]:
    return opened(wanted, frames).frame(number).copy()


def grey(frame: NDArray[np.uint8]) -> NDArray[np.float32]:
    return frame[..., :3].astype(np.float32) @ np.float32([0.114, 0.587, 0.299])
