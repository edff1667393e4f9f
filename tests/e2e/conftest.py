"""A whole studio, started once as anybody would start it, and a real browser."""

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

ROOT = Path(__file__).parents[2]
EMAIL, PASSWORD = "first@studio.test", "a sentence is a good password"
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--autoplay-policy=no-user-gesture-required",
]
PATIENCE = 300
HARMLESS = ("Failed to load resource",)


@dataclass(frozen=True)
class Studio:
    """A running studio; `link` signs its first admin in, once."""

    url: str
    link: str


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def _link(log: Path, process: subprocess.Popen[bytes]) -> str:
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        if found := re.search(r"http\S+/auth/link/\S+", log.read_text("utf-8")):
            return found[0]
        if process.poll() is not None:
            break
        time.sleep(0.2)
    pytest.fail(f"the studio did not start:\n{log.read_text('utf-8')}")


@pytest.fixture(scope="session")
def studio() -> Iterator[Studio]:
    folder, port = Path(tempfile.mkdtemp(prefix="studio-e2e-")), _free_port()
    folder.chmod(0o711)
    log = folder / "up.log"
    command = [sys.executable, "-m", "studio.cli", "up", "--no-browser"]
    command += ["--port", str(port), "--data", str(folder / "data")]
    with log.open("wb") as output:
        process = subprocess.Popen(
            command,
            cwd=ROOT,
            stdout=output,
            stderr=output,
            env=dict(os.environ),
            start_new_session=True,
        )
    try:
        yield Studio(f"http://127.0.0.1:{port}", _link(log, process))
    finally:
        process.send_signal(signal.SIGINT)
        process.wait(60)
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    program = shutil.which("chromium") or shutil.which("google-chrome")
    if program is None:
        pytest.skip("no Chromium on this machine")
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=program, args=FLAGS)
        yield opened
        opened.close()


@pytest.fixture(scope="session")
def cookies(studio: Studio, browser: Browser) -> list:
    """The session of the first admin, who came by the link and chose a password."""
    context = browser.new_context()
    page = context.new_page()
    page.goto(studio.link)
    page.wait_for_url("**/welcome/**")
    page.fill("#email", EMAIL)
    page.fill("#password", PASSWORD)
    page.get_by_role("button", name="Go to my films").click()
    page.wait_for_url("**/films/**")
    choose(page, studio, tour_done=True)
    kept = context.cookies()
    context.close()
    return kept


def choose(page: Page, studio: Studio, **changes: object) -> None:
    """Change what the user chose for themselves."""
    answer = page.request.patch(
        studio.url + "/api/v1/me/preferences", data=changes, headers={"Origin": studio.url}
    )
    assert answer.ok, answer.text()


def dressed(context: BrowserContext, theme: str = "dark", locale: str = "en") -> BrowserContext:
    """Make the context's pages begin in a theme and a language."""
    context.add_init_script(
        f"localStorage.getItem('theme') || localStorage.setItem('theme', '{theme}');"
        f"localStorage.getItem('locale') || localStorage.setItem('locale', '{locale}')"
    )
    return context


def wait_until(page: Page, expression: str, seconds: float = 20) -> None:
    """Wait until the expression is true in the page (its policy forbids Playwright's own way)."""
    deadline = time.monotonic() + seconds
    while not page.evaluate(expression):
        assert time.monotonic() < deadline, expression
        page.wait_for_timeout(100)


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
