"""The whole way: a pasted script becomes a playing film, and one changed line only itself."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.conftest import wait_until

pytestmark = [pytest.mark.browser, pytest.mark.slow]

MADE = 240_000


def _render(board: Page) -> str:
    board.get_by_role("button", name=re.compile("^Render ")).click()
    expect(board.get_by_role("progressbar")).to_be_visible()
    expect(board.get_by_text("The film is ready")).to_be_visible(timeout=MADE)
    return board.locator(".dock").inner_text()


def _counts(text: str) -> tuple[int, int]:
    made, reused = re.search(r"Made (\d+), reused (\d+)", text).groups()
    return int(made), int(reused)


@pytest.mark.timeout(600)
def test_paste_render_play_change_render(board: Page):
    # 1. The first film
    made, _ = _counts(_render(board))
    video = board.locator("video")
    expect(video).to_be_visible()
    board.get_by_role("button", name="Play film").click()
    wait_until(board, "document.querySelector('video').currentTime > 1")
    assert video.evaluate("v => [v.videoWidth, v.videoHeight]") == [1280, 720]
    board.get_by_role("button", name="Pause").click()
    # 2. What can be taken away
    for name in ("MP4", "SRT", "VTT"):
        address = board.get_by_role("link", name=name).get_attribute("href")
        answer = board.request.get(board.url.partition("/films/")[0] + str(address))
        assert answer.ok
        assert len(answer.body()) > 50
    # 3. One line changed: only what hangs on it is made again
    expect(board.get_by_role("button", name="Nothing to render")).to_be_disabled()
    board.get_by_role("button", name=re.compile("I see the boats")).first.click()
    board.get_by_role("tab", name="Voice").click()
    board.locator("[role=tabpanel]:not([hidden]) textarea").first.fill("I see all the boats.")
    expect(board.get_by_text("Outdated: plays as last rendered")).to_be_visible()
    again, reused = _counts(_render(board))
    assert 0 < again < made
    assert reused > 0
    expect(board.get_by_text("Up to date")).to_be_visible()
