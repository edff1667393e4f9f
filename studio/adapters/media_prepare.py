"""Makes what the studio keeps of an upload, and refuses what no film can use.

Reading is done by `media_prepare_child` under limits, like probing: the upload is as hostile as
before. What comes out holds pictures and sound and nothing else: no place, no camera, no name.
"""

import json
import subprocess
import sys
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from studio.adapters.media_probe import MEMORY, MOST_PIXELS, MediaInfo
from studio.domain.errors import MediaRefused

LEAST_PIXELS = 64
"""The shorter side of a picture that a film can show."""
LONGEST_MINUTES = 30
CPU_SECONDS = 60
TIMEOUT = 90
ORIGINAL, POSTER, PEAKS = "original.bin", "poster.jpg", "peaks.json"
_SILENT = 0.001
"""-60 dB below the loudest possible."""

_CHILD = Path(__file__).with_name("media_prepare_child.py")


@dataclass(frozen=True, slots=True)
class Prepared:
    """`info` is of `original.bin`, as seen upright; `rotation`: degrees that a clip is still turned."""

    info: MediaInfo
    rotation: int = 0


def prepare(path: Path, info: MediaInfo, folder: Path) -> Prepared:
    """Write into `folder` what is kept of the probed upload: `original.bin`, poster, peaks.

    Raises MediaRefused: "error.upload.small", "error.upload.long", "error.upload.silent",
    "error.media.broken", "error.media.slow".
    """
    if info.seconds > LONGEST_MINUTES * 60:
        raise MediaRefused("error.upload.long", minutes=LONGEST_MINUTES)
    if info.kind != "audio" and min(info.width, info.height) < LEAST_PIXELS:
        raise MediaRefused("error.upload.small", least=LEAST_PIXELS)
    found = _made(path, info, folder)
    if info.kind == "audio" and found["loudest"] < _SILENT:
        raise MediaRefused("error.upload.silent")
    if info.kind != "image":
        (folder / ORIGINAL).symlink_to(path.absolute())
    seen = replace(
        info,
        width=found.get("width", 0),
        height=found.get("height", 0),
        reader=found.get("reader", info.reader),
        mime=f"image/{found['reader'].removesuffix('_pipe')}"
        if info.kind == "image"
        else info.mime,
        seconds=info.seconds or found.get("seconds", 0.0),
    )
    return Prepared(seen, found.get("rotation", 0))


def _made(path: Path, info: MediaInfo, folder: Path) -> dict[str, Any]:
    with tempfile.TemporaryDirectory(prefix="studio-prepare-") as own:
        name = Path(own) / "input"
        name.symlink_to(path.absolute())
        command = [
            sys.executable,
            "-I",
            str(_CHILD),
            str(name),
            info.reader,
            info.kind,
            str(folder),
        ]
        limits = [str(limit) for limit in (MOST_PIXELS, MEMORY, CPU_SECONDS)]
        try:
            done = subprocess.run(
                [*command, *limits], capture_output=True, timeout=TIMEOUT, check=True, env={}
            )
        except subprocess.TimeoutExpired as error:
            raise MediaRefused("error.media.slow", seconds=TIMEOUT) from error
        except subprocess.CalledProcessError as error:
            raise MediaRefused("error.media.broken") from error
    return json.loads(done.stdout)
