"""The picture that stands for the film before it plays."""

from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from gpu_worker.assembly import packets
from gpu_worker.assembly.colour import Planes, chroma, luma
from gpu_worker.assembly.encoder import to_planes
from gpu_worker.assembly.headers import video_decoder
from gpu_worker.assembly.still import write_jpeg
from studio.domain.film import Format

LONGER_SIDE = 1280
_CANDIDATES = 8


def choose_poster(pieces: Sequence[Path], video: Format, path: Path) -> None:
    """Write the liveliest of some first frames of `pieces` as JPEG.

    Pieces begin with a key frame, so each candidate costs one decoded frame. The first frames of
    shots come before their first word: most candidates carry no caption.
    """
    step = max(1, len(pieces) // _CANDIDATES)
    candidates = [_first_frame(piece, video) for piece in pieces[::step][:_CANDIDATES]]
    write_jpeg(path, to_bgr(max(candidates, key=_liveliness)), LONGER_SIDE)


def _first_frame(piece: Path, video: Format) -> Planes:
    decoder = video_decoder(video)
    frames = decoder.decode(packets.load(piece)[0]) + decoder.decode(None)
    return to_planes(frames[0])


def _liveliness(planes: Planes) -> float:
    """Contrast and colour, less for pictures that are nearly black or white."""
    light = luma(planes)[::4, ::4].astype(np.float32)
    colour = chroma(planes)[:, ::4, ::4].astype(np.float32) - 128
    exposure = 1 - abs(float(light.mean()) - 110) / 128
    return (float(light.std()) + float(np.abs(colour).mean())) * max(exposure, 0.05)


def to_bgr(planes: Planes) -> NDArray[np.uint8]:
    """Convert BT.709 planes back to a BGR picture."""
    height, width = luma(planes).shape
    full = [cv2.resize(plane, (width, height)) for plane in chroma(planes)]
    y = (luma(planes).astype(np.float32) - 16) * (255 / 219)
    u, v = ((plane.astype(np.float32) - 128) * (255 / 224) for plane in full)
    picture = np.stack([y + 1.8556 * u, y - 0.18733 * u - 0.46813 * v, y + 1.5748 * v], axis=2)
    return np.clip(np.rint(picture), 0, 255).astype(np.uint8)
