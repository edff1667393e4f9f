"""Which files are taken for media, told by their first bytes and never by their names."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class MediaType:
    """`reader` is ffmpeg's name of the demuxer; the only one that may read the file."""

    kind: str
    reader: str
    mime: str


HEAD = 64
"""How many first bytes `recognise` looks at."""

_PNG = MediaType("image", "png_pipe", "image/png")
_JPEG = MediaType("image", "jpeg_pipe", "image/jpeg")
_WEBP = MediaType("image", "webp_pipe", "image/webp")
_MP4 = MediaType("video", "mov", "video/mp4")
_MATROSKA = MediaType("video", "matroska", "video/webm")
_WAV = MediaType("audio", "wav", "audio/wav")
_FLAC = MediaType("audio", "flac", "audio/flac")
_OGG = MediaType("audio", "ogg", "audio/ogg")
_MP3 = MediaType("audio", "mp3", "audio/mpeg")

_STARTS = (
    (b"\x89PNG\r\n\x1a\n", _PNG),
    (b"\xff\xd8\xff", _JPEG),
    (b"\x1a\x45\xdf\xa3", _MATROSKA),
    (b"fLaC", _FLAC),
    (b"OggS", _OGG),
    (b"ID3", _MP3),
)
_RIFF = {b"WAVE": _WAV, b"WEBP": _WEBP}


def recognise(head: bytes) -> MediaType | None:
    """Return what a file with these first bytes is, None for everything that is not taken."""
    for start, media in _STARTS:
        if head.startswith(start):
            return media
    if head[4:8] == b"ftyp":
        return _MP4
    if head[:4] == b"RIFF":
        return _RIFF.get(head[8:12])
    # An MP3 without tags: frame sync, layer III, neither a free nor a bad rate.
    is_frame = len(head) > 2 and head[0] == 0xFF and head[1] & 0xE6 == 0xE2
    return _MP3 if is_frame and head[2] >> 4 not in (0, 15) else None
