"""Uploads that can be interrupted: the tus protocol as its clients speak it."""

import base64
import fcntl
from datetime import timedelta
from pathlib import Path

import pytest
from httpx import Response
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from starlette.testclient import TestClient

from studio.domain.access import Who
from studio.runtime import Runtime, runtime
from studio.services import arriving, uploads
from tests.api.conftest import Api
from tests.factories import user
from tests.support import files

HERE = "/api/v1/uploads/resumable"
TUS = {"Tus-Resumable": "1.0.0"}


def begin(client: TestClient, size: int, name: str = "a.png") -> Response:
    named = base64.b64encode(name.encode()).decode()
    headers = {**TUS, "Upload-Length": str(size), "Upload-Metadata": f"filename {named},filetype"}
    return client.post(HERE, headers=headers)


def address(client: TestClient, size: int, name: str = "a.png") -> str:
    answer = begin(client, size, name)
    assert answer.status_code == 201
    return answer.headers["location"]


def send(client: TestClient, place: str, content: bytes, offset: int = 0) -> Response:
    kind = "application/offset+octet-stream"
    headers = {**TUS, "Upload-Offset": str(offset), "Content-Type": kind}
    return client.patch(place, content=content, headers=headers)


def look(client: TestClient, place: str) -> Response:
    return client.head(place, headers=TUS)


@pytest.fixture
def picture(tmp_path: Path) -> bytes:
    return files.picture(tmp_path / "a.png", (640, 480)).read_bytes()


def test_the_protocol_introduces_itself(api: Api, asha: Who) -> None:
    answer = api(asha).options(HERE)
    assert answer.status_code == 204
    assert answer.headers["tus-version"] == "1.0.0"
    assert "creation" in answer.headers["tus-extension"]
    assert answer.headers["tus-max-size"] == str(200 * 2**20)


def test_a_picture_that_comes_in_parts_is_kept(api: Api, asha: Who, picture: bytes) -> None:
    client = api(asha)
    place = address(client, len(picture), "river.png")
    first = send(client, place, picture[:100])
    assert (first.status_code, first.headers["upload-offset"]) == (204, "100")
    assert "studio-upload" not in first.headers
    assert look(client, place).headers["upload-offset"] == "100"
    last = send(client, place, picture[100:], 100)
    kept = client.get(f"/api/v1/uploads/{last.headers['studio-upload']}").json()
    assert (kept["name"], kept["kind"], kept["size"]) == ("river.png", "image", len(picture))
    again = look(client, place)
    assert again.headers["studio-upload"] == kept["id"]
    assert again.headers["upload-offset"] == again.headers["upload-length"] == str(len(picture))


@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_any_parts_make_the_same_file(api: Api, asha: Who, data: st.DataObject) -> None:
    client = api(asha)
    words = data.draw(st.text("ab\n", min_size=1, max_size=60)) + "Asha waits."
    content = words.encode()
    place, sent = address(client, len(content), "a.txt"), 0
    answer = look(client, place)
    while sent < len(content):
        count = data.draw(st.integers(1, len(content) - sent))
        answer = send(client, place, content[sent : sent + count], sent)
        sent += count
        assert answer.headers["upload-offset"] == str(sent)
    text = uploads.text(runtime(), asha, answer.headers["studio-upload"])
    assert text.replace("\r\n", "\n") == words


def test_an_upload_goes_on_after_a_new_start(
    api: Api, rt: Runtime, asha: Who, picture: bytes
) -> None:
    place = address(api(asha), len(picture))
    send(api(asha), place, picture[:1000])
    # What a killed process leaves: the bytes that it wrote, and nothing else.
    with (rt.scratch / "incoming" / place.rpartition("/")[2]).open("ab") as file:
        file.write(picture[1000:1500])
    client = api(asha)
    assert look(client, place).headers["upload-offset"] == "1500"
    assert "studio-upload" in send(client, place, picture[1500:], 1500).headers


def test_a_whole_file_whose_answer_got_lost_is_read_when_asked(
    api: Api, rt: Runtime, asha: Who, picture: bytes
) -> None:
    client = api(asha)
    place = address(client, len(picture))
    (rt.scratch / "incoming" / place.rpartition("/")[2]).write_bytes(picture)
    assert "studio-upload" in look(client, place).headers
    assert len(uploads.list_uploads(rt, asha)) == 1
    look(client, place)
    assert len(uploads.list_uploads(rt, asha)) == 1


def test_a_part_that_is_not_the_next_one_is_refused(api: Api, asha: Who, picture: bytes) -> None:
    client = api(asha)
    place = address(client, len(picture))
    for offset in (1, len(picture), 10**9):
        answer = send(client, place, b"x", offset)
        assert (answer.status_code, answer.json()["code"]) == (409, "error.upload.offset")
    assert look(client, place).headers["upload-offset"] == "0"


