"""A film from a blank page to its end without a mouse; and the same with a server that keeps dying."""

import re
import time
from collections.abc import Callable
from uuid import uuid4

import psutil
import pytest
from playwright.sync_api import Page, expect

from tests.e2e.conftest import Studio, wait_until

pytestmark = [pytest.mark.browser, pytest.mark.slow]

MADE = 240_000
STORY = """Title: The Kite

EXT. ROOF - MORNING

A boy holds a red kite.

RAVI
Today it will fly.
"""
TABS = 60
"""More Tabs than any page needs to reach one of its buttons."""


def _tab_to(page: Page, name: str | re.Pattern[str]) -> None:
    """Press Tab until the element of that name has the focus."""
    wanted = name if isinstance(name, re.Pattern) else re.compile(re.escape(name))
    for _ in range(TABS):
        page.keyboard.press("Tab")
        words = page.evaluate(
            "(document.activeElement.ariaLabel ?? '') + document.activeElement.textContent"
            " + (document.activeElement.labels?.[0]?.textContent ?? '')"
        )
        if wanted.search(words):
            return
    pytest.fail(f"no Tab leads to {wanted.pattern}")


def _find(page: Page, words: str) -> None:
    """Do something by the palette."""
    page.keyboard.press("Control+k")
    page.wait_for_selector("[cmdk-input]")
    page.keyboard.type(words)
    page.keyboard.press("Enter")
    expect(page.locator("[cmdk-input]")).to_have_count(0)


def _make(page: Page, studio: Studio, between: Callable[[], None]) -> None:
    """Go from the list of films to a finished film; `between` happens at three points on the way."""
    page.goto(studio.url + "/films")
    page.wait_for_load_state("networkidle")
    _tab_to(page, re.compile("New film|Bring a script"))
    page.keyboard.press("Enter")
    page.wait_for_selector("#story")
    _tab_to(page, re.compile("story", re.IGNORECASE))
    page.keyboard.press("Control+a")
    page.keyboard.insert_text(STORY)
    expect(page.get_by_text("running time")).to_be_visible()
    _tab_to(page, "Make the board")
    page.keyboard.press("Enter")
    page.wait_for_selector(".card[data-shot]")
    between()
    _write_a_shot(page)
    between()
    page.keyboard.press("Alt+ArrowRight")
    _find(page, "Render what is missing")
    expect(page.get_by_role("progressbar")).to_be_visible()
    between()
    expect(page.get_by_text("The film is ready")).to_be_visible(timeout=MADE)


def _write_a_shot(page: Page) -> None:
    """Go to the first card, put a shot after it and say what is seen in it."""
    _tab_to(page, "A boy holds a red kite")
    page.keyboard.press("n")
    expect(page.locator(".card[data-shot]")).to_have_count(3)
    page.keyboard.press("Enter")
    wait_until(page, "document.activeElement.dataset.field === 'description'")
    page.keyboard.type("The kite climbs over the roofs.")
    page.keyboard.press("Escape")


def _plays(page: Page) -> None:
    page.keyboard.press("Escape")
    page.keyboard.press("Home")
    was = page.locator(".tc").first.inner_text()
    page.keyboard.press("k")
    wait_until(page, f"document.querySelector('.tc').textContent !== {was!r}")
    page.keyboard.press("k")


def test_a_film_is_made_without_a_mouse(page: Page, studio: Studio):
    _make(page, studio, lambda: None)
    expect(page.locator(".card", has_text="The kite climbs over the roofs.")).to_have_count(1)
    _plays(page)


def test_nothing_is_lost_when_the_server_dies_three_times_on_the_way(page: Page, studio: Studio):
    killed: list[int] = []

    def kill() -> None:
        """Kill the server of pages, and go on at once: it comes back by itself."""
        killed.append(_kill_web(studio))
        title = f"The Kite {uuid4().hex[:6]}"
        field = page.get_by_label("Film title")
        field.focus()
        page.keyboard.press("Control+a")
        page.keyboard.type(title)
        page.keyboard.press("Escape")
        expect(page.locator(".saved")).to_contain_text("Saved", timeout=60_000)
        page.reload()
        page.wait_for_selector(".card[data-shot]")
        expect(page.get_by_label("Film title")).to_have_value(title)

    _make(page, studio, kill)
    assert len(set(killed)) == 3
    page.reload()
    page.wait_for_selector(".card[data-shot]")
    expect(page.locator(".card", has_text="The kite climbs over the roofs.")).to_have_count(1)
    expect(page.locator(".card[data-shot]")).to_have_count(3)
    _plays(page)


def _kill_web(studio: Studio) -> int:
    """Kill the process that serves pages, with its children; return its number."""
    web = next(
        child
        for child in psutil.Process(studio.pid).children()
        if any("granian" in word for word in child.cmdline())
    )
    for process in [*web.children(recursive=True), web]:
        process.kill()
    web.wait(10)
    time.sleep(0.5)
    return web.pid
