"""What monitors and browsers see on every answer."""

import json

from sqlalchemy import create_engine
from starlette.testclient import TestClient

from studio.api.headers import inline_hashes
from studio.domain.access import Who
from studio.runtime import Runtime
from studio.services import renders, workers
from tests.factories import Wakes


def test_the_process_is_alive(web: TestClient) -> None:
    assert web.get("/healthz").status_code == 200


def test_it_is_ready_once_a_worker_was_heard_from(rt: Runtime, web: TestClient) -> None:
    answer = web.get("/readyz")
    assert (answer.status_code, answer.json()["failing"]) == (503, ["worker"])
    workers.beat(rt, "worker-1", "cpu", "")
    assert web.get("/readyz").status_code == 200
    rt.clock.pass_by(seconds=31)  # type: ignore[attr-defined]
    assert web.get("/readyz").json()["failing"] == ["worker"]


def test_the_part_that_fails_is_named(rt: Runtime, web: TestClient) -> None:
    workers.beat(rt, "worker-1", "cpu", "")

    def away() -> None:
        raise ConnectionError

    assert isinstance(rt.queue, Wakes)
    rt.queue.ping = away  # type: ignore[method-assign]
    answer = web.get("/readyz")
    assert (answer.status_code, answer.json()["failing"]) == (503, ["queue"])


def test_the_figures_count_renders_steps_and_credits(
    rt: Runtime, web: TestClient, asha: Who, film_id: str
) -> None:
    renders.start(rt, asha, film_id, "first")
    workers.beat(rt, "worker-1", "cpu", "shot")
    web.get("/healthz")
    text = web.get("/metrics").text
    for line in (
        'studio_renders{status="queued"} 1.0',
        'studio_steps{queue="cpu",status="queued"} 11.0',
        'studio_steps{queue="preview",status="queued"} 1.0',
        'studio_workers{queue="cpu"} 1.0',
        "studio_ledger_sum 0.0",
        'studio_queue_age_seconds{queue="cpu"} 0.0',
        'studio_request_seconds_count{method="GET",route="/healthz",status="200"}',
    ):
        assert line in text


def test_every_answer_carries_the_headers_that_keep_browsers_safe(web: TestClient) -> None:
    for path in ("/healthz", "/docs", "/api/v1/me", "/media/x"):
        headers = web.get(path).headers
        assert headers["x-content-type-options"] == "nosniff"
        assert "frame-ancestors 'none'" in headers["content-security-policy"]
        assert "unsafe-eval" not in headers["content-security-policy"]
        assert headers["referrer-policy"] == "same-origin"
        assert headers["x-request-id"]
    given = web.get("/healthz", headers={"X-Request-ID": "my-request-1"})
    assert given.headers["x-request-id"] == "my-request-1"


def test_a_bug_is_answered_without_a_stack_trace(rt: Runtime, web: TestClient) -> None:
    rt.sessions.configure(bind=None)
    answer = web.get("/api/v1/me", headers={"Authorization": "Bearer x"})
    assert (answer.status_code, answer.json()["code"]) == (500, "error.unknown")
    assert answer.headers["x-request-id"] == answer.json()["request_id"]
    assert "Traceback" not in answer.text
    assert answer.headers["x-content-type-options"] == "nosniff"


def test_a_database_that_is_away_is_said_so(rt: Runtime, web: TestClient) -> None:
    rt.sessions.configure(bind=create_engine("postgresql+psycopg://nobody@127.0.0.1:9/none"))
    answer = web.get("/api/v1/me", headers={"Authorization": "Bearer x"})
    assert (answer.status_code, answer.json()["code"]) == (503, "error.database.away")
    assert answer.headers["retry-after"]
    assert web.get("/readyz").json()["failing"] == ["database", "worker"]


def test_built_inline_scripts_are_allowed_by_their_digest(tmp_path) -> None:
    page = '<script src="/a.js"></script><script>alert(1)</script>'
    (tmp_path / "index.html").write_text(page)
    assert inline_hashes(tmp_path) == ["'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='"]


def test_the_interface_is_described(web: TestClient) -> None:
    schema = web.get("/openapi.json").json()
    assert "/api/v1/films/{film_id}/renders" in schema["paths"]
    assert "HTTPBearer" in json.dumps(schema)
    docs = web.get("/docs")
    assert "/api/v1/films/{film_id}/renders" in docs.text
    assert "<script" not in docs.text
