"""Two windows on one film: each sees where the other is, and no words are lost when they meet."""

from collections.abc import Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from tests.e2e.conftest import dressed

pytestmark = [pytest.mark.browser, pytest.mark.slow]


@pytest.fixture
def other(board: Page, browser: Browser, cookies: list) -> Iterator[Page]:
    """The same film in another browser."""
    context = dressed(browser.new_context(viewport={"width": 1440, "height": 900}))
    context.add_cookies(cookies)
    page = context.new_page()
    page.goto(board.url)
    page.wait_for_selector(".card")
    yield page
    context.close()


def words(page: Page):
    return page.locator(".insp textarea").first


def test_each_sees_the_shot_that_the_other_has_selected(board: Page, other: Page):
    expect(board.locator(".people li")).to_have_count(1)
    other.locator(".card").nth(1).click()
    expect(board.locator(".shotrow").nth(1).locator(".ava.tiny")).to_be_visible()
    expect(board.locator(".shotrow").nth(0).locator(".ava.tiny")).to_have_count(0)
    other.close()
    expect(board.locator(".people li")).to_have_count(0, timeout=15_000)


@pytest.mark.parametrize("choice", ["Keep mine", "Use theirs"])
def test_of_words_that_meet_both_are_shown_and_one_is_chosen(board: Page, other: Page, choice: str):
    for page in (board, other):
        page.locator(".card").first.click()
    other.context.set_offline(True)
    words(other).fill("A boy runs down the hill.")
    words(other).blur()
    words(board).fill("An old man sleeps under a tree.")
    words(board).blur()
    expect(board.locator(".saved")).to_contain_text("Saved")
    other.context.set_offline(False)
    conflict = other.locator(".conflict")
    expect(conflict).to_contain_text("A boy runs down the hill.", timeout=60_000)
    expect(conflict).to_contain_text("An old man sleeps under a tree.")
    assert Axe().run(other).response["violations"] == []
    conflict.get_by_role("button", name=choice).press("Enter")
    expect(conflict).to_have_count(0)
    kept = {
        "Keep mine": "A boy runs down the hill.",
        "Use theirs": "An old man sleeps under a tree.",
    }
    for page in (board, other):
        expect(page.locator(".card .sen").first).to_contain_text(kept[choice])
