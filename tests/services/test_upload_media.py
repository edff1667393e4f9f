"""Uploaded media: kept as artefacts of pictures and sound alone, used by films of their owner."""

import json
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from statistics import median

import pytest
from PIL import Image

from studio.db.tables import Artefact, FilmRow
from studio.domain.access import Who
from studio.domain.artefacts import blob_key
from studio.domain.codec import from_plain, to_plain
from studio.domain.errors import Conflict, MediaRefused, NotFound, StudioError, TooMany
from studio.domain.film import Film
from studio.runtime import Runtime
from studio.services import films, uploads
from tests.support import files


def kept(rt: Runtime, key: str, name: str) -> bytes:
    return b"".join(rt.blobs.read(blob_key(key, name)))


def refusal(rt: Runtime, who: Who, file: Path) -> str:
    with pytest.raises(StudioError) as caught:
        uploads.add(rt, who, file.name, file)
    assert list(rt.blobs.keys("artefacts/")) == []
    assert uploads.list_uploads(rt, who) == []
    return caught.value.code


def test_a_phones_picture_stands_upright_and_tells_nothing_of_its_owner(
    rt: Runtime, asha: Who, tmp_path: Path
) -> None:
    given = files.phone_picture(tmp_path / "a.jpg")
    assert b"a-secret-of-the-owner" in given.read_bytes()
    upload = uploads.add(rt, asha, "a.jpg", given)
    for name in ("original.bin", "poster.jpg"):
        content = kept(rt, upload.key, name)
        assert b"secret" not in content
        picture = Image.open(BytesIO(content))
        assert (picture.size, len(picture.getexif())) == ((200, 400), 0)
        red, _, blue = picture.convert("RGB").getpixel((100, 50))
        assert (red > 200, blue < 60) == (True, True)
    assert (upload.facts["width"], upload.facts["height"]) == (200, 400)


def test_an_artefact_is_whole_for_workers(rt: Runtime, asha: Who, tmp_path: Path) -> None:
    upload = uploads.add(rt, asha, "a.mp4", files.clip(tmp_path / "a.mp4"))
    facts = json.loads(kept(rt, upload.key, "facts.json"))
    assert (facts["reader"], facts["kind"], facts["mime"]) == ("mov", "video", "video/mp4")
    assert (facts["width"], facts["height"], facts["rotation"]) == (320, 180, 0)
    assert kept(rt, upload.key, "original.bin") == (tmp_path / "a.mp4").read_bytes()
    with rt.sessions() as session:
        row = session.get_one(Artefact, upload.key)
    assert (row.kind, row.facts) == ("upload", facts)


def test_a_turned_clip_is_described_as_it_is_seen(rt: Runtime, asha: Who, tmp_path: Path) -> None:
    lying = files.clip(tmp_path / "a.mp4")
    turned = tmp_path / "b.mp4"
    files.written(turned, "-display_rotation", "90", "-i", str(lying), "-c", "copy")
    upload = uploads.add(rt, asha, "b.mp4", turned)
    assert (upload.facts["width"], upload.facts["height"]) == (180, 320)
    poster = Image.open(BytesIO(kept(rt, upload.key, "poster.jpg")))
    assert poster.size == (180, 320)


@pytest.mark.parametrize("name", ["a.wav", "a.mp3", "a.ogg", "a.m4a", "a.flac"])
def test_a_sound_has_fifty_peaks_a_second(
    rt: Runtime, asha: Who, tmp_path: Path, name: str
) -> None:
    upload = uploads.add(rt, asha, name, files.sound(tmp_path / name, 2.0))
    peaks = json.loads(kept(rt, upload.key, "peaks.json"))
    assert abs(len(peaks) - 100) <= 5
    assert 40 <= median(peaks) <= 60
    assert abs(upload.seconds - 2) < 0.1


def test_equal_files_are_kept_once_until_the_last_owner_lets_go(
    rt: Runtime, asha: Who, ravi: Who, tmp_path: Path
) -> None:
    given = files.picture(tmp_path / "a.png")
    first, second = (uploads.add(rt, who, "a.png", given) for who in (asha, ravi))
    assert first.key == second.key
    assert first.key[0] == "u"
    assert len(first.key) == 33
    uploads.delete(rt, asha, first.id)
    assert kept(rt, second.key, "original.bin")
    uploads.delete(rt, ravi, second.id)
    assert list(rt.blobs.keys("artefacts/")) == []


def test_a_file_that_is_sent_again_is_the_one_that_is_there(
    rt: Runtime, asha: Who, tmp_path: Path
) -> None:
    given = files.picture(tmp_path / "a.png")
    first, again, renamed = (uploads.add(rt, asha, name, given) for name in ("a", "a", "b"))
    assert again.id == first.id
    assert renamed.id != first.id
    assert len(uploads.list_uploads(rt, asha)) == 2


def test_a_silent_recording_is_refused(rt: Runtime, asha: Who, tmp_path: Path) -> None:
    silent = files.sound(tmp_path / "a.wav", volume=0.0001)
    assert refusal(rt, asha, silent) == "error.upload.silent"


