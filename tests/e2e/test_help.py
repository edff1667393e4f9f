"""Help in the editor: the palette, the keys and their changing, the look around, the bell."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, Route, expect

from tests.e2e.conftest import Studio, choose

pytestmark = [pytest.mark.browser, pytest.mark.slow]


def _violations(page: Page, part: str = "body") -> list[str]:
    found = Axe().run(page, part).response["violations"]
    return [f"{entry['id']}: {entry['nodes'][0]['html'][:200]}" for entry in found]


def test_the_palette_goes_to_a_shot_by_a_word_of_its_line(board: Page):
    board.keyboard.press("Control+k")
    find = board.get_by_placeholder("Find a command", exact=False)
    expect(find).to_be_focused()
    board.keyboard.type("boats")
    expect(board.locator(".palette [role=option]").first).to_contain_text("I see the boats")
    assert _violations(board) == []
    board.keyboard.press("Enter")
    expect(find).to_be_hidden()
    chosen = board.locator(".card[aria-current=true]")
    expect(chosen).to_contain_text("I see the boats")


def test_the_palette_does_what_it_names_and_remembers_it(board: Page):
    board.keyboard.press("Control+k")
    expect(board.locator("[cmdk-input]")).to_be_focused()
    board.keyboard.type("next shot")
    board.keyboard.press("Enter")
    expect(board.locator(".card").nth(1)).to_have_attribute("aria-current", "true")
    board.keyboard.press("Control+k")
    expect(board.locator(".palette [role=option]").first).to_contain_text("Next shot")
    board.keyboard.press("Escape")
    expect(board.get_by_role("dialog")).to_have_count(0)


def test_what_is_typed_before_the_palette_is_loaded_is_a_search_and_no_shortcut(board: Page):
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    board.route(re.compile("/palette[^/]*[.]js"), hold)
    board.reload()
    board.locator(".card").first.focus()
    cards = board.locator(".card").count()
    board.keyboard.press("Control+k")
    expect(board.get_by_role("dialog")).to_be_visible()
    board.keyboard.type("boats")
    for route in held:
        route.continue_()
    expect(board.locator(".palette [role=option]").first).to_contain_text("I see the boats")
    assert held
    expect(board.locator(".card")).to_have_count(cards)


def test_another_key_does_the_same_after_a_reload_and_the_old_one_does_not(
    board: Page, studio: Studio
):
    board.locator(".card").first.focus()
    board.keyboard.press("?")
    board.get_by_role("button", name="Change keys").click()
    board.get_by_role("button", name=re.compile("Change the keys for Next shot")).click()
    board.keyboard.press("Alt+n")
    expect(board.locator("[data-keys-of='shot.next']")).to_contain_text("Alt")
    assert _violations(board) == []
    board.get_by_role("button", name="Close").last.click()
    expect(board.get_by_role("dialog")).to_have_count(0)
    board.reload()
    board.wait_for_selector(".card")
    first, second = board.locator(".card").nth(0), board.locator(".card").nth(1)
    first.click()
    board.keyboard.press("ArrowDown")
    expect(first).to_have_attribute("aria-current", "true")
    board.keyboard.press("Alt+n")
    expect(second).to_have_attribute("aria-current", "true")
    choose(board, studio, keys={})


def test_a_key_that_is_taken_is_told_and_can_be_taken_away(board: Page, studio: Studio):
    board.locator(".card").first.focus()
    board.keyboard.press("?")
    board.get_by_role("button", name="Change keys").click()
    board.get_by_role("button", name=re.compile("Change the keys for Next shot")).click()
    board.keyboard.press("?")
    expect(board.get_by_role("status").filter(has_text="already does")).to_be_visible()
    board.get_by_role("button", name="Use it here").click()
    expect(board.locator("[data-keys-of='help.keys']")).to_contain_text("none")
    board.get_by_role("button", name="Reset all").click()
    expect(board.locator("[data-keys-of='help.keys']")).to_contain_text("?")
    choose(board, studio, keys={})


def test_the_look_around_is_offered_once_and_done_with_the_keyboard(board: Page, studio: Studio):
    choose(board, studio, tour_done=False)
    board.reload()
    start = board.get_by_role("button", name="Show me around")
    start.focus()
    board.keyboard.press("Enter")
    dialog = board.get_by_role("dialog", name="A look around")
    expect(dialog).to_contain_text("1 of")
    assert _violations(board) == []
    for _ in range(10):
        last = dialog.get_by_role("button", name="Begin").count() > 0
        board.keyboard.press("Enter")
        if last:
            break
    expect(dialog).to_have_count(0)
    board.reload()
    board.wait_for_selector(".card")
    board.get_by_role("button", name="Account").wait_for()
    expect(start).to_have_count(0)


def test_the_settings_are_in_the_accounts_menu_and_stay(board: Page):
    menu = board.locator("#account")
    expect(menu).to_be_hidden()
    board.get_by_role("button", name="Account").click()
    expect(menu).to_be_visible()
    assert _violations(board, "#account") == []
    board.keyboard.press("Escape")
    expect(menu).to_be_hidden()


def test_a_drawn_button_tells_its_name_and_keys(board: Page):
    board.get_by_role("button", name="Full screen").hover()
    expect(board.locator(".tip")).to_have_text(re.compile("Full screen\\s*F$"))
    board.get_by_role("button", name="Undo").hover()
    expect(board.locator(".tip")).to_have_text(re.compile(r"Undo\s*Ctrl\s*\+?\s*Z"))
