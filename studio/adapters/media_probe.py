"""The only door for uploaded media: says what a file is, or refuses it.

An upload is hostile until read: a playlist named .mp4 makes ffmpeg open other files, and a small
video can unfold into gigabytes. So a file is known by its content, read by the one demuxer of that
type, with no protocol but local files, few pixels, little memory and little time, in a process of
its own, under a name that we chose.
"""

import json
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from studio.adapters.media_types import HEAD, MediaType, recognise
from studio.domain.errors import MediaRefused

MOST_PIXELS = 33_177_600
"""8K UHD."""
MEMORY = 1536 * 1024 * 1024
CPU_SECONDS = 20
TIMEOUT = 30
LONGEST = 4 * 3600
"""Seconds."""

_CHILD = Path(__file__).with_name("media_child.py")


@dataclass(frozen=True, slots=True)
class MediaInfo:
    """A usable file. `kind` is "image", "video" or "audio"; what it lacks is 0 or empty."""

    kind: str
    mime: str
    reader: str
    seconds: float = 0.0
    width: int = 0
    height: int = 0
    fps: float = 0.0
    video_codec: str = ""
    audio_codec: str = ""
    rate: int = 0
    channels: int = 0


def ffmpeg() -> Path:
    """Return the ffmpeg program that travels with the studio."""
    import imageio_ffmpeg  # noqa: PLC0415  (looks for its program when imported)

    return Path(imageio_ffmpeg.get_ffmpeg_exe())


def input_options(info: MediaInfo) -> list[str]:
    """Return the options to put before `-i file:…` whenever ffmpeg reads a probed upload."""
    return [
        *("-nostdin", "-protocol_whitelist", "file,pipe", "-format_whitelist", info.reader),
        *("-max_pixels", str(MOST_PIXELS), "-f", info.reader),
    ]


def probe(path: Path) -> MediaInfo:
    """Read the upload at `path`.

    Raises MediaRefused: "error.media.type" (not a type that is taken), "error.media.broken" (damaged,
    too big to unfold, or not what it says it is), "error.media.slow", "error.media.long".
    """
    with path.open("rb") as file:
        media = recognise(file.read(HEAD))
    if media is None:
        raise MediaRefused("error.media.type")
    info = _info(media, _read(path, media))
    if info.seconds > LONGEST:
        raise MediaRefused("error.media.long", hours=LONGEST // 3600)
    return info


def _read(path: Path, media: MediaType) -> dict[str, Any]:
    with tempfile.TemporaryDirectory(prefix="studio-probe-") as folder:
        name = Path(folder) / "input"
        name.symlink_to(path.absolute())
        command = [sys.executable, "-I", str(_CHILD), str(name), media.reader]
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


def _info(media: MediaType, found: dict[str, Any]) -> MediaInfo:
    video, audio = found.get("video", {}), found.get("audio", {})
    if not video and not audio:
        raise MediaRefused("error.media.broken")
    # A film without pictures is sound; a song's cover does not make it a film.
    kind = media.kind if media.kind != "video" or video else "audio"
    return MediaInfo(
        kind=kind,
        mime="audio/mp4" if kind == "audio" and media.reader == "mov" else media.mime,
        reader=media.reader,
        seconds=0.0 if kind == "image" else float(found["seconds"]),
        width=video.get("width", 0) if kind != "audio" else 0,
        height=video.get("height", 0) if kind != "audio" else 0,
        fps=video.get("fps", 0.0) if kind == "video" else 0.0,
        video_codec=video.get("codec", "") if kind != "audio" else "",
        audio_codec=audio.get("codec", ""),
        rate=audio.get("rate", 0),
        channels=audio.get("channels", 0),
    )
