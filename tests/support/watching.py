"""Looks at and listens to a finished film file, with nothing of the studio's own in between."""

import re
import subprocess
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import av
import imageio_ffmpeg
import numpy as np
from numpy.typing import NDArray

RATE = 16_000
"""Samples per second of what `sound` returns."""

Grey = NDArray[np.float32]
"""Height x width, 0 to 255."""


@dataclass(frozen=True, slots=True)
class Streams:
    """What the file says of itself. Durations are in seconds."""

    width: int
    height: int
    rate: Fraction
    picture: Fraction
    sound: Fraction
    codecs: tuple[str, str]
    pixels: str


@dataclass(frozen=True, slots=True)
class Loudness:
    """LUFS and dBTP as ffmpeg's ebur128 measures them."""

    lufs: float
    true_peak: float


@dataclass(frozen=True, slots=True)
class Shown:
    """A caption of an .srt file."""

    start: float
    end: float
    text: str


def streams(film: Path) -> Streams:
    """Return what the first picture and sound streams are."""
    with av.open(str(film)) as container:
        picture, sound = container.streams.video[0], container.streams.audio[0]
        return Streams(
            width=picture.width,
            height=picture.height,
            rate=picture.average_rate or Fraction(0),
            picture=_seconds(picture.duration, picture.time_base),
            sound=_seconds(sound.duration, sound.time_base),
            codecs=(picture.codec_context.name, sound.codec_context.name),
            pixels=picture.codec_context.pix_fmt or "",
        )


def _seconds(duration: int | None, base: Fraction | None) -> Fraction:
    return (duration or 0) * (base or Fraction(0))


def boxes(film: Path) -> list[str]:
    """Return the names of the outermost boxes of an MP4, in order."""
    data, at, found = film.read_bytes(), 0, []
    while at < len(data):
        size, name = int.from_bytes(data[at : at + 4]), data[at + 4 : at + 8].decode("latin-1")
        if size == 1:
            size = int.from_bytes(data[at + 8 : at + 16])
        found.append(name)
        at += size or len(data)
    return found


def frames(film: Path, every: int = 1) -> list[Grey]:
    """Decode the whole film and return each `every`-th frame in grey."""
    with av.open(str(film)) as container:
        return [
            frame.to_ndarray(format="gray").astype(np.float32)
            for number, frame in enumerate(container.decode(video=0))
            if number % every == 0
        ]


def sound(film: Path) -> NDArray[np.float32]:
    """Return the film's sound as one channel at RATE, full scale is 1."""
    raw = _ffmpeg("-i", film, "-ac", "1", "-ar", RATE, "-f", "f32le", "-").stdout
    return np.frombuffer(raw, np.float32)


def cut_sound(film: Path, start: float, end: float, to: Path) -> Path:
    """Write the film's sound between two seconds into the WAV file `to` and return it."""
    _ffmpeg("-y", "-ss", max(start, 0.0), "-to", end, "-i", film, "-vn", to)
    return to


def loudness(film: Path) -> Loudness:
    """Measure the film's sound."""
    said = _ffmpeg(
        *("-v", "info", "-nostats", "-i", film),
        *("-af", "ebur128=peak=true:framelog=quiet", "-f", "null", "-"),
    ).stderr.decode()
    levels = re.search(r"I:\s+(\S+) LUFS.*Peak:\s+(\S+) dBFS", said, re.DOTALL)
    assert levels is not None, said
    return Loudness(float(levels[1]), float(levels[2]))


def captions(file: Path) -> list[Shown]:
    """Read an .srt file."""
    blocks = file.read_text("utf-8").strip().split("\n\n")
    return [
        Shown(*map(_clock, times.split(" --> ")), " ".join(rows))  # type: ignore[misc]
        for _, times, *rows in (block.split("\n") for block in blocks)
    ]


def _clock(text: str) -> float:
    hours, minutes, seconds = text.replace(",", ".").split(":")
    return 3600 * int(hours) + 60 * int(minutes) + float(seconds)


def _ffmpeg(*arguments: object) -> subprocess.CompletedProcess[bytes]:
    words = [str(argument) for argument in arguments]
    return subprocess.run(
        [imageio_ffmpeg.get_ffmpeg_exe(), "-v", "error", "-nostdin", *words],
        capture_output=True,
        check=True,
    )
