"""A shot's still: the picture of its middle, for boards and lists."""

from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from gpu_worker.contract import Context, PictureEngine
from studio.domain.formats import small
from studio.domain.steps import StillRequest
from studio.domain.timing import shot_timing

LONGER_SIDE = 640
_QUALITY = 88


def paint_still(
    request: StillRequest, engine: PictureEngine, context: Context
) -> dict[str, object]:
    """Write `still.jpg`. Nobody has spoken yet, so the shot has its wished length.

    It is drawn at the size at which it is looked at: an edit is seen in a quarter of the time.
    """
    picture = replace(request.picture, format=small(request.picture.format, LONGER_SIDE))
    frames = shot_timing(picture.shot.seconds, [], picture.format.fps).frames
    context.step(0, 1)
    reel = engine.open(picture, [], frames)
    write_jpeg(context.folder / "still.jpg", reel.frame(frames // 2)[..., :3], LONGER_SIDE)
    rests = reel.focus(frames // 2)
    focus = [round(share, 4) for share in (rests.x, rests.y, rests.size)] if rests else []
    return {"frame": frames // 2, "focus": focus}


def write_jpeg(path: Path, picture: NDArray[np.uint8], longer_side: int) -> None:
    """Write a BGR picture, shrunk so that its longer side has at most `longer_side` pixels."""
    height, width = picture.shape[:2]
    scale = min(1.0, longer_side / max(height, width))
    size = (round(width * scale), round(height * scale))
    small = cv2.resize(np.ascontiguousarray(picture), size, interpolation=cv2.INTER_AREA)
    done, data = cv2.imencode(".jpg", small, [cv2.IMWRITE_JPEG_QUALITY, _QUALITY])
    if not done:
        raise OSError(path)
    path.write_bytes(data.tobytes())
