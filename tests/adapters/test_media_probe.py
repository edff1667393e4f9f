"""Uploads: honest files are described, hostile ones are refused and open nothing else."""

import struct
import subprocess
import zipfile
import zlib
from pathlib import Path

import pytest

from studio.adapters.media_probe import MOST_PIXELS, ffmpeg, input_options, probe
from studio.domain.errors import MediaRefused

PICTURE = ("-f", "lavfi", "-i", "testsrc2=size=320x180:rate=24:duration=1")
SOUND = ("-f", "lavfi", "-i", "sine=frequency=440:sample_rate=48000:duration=1")


def make(path: Path, *arguments: str) -> Path:
    subprocess.run([ffmpeg(), "-v", "error", *arguments, path], check=True)
    return path


def refused(path: Path) -> str:
    with pytest.raises(MediaRefused) as caught:
        probe(path)
    return caught.value.code


def test_a_video_is_described(tmp_path):
    info = probe(make(tmp_path / "a.mp4", *PICTURE, *SOUND, "-pix_fmt", "yuv420p"))
    assert (info.kind, info.width, info.height, info.fps) == ("video", 320, 180, 24)
    assert (info.video_codec, info.audio_codec, info.rate) == ("h264", "aac", 48000)
    assert info.seconds == pytest.approx(1, abs=0.05)


@pytest.mark.parametrize(
    ("name", "kind", "mime"),
    [
        ("a.webm", "video", "video/webm"),
        ("a.png", "image", "image/png"),
        ("a.jpg", "image", "image/jpeg"),
        ("a.webp", "image", "image/webp"),
    ],
)
def test_pictures_of_every_type_are_known(tmp_path, name, kind, mime):
    one = ("-frames:v", "1") if kind == "image" else ("-c:v", "libvpx", "-frames:v", "5")
    info = probe(make(tmp_path / name, *PICTURE, *one))
    assert (info.kind, info.mime, info.width, info.height) == (kind, mime, 320, 180)


@pytest.mark.parametrize("name", ["a.wav", "a.flac", "a.mp3", "a.ogg", "a.m4a"])
def test_sounds_of_every_type_are_known(tmp_path, name):
    info = probe(make(tmp_path / name, *SOUND))
    assert (info.kind, info.rate, info.channels, info.width) == ("audio", 48000, 1, 0)
    assert info.seconds == pytest.approx(1, abs=0.1)


def test_the_name_does_not_matter(tmp_path):
    path = make(tmp_path / "a.png", *PICTURE, "-frames:v", "1")
    assert probe(path.rename(tmp_path / "-i http: ;.mp4")).kind == "image"


SECRET = "a-secret-of-another-user"


@pytest.mark.parametrize(
    "text",
    [
        "#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\nfile://{secret}\n#EXT-X-ENDLIST\n",
        "ffconcat version 1.0\nfile '{secret}'\n",
        "v=0\nc=IN IP4 127.0.0.1\nm=video 9 RTP/AVP 96\n",
        "<svg xmlns='http://www.w3.org/2000/svg'><image href='file://{secret}'/></svg>",
        "plain words",
        "",
    ],
)
def test_playlists_and_texts_named_as_films_are_refused(tmp_path, text):
    secret = tmp_path / "secret.txt"
    secret.write_text(SECRET)
    path = tmp_path / "holiday.mp4"
    path.write_text(text.format(secret=secret))
    assert refused(path) == "error.media.type"


def test_a_playlist_behind_the_first_bytes_of_a_film_is_refused(tmp_path):
    path = tmp_path / "a.mp4"
    path.write_bytes(struct.pack(">I", 24) + b"ftypisom" + b"\n#EXTM3U\n/etc/passwd\n")
    assert refused(path) == "error.media.broken"


def test_archives_are_refused(tmp_path):
    path = tmp_path / "a.mp4"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("bomb", b"\0" * 1_000_000)
    assert refused(path) == "error.media.type"


def test_a_picture_that_would_fill_the_memory_is_refused(tmp_path):
    side = 60_000
    assert side * side > MOST_PIXELS
    path = tmp_path / "a.png"
    path.write_bytes(png(side, side, zlib.compress(b"\0" * 1_000_000)))
    assert refused(path) == "error.media.broken"


def test_a_film_that_was_cut_off_is_refused(tmp_path):
    path = make(tmp_path / "a.mp4", *PICTURE)
    path.write_bytes(path.read_bytes()[:2000])
    assert refused(path) == "error.media.broken"


def test_a_film_without_a_single_picture_inside_is_refused(tmp_path):
    path = make(tmp_path / "a.mp4", *PICTURE)
    data = path.read_bytes()
    start = data.index(b"mdat") + 4
    end = data.index(b"moov") - 4
    path.write_bytes(data[:start] + bytes(end - start) + data[end:])
    assert refused(path) == "error.media.broken"


def test_conversions_use_the_same_fences(tmp_path):
    path = make(tmp_path / "a.mp4", *PICTURE)
    options = input_options(probe(path))
    made = make(tmp_path / "b.png", *options, "-i", f"file:{path}", "-frames:v", "1")
    assert probe(made).width == 320
    playlist = tmp_path / "c.mp4"
    playlist.write_text(f"ffconcat version 1.0\nfile '{path}'\n")
    with pytest.raises(subprocess.CalledProcessError):
        make(tmp_path / "d.png", *options, "-i", f"file:{playlist}", "-frames:v", "1")


def png(width: int, height: int, data: bytes) -> bytes:
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", data) + chunk(b"IEND", b"")
    )


def chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
