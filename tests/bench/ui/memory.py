"""What the web process keeps of people who came and went."""

from collections.abc import Iterator

import psutil
from playwright.sync_api import BrowserContext

from tests.bench.figures import Figure
from tests.bench.processes import family_memory
from tests.bench.ui.tabs import CLOSE, open_tabs, said_by_a_tab
from tests.running import Studio

AT_ONCE = 20


def run(context: BrowserContext, studio: Studio, film: str, sessions: int) -> Iterator[Figure]:
    """Yield the growth of the web process over `sessions` tabs that opened a film and left."""
    address, said = said_by_a_tab(context, studio, film)
    page = context.new_page()
    page.goto(studio.url + "/films")
    sizes, served = [], 0
    rounds = max(2, sessions // AT_ONCE)
    for number in range(rounds):
        served += open_tabs(page, address, said, AT_ONCE)
        page.evaluate(CLOSE)
        if number in {rounds // 5, rounds - 1}:
            page.wait_for_timeout(3000)
            sizes.append(_web(studio) / 2**20)
    page.close()
    yield Figure("sessions served", served, "")
    yield Figure("web process after a fifth of them", sizes[0], "MiB")
    yield Figure("web process after all", sizes[-1], "MiB")
    per_session = 1024 * (sizes[-1] - sizes[0]) / (0.8 * rounds * AT_ONCE)
    yield Figure("kept of a session", per_session, "KiB", "<= 20")


def _web(studio: Studio) -> int:
    for child in psutil.Process(studio.pid).children():
        if any("granian" in word for word in child.cmdline()):
            return family_memory(child.pid)
    raise RuntimeError("no web process")
