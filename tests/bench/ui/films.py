"""Films long enough to be slow."""

from collections.abc import Mapping
from typing import Any
from uuid import uuid4

from playwright.sync_api import BrowserContext, Page

from tests.running import Studio

DOORS = 5
SHOTS = 2 * DOORS
"""One shot for what is seen at a door, one for what is said."""


def long_film(context: BrowserContext, studio: Studio, shots: int) -> str:
    """Make a film of scenes with ten shots each; return its id."""
    scenes = range(shots // SHOTS)
    text = "Title: A Long Film\n\n" + "\n\n".join(map(_scene, scenes)) + "\n"
    film = post(context, studio, "/films", {"text": text})
    found = len(film["shots"])
    assert found == shots, f"{found} shots instead of {shots}"
    return film["id"]


def _scene(number: int) -> str:
    doors = (
        f"She walks past door {door}, and the light of her lamp falls on its name.\n\n"
        f"MEERA\nThis is door {door} of corridor {number}."
        for door in range(DOORS)
    )
    return f"INT. CORRIDOR {number} - NIGHT\n\n" + "\n\n".join(doors)


def opened(context: BrowserContext, studio: Studio, film: str) -> Page:
    """Return a page with the board of a film; its first card has the focus."""
    page = context.new_page()
    page.goto(f"{studio.url}/films/{film}")
    page.wait_for_selector(".card[data-shot]")
    page.wait_for_timeout(1500)  # pictures, fonts
    page.locator(".card[data-shot]").first.focus()
    return page


def edit(
    context: BrowserContext, studio: Studio, film: str, name: str, args: Mapping[str, object]
) -> None:
    """Do one command as somebody else's tab would."""
    command = {"id": uuid4().hex, "name": name, "args": dict(args)}
    post(context, studio, f"/films/{film}/edits", {"commands": [command], "tab": "elsewhere"})


def post(context: BrowserContext, studio: Studio, path: str, body: object = None) -> dict[str, Any]:
    """Ask the API for something; return its answer. Raises AssertionError when it refuses."""
    headers = {"Origin": studio.url, "Idempotency-Key": uuid4().hex}
    answer = context.request.post(f"{studio.url}/api/v1{path}", data=body, headers=headers)
    assert answer.ok, answer.text()
    return answer.json()
