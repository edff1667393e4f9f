"""Encoded pieces on disk: the raw packets of one closed group of pictures in a small file.

No container: nothing to parse, no edit list, and joining pieces is copying bytes.
"""

import os
from collections.abc import Iterable, Sequence
from pathlib import Path

import msgspec
from av.packet import Packet

REORDER = 2
"""Frames by which decoding runs ahead of showing: x264 with its pyramid of B frames."""

_MAGIC = b"PIECE1\n"


class Entry(msgspec.Struct, array_like=True, frozen=True):
    """One packet; times in frames from the piece's first."""

    pts: int
    dts: int
    keyframe: bool
    size: int


def store(path: Path, packets: Iterable[Packet]) -> None:
    """Write the packets of one piece, given in decoding order, in one rename.

    Decoding times are numbered here: one frame each, REORDER ahead. So pieces of any length join
    without a gap, even those too short for the encoder to have reordered anything.
    """
    kept = list(packets)
    entries = [
        Entry(packet.pts or 0, number - REORDER, packet.is_keyframe, packet.size)
        for number, packet in enumerate(kept)
    ]
    header = msgspec.msgpack.encode(entries)
    part = path.with_name(f".{path.name}.{os.getpid()}")
    with part.open("wb") as file:
        file.write(_MAGIC + len(header).to_bytes(4, "little") + header)
        for packet in kept:
            file.write(bytes(packet))
    part.replace(path)


def load(path: Path) -> list[Packet]:
    """Return the packets of a piece in decoding order, times in frames from the piece's first."""
    data = memoryview(path.read_bytes())
    if data[: len(_MAGIC)] != _MAGIC:
        raise ValueError(path)
    start = len(_MAGIC) + 4
    at = start + int.from_bytes(data[len(_MAGIC) : start], "little")
    packets: list[Packet] = []
    for entry in _entries(data[start:at]):
        packet = Packet(bytes(data[at : at + entry.size]))
        packet.pts, packet.dts, packet.duration = entry.pts, entry.dts, 1
        packet.is_keyframe = entry.keyframe
        packets.append(packet)
        at += entry.size
    return packets


def _entries(header: memoryview) -> Sequence[Entry]:
    return msgspec.msgpack.decode(header, type=list[Entry])
