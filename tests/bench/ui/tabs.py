"""Many tabs without many browsers: what a real tab says on its socket, said again by others.

The sockets are opened by one page, so that they carry its session like any tab's.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from uuid import uuid4

from playwright.sync_api import BrowserContext, Page, WebSocket

from tests.running import Studio

OPEN = """async ([address, tokens, said]) => {
  window.sockets ??= [];
  const open = (token) => new Promise((done, failed) => {
    const socket = new WebSocket(address.replace("TOKEN", token));
    const own = said.map((words) => words.replaceAll("TOKEN", token));
    socket.heard = 0;
    socket.onerror = () => failed(new Error("no socket"));
    socket.onmessage = ({ data }) => {
      if (data === "2") return socket.send("3");
      if (data.startsWith("0{")) return socket.send(own[0]);
      if (data.startsWith("40")) own.slice(1).forEach((words) => socket.send(words));
      if (!data.startsWith("42")) return;
      socket.heard += 1;
      if (data.includes('"patch')) done();
    };
    socket.onclose = () => done();
    window.sockets.push(socket);
  });
  await Promise.all(tokens.map(open));
  return window.sockets.filter((socket) => socket.heard).length;
}"""
CLOSE = """() => {
  window.sockets.forEach((socket) => socket.close());
  window.sockets = [];
}"""


def said_by_a_tab(context: BrowserContext, studio: Studio, film: str) -> tuple[str, list[str]]:
    """Return the address of a tab's socket and all that the tab says until its film is there.

    The tab's token is written TOKEN in both.
    """
    page = context.new_page()
    sockets: list[WebSocket] = []
    said: list[str | bytes] = []

    def listen(socket: WebSocket) -> None:
        def keep(words: str | bytes) -> None:  # the library wants a function of Python
            said.append(words)

        sockets.append(socket)
        socket.on("framesent", keep)

    page.on("websocket", listen)
    page.goto(f"{studio.url}/films/{film}")
    page.wait_for_selector(".card[data-shot]")
    page.wait_for_timeout(500)
    address = next(one.url for one in sockets if "_event" in one.url)
    token = re.search(r"token=([^&]+)", address)
    assert token is not None, address
    page.close()
    words = [str(one) for one in said if str(one).startswith("4")]
    return address.replace(token[1], "TOKEN"), [one.replace(token[1], "TOKEN") for one in words]


def open_tabs(page: Page, address: str, said: list[str], count: int) -> int:
    """Open `count` tabs from `page`; return how many heard of their film."""
    return page.evaluate(OPEN, [address, [str(uuid4()) for _ in range(count)], said])


@contextmanager
def tabs(context: BrowserContext, studio: Studio, film: str, count: int) -> Iterator[None]:
    """Keep `count` further tabs open on a film."""
    address, said = said_by_a_tab(context, studio, film)
    page = context.new_page()
    page.goto(studio.url + "/films")
    heard = open_tabs(page, address, said, count)
    assert heard == count, f"only {heard} of {count} tabs were served"
    yield
    page.evaluate(CLOSE)
    page.close()
