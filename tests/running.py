"""A whole studio, started as anybody would start it, and a real browser for it."""

import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from studio.embedded import addresses

ROOT = Path(__file__).parents[1]
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


@dataclass(frozen=True)
class Studio:
    """A running studio; `link` signs its first admin in, once; `pid` is the process above all."""

    url: str
    link: str
    pid: int


def chromium_path() -> str | None:
    """Return where Chromium is, None when this machine has none."""
    return shutil.which("chromium") or shutil.which("google-chrome")


@contextmanager
def chromium() -> Iterator[Browser]:
    """Yield a Chromium without a window; raises RuntimeError when this machine has none."""
    program = chromium_path()
    if program is None:
        raise RuntimeError("no Chromium on this machine")
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=program, args=FLAGS)
        yield opened
        opened.close()


@contextmanager
def running(*options: str) -> Iterator[Studio]:
    """Yield a studio with data of its own; `options` are further ones of `up`."""
    folder, port = Path(tempfile.mkdtemp(prefix="studio-e2e-")), addresses.any_free()
    folder.chmod(0o711)  # the database's account must reach the data
    log = folder / "up.log"
    command = [sys.executable, "-m", "studio.cli", "up", "--no-browser", *options]
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
        yield Studio(f"http://127.0.0.1:{port}", _link(log, process), process.pid)
    finally:
        process.send_signal(signal.SIGINT)
        process.wait(60)
        shutil.rmtree(folder, ignore_errors=True)


def _link(log: Path, process: subprocess.Popen[bytes]) -> str:
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        if found := re.search(r"http\S+/auth/link/\S+", log.read_text("utf-8")):
            return found[0]
        if process.poll() is not None:
            break
        time.sleep(0.2)
    raise RuntimeError(f"the studio did not start:\n{log.read_text('utf-8')}")


def sign_in(context: BrowserContext, studio: Studio) -> Page:
    """Come by the link, choose a password; return the page of films."""
    page = context.new_page()
    page.goto(studio.link)
    page.wait_for_url("**/welcome/**")
    page.fill("#email", EMAIL)
    page.fill("#password", PASSWORD)
    page.get_by_role("button", name="Go to my films").click()
    page.wait_for_url("**/films/**")
    choose(page, studio, tour_done=True)
    return page


def choose(page: Page, studio: Studio, **changes: object) -> None:
    """Change what the user chose for themselves."""
    answer = page.request.patch(
        studio.url + "/api/v1/me/preferences", data=changes, headers={"Origin": studio.url}
    )
    assert answer.ok, answer.text()


def wait_until(page: Page, expression: str, seconds: float = 20) -> None:
    """Wait until the expression is true in the page (its policy forbids Playwright's own way)."""
    deadline = time.monotonic() + seconds
    while not page.evaluate(expression):
        assert time.monotonic() < deadline, expression
        page.wait_for_timeout(100)
