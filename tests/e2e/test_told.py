"""What is told when a long render ends: in the page, by the browser, and in plain words when it failed."""

import os
import random
import signal
import time
from uuid import uuid4

import psutil
import pytest
from playwright.sync_api import Page, expect

from tests.e2e.conftest import Studio, choose

pytestmark = [pytest.mark.browser, pytest.mark.slow]

HIDDEN = """
window.told = [];
window.Notification = class extends Notification { constructor(...all) { super(...all); window.told.push(all[0]); } };
Object.defineProperty(document, "hidden", { get: () => window.looksAway === true });
"""


def _film(page: Page, studio: Studio, lines: int) -> tuple[str, str]:
    """Make a film that was never made before and takes a while; return its address and title."""
    title = f"Boats {uuid4().hex[:6]}"
    said = (
        f"MEERA: I count {random.randrange(10**6)} boats, and more of them are coming home."
        for _ in range(lines)
    )
    text = f"Title: {title}\n\n" + "\n".join(said)
    headers = {"Origin": studio.url, "Idempotency-Key": uuid4().hex}
    answer = page.request.post(f"{studio.url}/api/v1/films", data={"text": text}, headers=headers)
    assert answer.ok, answer.text()
    return f"{studio.url}/films/{answer.json()['id']}", title


def _kill_engines(studio: Studio) -> None:
    """Kill what renders in this studio, and nothing else."""
    for process in psutil.Process(studio.pid).children(recursive=True):
        try:
            if "gpu_worker.process" in process.cmdline():
                os.kill(process.pid, signal.SIGKILL)
        except (psutil.NoSuchProcess, ProcessLookupError):
            continue


def test_the_end_of_a_long_render_is_told_on_another_page_and_by_the_browser(
    page: Page, studio: Studio
):
    choose(page, studio, desktop=False)
    page.context.grant_permissions(["notifications"], origin=studio.url)
    page.add_init_script(HIDDEN)
    film, title = _film(page, studio, lines=5)
    page.goto(film)
    page.locator(".render").click()
    expect(page.get_by_role("progressbar")).to_be_visible()
    page.goto(studio.url + "/films")
    page.get_by_role("button", name="Account").click()
    switch = page.get_by_role("switch", name="By a notification of the browser")
    switch.click()
    expect(switch).to_be_checked()
    page.keyboard.press("Escape")
    page.evaluate("() => { window.looksAway = true; }")
    news = page.locator(".news")
    expect(news).to_contain_text(f"“{title}” is ready.", timeout=180_000)
    assert page.evaluate("() => window.told") == [f"“{title}” is ready."]
    bell = page.locator("[popovertarget=told]")
    expect(bell.locator(".count")).to_be_visible()
    bell.click()
    expect(page.locator("#told").get_by_role("link", name=title)).to_be_visible()
    expect(bell.locator(".count")).to_have_count(0)
    page.locator("#told").get_by_role("link", name=title).click()
    expect(page.get_by_label("Film title")).to_have_value(title)


def test_a_browser_that_allows_no_notifications_is_told_so(page: Page, studio: Studio):
    choose(page, studio, desktop=False)
    page.goto(studio.url + "/films")
    page.get_by_role("button", name="Account").click()
    switch = page.get_by_role("switch", name="By a notification of the browser")
    switch.click()
    expect(page.get_by_role("alert")).to_contain_text("This browser does not let us")
    expect(switch).not_to_be_checked()


def test_a_render_that_failed_says_why_and_goes_on_from_there(page: Page, studio: Studio):
    film, title = _film(page, studio, lines=2)
    page.goto(film)
    page.locator(".render").click()
    stopped = page.get_by_text("The render stopped", exact=True)
    deadline = time.monotonic() + 120
    while not stopped.is_visible() and time.monotonic() < deadline:
        _kill_engines(studio)
        page.wait_for_timeout(500)
    expect(stopped).to_be_visible()
    expect(page.locator(".job.failed")).to_contain_text("The engine stopped unexpectedly.")
    page.goto(studio.url + "/films")
    expect(page.locator("main")).to_contain_text("step failed")
    page.goto(film)
    page.get_by_role("button", name="Retry what failed").click()
    expect(page.get_by_text("The film is ready")).to_be_visible(timeout=180_000)
    page.goto(studio.url + "/films")
    expect(page.locator(".fc, .cont").filter(has_text=title)).to_contain_text("Ready to watch")
