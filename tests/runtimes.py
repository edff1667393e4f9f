"""Fixtures: a runtime on its own database, two users, a film of the first."""

from pathlib import Path

import pytest

from studio.domain.access import Who
from studio.runtime import Runtime
from tests.factories import add_film, make_runtime, user
from tests.films import two_scenes


@pytest.fixture
def rt(database_url: str, tmp_path: Path) -> Runtime:
    return make_runtime(database_url, tmp_path)


@pytest.fixture
def asha(rt: Runtime) -> Who:
    return user(rt, "asha@example.org")


@pytest.fixture
def ravi(rt: Runtime) -> Who:
    return user(rt, "ravi@example.org")


@pytest.fixture
def film_id(rt: Runtime, asha: Who) -> str:
    return add_film(rt, asha, two_scenes())
