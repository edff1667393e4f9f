"""Takes: a seed sheet, the shelf, the comparison; by mouse, by keyboard, on a phone."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

pytestmark = [pytest.mark.browser, pytest.mark.slow]
LONG = 90_000


def violations(page: Page) -> list[str]:
    found = Axe().run(page).response["violations"]
    return [f"{entry['id']}: {entry['nodes'][0]['html'][:200]}" for entry in found]


def seeded(board: Page) -> Page:
    """The board with a seed sheet of its first shot."""
    board.locator(".shelf").get_by_role("button", name=re.compile("4 new seeds")).click()
    expect(board.locator(".take")).to_have_count(4, timeout=LONG)
    return board


def test_a_seed_sheet_gives_four_drafts_of_which_one_is_used_and_taken_back(board: Page):
    seeded(board)
    third = board.locator(".take").nth(1)
    third.locator(".face").click()
    expect(third.locator(".face")).to_be_disabled()
    expect(third).to_contain_text("in the film")
    board.locator(".card").first.focus()
    board.keyboard.press("Control+z")
    expect(board.locator(".take.on")).to_have_count(0)


def test_takes_are_compared_starred_and_left_by_keyboard(board: Page):
    seeded(board)
    board.locator(".card").first.focus()
    board.keyboard.press("x")
    edge = board.get_by_role("slider", name="Edge between the takes")
    expect(edge).to_be_focused()
    board.keyboard.press("Shift+ArrowRight")
    expect(edge).to_have_attribute("aria-valuenow", "60")
    expect(board.locator(".cmp-table")).to_contain_text("Seed")
    a, b = board.locator(".cmp-layer img").all()
    assert a.bounding_box() == b.bounding_box()
    frame = board.locator(".cmp-frame").bounding_box()
    assert frame
    board.mouse.move(frame["x"] + frame["width"] * 0.6, frame["y"] + 40)
    board.mouse.down()
    board.mouse.move(frame["x"] + frame["width"] * 0.25, frame["y"] + 40, steps=5)
    board.mouse.up()
    expect(edge).to_have_attribute("aria-valuenow", "25")
    for mode in ("Side by side", "Difference"):
        board.get_by_role("button", name=mode).click()
        assert violations(board) == []
    board.keyboard.press("Escape")
    expect(board.locator(".cmp")).to_have_count(0)


def test_a_star_is_taken_back_like_other_edits(fresh_board: Page):
    board = fresh_board
    seeded(board)
    star = board.get_by_role("button", name="Star Take 2")
    star.click()
    expect(star).to_have_attribute("aria-pressed", "true")
    best = board.locator(".shelf").get_by_role("button", name=re.compile("in full quality"))
    expect(best).to_be_visible()
    expect(board.locator(".saved")).to_contain_text("Saved")
    board.locator(".card").first.focus()
    board.keyboard.press("Control+z")
    expect(star).to_have_attribute("aria-pressed", "false")
    board.keyboard.press("Control+Shift+z")
    expect(star).to_have_attribute("aria-pressed", "true")


def test_two_takes_with_films_play_in_step(fresh_board: Page):
    board = fresh_board
    seeded(board)
    for number in (1, 2):
        board.get_by_role("button", name=f"Star Take {number}").click()
        board.get_by_role("button", name=re.compile(f"Take {number} in full quality")).click()
        made = board.locator(".take.on", has_text=f"Take {number}")
        expect(made).to_be_visible(timeout=LONG)
        expect(made).not_to_contain_text("draft", timeout=LONG)
        board.get_by_role("button", name=f"Star Take {number}").click()
    board.locator(".card").first.focus()
    board.keyboard.press("t")
    board.keyboard.press("x")
    for side, number in (("A", 1), ("B", 2)):
        board.get_by_role("button", name=f"Take {number} as {side}").click()
    expect(board.locator(".cmp-frame video")).to_have_count(2)
    board.get_by_role("slider", name="Edge between the takes").focus()
    board.keyboard.press("Space")
    board.wait_for_timeout(700)
    board.keyboard.press("Space")
    one, other = board.locator(".cmp-frame video").evaluate_all(
        "videos => videos.map((video) => video.currentTime)"
    )
    assert one > 0
    assert abs(one - other) < 0.2


def test_a_retake_paints_the_shot_anew_at_once(board: Page):
    picture = board.locator(".card img").first
    expect(picture).to_be_visible(timeout=LONG)
    before = (picture.get_attribute("src") or "").partition("?")[0]
    board.locator(".card").first.focus()
    board.keyboard.press("r")
    expect(picture).not_to_have_attribute("src", re.compile(re.escape(before)), timeout=LONG)


def test_takes_on_a_phone(board: Page):
    board.set_viewport_size({"width": 360, "height": 780})
    seeded(board)
    board.locator(".take .face").nth(1).click()
    expect(board.locator(".take").nth(1)).to_contain_text("in the film")
    board.get_by_role("button", name=re.compile("^Compare")).click()
    expect(board.get_by_role("slider", name="Edge between the takes")).to_be_visible()
    assert board.evaluate("document.documentElement.scrollWidth") <= 360
    assert violations(board) == []
