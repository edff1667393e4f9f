"""axe finds nothing, light or dark, in either direction; 360 pixels are enough."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from tests.e2e.conftest import STORY, Studio, dressed

pytestmark = [pytest.mark.browser, pytest.mark.slow]

PAGES = ("/", "/sign-in", "/films", "/new", "/films/nothing-here")


def _violations(page: Page) -> list[str]:
    found = Axe().run(page).response["violations"]
    return [f"{entry['id']}: {entry['nodes'][0]['html'][:200]}" for entry in found]


@pytest.mark.parametrize(("theme", "locale"), [("dark", "en"), ("light", "ar")])
@pytest.mark.parametrize("path", PAGES)
def test_axe_finds_nothing(
    browser: Browser, studio: Studio, cookies: list, path: str, theme: str, locale: str
):
    context = dressed(browser.new_context(), theme, locale)
    context.add_cookies(cookies)
    page = context.new_page()
    page.goto(studio.url + path)
    page.wait_for_selector("h1")
    page.wait_for_selector("[aria-busy=true]", state="detached")
    assert _violations(page) == []
    context.close()


@pytest.mark.parametrize("width", [1440, 360])
def test_axe_finds_nothing_where_a_new_film_is_heard(page: Page, studio: Studio, width: int):
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(studio.url + "/new")
    page.fill("#story", STORY)
    page.get_by_text("Western", exact=True).click()
    page.get_by_label("Spoken language").select_option("hi")
    page.get_by_text("the words stay in English").wait_for()
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert _violations(page) == []


@pytest.mark.parametrize("tab", ["Picture", "Voice", "Sound"])
def test_axe_finds_nothing_in_the_editor(board: Page, tab: str):
    board.get_by_role("tab", name=tab).click()
    assert _violations(board) == []


@pytest.mark.parametrize("width", [1440, 360])
def test_axe_finds_nothing_in_the_script(board: Page, width: int):
    board.locator(".levels > *").filter(has_text="Script").click()
    board.wait_for_selector(".sc-heading")
    board.set_viewport_size({"width": width, "height": 800})
    assert board.evaluate("document.documentElement.scrollWidth") <= width
    assert _violations(board) == []


@pytest.mark.parametrize(("theme", "locale"), [("light", "en"), ("dark", "ar"), ("light", "hi")])
def test_axe_finds_nothing_on_any_level(board: Page, theme: str, locale: str):
    board.evaluate(
        f"localStorage.setItem('theme', '{theme}'); localStorage.setItem('locale', '{locale}')"
    )
    board.reload()
    board.wait_for_selector(".card")
    board.wait_for_function(f"document.documentElement.lang === '{locale}'")
    levels = board.locator(".levels > *")
    for at in range(levels.count()):
        levels.nth(at).click()
        board.wait_for_timeout(400)
        assert _violations(board) == []
        assert board.evaluate("document.documentElement.scrollWidth") <= 1440


@pytest.mark.parametrize("path", PAGES)
def test_a_phone_shows_every_page_without_scrolling_sideways(
    browser: Browser, studio: Studio, cookies: list, path: str
):
    context = dressed(browser.new_context(viewport={"width": 360, "height": 740}), locale="ar")
    context.add_cookies(cookies)
    page = context.new_page()
    page.goto(studio.url + path)
    page.wait_for_selector("h1")
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    context.close()


def test_the_editor_fits_a_phone(board: Page):
    board.set_viewport_size({"width": 360, "height": 740})
    assert board.evaluate("document.documentElement.scrollWidth") <= 360
    assert _violations(board) == []
