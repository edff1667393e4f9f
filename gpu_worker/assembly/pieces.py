"""Frames to encoded pieces, and pieces back to frames."""

from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction
from itertools import pairwise
from pathlib import Path

from gpu_worker.assembly import packets
from gpu_worker.assembly.colour import Planes
from gpu_worker.assembly.encoder import make_encoder, to_frame, to_planes
from gpu_worker.assembly.headers import video_decoder
from studio.domain.film import Format

LONGEST = 48
"""Frames of a piece: the film can be entered every two seconds, and a small edit redoes little."""


def cut(first: int, after: int) -> list[range]:
    """Cut the frames `first` to `after` (exclusive) into pieces of equal length, LONGEST at most.

    The cuts depend on the numbers alone, so that an edit inside leaves the other pieces alone.
    """
    length = after - first
    parts = -(-length // LONGEST)
    cuts = [first + length * part // parts for part in range(parts)] + [after] if parts else []
    return [range(begin, end) for begin, end in pairwise(cuts)]


def encode(frames: range, planes: Callable[[int], Planes], video: Format, path: Path) -> None:
    """Encode `planes(number)` for every number of `frames` into one closed piece at `path`."""
    encoder = make_encoder(video)
    made = []
    for number in frames:
        made += encoder.encode(to_frame(planes(number), number - frames.start, video.fps))
    packets.store(path, [*made, *encoder.encode(None)])


def decode(paths: Sequence[Path], video: Format) -> Iterator[Planes]:
    """Yield the frames of pieces that follow each other, as planes."""
    decoder = video_decoder(video)
    start = 0
    for path in paths:
        loaded = packets.load(path)
        for packet in loaded:
            packet.pts, packet.dts = (packet.pts or 0) + start, (packet.dts or 0) + start
            packet.time_base = Fraction(1, video.fps)
            for frame in decoder.decode(packet):
                yield to_planes(frame)
        start += len(loaded)
    for frame in decoder.decode(None):
        yield to_planes(frame)
