"""The page of a film's renders: nothing yet, being made, done, with its log."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

pytestmark = [pytest.mark.browser, pytest.mark.slow]


def test_the_page_follows_a_render_to_its_end(fresh_board: Page):
    board = fresh_board
    film = board.url.partition("?")[0].rstrip("/")
    board.goto(film + "/jobs")
    expect(board.get_by_role("heading", name="Nothing was rendered yet")).to_be_visible()
    board.get_by_role("main").get_by_role("link", name="Open the board").click()
    board.locator(".render").click()
    board.get_by_role("link", name="Open job page").click()
    expect(board.locator(".stage-row").first).to_be_visible()
    expect(board.get_by_role("heading", name="Finished")).to_be_visible(timeout=180_000)
    expect(board.locator(".job-card")).to_contain_text("charged")
    board.get_by_role("button", name="Log").click()
    expect(board.locator(".log-table tbody tr").first).to_be_visible()
    with board.expect_download() as download:
        board.get_by_role("link", name="Download the log").click()
    assert "status done" in download.value.path().read_text("utf-8")
    found = Axe().run(board).response["violations"]
    assert [entry["id"] for entry in found] == []
