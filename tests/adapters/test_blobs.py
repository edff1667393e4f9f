"""One contract for every place that keeps files: a folder, and a real S3 server."""

import io
from collections.abc import Iterator
from pathlib import Path

import pytest

from studio.adapters.disk_blobs import DiskBlobs
from studio.adapters.s3_blobs import S3Blobs
from studio.domain.errors import NotFound
from studio.ports import Blobs
from tests.adapters import s3_server

TEXT = b"The river is wide and very deep."
LARGE = bytes(range(256)) * 48 * 1024  # 12 MiB: more than one part


@pytest.fixture(scope="module")
def s3_address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with pytest.MonkeyPatch.context() as patch:
        for name, value in s3_server.CREDENTIALS.items():
            patch.setenv(name, value)
        with s3_server.running(tmp_path_factory.mktemp("weed")) as address:
            yield address


@pytest.fixture(params=["disk", "s3"])
def blobs(request: pytest.FixtureRequest, tmp_path: Path) -> Blobs:
    if request.param == "disk":
        return DiskBlobs(tmp_path / "media")
    made = S3Blobs(s3_server.BUCKET, request.getfixturevalue("s3_address"))
    for key in list(made.keys("")):
        made.delete(key)
    return made


def put(blobs: Blobs, key: str, content: bytes = TEXT) -> int:
    return blobs.put(key, io.BytesIO(content))


def test_what_is_put_can_be_read(blobs: Blobs) -> None:
    assert put(blobs, "artefacts/ab/film.mp4") == len(TEXT)
    assert b"".join(blobs.read("artefacts/ab/film.mp4")) == TEXT
    assert blobs.size("artefacts/ab/film.mp4") == len(TEXT)
    assert blobs.exists("artefacts/ab/film.mp4")


@pytest.mark.parametrize(
    ("start", "end"), [(0, 1), (4, 9), (5, None), (30, 99), (32, None), (99, 120), (7, 7), (9, 3)]
)
def test_a_range_is_cut_as_a_slice_is(blobs: Blobs, start: int, end: int | None) -> None:
    put(blobs, "a/b")
    assert b"".join(blobs.read("a/b", start, end)) == TEXT[start:end]


def test_a_large_file_keeps_every_byte(blobs: Blobs, tmp_path: Path) -> None:
    assert put(blobs, "a/large", LARGE) == len(LARGE)
    assert b"".join(blobs.read("a/large", 5_000_000, 9_000_001)) == LARGE[5_000_000:9_000_001]
    blobs.fetch("a/large", tmp_path / "copy")
    assert (tmp_path / "copy").read_bytes() == LARGE


def test_an_empty_file_is_a_file(blobs: Blobs) -> None:
    assert put(blobs, "a/empty", b"") == 0
    assert blobs.exists("a/empty")
    assert b"".join(blobs.read("a/empty")) == b""


def test_putting_again_replaces(blobs: Blobs) -> None:
    put(blobs, "a/b")
    put(blobs, "a/b", b"new")
    assert b"".join(blobs.read("a/b")) == b"new"


def test_fetching_replaces_what_lies_at_the_target(blobs: Blobs, tmp_path: Path) -> None:
    put(blobs, "a/b")
    target = tmp_path / "target"
    target.write_bytes(b"old")
    blobs.fetch("a/b", target)
    assert target.read_bytes() == TEXT


def test_keys_are_listed_by_prefix_in_order(blobs: Blobs) -> None:
    for key in ("b/2", "a/x/2", "a/x/1", "a/xy/3"):
        put(blobs, key)
    assert list(blobs.keys("a/x/")) == ["a/x/1", "a/x/2"]
    assert list(blobs.keys("a/x")) == ["a/x/1", "a/x/2", "a/xy/3"]
    assert list(blobs.keys("c/")) == []


def test_what_is_deleted_is_gone_and_deleting_twice_is_harmless(blobs: Blobs) -> None:
    put(blobs, "a/b")
    blobs.delete("a/b")
    blobs.delete("a/b")
    assert not blobs.exists("a/b")
    assert list(blobs.keys("a/")) == []


def test_what_is_not_there_is_not_found(blobs: Blobs, tmp_path: Path) -> None:
    for ask in (
        lambda: blobs.size("no/thing"),
        lambda: blobs.read("no/thing"),
        lambda: blobs.fetch("no/thing", tmp_path / "target"),
    ):
        with pytest.raises(NotFound):
            ask()
    assert not blobs.exists("no/thing")


class Breaking(io.BytesIO):
    """A stream that breaks in the middle."""

    def read(self, size: int | None = -1, /) -> bytes:
        if self.tell():
            raise ConnectionError
        return super().read(4)


def test_a_broken_upload_leaves_nothing(blobs: Blobs) -> None:
    with pytest.raises(ConnectionError):
        blobs.put("a/b", Breaking(TEXT))
    assert not blobs.exists("a/b")
    assert list(blobs.keys("")) == []


@pytest.mark.parametrize(
    "key", ["../secret", "a/../../secret", "/etc/passwd", "a//b", "a\\..\\b", ""]
)
def test_the_folder_is_never_left(tmp_path: Path, key: str) -> None:
    (tmp_path / "secret").write_bytes(TEXT)
    with pytest.raises(NotFound):
        DiskBlobs(tmp_path / "media").read(key)
