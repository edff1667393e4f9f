"""Editing: saved by itself, by keyboard too, in every language and both themes."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.conftest import wait_until

pytestmark = [pytest.mark.browser, pytest.mark.slow]


def test_a_line_saves_itself_and_survives_a_reload(board: Page):
    board.get_by_role("button", name=re.compile("Is it heavy")).first.click()
    board.get_by_role("tab", name="Voice").click()
    field = board.get_by_label("What MEERA says", exact=False).first
    field.fill("Is it very heavy?")
    expect(board.locator(".saved")).to_contain_text("Saved just now")
    board.reload()
    expect(board.get_by_role("button", name=re.compile("Is it very heavy")).first).to_be_visible()


def test_leaving_a_field_saves_at_once_and_the_title_too(board: Page):
    title = board.get_by_label("Film title")
    title.fill("The Great Lamp")
    title.press("Tab")
    expect(board.locator(".saved")).to_contain_text("Saved just now")
    board.goto(board.url.partition("/films/")[0] + "/films")
    expect(board.get_by_text("The Great Lamp").first).to_be_visible()


def test_a_shot_is_chosen_without_the_mouse(board: Page):
    first, second = board.locator(".card").nth(0), board.locator(".card").nth(1)
    expect(first).to_have_attribute("aria-current", "true")
    first.focus()
    board.keyboard.press("ArrowDown")
    expect(second).to_have_attribute("aria-current", "true")
    expect(second).to_be_focused()
    number = second.locator(".tl").inner_text()
    expect(board.get_by_text(f"Shot {number}", exact=True).first).to_be_visible()


def test_tabs_follow_the_arrows(board: Page):
    board.get_by_role("tab", name="Picture").focus()
    board.keyboard.press("ArrowRight")
    expect(board.get_by_role("tab", name="Voice")).to_have_attribute("aria-selected", "true")
    board.keyboard.press("ArrowRight")
    expect(board.get_by_label("Mood").first).to_be_visible()
    board.keyboard.press("End")
    expect(board.get_by_role("tab", name="Notes")).to_have_attribute("aria-selected", "true")


def test_the_board_plays_before_anything_is_rendered(board: Page):
    before = board.locator(".tc").first.inner_text()
    board.get_by_role("button", name="Play film").click()
    expect(board.get_by_role("button", name="Pause")).to_be_visible()
    wait_until(board, f"document.querySelector('.tc').textContent !== '{before}'")


def test_the_language_changes_without_a_reload_and_arabic_is_mirrored(board: Page):
    board.evaluate("window.stillHere = true")
    board.get_by_role("button", name="Account").click()
    board.get_by_label("Language").select_option("ar")
    expect(board.get_by_role("tab", name="الصورة")).to_be_visible()
    assert board.evaluate("[document.documentElement.dir, window.stillHere]") == ["rtl", True]
    left, right = board.locator(".insp").bounding_box(), board.locator(".left").bounding_box()
    assert left is not None
    assert right is not None
    assert left["x"] < right["x"]
    assert board.locator(".trans").get_attribute("dir") == "ltr"
    board.get_by_label("اللغة").select_option("hi")
    expect(board.get_by_role("tab", name="चित्र")).to_be_visible()
    board.reload()
    expect(board.get_by_role("tab", name="चित्र")).to_be_visible()
    board.get_by_role("button", name="खाता").click()
    board.get_by_label("भाषा").select_option("en")
    expect(board.get_by_role("tab", name="Picture")).to_be_visible()


def test_the_theme_changes_and_stays(board: Page):
    dark = board.evaluate("getComputedStyle(document.body).backgroundColor")
    board.get_by_role("button", name="Account").click()
    board.get_by_role("button", name="Switch between dark and light").click()
    wait_until(board, f"getComputedStyle(document.body).backgroundColor !== '{dark}'")
    board.reload()
    assert board.evaluate("getComputedStyle(document.body).backgroundColor") != dark


def test_a_film_of_somebody_else_is_not_here(page: Page, studio):
    page.goto(studio.url + "/films/0123456789abcdef0123456789abcdef")
    expect(page.get_by_role("heading", name="This film is not here.")).to_be_visible()
