"""Files that people give: made with ffmpeg and Pillow, honest ones and hostile ones."""

import struct
import subprocess
import zlib
from pathlib import Path

from PIL import Image

from studio.adapters.media_probe import ffmpeg

ORIENTATION, PLACE = 0x0112, 0x8825


def picture(path: Path, size: tuple[int, int] = (320, 180), colour: str = "teal") -> Path:
    """A plain PNG, whatever the file is called."""
    Image.new("RGB", size, colour).save(path, "PNG")
    return path


def phone_picture(path: Path) -> Path:
    """A JPEG as a phone held upright writes it: lying, red at the top once turned, with a place."""
    lying = Image.new("RGB", (400, 200), "blue")
    lying.paste("red", (0, 0, 200, 200))
    exif = Image.Exif()
    exif[ORIENTATION] = 6
    exif.get_ifd(PLACE)[1] = "N"
    exif[0x010E] = "a-secret-of-the-owner"
    lying.save(path, "JPEG", exif=exif)
    return path


def sound(path: Path, seconds: float = 1.0, volume: float = 0.5) -> Path:
    """A tone; the name says which type."""
    source = f"aevalsrc={volume}*sin(2*PI*440*t):s=48000:d={seconds}"
    return written(path, "-f", "lavfi", "-i", source)


def clip(path: Path, *more: str, size: str = "320x180", seconds: float = 1.0) -> Path:
    """A moving picture with a tone."""
    seen = f"testsrc2=size={size}:rate=24:duration={seconds}"
    heard = f"sine=frequency=440:sample_rate=48000:duration={seconds}"
    made = ("-f", "lavfi", "-i", seen, "-f", "lavfi", "-i", heard, "-pix_fmt", "yuv420p")
    return written(path, *made, *more)


def bomb(path: Path, side: int = 60_000) -> Path:
    """A small PNG that claims to be `side` pixels wide and high."""
    header = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    parts = [(b"IHDR", header), (b"IDAT", zlib.compress(b"\0" * 1_000_000)), (b"IEND", b"")]
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(*part) for part in parts))
    return path


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def written(path: Path, *arguments: str) -> Path:
    subprocess.run([ffmpeg(), "-v", "error", "-y", *arguments, path], check=True)
    return path