def test_a_picture_that_is_too_small_is_refused(rt: Runtime, asha: Who, tmp_path: Path) -> None:
    small = files.picture(tmp_path / "a.png", (200, 63))
    assert refusal(rt, asha, small) == "error.upload.small"


def test_what_lasts_too_long_is_refused(rt: Runtime, asha: Who, tmp_path: Path) -> None:
    long = tmp_path / "a.mp3"
    files.written(long, "-f", "lavfi", "-i", "anullsrc=r=8000:cl=mono", "-t", "1801", "-b:a", "8k")
    assert refusal(rt, asha, long) == "error.upload.long"


def test_a_picture_that_would_fill_the_memory_is_refused(
    rt: Runtime, asha: Who, tmp_path: Path
) -> None:
    assert refusal(rt, asha, files.bomb(tmp_path / "a.png")) == "error.media.broken"


@pytest.mark.parametrize(
    "text",
    [
        "#EXTM3U\n#EXTINF:1,\nfile:///etc/passwd\n#EXT-X-ENDLIST\n",
        "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
        "<!doctype html><script>alert(1)</script>",
    ],
)
def test_texts_that_call_themselves_films_are_refused(
    rt: Runtime, asha: Who, tmp_path: Path, text: str
) -> None:
    file = tmp_path / "holiday.mp4"
    file.write_text(text)
    assert refusal(rt, asha, file) == "error.media.type"


def test_pictures_that_hold_a_page_lose_it(rt: Runtime, asha: Who, tmp_path: Path) -> None:
    file = files.picture(tmp_path / "a.png")
    file.write_bytes(file.read_bytes() + b"<script>alert(1)</script>")
    upload = uploads.add(rt, asha, "a.html", file)
    assert b"script" not in kept(rt, upload.key, "original.bin")


def test_a_film_uses_media_of_its_own_workspace_only(
    rt: Runtime, asha: Who, ravi: Who, tmp_path: Path
) -> None:
    upload = uploads.add(rt, asha, "song.ogg", files.sound(tmp_path / "a.ogg"))
    media = uploads.media(rt, asha, upload.id, uploads.SOUNDS)
    assert (media.kind, media.key, media.name) == ("audio", upload.key, "song.ogg")
    assert abs(media.seconds - 1) < 0.1
    with pytest.raises(NotFound):
        uploads.media(rt, ravi, upload.id)


@pytest.mark.parametrize(
    ("kinds", "code"),
    [
        (uploads.PICTURES, "error.upload.no_picture"),
        (("image",), "error.upload.no_still"),
    ],
)
def test_a_sound_is_no_picture(
    rt: Runtime, asha: Who, tmp_path: Path, kinds: tuple[str, ...], code: str
) -> None:
    upload = uploads.add(rt, asha, "a.ogg", files.sound(tmp_path / "a.ogg"))
    with pytest.raises(MediaRefused) as caught:
        uploads.media(rt, asha, upload.id, kinds)
    assert caught.value.code == code


def test_what_a_film_uses_stays(rt: Runtime, asha: Who, film_id: str, tmp_path: Path) -> None:
    upload = uploads.add(rt, asha, "a.png", files.picture(tmp_path / "a.png"))
    media = uploads.media(rt, asha, upload.id)
    with rt.sessions.begin() as session:
        row = session.get_one(FilmRow, film_id)
        film = from_plain(row.document, Film)
        scene = film.scenes[0]
        shots = (replace(scene.shots[0], media=media), *scene.shots[1:])
        film = replace(film, scenes=(replace(scene, shots=shots), *film.scenes[1:]))
        row.document = to_plain(film)
    with pytest.raises(Conflict) as caught:
        uploads.delete(rt, asha, upload.id)
    assert caught.value.code == "error.upload.used"
    assert uploads.look(rt, asha, upload.id).key == upload.key
    films.delete(rt, asha, film_id)
    uploads.delete(rt, asha, upload.id)


def test_files_are_listed_newest_first_by_kind(rt: Runtime, asha: Who, tmp_path: Path) -> None:
    uploads.add(rt, asha, "a.png", files.picture(tmp_path / "a.png"))
    rt.clock.pass_by(minutes=1)  # pyright: ignore[reportAttributeAccessIssue]
    uploads.add(rt, asha, "b.ogg", files.sound(tmp_path / "b.ogg"))
    assert [one.name for one in uploads.list_uploads(rt, asha)] == ["b.ogg", "a.png"]
    assert [one.name for one in uploads.list_uploads(rt, asha, ("image",))] == ["a.png"]


def test_a_workspace_has_its_quota(rt: Runtime, asha: Who, ravi: Who, tmp_path: Path) -> None:
    tight = replace(rt, settings=replace(rt.settings, upload_quota_mb=1))
    loud = files.sound(tmp_path / "a.wav", 6)
    uploads.add(tight, asha, "a.wav", loud)
    with pytest.raises(TooMany) as caught:
        uploads.add(tight, asha, "b.wav", loud)
    assert caught.value.code == "error.upload.quota"
    uploads.add(tight, ravi, "b.wav", loud)
