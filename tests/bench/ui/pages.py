"""What a page weighs, and when its largest part is there."""

from collections.abc import Iterator

from playwright.sync_api import Browser, BrowserContext, Request

from tests.bench.figures import Figure
from tests.running import Studio

TIMES = 3
WATCH = """
window.lcp = 0; window.cls = 0;
new PerformanceObserver((list) => list.getEntries().forEach((one) => { window.lcp = one.startTime; }))
  .observe({ type: "largest-contentful-paint", buffered: true });
new PerformanceObserver((list) => list.getEntries().forEach((one) => { if (!one.hadRecentInput) window.cls += one.value; }))
  .observe({ type: "layout-shift", buffered: true });
"""


def run(browser: Browser, known: BrowserContext, studio: Studio, film: str) -> Iterator[Figure]:
    """Yield the figures of the landing page, which anybody opens, and of the editor."""
    stranger = browser.new_context(viewport={"width": 1440, "height": 900})
    for name, context, path, budget in (
        ("landing", stranger, "/", "<= 160"),
        ("editor", known, f"/films/{film}", "<= 320"),
    ):
        weights, paints, shifts = zip(
            *(_look(context, studio.url + path) for _ in range(TIMES)), strict=True
        )
        yield Figure(f"{name}, scripts as brotli", weights[0] / 1024, "KiB", budget)
        yield Figure(f"{name}, largest paint", sorted(paints)[TIMES // 2] / 1000, "s", "<= 1.0")
        yield Figure(f"{name}, layout shift", max(shifts), "", "<= 0.05")
        context.close()


def _look(context: BrowserContext, url: str) -> tuple[float, float, float]:
    """Return bytes of scripts, milliseconds to the largest paint, layout shift."""
    page = context.new_page()
    page.add_init_script(WATCH)
    scripts: set[str] = set()

    def note(request: Request) -> None:
        if request.resource_type == "script":
            scripts.add(request.url)

    page.on("request", note)
    page.goto(url)
    page.wait_for_timeout(4000)
    lcp, cls = page.evaluate("[window.lcp, window.cls]")
    page.close()
    return sum(_weight(context, script) for script in scripts), lcp, cls


def _weight(context: BrowserContext, url: str) -> int:
    """Return the bytes of a file as a browser gets it over TLS: only there do they ask for brotli."""
    answer = context.request.get(url, headers={"Accept-Encoding": "br"})
    packed = answer.headers.get("content-encoding", "") == "br"
    return int(answer.headers["content-length"]) if packed else len(answer.body())
