"""The sheet of publishing: by mouse, by keyboard, on a phone; what was written is kept, and packed."""

import io
import re
import zipfile
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

pytestmark = [pytest.mark.browser, pytest.mark.slow]
LONG = 90_000


def violations(page: Page) -> list[str]:
    found = Axe().run(page).response["violations"]
    return [f"{entry['id']}: {entry['nodes'][0]['html'][:200]}" for entry in found]


def opened(board: Page) -> Page:
    board.get_by_role("button", name="Publish", exact=True).click()
    expect(board.get_by_label("Title", exact=True)).to_be_focused()
    return board


def check(board: Page, words: str) -> None:
    expect(board.locator(".pub-checks li", has_text=re.compile(words))).to_be_visible(timeout=LONG)


def test_a_film_is_rendered_described_and_taken_along(fresh_board: Page):
    board = opened(fresh_board)
    check(board, "There is no finished film yet")
    take = board.get_by_role("button", name="Download for YouTube")
    expect(take).to_be_disabled()
    assert violations(board) == []
    board.get_by_role("button", name=re.compile(r"Render it · \d+ credits?")).click()
    check(board, "Every engine’s licence allows publishing")
    check(board, r"Loudness .*14\.")
    board.get_by_label("Title", exact=True).fill("A lamp < a light")
    expect(board.get_by_text("YouTube allows no < and > here.")).to_be_visible()
    expect(take).to_be_disabled()
    board.get_by_label("Title", exact=True).fill("A lamp on the hill")
    board.locator(".pub-stills img").nth(2).click()
    board.get_by_label("Who can see it").select_option("public")
    board.get_by_label("When").select_option("later")
    expect(board.get_by_label("Date and time")).to_be_visible()
    with board.expect_download() as waiting:
        take.click()
    with zipfile.ZipFile(io.BytesIO(Path(waiting.value.path()).read_bytes())) as archive:
        names = {"film.mp4", "thumbnail.jpg", "captions.en.srt", "text.txt"}
        assert set(archive.namelist()) == names
        assert archive.read("text.txt").decode().startswith("A lamp on the hill\n\nIs it heavy?")
        assert archive.read("film.mp4")[4:8] == b"ftyp"
        assert archive.read("thumbnail.jpg")[:2] == b"\xff\xd8"
    assert violations(board) == []


def test_the_sheet_by_keyboard_keeps_what_was_written(board: Page):
    board.locator(".card").first.focus()
    board.keyboard.press("Control+k")
    expect(board.locator("[cmdk-input]")).to_be_focused()
    board.keyboard.type("Publish the film")
    expect(board.locator(".palette [role=option]")).to_have_count(1)
    board.keyboard.press("Enter")
    expect(board.get_by_label("Title", exact=True)).to_be_focused()
    board.keyboard.press("Control+a")
    board.keyboard.type("By keys alone")
    switch = board.get_by_role("switch", name="Say that it was made with AI")
    expect(switch).to_be_checked()
    switch.focus()
    board.keyboard.press("Space")
    expect(switch).not_to_be_checked()
    board.keyboard.press("Escape")
    expect(board.get_by_role("dialog")).to_have_count(0)
    board.reload()
    board.wait_for_selector(".card")
    opened(board)
    expect(board.get_by_label("Title", exact=True)).to_have_value("By keys alone")
    expect(switch).not_to_be_checked()
    expect(board.get_by_text("Kept as a draft.")).to_be_visible()
    expect(board.get_by_role("button", name="Save as draft")).to_be_disabled()


def test_the_sheet_on_a_phone(board: Page):
    board.set_viewport_size({"width": 360, "height": 780})
    opened(board)
    assert board.evaluate("document.documentElement.scrollWidth") <= 360
    assert violations(board) == []
    board.get_by_label("Title", exact=True).fill("On the go")
    board.get_by_role("button", name="Save as draft").click()
    expect(board.get_by_text("Kept as a draft.")).to_be_visible()
