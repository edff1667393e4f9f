"""What the API refuses, and in which words."""

from starlette.testclient import TestClient

from studio.domain.access import Who
from studio.runtime import Runtime
from tests.api.conftest import Api
from tests.api.test_journey import SCRIPT, key, make
from tests.factories import user


def test_nobody_gets_in_without_a_key(web: TestClient) -> None:
    for path in ("/api/v1/films", "/api/v1/me", "/api/v1/films/x", "/api/v1/renders/x"):
        answer = web.get(path)
        assert answer.status_code == 401
        assert answer.headers["content-type"] == "application/problem+json"
        assert answer.json()["code"] == "error.not_signed_in"
    assert web.get("/api/v1/me", headers={"Authorization": "Bearer wrong"}).status_code == 401


def test_what_belongs_to_another_is_not_found(api: Api, asha: Who, ravi: Who) -> None:
    film = make(api(asha))
    other = api(ravi)
    assert other.get(f"/api/v1/films/{film}").status_code == 404
    assert other.delete(f"/api/v1/films/{film}").status_code == 404
    assert other.post(f"/api/v1/films/{film}/renders", headers=key()).status_code == 404
    assert other.get(f"/api/v1/films/{film}/files/film.mp4").status_code == 404


def test_every_post_needs_an_idempotency_key(api: Api, asha: Who) -> None:
    client = api(asha)
    schema = client.get("/openapi.json").json()
    posts = [
        path for path, methods in schema["paths"].items() if "post" in methods and "/api/" in path
    ]
    assert len(posts) >= 6
    for path in posts:
        answer = client.post(
            path.replace("{", "").replace("}", ""), json={"text": "x"}, params={"name": "x"}
        )
        assert (path, answer.json()["code"]) == (path, "error.idempotency.missing")


def test_a_repeated_post_is_done_once_and_answered_alike(api: Api, asha: Who) -> None:
    client = api(asha)
    once = key()
    first = client.post("/api/v1/films", json={"text": SCRIPT}, headers=once)
    again = client.post("/api/v1/films", json={"text": SCRIPT}, headers=once)
    assert again.headers["idempotency-replayed"] == "true"
    assert (again.status_code, again.json()) == (201, first.json())
    assert len(client.get("/api/v1/films").json()["items"]) == 1
    other = client.post("/api/v1/films", json={"text": SCRIPT + "The end."}, headers=once)
    assert (other.status_code, other.json()["code"]) == (409, "error.idempotency.reused")


def test_a_refused_post_can_be_sent_again_with_its_key(api: Api, rt: Runtime) -> None:
    client = api(user(rt, "poor@example.org", balance=0))
    film = make(client)
    once = key()
    for _ in range(2):
        answer = client.post(f"/api/v1/films/{film}/renders", headers=once)
        assert (answer.status_code, answer.json()["code"]) == (402, "error.not_enough_credits")
        assert answer.json()["params"]["have"] == 0


def test_a_reviewer_may_look_only(api: Api, rt: Runtime) -> None:
    client = api(user(rt, "reviewer@example.org", "reviewer"))
    assert client.get("/api/v1/films").status_code == 200
    answer = client.post("/api/v1/films", json={"text": SCRIPT}, headers=key())
    assert (answer.status_code, answer.json()["code"]) == (403, "error.not_allowed")
    upload = client.post("/api/v1/uploads?name=a.txt", content=b"Hello.", headers=key())
    assert upload.status_code == 403


def test_a_wrong_field_is_named(api: Api, asha: Who) -> None:
    client = api(asha)
    answer = client.post("/api/v1/films", json={"text": SCRIPT, "colour": "red"}, headers=key())
    assert (answer.status_code, answer.json()["params"]["field"]) == (422, "colour")
    answer = client.post("/api/v1/films", json={"text": SCRIPT, "aspect": "4:3"}, headers=key())
    assert (answer.status_code, answer.json()["code"]) == (422, "error.choice.unknown")
    answer = client.post("/api/v1/films", content=b"{", headers=key())
    assert answer.status_code == 422


def test_an_empty_script_is_refused_in_a_sentence(api: Api, asha: Who) -> None:
    client = api(asha)
    answer = client.post("/api/v1/films", json={"text": " \n "}, headers=key())
    assert answer.status_code == 422
    assert not answer.json()["title"].startswith("error.")


def test_the_sentence_comes_in_the_readers_language(web: TestClient) -> None:
    english = web.get("/api/v1/me").json()["title"]
    hindi = web.get("/api/v1/me", headers={"Accept-Language": "hi-IN,en;q=0.5"}).json()["title"]
    assert english
    assert hindi != english


def test_an_unknown_address_of_the_api_is_a_problem_and_not_a_page(web: TestClient) -> None:
    answer = web.get("/api/v1/nothing")
    assert (answer.status_code, answer.json()["code"]) == (404, "error.not_found")
    assert web.put("/api/v1/films").status_code in {404, 405}


def test_too_many_requests_are_slowed_down(api: Api, asha: Who) -> None:
    client = api(asha)
    answers = [client.get("/api/v1/voices").status_code for _ in range(140)]
    assert answers[0] == 200
    assert 429 in answers


def test_a_long_body_is_not_read(api: Api, asha: Who) -> None:
    answer = api(asha).post(
        "/api/v1/films", content=(b"x" * 65_536 for _ in range(200)), headers=key()
    )
    assert answer.status_code in {400, 413}


def test_uploads_are_known_by_their_content(api: Api, asha: Who) -> None:
    client = api(asha)
    for name, content, code in (
        ("script.txt", b"\x00\x01binary", "error.script.binary"),
        ("program.exe", b"MZ\x90", "error.media.type"),
        ("film.mp4", b"\x00\x00\x00\x18ftypmp42 not a film", "error.media.broken"),
        ("long.txt", b"a " * (2**20 + 1), "error.upload.size"),
    ):
        answer = client.post(
            "/api/v1/uploads", params={"name": name}, content=content, headers=key()
        )
        assert (name, answer.json()["code"]) == (name, code)
