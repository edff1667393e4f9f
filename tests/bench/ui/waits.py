"""From an event to the changed page, with others on the same film."""

from collections.abc import Iterator

from playwright.sync_api import BrowserContext, Page

from tests.bench.figures import Figure
from tests.bench.ui.films import edit, opened
from tests.bench.ui.tabs import tabs
from tests.running import Studio

OTHERS = 19
TIMES = 40
WATCH = """([kinds, sign]) => {
  const look = new Function(`return ${sign}`);
  let at = 0, was = look();
  window.waits = [];
  const begin = (event) => { at = event.timeStamp; was = look(); };
  kinds.forEach((kind) => addEventListener(kind, begin, true));
  new MutationObserver(() => {
    if (at && look() !== was) { window.waits.push(performance.now() - at); at = 0; }
  }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
}"""
ORDER = "[...document.querySelectorAll('[data-cell]')].map((one) => one.dataset.cell + one.style.transform).join()"
CHOSEN = "document.querySelector('.card[aria-current=true]')?.dataset.shot"


def run(context: BrowserContext, studio: Studio, film: str) -> Iterator[Figure]:
    """Yield how long a key takes on a film of 60 shots that 20 tabs show."""
    with tabs(context, studio, film, OTHERS):
        every = []
        for name, keys, sign in (
            ("choose a shot", ["ArrowDown"], CHOSEN),
            ("move a shot", ["Alt+ArrowRight"], ORDER),
            ("copy and delete a shot", ["d", "Delete"], ORDER),
        ):
            page = opened(context, studio, film)
            measured = _pressed(page, keys, sign)
            page.close()
            every += measured
            yield from _two(f"{name}, 20 tabs", measured)
        yield from _two("event to DOM, all", every, "<= 20", "<= 50")
        page = opened(context, studio, film)
        yield Figure("  somebody else's edit to DOM, median", _others(context, studio, page), "ms")
        page.close()


def _pressed(page: Page, keys: list[str], sign: str) -> list[float]:
    page.evaluate(WATCH, [["keydown"], sign])
    for number in range(TIMES):
        page.keyboard.press(keys[number % len(keys)])
        page.wait_for_timeout(120)
    page.wait_for_timeout(1000)
    waits = sorted(page.evaluate("window.waits"))
    assert len(waits) > TIMES // 2, f"only {len(waits)} of {TIMES} events changed the page"
    return waits


def _two(name: str, waits: list[float], half: str = "", most: str = "") -> Iterator[Figure]:
    waits = sorted(waits)
    yield Figure(f"{name}, p50", waits[len(waits) // 2], "ms", half)
    yield Figure(f"{name}, p95", waits[int(0.95 * len(waits))], "ms", most)


def _others(context: BrowserContext, studio: Studio, page: Page) -> float:
    """Return the median milliseconds until a title set elsewhere is on screen."""
    film = page.url.partition("?")[0].rstrip("/").rpartition("/")[2]
    waits = []
    for number in range(10):
        began = page.evaluate("performance.timeOrigin + performance.now()")
        page.evaluate(
            """(title) => { window.seen = 0; const look = () => {
              if (document.querySelector('input.title')?.value === title) {
                window.seen = performance.timeOrigin + performance.now();
              } else requestAnimationFrame(look);
            }; look(); }""",
            f"Title {number}",
        )
        edit(context, studio, film, "film.set", {"title": f"Title {number}"})
        for _ in range(100):
            if seen := page.evaluate("window.seen"):
                waits.append(seen - began)
                break
            page.wait_for_timeout(20)
    assert waits, "nobody heard of the edits"
    return sorted(waits)[len(waits) // 2]
