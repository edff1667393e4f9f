"""What comes over the socket while a film is being made."""

import statistics
from collections.abc import Iterator

from playwright.sync_api import BrowserContext, WebSocket

from tests.bench.figures import Figure
from tests.bench.ui.films import opened, post
from tests.running import Studio

PROGRESS_SECONDS = 25


def run(context: BrowserContext, studio: Studio, film: str) -> Iterator[Figure]:
    """Yield the bytes of the events of a render, which is stopped after a while."""
    came: list[int] = []
    page = opened(context, studio, film)

    def listen(socket: WebSocket) -> None:
        if "_event" in socket.url:
            socket.on("framereceived", lambda words: _weigh(words, came))

    page.on("websocket", listen)
    page.reload()
    page.wait_for_selector(".card[data-shot]")
    page.wait_for_timeout(3000)
    came.clear()
    started = post(context, studio, f"/films/{film}/renders")
    page.wait_for_timeout(PROGRESS_SECONDS * 1000)
    post(context, studio, f"/renders/{started['render_id']}/cancel")
    page.close()
    assert len(came) > 5, f"only {len(came)} events came"
    yield Figure("socket bytes of a progress event, median", statistics.median(came), "B", "<= 600")
    yield Figure("  p95", sorted(came)[int(0.95 * len(came))], "B")
    yield Figure("  events in 25 s", len(came), "")


def _weigh(words: str | bytes, came: list[int]) -> None:
    if str(words).startswith("42"):
        came.append(len(words))
