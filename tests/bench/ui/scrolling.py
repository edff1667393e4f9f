"""A film of 500 shots: moving one, and scrolling through all of them."""

from collections.abc import Iterator

from playwright.sync_api import BrowserContext, Page

from tests.bench.figures import Figure
from tests.bench.ui.films import opened
from tests.bench.ui.waits import ORDER, TIMES, WATCH
from tests.running import Studio

SECONDS = 4
FRAME = 1000 / 60
COUNT = """() => {
  window.frames = [];
  let last = performance.now();
  const next = (now) => { window.frames.push(now - last); last = now; requestAnimationFrame(next); };
  requestAnimationFrame(next);
}"""


def run(context: BrowserContext, studio: Studio, film: str) -> Iterator[Figure]:
    """Yield what it takes to move a shot and which part of the frames is late while scrolling."""
    page = opened(context, studio, film)
    page.evaluate(WATCH, [["keydown"], ORDER])
    for _ in range(TIMES):
        page.keyboard.press("Alt+ArrowRight")
        page.wait_for_timeout(150)
    waits = sorted(page.evaluate("window.waits"))
    yield Figure("move a shot of 500, p95", waits[int(0.95 * len(waits))], "ms", "<= 80")
    late, longest = _scrolled(page)
    yield Figure("late frames while scrolling 500", 100 * late, "%", "0")
    yield Figure("  longest frame", longest, "ms")
    page.close()


def _scrolled(page: Page) -> tuple[float, float]:
    """Turn the wheel for a while; return the part of frames that came late, and the longest."""
    box = page.locator(".board").bounding_box()
    assert box is not None
    page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    page.wait_for_timeout(500)
    page.evaluate(COUNT)
    for _ in range(SECONDS * 30):
        page.mouse.wheel(0, 60)
        page.wait_for_timeout(1000 / 30)
    frames = page.evaluate("window.frames")
    late = sum(max(0, round(one / FRAME) - 1) for one in frames)
    return late / (late + len(frames)), max(frames)
