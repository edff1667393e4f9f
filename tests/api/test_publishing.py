"""Publishing over HTTP: what is written is kept, and the package is one zip."""

import io
import zipfile

from hypothesis import given
from hypothesis import strategies as st
from starlette.testclient import TestClient

from studio.api.zipped import zipped
from studio.db.tables import FilmRow
from studio.domain.access import Who
from studio.domain.artefacts import blob_key
from studio.runtime import Runtime
from studio.services import renders
from studio.services.plans import planned
from tests.api.conftest import Api
from tests.factories import work_off


def test_words_are_kept_and_films_of_others_are_not_there(
    api: Api, asha: Who, ravi: Who, film_id: str
) -> None:
    place = f"/api/v1/films/{film_id}/publication"
    mine = api(asha)
    assert mine.get(place).json()["title"] == "Test"
    assert mine.put(place, json={"title": "The Lamp"}).json()["title"] == "The Lamp"
    assert mine.get(place).json()["title"] == "The Lamp"
    assert mine.put(place, json={"path": "/etc"}).status_code == 422
    assert mine.get(place + "/package").json()["code"] == "error.film.not_made"
    for answer in (
        api(ravi).get(place),
        api(ravi).put(place, json={}),
        api(ravi).get(place + "/package"),
    ):
        assert answer.status_code == 404


def test_nobody_gets_a_package_without_a_session(web: TestClient, film_id: str) -> None:
    assert web.get(f"/api/v1/films/{film_id}/publication/package").status_code == 401


def test_the_package_is_a_zip_named_after_the_film(
    rt: Runtime, api: Api, asha: Who, film_id: str
) -> None:
    renders.start(rt, asha, film_id, "first")
    work_off(rt)
    with rt.sessions() as session:
        _, plan = planned(session.get_one(FilmRow, film_id))
    for name in ("film.mp4", "poster.jpg", "film.srt"):
        rt.blobs.put(blob_key(plan.film, name), io.BytesIO(name.encode()))
    mine = api(asha)
    mine.put(f"/api/v1/films/{film_id}/publication", json={"title": 'Ünï "x" /../y'})
    answer = mine.get(f"/api/v1/films/{film_id}/publication/package")
    assert answer.headers["content-type"] == "application/zip"
    assert answer.headers["content-disposition"].startswith(
        'attachment; filename="_n_ _x_ _.._y.zip"'
    )
    with zipfile.ZipFile(io.BytesIO(answer.content)) as archive:
        assert archive.testzip() is None
        assert archive.namelist() == ["film.mp4", "thumbnail.jpg", "text.txt"]
        assert archive.read("film.mp4") == b"film.mp4"


@given(contents=st.lists(st.lists(st.binary(max_size=50), max_size=4), max_size=4))
def test_a_zip_is_written_piece_by_piece(contents: list[list[bytes]]) -> None:
    files = [(f"{at}.bin", iter(parts)) for at, parts in enumerate(contents)]
    with zipfile.ZipFile(io.BytesIO(b"".join(zipped(files)))) as archive:
        for at, parts in enumerate(contents):
            assert archive.read(f"{at}.bin") == b"".join(parts)