def test_two_writers_do_not_mix(api: Api, rt: Runtime, asha: Who, picture: bytes) -> None:
    client = api(asha)
    place = address(client, len(picture))
    with (rt.scratch / "incoming" / place.rpartition("/")[2]).open("ab") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        answer = send(client, place, picture)
    assert (answer.status_code, answer.json()["code"]) == (409, "error.upload.busy")


def test_no_more_is_kept_than_was_announced(api: Api, asha: Who) -> None:
    client = api(asha)
    place = address(client, 20, "a.txt")
    answer = send(client, place, b"x" * 10_000)
    assert (answer.status_code, answer.json()["code"]) == (422, "error.upload.longer")


def test_a_refused_file_is_forgotten_with_a_sentence(api: Api, rt: Runtime, asha: Who) -> None:
    client = api(asha)
    place = address(client, 40, "holiday.mp4")
    answer = send(client, place, b"#EXTM3U\nfile:///etc/passwd\n".ljust(40))
    assert (answer.status_code, answer.json()["code"]) == (422, "error.media.type")
    assert answer.json()["title"].endswith(".")
    assert answer.headers["tus-resumable"] == "1.0.0"
    assert look(client, place).status_code == 404
    assert list((rt.scratch / "incoming").iterdir()) == []
    assert uploads.list_uploads(rt, asha) == []


def test_a_stopped_upload_leaves_nothing(api: Api, rt: Runtime, asha: Who, picture: bytes) -> None:
    client = api(asha)
    place = address(client, len(picture))
    send(client, place, picture[:50])
    assert client.delete(place, headers=TUS).status_code == 204
    assert look(client, place).status_code == 404
    assert send(client, place, picture[50:], 50).status_code == 404
    assert list((rt.scratch / "incoming").iterdir()) == []


def test_an_abandoned_upload_expires(api: Api, rt: Runtime, asha: Who, picture: bytes) -> None:
    client = api(asha)
    left, used = (address(client, len(picture)) for _ in range(2))
    rt.clock.pass_by(hours=20)  # pyright: ignore[reportAttributeAccessIssue]
    send(client, used, picture[:10])
    assert arriving.expire(rt) == 0
    rt.clock.pass_by(hours=5)  # pyright: ignore[reportAttributeAccessIssue]
    assert arriving.expire(rt) == 1
    assert look(client, left).status_code == 404
    assert look(client, used).headers["upload-offset"] == "10"
    assert timedelta(hours=1) < arriving.KEPT


@pytest.mark.parametrize(
    ("size", "code"),
    [(0, "error.upload.empty"), (-5, "error.upload.empty"), (201 * 2**20, "error.upload.size")],
)
def test_a_wrong_size_is_refused_before_anything_is_sent(
    api: Api, asha: Who, size: int, code: str
) -> None:
    assert begin(api(asha), size).json()["code"] == code


def test_what_is_on_its_way_counts(api: Api, asha: Who, ravi: Who) -> None:
    client = api(asha)
    for _ in range(25):
        address(client, 200 * 2**20)
    answer = begin(client, 2**20)
    assert answer.json()["code"] == "error.upload.quota"
    assert begin(api(ravi), 2**20).status_code == 201


def test_nobody_else_can_touch_it(api: Api, rt: Runtime, asha: Who, ravi: Who) -> None:
    place = address(api(asha), 100)
    other = api(ravi)
    assert look(other, place).status_code == 404
    assert send(other, place, b"x").status_code == 404
    assert other.delete(place, headers=TUS).status_code == 404
    reviewer = api(user(rt, "reviewer@example.org", "reviewer"))
    assert begin(reviewer, 100).status_code == 403


def test_nobody_uploads_without_signing_in_or_from_another_site(
    web: TestClient,
) -> None:
    assert begin(web, 100).status_code == 401
    web.cookies.set("studio_session", "whatever")
    elsewhere = {**TUS, "Upload-Length": "5", "Origin": "https://elsewhere.example"}
    assert web.post(HERE, headers=elsewhere).status_code == 403


def test_another_version_is_answered_with_ours(api: Api, asha: Who) -> None:
    answer = api(asha).post(HERE, headers={"Tus-Resumable": "0.2.2", "Upload-Length": "5"})
    assert (answer.status_code, answer.headers["tus-version"]) == (412, "1.0.0")


def test_a_part_of_another_type_is_refused(api: Api, asha: Who) -> None:
    client = api(asha)
    headers = {**TUS, "Upload-Offset": "0", "Content-Type": "text/plain"}
    assert client.patch(address(client, 5), content=b"Hello", headers=headers).status_code == 415
