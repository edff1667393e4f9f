"""The list of films: where one left off, another title, samples that play in their cards."""

import re
from uuid import uuid4

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests.e2e.conftest import Studio, wait_until

pytestmark = [pytest.mark.browser, pytest.mark.slow]


def _violations(page: Page) -> list[str]:
    found = Axe().run(page).response["violations"]
    return [f"{entry['id']}: {entry['nodes'][0]['html'][:200]}" for entry in found]


def _delete_all(page: Page, studio: Studio) -> None:
    films = studio.url + "/api/v1/films"
    while items := page.request.get(films).json()["items"]:
        for film in items:
            headers = {"Origin": studio.url, "Idempotency-Key": uuid4().hex}
            assert page.request.delete(f"{films}/{film['id']}", headers=headers).ok


def test_the_film_that_was_touched_last_tells_its_scenes_and_plays(
    fresh_board: Page, studio: Studio
):
    board = fresh_board
    title = f"Lamp {uuid4().hex[:6]}"
    board.locator(".card").nth(1).click()
    expect(board.locator(".insp")).to_contain_text("Shot 1.2")
    board.locator(".insp textarea").first.fill("She lifts the lamp.")
    board.get_by_label("Film title").fill(title)
    board.keyboard.press("Escape")
    wait_until(board, "Object.keys(localStorage).every((key) => !key.startsWith('outbox:'))")
    board.goto(studio.url + "/films")
    first = board.locator(".cont")
    expect(first).to_contain_text(title)
    expect(first).to_contain_text("Where you left off · shot 1.2")
    expect(first).to_contain_text("A girl walks up the hill with a lamp.")
    expect(first.locator(".glances li")).to_have_count(2)
    expect(first.get_by_role("img", name="Outdated").first).to_be_visible()
    expect(first).to_contain_text("Nothing rendered yet")
    assert _violations(board) == []
    first.get_by_role("link", name=f"Play {title}").click()
    expect(board.get_by_role("button", name=re.compile("^Pause"))).to_be_visible()


def test_a_film_is_renamed_in_its_menu_by_keyboard(board: Page, studio: Studio):
    board.goto(studio.url + "/films")
    more = board.locator(".cont").get_by_role("button", name=re.compile("^More for"))
    title = f"Renamed {uuid4().hex[:6]}"
    field = board.get_by_label("Film title").locator("visible=true")

    def rename(name: str, key: str) -> None:
        more.focus()
        board.keyboard.press("Enter")
        board.get_by_role("button", name="Rename", exact=True).locator("visible=true").press(
            "Enter"
        )
        expect(field).to_be_focused()
        field.fill(name)
        board.keyboard.press(key)
        expect(field).to_have_count(0)

    rename("Never kept", "Escape")
    rename(title, "Enter")
    expect(board.locator(".cont")).to_contain_text(title)
    rename(" ", "Enter")
    expect(board.get_by_text("This text must not be empty")).to_be_visible()
    board.reload()
    expect(board.locator(".cont")).to_contain_text(title)


def test_a_card_follows_its_film_and_the_focus_stays_with_it(board: Page, studio: Studio):
    film = re.search(r"/films/(\w+)", board.url)
    assert film is not None
    board.goto(studio.url + "/new")
    board.fill("#story", "A boat.\n")
    board.get_by_role("button", name="Make the board").click()
    board.wait_for_selector(".card")
    board.goto(studio.url + "/films")
    card = board.locator("li").filter(has=board.locator(f"[data-film='{film[1]}']"))
    expect(card.locator("img")).to_be_visible()
    headers = {"Origin": studio.url, "Idempotency-Key": uuid4().hex}
    title = f"From afar {uuid4().hex[:6]}"
    address = f"{studio.url}/api/v1/films/{film[1]}/edits"
    command = {"id": uuid4().hex[:24], "name": "film.set", "args": {"title": title}}
    said = board.request.post(address, headers=headers, data={"commands": [command]})
    assert said.ok, said.text()
    expect(card).to_contain_text(title)

    def act(name: str) -> None:
        board.get_by_role("button", name=re.compile("^More for")).and_(
            board.locator(f"[popovertarget='film-{film[1]}']")
        ).press("Enter")
        board.get_by_role("button", name=name, exact=True).locator("visible=true").press("Enter")

    act("Rename")
    board.get_by_label("Film title").locator("visible=true").fill(title + "!")
    board.keyboard.press("Enter")
    focused = board.locator(f"[data-film='{film[1]}']")
    expect(focused).to_be_focused()
    expect(board.locator(".cont")).to_contain_text(title + "!")
    act("Delete")
    expect(focused).to_have_count(0)
    expect(board.locator("[data-film]").first).to_be_focused()


def test_samples_play_in_their_cards_before_there_is_a_film(page: Page, studio: Studio):
    _delete_all(page, studio)
    page.goto(studio.url + "/films")
    expect(page.get_by_role("heading", name="Your first film is one page away.")).to_be_visible()
    assert _violations(page) == []
    playing = "[...document.querySelectorAll('video.sample')].map((one) => one.currentTime > 0 && !one.paused ? (one.muted ? 'silent' : 'aloud') : '').join()"
    page.locator(".smp .frame").first.hover()
    wait_until(page, f"{playing} === 'silent,,'")
    page.get_by_role("heading").first.hover()
    wait_until(page, f"{playing} === ',,'")
    page.get_by_role("button", name="Play The Fox and the Crow").press("Enter")
    wait_until(page, f"{playing} === ',aloud,'")
    page.get_by_role("button", name="Play Festival Morning").press("Enter")
    wait_until(page, f"{playing} === ',,aloud'")
    page.get_by_role("button", name="Use this Festival Morning").click()
    page.wait_for_selector(".card")


def test_axe_finds_nothing_while_the_films_are_on_their_way(page: Page, studio: Studio):
    page.route_web_socket(re.compile("/_event"), lambda _: None)
    page.goto(studio.url + "/films")
    expect(page.get_by_role("status", name="Loading films")).to_be_visible()
    assert _violations(page) == []
