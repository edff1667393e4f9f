"""One studio and one browser for all of these tests."""

from collections.abc import Iterator
from random import randrange
from uuid import uuid4

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from tests.running import (
    EMAIL,
    PASSWORD,
    Studio,
    choose,
    chromium,
    chromium_path,
    running,
    sign_in,
    wait_until,
)

__all__ = ["EMAIL", "PASSWORD", "STORY", "Studio", "choose", "dressed", "wait_until"]
HARMLESS = ("Failed to load resource", "WebSocket connection to")


@pytest.fixture(scope="session")
def studio() -> Iterator[Studio]:
    with running() as started:
        yield started


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    if chromium_path() is None:
        pytest.skip("no Chromium on this machine")
    with chromium() as opened:
        yield opened


@pytest.fixture(scope="session")
def cookies(studio: Studio, browser: Browser) -> list:
    """The session of the first admin, who came by the link and chose a password."""
    context = browser.new_context()
    sign_in(context, studio)
    kept = context.cookies()
    context.close()
    return kept


def dressed(context: BrowserContext, theme: str = "dark", locale: str = "en") -> BrowserContext:
    """Make the context's pages begin in a theme and a language."""
    context.add_init_script(
        f"localStorage.getItem('theme') || localStorage.setItem('theme', '{theme}');"
        f"localStorage.getItem('locale') || localStorage.setItem('locale', '{locale}')"
    )
    return context


@pytest.fixture
def page(browser: Browser, cookies: list) -> Iterator[Page]:
    """A fresh page, signed in; the test fails when a script of the page did."""
    context = dressed(browser.new_context(viewport={"width": 1440, "height": 900}))
    context.add_cookies(cookies)
    opened, troubles = context.new_page(), []
    opened.set_default_timeout(20_000)
    opened.on("pageerror", lambda error: troubles.append(str(error)))
    opened.on(
        "console",
        lambda line: (
            line.type == "error"
            and not line.text.startswith(HARMLESS)
            and troubles.append(line.text)
        ),
    )
    yield opened
    context.close()
    assert not troubles


STORY = """Title: The Small Lamp

EXT. HILL - DUSK

A girl walks up the hill with a lamp.

MEERA
Is it heavy?

BABA
Only until you light it.

INT. LAMP ROOM - NIGHT

The lamp glows.

MEERA
I see the boats.
"""


@pytest.fixture
def board(page: Page, studio: Studio) -> Page:
    """The editor of a fresh film of two scenes."""
    page.goto(studio.url + "/new")
    page.fill("#story", STORY)
    page.get_by_role("button", name="Make the board").click()
    page.wait_for_selector(".card")
    return page


@pytest.fixture
def fresh_board(board: Page, studio: Studio) -> Page:
    """The editor of a film of which nothing was ever rendered: equal shots are shared by all tests."""
    shots = board.eval_on_selector_all(
        "[data-shot].card", "all => all.map((one) => one.dataset.shot)"
    )
    commands = [
        {"id": uuid4().hex, "name": "shot.set", "args": {"shot": shot, "seed": randrange(2**31)}}
        for shot in shots
    ]
    film = board.url.partition("?")[0].rstrip("/").rpartition("/")[2]
    answer = board.request.post(
        f"{studio.url}/api/v1/films/{film}/edits",
        data={"commands": commands, "tab": "elsewhere"},
        headers={"Origin": studio.url, "Idempotency-Key": uuid4().hex},
    )
    assert answer.ok, answer.text()
    board.reload()
    board.wait_for_selector(".card")
    return board
