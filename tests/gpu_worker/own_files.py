"""Files as creators give them, made here, kept as the studio keeps uploads."""

from dataclasses import asdict
from fractions import Fraction
from hashlib import sha256
from pathlib import Path

import av
import cv2
import msgspec
import numpy as np
import soundfile
from numpy.typing import NDArray

from studio.adapters.media_prepare import ORIGINAL, prepare
from studio.adapters.media_probe import probe
from studio.domain.film import Media

Picture = NDArray[np.uint8]

RED, GREEN, BLUE = (30, 30, 220), (40, 200, 40), (220, 60, 30)
"""BGR."""


def keep(root: Path, file: Path, *, start: float = 0.0) -> Media:
    """Prepare `file` as an upload is, put its artefact below `root`, return it as a film uses it."""
    info = probe(file)
    made = root / f".{file.name}"
    made.mkdir(parents=True)
    prepared = prepare(file, info, made)
    facts = {**asdict(prepared.info), "rotation": prepared.rotation}
    (made / "facts.json").write_bytes(msgspec.json.encode(facts))
    key = "u" + sha256((made / ORIGINAL).read_bytes()).hexdigest()[:32]
    made.rename(root / key)
    return Media("up", key, info.kind, file.name, start, prepared.info.seconds)


def picture(path: Path, width: int, height: int, rows: tuple[tuple[int, int, int], ...]) -> Path:
    """Write a picture of even bands from the top down, with a white disc in its middle."""
    made = np.zeros((height, width, 3), np.uint8)
    for number, colour in enumerate(rows):
        made[height * number // len(rows) : height * (number + 1) // len(rows)] = colour
    cv2.circle(made, (width // 2, height // 2), min(width, height) // 8, (255, 255, 255), -1)
    cv2.imwrite(str(path), made)
    return path


def clip(path: Path, width: int, height: int, fps: int, greys: list[int]) -> Path:
    """Write a clip whose pictures are evenly grey, as bright as `greys` says one after the other."""
    with av.open(str(path), "w") as output:
        stream = output.add_stream("libx264", rate=Fraction(fps), options={"crf": "10"})
        stream.width, stream.height, stream.pix_fmt = width, height, "yuv420p"
        for grey in greys:
            planes = np.full((height * 3 // 2, width), 128, np.uint8)
            planes[:height] = round(16 + grey * 219 / 255)
            frame = av.VideoFrame.from_ndarray(planes, "yuv420p")
            output.mux(stream.encode(frame))
        output.mux(stream.encode(None))
    return path


def sound(path: Path, samples: NDArray[np.floating], rate: int) -> Path:
    """Write a sound, mono or one column for each channel."""
    soundfile.write(path, samples, rate)
    return path
