"""Takes, notes and approvals, by mouse and by keyboard."""

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
    star = board.get_by_role("button", name="Star Take 2")
    star.click()
    expect(star).to_have_attribute("aria-pressed", "true")
    for mode in ("Side by side", "Difference"):
        board.get_by_role("button", name=mode).click()
        assert violations(board) == []
    board.keyboard.press("Escape")
    expect(board.locator(".cmp")).to_have_count(0)
    best = board.locator(".shelf").get_by_role("button", name=re.compile("Best take"))
    expect(best).to_be_visible()


def test_a_retake_paints_the_shot_anew_at_once(board: Page):
    picture = board.locator(".card img").first
    expect(picture).to_be_visible(timeout=LONG)
    before = (picture.get_attribute("src") or "").partition("?")[0]
    board.locator(".card").first.focus()
    board.keyboard.press("r")
    expect(picture).not_to_have_attribute("src", re.compile(re.escape(before)), timeout=LONG)


def test_one_shot_is_rendered_alone_approved_and_approved_no_more_when_edited(board: Page):
    seeded(board)
    board.locator(".shelf").get_by_role("button", name=re.compile("Best take")).click()
    expect(board.locator(".card .pill").first).to_have_class(re.compile("ready"), timeout=LONG)
    expect(board.locator(".card .pill").nth(1)).to_have_class(re.compile("outdated"))
    board.locator(".card").first.focus()
    board.keyboard.press("a")
    expect(board.locator(".card .pill").first).to_have_class(re.compile("approved"))
    board.keyboard.press("r")
    expect(board.locator(".card .pill").first).to_have_class(re.compile("outdated"))
    board.get_by_role("link", name="Review").or_(
        board.get_by_role("button", name=re.compile("^Review"))
    ).first.click()
    expect(board.locator(".rev-shot").first).to_contain_text("Approved, edited since")
    assert violations(board) == []


def test_a_note_on_a_frame_with_a_drawing_is_found_again_and_dealt_with(board: Page):
    board.locator(".card").first.focus()
    board.keyboard.press("ArrowRight")
    board.keyboard.press("c")
    field = board.get_by_label(re.compile("Note at"))
    expect(field).to_be_focused()
    board.keyboard.type("The lamp is too bright.")
    board.get_by_role("button", name="Draw", exact=True).click()
    box = board.locator(".screen").bounding_box()
    assert box is not None
    board.mouse.move(box["x"] + 80, box["y"] + 60)
    board.mouse.down()
    board.mouse.move(box["x"] + 160, box["y"] + 90, steps=8)
    board.mouse.up()
    expect(board.locator(".drawing .stroke")).to_have_count(1)
    board.get_by_role("button", name="Add note").click()
    note = board.locator(".a-note")
    expect(note).to_contain_text("The lamp is too bright.")
    expect(field).to_have_value("")
    expect(board.get_by_role("tab", name="Notes 1")).to_be_visible()
    expect(board.locator(".strip .note-mark")).to_have_count(1)
    board.get_by_role("slider", name="Playhead").press("End")
    note.locator(".note-go").click()
    expect(board.locator(".drawing .stroke")).to_have_count(1)
    assert violations(board) == []
    note.get_by_role("button", name="Resolve").click()
    expect(note).to_contain_text("Dealt with")
    expect(board.get_by_role("tab", name="Notes", exact=True)).to_be_visible()
