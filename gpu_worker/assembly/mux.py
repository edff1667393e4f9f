"""All pieces and the sound into one MP4 that starts playing before it is loaded: copying, no coding."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from pathlib import Path

import av
from av.packet import Packet

from gpu_worker.assembly import packets
from gpu_worker.assembly.headers import video_template
from gpu_worker.assembly.languages import three_letters
from gpu_worker.assembly.loudness import RATE
from studio.domain.film import Format

_TICKS = 512
"""Of the video track's clock per frame: whole, so that no time is ever rounded."""


def join(
    pieces: Sequence[Path], sound: Path, video: Format, title: str, language: str, path: Path
) -> int:
    """Write the film to `path` and return its number of frames.

    Every piece's times move by its first frame. Negative first times (reordered frames, the AAC
    encoder's run-up) are kept: the muxer turns them into edit lists.
    """
    part = path.with_suffix(".part.mp4")
    with (
        video_template(video) as template,
        av.open(sound) as heard,
        av.open(part, "w", format="mp4", options=_options(video)) as output,
    ):
        output.metadata["title"] = title
        pictures = output.add_stream_from_template(template.streams.video[0])
        audio = output.add_stream_from_template(heard.streams.audio[0])
        audio.metadata["language"] = three_letters(language)
        spoken = (packet for packet in heard.demux(audio=0) if packet.dts is not None)
        frames = 0
        for packet in _by_time(_film(pieces, video.fps), spoken):
            is_picture = packet.time_base == Fraction(1, video.fps)
            frames += is_picture
            packet.stream = pictures if is_picture else audio
            output.mux(packet)
    part.replace(path)
    return frames


def join_pictures(pieces: Sequence[Path], video: Format, path: Path) -> None:
    """Write the pieces to `path` as a film without sound."""
    with (
        video_template(video) as template,
        av.open(path, "w", format="mp4", options=_options(video)) as output,
    ):
        pictures = output.add_stream_from_template(template.streams.video[0])
        for packet in _film(pieces, video.fps):
            packet.stream = pictures
            output.mux(packet)


def _options(video: Format) -> dict[str, str]:
    return {
        "movflags": "+faststart",
        "video_track_timescale": str(video.fps * _TICKS),
        "movie_timescale": str(RATE),
    }


def _film(pieces: Sequence[Path], fps: int) -> Iterator[Packet]:
    start = 0
    for piece in pieces:
        loaded = packets.load(piece)
        for packet in loaded:
            packet.pts, packet.dts = (packet.pts or 0) + start, (packet.dts or 0) + start
            packet.time_base = Fraction(1, fps)
            yield packet
        start += len(loaded)


def _by_time(pictures: Iterator[Packet], sounds: Iterator[Packet]) -> Iterator[Packet]:
    """Merge two streams by decoding time, as players read them."""
    sound = next(sounds, None)
    for picture in pictures:
        while sound is not None and _time(sound) <= _time(picture):
            yield sound
            sound = next(sounds, None)
        yield picture
    if sound is not None:
        yield sound
    yield from sounds


def _time(packet: Packet) -> Fraction:
    return (packet.dts or 0) * packet.time_base
