"""Signed media: ranges, caching, and nothing without the signature."""

import io
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st
from starlette.testclient import TestClient

from studio.api.ranges import parse, part
from studio.runtime import Runtime
from studio.services import media

KEY = "ab" * 16
CONTENT = bytes(range(256)) * 20
SIZE = len(CONTENT)


@pytest.fixture
def url(rt: Runtime) -> str:
    address = media.url(rt, KEY, "film.mp4")
    rt.blobs.put(media.path_of(address), io.BytesIO(CONTENT))
    return address


def test_a_signed_address_gives_the_file(web: TestClient, url: str) -> None:
    answer = web.get(url)
    assert (answer.status_code, answer.content) == (200, CONTENT)
    assert answer.headers["cache-control"].startswith("private")
    assert answer.headers["accept-ranges"] == "bytes"
    assert answer.headers["content-type"] == "video/mp4"


@pytest.mark.parametrize(
    ("wanted", "first", "last"),
    [
        ("bytes=0-0", 0, 0),
        ("bytes=100-299", 100, 299),
        (f"bytes={SIZE - 1}-", SIZE - 1, SIZE - 1),
        ("bytes=-5", SIZE - 5, SIZE - 1),
        ("bytes=5000-999999", 5000, SIZE - 1),
        ("bytes=-999999", 0, SIZE - 1),
    ],
)
def test_a_part_is_given(web: TestClient, url: str, wanted: str, first: int, last: int) -> None:
    answer = web.get(url, headers={"Range": wanted})
    assert (answer.status_code, answer.content) == (206, CONTENT[first : last + 1])
    assert answer.headers["content-range"] == f"bytes {first}-{last}/{SIZE}"


@pytest.mark.parametrize("wanted", [f"bytes={SIZE}-", "bytes=99999-", "bytes=-0"])
def test_a_part_beyond_the_end_is_refused(web: TestClient, url: str, wanted: str) -> None:
    answer = web.get(url, headers={"Range": wanted})
    assert (answer.status_code, answer.content) == (416, b"")
    assert answer.headers["content-range"] == f"bytes */{SIZE}"


@pytest.mark.parametrize(
    "wanted", ["bytes=0-1,4-5", "bytes=a-b", "lines=1-2", "bytes=9-3", "bytes=-"]
)
def test_other_ranges_give_the_whole_file(web: TestClient, url: str, wanted: str) -> None:
    assert web.get(url, headers={"Range": wanted}).status_code == 200


def test_what_the_reader_has_is_not_sent_again(web: TestClient, url: str) -> None:
    etag = web.get(url).headers["etag"]
    assert web.get(url, headers={"If-None-Match": etag}).status_code == 304
    half = {"Range": "bytes=0-9"}
    assert web.get(url, headers={**half, "If-Range": etag}).status_code == 206
    assert web.get(url, headers={**half, "If-Range": '"old"'}).status_code == 200
    head = web.head(url)
    assert (head.headers["content-length"], head.content) == (str(SIZE), b"")


def test_a_changed_address_gives_nothing(rt: Runtime, web: TestClient, url: str) -> None:
    rt.blobs.put(f"artefacts/ab/{KEY}/other.mp4", io.BytesIO(b"secret"))
    query = parse_qs(urlsplit(url).query)
    for wrong in (
        urlsplit(url).path,
        url.replace("film.mp4", "other.mp4"),
        url.replace(f"e={query['e'][0]}", f"e={int(query['e'][0]) + 3600}"),
        url[:-1] + ("A" if url[-1] != "A" else "B"),
        url.replace("/film.mp4", "/../../film.mp4"),
        url.replace("e=", "e=x"),
        url.replace("&s=", "&s=é"),
        "/media/",
    ):
        answer = web.get(wrong)
        assert answer.status_code == 404, wrong
        assert b"secret" not in answer.content


def test_an_address_expires(rt: Runtime, web: TestClient, url: str) -> None:
    rt.clock.pass_by(hours=11)  # type: ignore[attr-defined]
    assert web.get(url).status_code == 200
    rt.clock.pass_by(hours=3)  # type: ignore[attr-defined]
    assert web.get(url).status_code == 404


def test_the_address_stays_for_an_hour_so_that_browsers_keep_the_file(
    rt: Runtime, url: str
) -> None:
    rt.clock.pass_by(minutes=59)  # type: ignore[attr-defined]
    assert media.url(rt, KEY, "film.mp4") == url
    rt.clock.pass_by(minutes=2)  # type: ignore[attr-defined]
    assert media.url(rt, KEY, "film.mp4") != url


@given(
    wanted=st.text(max_size=40) | st.from_regex(r"bytes=\d*-\d*", fullmatch=True),
    size=st.integers(0, 10**7),
)
def test_no_header_leads_outside_the_file(wanted: str, size: int) -> None:
    found = parse(wanted)
    if found is not None:
        start, end = part(found, size)
        assert start >= 0
        assert end <= size
