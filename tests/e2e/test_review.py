"""Notes on frames, and the level of the review; by mouse, by keyboard, on a phone."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

pytestmark = [pytest.mark.browser, pytest.mark.slow]
LONG = 90_000


def violations(page: Page) -> list[str]:
    found = Axe().run(page).response["violations"]
    return [f"{entry['id']}: {entry['nodes'][0]['html'][:200]}" for entry in found]


def write(page: Page, words: str) -> None:
    """Write a note by keyboard where the playhead is."""
    page.locator(".card").first.focus()
    page.keyboard.press("c")
    expect(page.get_by_label(re.compile("Note at")).last).to_be_focused()
    page.keyboard.type(words)
    page.keyboard.press("Control+Enter")


def test_a_note_on_a_frame_with_a_drawing_is_found_again_and_dealt_with(board: Page):
    board.locator(".card").first.focus()
    board.keyboard.press("ArrowRight")
    board.keyboard.press("c")
    field = board.get_by_label(re.compile("Note at"))
    expect(field).to_be_focused()
    board.keyboard.type("The lamp is too bright.")
    board.get_by_role("button", name="Draw", exact=True).click()
    box = board.locator(".screen").bounding_box()
    assert box
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


def test_a_drawing_is_made_by_keyboard(board: Page):
    write(board, "")
    board.get_by_role("button", name="Draw", exact=True).press("Enter")
    sheet = board.get_by_role("application", name="Drawing on the picture")
    expect(sheet).to_be_focused()
    board.keyboard.press("ArrowUp")
    board.keyboard.press("Space")
    for key in ("ArrowRight", "ArrowRight", "ArrowDown"):
        board.keyboard.press(key)
    board.keyboard.press("Space")
    strokes = sheet.locator(".stroke")
    expect(strokes).to_have_attribute("d", "M0.5 0.48 L0.52 0.48 L0.54 0.48 L0.54 0.5")
    for key in ("ArrowLeft", "Space", "ArrowLeft", "Space"):
        board.keyboard.press(key)
    expect(strokes).to_have_count(2)
    board.keyboard.press("Backspace")
    expect(strokes).to_have_count(1)
    assert violations(board) == []
    board.keyboard.press("Escape")
    expect(board.get_by_role("button", name="Draw", exact=True)).to_be_focused()
    board.get_by_role("button", name="Add note").press("Enter")
    board.locator(".note-go").press("Enter")
    expect(board.locator(".drawing .stroke")).to_have_count(1)


def test_a_note_is_answered_resolved_and_opened_again_by_keyboard(board: Page):
    write(board, "Slower.")
    note = board.locator(".a-note")
    note.get_by_role("button", name="Answer", exact=True).press("Enter")
    board.keyboard.type("Two seconds more?")
    board.keyboard.press("Control+Enter")
    expect(note.locator(".answers li")).to_contain_text("Two seconds more?")
    note.get_by_role("button", name="Resolve").press("Enter")
    expect(note).to_contain_text("Dealt with")
    expect(board.get_by_role("tab", name="Notes", exact=True)).to_be_visible()
    note.get_by_role("button", name="Open again").press("Enter")
    expect(board.get_by_role("tab", name="Notes 1")).to_be_visible()
    board.reload()
    board.get_by_role("tab", name="Notes 1").click()
    expect(board.locator(".a-note .answers li")).to_contain_text("Two seconds more?")


def test_a_range_is_dragged_on_the_strip(board: Page):
    board.get_by_role("tab", name="Notes").click()
    board.get_by_role("button", name="Range").click()
    strip = board.locator(".strip").bounding_box()
    assert strip
    board.mouse.move(strip["x"] + 4, strip["y"] + 10)
    board.mouse.down()
    board.mouse.move(strip["x"] + 60, strip["y"] + 10, steps=6)
    board.mouse.up()
    expect(board.locator(".note-new .tc")).to_contain_text("–")
    board.get_by_label(re.compile("Note at")).fill("Hold this.")
    board.get_by_role("button", name="Add note").click()
    expect(board.locator(".a-note .tc")).to_contain_text("–")
    expect(board.get_by_role("button", name="Range")).to_have_attribute("aria-pressed", "false")


def test_scenes_are_approved_by_key_and_no_more_when_edited(board: Page):
    board.locator(".card").first.focus()
    board.keyboard.press("4")
    first, second = board.locator(".rev-scene").nth(0), board.locator(".rev-scene").nth(1)
    expect(first).to_contain_text("Not decided")
    first.locator(".face").click()
    board.keyboard.press("a")
    expect(first).to_contain_text("Approved")
    second.locator(".face").click()
    board.keyboard.press("Shift+A")
    expect(second).to_contain_text("Changes wanted")
    assert violations(board) == []
    first.locator(".face").click()
    board.keyboard.press("r")
    expect(first).to_contain_text("Approved, edited since")
    second.get_by_role("button", name="Approve scene 2").click()
    expect(second).to_contain_text("Approved")
    expect(board.locator(".rev-head")).to_contain_text("1 of 2 scenes approved")


def test_an_approval_shows_on_every_level_once_the_shot_is_made(fresh_board: Page):
    board = fresh_board
    board.locator(".shelf").get_by_role("button", name=re.compile("4 new seeds")).click()
    expect(board.locator(".take")).to_have_count(4, timeout=LONG)
    board.get_by_role("button", name="Star Take 2").click()
    board.get_by_role("button", name=re.compile("Take 2 in full quality")).click()
    expect(board.locator(".card .pill").first).to_have_class(re.compile("ready"), timeout=LONG)
    board.locator(".card").first.focus()
    board.keyboard.press("a")
    expect(board.locator(".card .pill").first).to_have_class(re.compile("approved"))
    expect(board.locator(".left .dot.approved").first).to_be_visible()
    board.keyboard.press("4")
    expect(board.locator(".rev-scene").first).to_contain_text("1 of 2 approved")


def test_two_versions_are_seen_beside_each_other(fresh_board: Page):
    board = fresh_board
    render = board.get_by_role("button", name=re.compile("^Render"))
    for _ in range(2):
        render.click()
        expect(board.locator(".film-facts")).to_contain_text("Up to date", timeout=LONG * 3)
        board.locator(".card").first.focus()
        board.keyboard.press("r")
        expect(board.locator(".film-facts")).not_to_contain_text("Up to date")
    board.keyboard.press("4")
    board.get_by_role("button", name="Compare versions").click()
    expect(board.locator(".cmp video")).to_have_count(2)
    expect(board.get_by_label("Version as A")).to_have_value("1")
    assert violations(board) == []
    board.keyboard.press("Escape")
    expect(board.locator(".cmp")).to_have_count(0)


def test_the_review_on_a_phone(board: Page):
    board.set_viewport_size({"width": 360, "height": 780})
    board.get_by_role("button", name=re.compile("^Review")).click()
    note = board.locator(".rev-notes")
    note.get_by_label(re.compile("Note at")).fill("Lovely.")
    note.get_by_role("button", name="Add note").click()
    expect(note.locator(".a-note")).to_contain_text("Lovely.")
    board.get_by_role("button", name="Approve scene 1").click()
    expect(board.locator(".rev-scene").first).to_contain_text("Approved")
    assert board.evaluate("document.documentElement.scrollWidth") <= 360
    assert violations(board) == []
