"""The whole way without a browser: from a script to the downloaded film."""

import io
from itertools import count

from starlette.testclient import TestClient

from studio.domain.access import Who
from studio.domain.artefacts import blob_key
from studio.domain.steps import StepKind
from studio.runtime import Runtime
from studio.services import steps
from tests.api.conftest import Api

SCRIPT = """
INT. HOME - DAY

Asha stands at the window.

ASHA
The river is wide.

EXT. RIVER - DUSK

The boat waits.
"""
VIDEO = bytes(range(256)) * 40
_numbers = count()


def key() -> dict[str, str]:
    return {"Idempotency-Key": f"key-{next(_numbers)}"}


def work(rt: Runtime) -> int:
    """Make every step; the film gets a file of known bytes."""
    done = 0
    while (claimed := steps.claim(rt, "worker", "cpu")) is not None:
        if claimed.kind == StepKind.FILM:
            for name in ("film.mp4", "film.srt", "film.vtt", "poster.jpg"):
                rt.blobs.put(blob_key(claimed.key, name), io.BytesIO(VIDEO))
        steps.complete(rt, "worker", claimed.attempt, claimed.id, {"seconds": 2.0}, 1, 0.1)
        done += 1
    return done


def make(client: TestClient) -> str:
    answer = client.post("/api/v1/films", json={"text": SCRIPT, "title": "Ghāṭ"}, headers=key())
    assert answer.status_code == 201, answer.text
    return answer.json()["id"]


def test_from_a_script_to_the_film(rt: Runtime, api: Api, asha: Who) -> None:
    client = api(asha)
    film = make(client)
    view = client.get(f"/api/v1/films/{film}").json()
    assert [shot["status"] for shot in view["shots"].values()] == ["outdated"] * len(view["shots"])
    assert view["quote"]["credits"] > 0

    started = client.post(f"/api/v1/films/{film}/renders", headers=key())
    assert started.status_code == 201
    assert started.json()["held"] == view["quote"]["credits"]
    assert work(rt) > 0

    job = client.get(f"/api/v1/renders/{started.json()['render_id']}").json()
    assert (job["status"], job["charged"]) == ("done", job["held"])
    assert client.get("/api/v1/me").json()["credits"] == 100 - job["charged"]

    file = f"/api/v1/films/{film}/files/film.mp4"
    whole = client.get(file)
    assert (whole.status_code, whole.content) == (200, VIDEO)
    assert whole.headers["content-type"] == "video/mp4"
    assert "filename*=UTF-8''Gh%C4%81%E1%B9%AD.mp4" in whole.headers["content-disposition"]
    part = client.get(file, headers={"Range": "bytes=100-199"})
    assert (part.status_code, part.content) == (206, VIDEO[100:200])
    assert part.headers["content-range"] == f"bytes 100-199/{len(VIDEO)}"


def test_an_edit_makes_the_shot_outdated_and_the_next_render_makes_it_only(
    rt: Runtime, api: Api, asha: Who
) -> None:
    client = api(asha)
    film = make(client)
    client.post(f"/api/v1/films/{film}/renders", headers=key())
    work(rt)
    view = client.get(f"/api/v1/films/{film}").json()
    line = next(one for shot in view["shots"].values() for one in shot["lines"])
    changed = client.patch(
        f"/api/v1/films/{film}/lines/{line['id']}", json={"text": "The river is deep."}
    ).json()
    statuses = sorted(shot["status"] for shot in changed["shots"].values())
    assert statuses.count("outdated") == 1
    again = client.post(f"/api/v1/films/{film}/renders", headers=key()).json()
    work(rt)
    job = client.get(f"/api/v1/renders/{again['render_id']}").json()
    assert job["made"] < job["reused"]


def test_a_film_that_was_not_made_cannot_be_downloaded(api: Api, asha: Who) -> None:
    client = api(asha)
    answer = client.get(f"/api/v1/films/{make(client)}/files/film.mp4")
    assert (answer.status_code, answer.json()["code"]) == (404, "error.film.not_made")


def test_a_cancelled_render_gives_its_credits_back(api: Api, asha: Who) -> None:
    client = api(asha)
    film = make(client)
    job = client.post(f"/api/v1/films/{film}/renders", headers=key()).json()
    answer = client.post(f"/api/v1/renders/{job['render_id']}/cancel", headers=key())
    assert answer.json()["status"] == "cancelled"
    assert client.get("/api/v1/me").json()["credits"] == 100


def test_films_are_listed_page_by_page(rt: Runtime, api: Api, asha: Who) -> None:
    client = api(asha)
    made = []
    for _ in range(5):
        made.append(make(client))
        rt.clock.pass_by(seconds=1)  # type: ignore[attr-defined]
    seen: list[str] = []
    cursor = ""
    while True:
        page = client.get("/api/v1/films", params={"limit": 2, "cursor": cursor}).json()
        seen += [card["id"] for card in page["items"]]
        if not (cursor := page["next"]):
            break
    assert seen == made[::-1]


def test_a_deleted_film_is_gone(api: Api, asha: Who) -> None:
    client = api(asha)
    film = make(client)
    assert client.delete(f"/api/v1/films/{film}").status_code == 204
    assert client.get(f"/api/v1/films/{film}").status_code == 404


def test_a_film_is_made_of_an_uploaded_script(api: Api, asha: Who) -> None:
    client = api(asha)
    upload = client.post(
        "/api/v1/uploads", params={"name": "ghat.fountain"}, content=SCRIPT.encode(), headers=key()
    )
    assert (upload.status_code, upload.json()["kind"]) == (201, "script")
    answer = client.post("/api/v1/films", json={"upload_id": upload.json()["id"]}, headers=key())
    assert len(answer.json()["scenes"]) == 2
