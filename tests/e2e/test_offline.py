"""Without a connection work goes on, and nothing of it is lost."""

import pytest
from playwright.sync_api import Page, expect

pytestmark = [pytest.mark.browser, pytest.mark.slow]


def test_what_was_typed_and_moved_offline_is_there_after_a_reload(board: Page):
    expect(board.locator(".saved")).to_contain_text("Saved")
    board.context.set_offline(True)
    expect(board.locator(".saved")).to_contain_text("Offline", timeout=60_000)
    board.locator(".card").first.click()
    description = board.locator(".insp textarea").first
    description.fill("A boy runs down the hill.")
    description.blur()
    title = board.get_by_label("Film title")
    title.fill("The Long Way Down")
    title.blur()
    board.locator(".card").first.focus()
    board.keyboard.press("Alt+ArrowRight")
    expect(board.locator(".card").nth(1)).to_contain_text("A boy runs down the hill.")
    board.context.set_offline(False)
    expect(board.locator(".saved")).to_contain_text("Saved", timeout=60_000)
    board.reload()
    expect(board.locator(".card").nth(1)).to_contain_text("A boy runs down the hill.")
    expect(board.get_by_label("Film title")).to_have_value("The Long Way Down")
