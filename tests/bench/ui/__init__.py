"""The screens as people feel them: a real studio, a real Chromium, figures beside the bars."""

from collections.abc import Iterator, Sequence

from playwright.sync_api import Browser, BrowserContext

from tests.bench.figures import Figure
from tests.bench.ui import memory, pages, previews, scrolling, socket, waits
from tests.bench.ui.films import long_film
from tests.running import chromium, running, sign_in

SESSIONS = 1000


def run(arguments: Sequence[str]) -> Iterator[Figure]:
    """Yield the figures; `arguments` may name how many sessions the memory is measured over."""
    sessions = int(arguments[0]) if arguments else SESSIONS
    with running() as studio, chromium() as browser:
        context = browser.new_context(viewport={"width": 1440, "height": 900})
        sign_in(context, studio).close()
        yield from previews.run(context, studio, long_film(context, studio, 10))
        sixty, many = (long_film(context, studio, shots) for shots in (60, 500))
        yield from pages.run(browser, _known(browser, context), studio, sixty)
        yield from waits.run(context, studio, sixty)
        yield from scrolling.run(context, studio, many)
        yield from socket.run(context, studio, sixty)
        yield from memory.run(context, studio, sixty, sessions)


def _known(browser: Browser, context: BrowserContext) -> BrowserContext:
    """Return a context of the same user with an empty cache."""
    return browser.new_context(
        viewport={"width": 1440, "height": 900}, storage_state=context.storage_state()
    )
