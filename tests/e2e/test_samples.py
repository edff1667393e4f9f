"""A board that is asked to plays at once."""

import re
from uuid import uuid4

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.conftest import wait_until

pytestmark = [pytest.mark.browser, pytest.mark.slow]


def test_the_board_of_an_address_that_asks_for_it_plays_at_once(board: Page):
    board.goto(board.url.partition("?")[0] + "?play=1")
    expect(board.get_by_role("button", name=re.compile("^Pause"))).to_be_visible()
    wait_until(board, "!document.querySelector('.tc').textContent.startsWith('00:00:00:00')")
    assert "play=" not in board.url


def test_a_film_is_doubled_deleted_and_brought_back(board: Page):
    title = f"The Small Lamp {uuid4().hex[:6]}"
    board.get_by_label("Film title").fill(title)
    board.keyboard.press("Escape")
    wait_until(board, "Object.keys(localStorage).every((key) => !key.startsWith('outbox:'))")
    board.goto(board.url.partition("/films/")[0] + "/films")
    more = board.get_by_role("button", name=re.compile(f"^More for {title}"))
    more.first.wait_for()
    before = more.count()
    more.first.click()
    board.get_by_role("button", name="Duplicate").locator("visible=true").click()
    expect(more).to_have_count(before + 1)
    more.first.click()
    board.get_by_role("button", name="Delete").locator("visible=true").click()
    expect(more).to_have_count(before)
    board.get_by_role("button", name="Bring it back").click()
    expect(more).to_have_count(before + 1)
