"""Fixtures: the HTTP side of the studio on a real database."""

from collections.abc import Callable, Iterator

import pytest
from starlette.testclient import TestClient

from studio import runtime
from studio.api.app import make_app
from studio.api.limits import _bucket
from studio.domain.access import Who
from studio.runtime import Runtime
from studio.services import accounts
from tests.runtimes import asha, film_id, ravi, rt

__all__ = ["asha", "film_id", "ravi", "rt"]

Api = Callable[[Who], TestClient]


@pytest.fixture(autouse=True)
def _full_bucket() -> None:
    _bucket.__init__(rate=20, burst=100)


@pytest.fixture
def web(rt: Runtime) -> Iterator[TestClient]:
    """A browser that nobody has signed in with."""
    runtime.start(rt)
    address = "http://testserver"
    with TestClient(make_app(), base_url=address, raise_server_exceptions=False) as client:
        client.follow_redirects = False
        yield client


@pytest.fixture
def api(rt: Runtime, web: TestClient) -> Api:
    """A script with an API key of the given user."""

    def signed(who: Who) -> TestClient:
        client = TestClient(web.app, raise_server_exceptions=False)
        client.headers["Authorization"] = f"Bearer {accounts.create_api_key(rt, who, 'test')}"
        return client

    return signed
