"""From a click on a choice to the picture that it makes: decoded and shown, then moving."""

import statistics
from collections.abc import Iterator

from playwright.sync_api import BrowserContext

from tests.bench.figures import Figure
from tests.bench.ui.films import opened
from tests.running import Studio

TIMES = 24
# A still counts when it is in the page and decoded, a first second when it plays.
WATCH = """() => {
  let at = 0, still = "", moving = "";
  const plain = (one) => (one?.currentSrc || one?.src || "").split("?")[0];
  const picture = () => document.querySelector(".screen [data-part=now] img");
  const film = () => document.querySelector(".screen video.preview");
  window.waits = { still: [], moving: [] };
  addEventListener("click", (event) => {
    if (!event.target.closest?.("[type=radio]")) return;
    [at, still, moving] = [event.timeStamp, plain(picture()), plain(film())];
  }, true);
  new MutationObserver(() => {
    const now = plain(picture());
    if (!at || now === still) return;
    still = now;
    const began = at;
    picture().decode().then(() => window.waits.still.push(performance.now() - began));
  }).observe(document.querySelector(".screen"), { subtree: true, childList: true, attributes: true });
  document.addEventListener("playing", ({ target }) => {
    if (!at || !target.matches(".preview") || plain(target) === moving) return;
    window.waits.moving.push(performance.now() - at);
    at = 0;
  }, true);
}"""


def run(context: BrowserContext, studio: Studio, film: str) -> Iterator[Figure]:
    """Yield what somebody waits for after a choice, in the page of a short film."""
    page = opened(context, studio, film)
    page.wait_for_timeout(15_000)  # stills, voices, music
    cards = page.locator(".card[data-shot]")
    page.evaluate(WATCH)
    for number in range(TIMES):  # never a shot as it has been before
        turn, shot = divmod(number, cards.count())
        cards.nth(shot).click()
        page.wait_for_timeout(300)
        kind = (".framings", ".cameras")[turn % 2]
        page.locator(f"{kind} label:has(input:not(:checked))").nth(turn).click()
        for _ in range(100):
            if len(page.evaluate("window.waits.moving")) > number:
                break
            page.wait_for_timeout(50)
        page.wait_for_timeout(700)
    waits = page.evaluate("window.waits")
    for name, bar in (("still", 150), ("moving", 500)):
        seen = sorted(waits[name])
        assert len(seen) > TIMES // 2, f"only {len(seen)} of {TIMES} edits were shown"
        yield Figure(f"edit to {name}, median", statistics.median(seen), "ms", f"<= {bar}")
        yield Figure("  slowest", seen[-1], "ms")
    page.close()
