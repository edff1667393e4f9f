"""Uploads: known by what they hold, kept until their owner removes them."""

from pathlib import Path

import pytest
from PIL import Image

from studio.domain.access import Who
from studio.domain.errors import MediaRefused, NotFound, StudioError
from studio.runtime import Runtime
from studio.services import films, uploads

SCRIPT = "Scene 1: The river\n\nASHA: नदी चौड़ी है।\n"


def given(folder: Path, content: bytes) -> Path:
    path = folder / "given"
    path.write_bytes(content)
    return path


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_script_becomes_a_film(rt: Runtime, asha: Who, tmp_path: Path, encoding: str) -> None:
    file = given(tmp_path, SCRIPT.encode(encoding))
    upload = uploads.add(rt, asha, "C:\\scripts\\नदी.txt", file)
    assert (upload.kind, upload.name) == ("script", "नदी.txt")
    film = films.create(rt, asha, uploads.text(rt, asha, upload.id))
    lines = [line for shot in films.look(rt, asha, film).shots.values() for line in shot.lines]
    assert "नदी चौड़ी है।" in [line.text for line in lines]


def test_a_picture_is_known_by_its_content(rt: Runtime, asha: Who, tmp_path: Path) -> None:
    path = tmp_path / "picture"
    Image.new("RGB", (96, 64), "teal").save(path, "PNG")
    upload = uploads.add(rt, asha, "script.txt", path)
    assert (upload.kind, upload.facts["width"], upload.facts["height"]) == ("image", 96, 64)
    with pytest.raises(MediaRefused):
        uploads.text(rt, asha, upload.id)


@pytest.mark.parametrize(
    ("name", "content"),
    [("a.txt", b"%PDF-1.7"), ("a.txt", b"  \n"), ("a.exe", b"MZ"), ("a.mp4", b"....ftypisom")],
)
def test_what_is_neither_is_refused_and_leaves_nothing(
    rt: Runtime, asha: Who, tmp_path: Path, name: str, content: bytes
) -> None:
    with pytest.raises(StudioError):
        uploads.add(rt, asha, name, given(tmp_path, content))
    assert list(rt.blobs.keys("uploads/")) == []


def test_a_removed_upload_is_gone(rt: Runtime, asha: Who, tmp_path: Path) -> None:
    upload = uploads.add(rt, asha, "a.txt", given(tmp_path, SCRIPT.encode()))
    uploads.delete(rt, asha, upload.id)
    assert list(rt.blobs.keys("uploads/")) == []
    with pytest.raises(NotFound):
        uploads.look(rt, asha, upload.id)
