"""Sign-in by form: cookies, one-time links, and pages of other sites."""

import re

from starlette.testclient import TestClient

from studio.runtime import Runtime
from studio.services import accounts
from tests.factories import user

OURS = {"Origin": "http://testserver"}
PASSWORD = "a river is wide"


def admitted(rt: Runtime, web: TestClient, email: str = "new@example.org") -> TestClient:
    """A browser that came in by a one-time link and chose its password."""
    answer = web.get(f"/auth/link/{accounts.create_user(rt, email, 'creator')}")
    assert answer.headers["location"] == "/welcome"
    answer = web.post("/auth/password", data={"email": email, "password": PASSWORD}, headers=OURS)
    assert (answer.status_code, answer.headers["location"]) == (303, "/films")
    return web


def test_the_cookie_is_out_of_reach_of_scripts_and_other_sites(
    rt: Runtime, web: TestClient
) -> None:
    answer = web.get(f"/auth/link/{accounts.create_user(rt, 'new@example.org', 'creator')}")
    cookie = answer.headers["set-cookie"]
    assert re.match(r"studio_session=[\w-]{40,};", cookie)
    for word in ("HttpOnly", "SameSite=lax", "Path=/"):
        assert word in cookie


def test_a_one_time_link_works_once(rt: Runtime, web: TestClient) -> None:
    token = accounts.create_user(rt, "new@example.org", "creator")
    assert web.get(f"/auth/link/{token}").headers["location"] == "/welcome"
    web.cookies.clear()
    again = web.get(f"/auth/link/{token}")
    assert again.headers["location"] == "/sign-in?error=error.link.spent"
    assert "set-cookie" not in again.headers


def test_a_password_lets_in_and_sign_out_ends_it(rt: Runtime, web: TestClient) -> None:
    admitted(rt, web)
    web.cookies.clear()
    form = {"email": "New@Example.org ", "password": PASSWORD}
    answer = web.post("/auth/sign-in", data=form, headers=OURS)
    assert answer.headers["location"] == "/films"
    assert web.get("/api/v1/me").json()["email"] == "new@example.org"
    token = web.cookies["studio_session"]
    assert web.post("/auth/sign-out", headers=OURS).headers["location"] == "/sign-in"
    web.cookies.set("studio_session", token)
    assert web.get("/api/v1/me").status_code == 401


def test_a_wrong_password_goes_back_to_the_form(rt: Runtime, web: TestClient) -> None:
    admitted(rt, web)
    for form in (
        {"email": "new@example.org", "password": "wrong"},
        {"email": "nobody@example.org", "password": PASSWORD},
        {},
    ):
        answer = web.post("/auth/sign-in", data=form, headers=OURS)
        assert answer.headers["location"] == "/sign-in?error=error.sign_in.wrong"


def test_a_weak_password_goes_back_to_the_form(rt: Runtime, web: TestClient) -> None:
    web.get(f"/auth/link/{accounts.create_user(rt, 'new@example.org', 'creator')}")
    for password, code in (
        ("short", "error.password.short"),
        ("new@example.org", "error.password.email"),
    ):
        form = {"email": "new@example.org", "password": password}
        answer = web.post("/auth/password", data=form, headers=OURS)
        assert answer.headers["location"].partition("&")[0] == f"/welcome?error={code}"


def test_forms_of_other_sites_are_refused(rt: Runtime, web: TestClient) -> None:
    admitted(rt, web)
    form = {"email": "new@example.org", "password": PASSWORD}
    for headers in (
        {"Origin": "http://evil.example"},
        {"Origin": "null"},
        {"Origin": "http://testserver.evil.example"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Origin": "http://testserver", "Sec-Fetch-Site": "same-site"},
        {},
    ):
        answer = web.post("/auth/sign-in", data=form, headers=headers)
        assert answer.headers["location"] == "/sign-in?error=error.other_site", headers
        web.post("/auth/sign-out", headers=headers)
        assert web.get("/api/v1/me").status_code == 200


def test_a_cookie_alone_changes_nothing_for_another_site(rt: Runtime, web: TestClient) -> None:
    admitted(rt, web)
    body = {"json": {"name": "x"}, "headers": {"Idempotency-Key": "k"}}
    refused = web.post("/api/v1/api-keys", **body)  # type: ignore[arg-type]
    assert (refused.status_code, refused.json()["code"]) == (403, "error.other_site")
    body["headers"] |= OURS
    assert web.post("/api/v1/api-keys", **body).status_code == 201  # type: ignore[arg-type]


def test_ten_wrong_passwords_close_the_door_for_a_while(rt: Runtime, web: TestClient) -> None:
    admitted(rt, web)
    form = {"email": "new@example.org", "password": "wrong"}
    codes = [
        web.post("/auth/sign-in", data=form, headers=OURS).headers["location"] for _ in range(11)
    ]
    assert codes[9].endswith("error.sign_in.wrong")
    assert codes[10].endswith("error.sign_in.too_many&retry_after=900")
    right = {**form, "password": PASSWORD}
    closed = web.post("/auth/sign-in", data=right, headers=OURS)
    assert closed.headers["location"].endswith("error.sign_in.too_many&retry_after=900")
    rt.clock.pass_by(minutes=16)  # type: ignore[attr-defined]
    assert web.post("/auth/sign-in", data=right, headers=OURS).headers["location"] == "/films"


def test_a_revoked_key_is_useless(rt: Runtime, web: TestClient) -> None:
    who = user(rt, "asha@example.org")
    web.headers["Authorization"] = f"Bearer {accounts.create_api_key(rt, who, 'mine')}"
    (key,) = web.get("/api/v1/api-keys").json()
    assert (key["name"], set(key)) == ("mine", {"id", "name", "created_at"})
    assert web.delete(f"/api/v1/api-keys/{key['id']}").status_code == 204
    assert web.get("/api/v1/me").status_code == 401
