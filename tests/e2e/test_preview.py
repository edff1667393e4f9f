"""What plays before anything is rendered: pictures, voices and music, and an edit at once."""

import cv2
import numpy as np
import pytest
from playwright.sync_api import Locator, Page, expect

from tests.e2e.conftest import wait_until

pytestmark = [pytest.mark.browser, pytest.mark.slow]

LISTEN = """
window.heard = [];
const Sound = window.Audio;
window.Audio = class extends Sound { constructor(url) { super(url); window.heard.push(this); } };
"""
SOUNDS = "window.heard.some(one => one.src.includes('{}') && !one.paused && one.currentTime > 0.2)"
LOUDEST = """async (name) => {
    const sound = window.heard.find(one => one.src.includes(name));
    const bytes = await (await fetch(sound.src)).arrayBuffer();
    const wave = await new OfflineAudioContext(1, 48000, 48000).decodeAudioData(bytes);
    return wave.getChannelData(0).reduce((most, one) => Math.max(most, Math.abs(one)), 0);
}"""
ALL_PAINTED = "[...document.querySelectorAll('.card')].every(one => one.querySelector('img[src]'))"


@pytest.fixture
def film(fresh_board: Page) -> Page:
    """A film that nobody has rendered, all its pictures painted; its sounds can be listened to."""
    board = fresh_board
    board.add_init_script(LISTEN)
    board.reload()
    board.wait_for_selector(".card")
    wait_until(board, ALL_PAINTED)
    return board


def _pixels(part: Locator) -> np.ndarray:
    shot = np.frombuffer(part.screenshot(), np.uint8)
    return np.asarray(cv2.imdecode(shot, cv2.IMREAD_COLOR), np.float32)


def _changed(before: np.ndarray, after: np.ndarray) -> float:
    """Return the share of the pixels that look different."""
    return float((np.abs(after - before).max(axis=2) > 16).mean())


def _frame(page: Page) -> int:
    return int(page.locator(".trans .tc[data-frame]").get_attribute("data-frame") or -1)


@pytest.mark.timeout(180)
def test_a_film_from_a_script_plays_with_picture_voices_and_music(film: Page):
    film.keyboard.press("Shift+L")  # again and again: what is not spoken yet will be
    film.keyboard.press("Space")
    expect(film.get_by_role("button", name="Pause")).to_be_visible()
    for name in ("speech.m4a", "cue.m4a"):
        wait_until(film, SOUNDS.format(name), seconds=90)
        assert film.evaluate(LOUDEST, name) > 0.02
    picture = _pixels(film.locator(".screen"))
    assert picture.mean() > 12
    assert picture.std() > 8
    assert _frame(film) > 0
    expect(film.locator(".screen video")).to_have_count(0)


def test_another_action_is_another_picture_of_the_card_and_of_the_player(film: Page):
    card, screen = film.locator(".card").first.locator("img"), film.locator(".screen")
    before, shown = _pixels(card), _pixels(screen)
    address = card.get_attribute("src")
    film.locator("[data-field=description]").first.fill("A girl stands beside a boat.")
    expect(card).not_to_have_attribute("src", str(address))
    wait_until(film, "document.querySelector('.card img').complete")
    after = _pixels(card)
    assert _changed(before, after) > 0.004  # a small figure
    wait_until(film, "Boolean(document.querySelector('.screen video.preview'))")
    wait_until(film, "document.querySelector('.screen video.preview').currentTime > 0.1")
    assert _changed(shown, _pixels(screen)) > 0.01


def test_shots_go_through_white_as_in_the_film(film: Page):
    origin, _, film_id = film.url.partition("/films/")
    second = film.locator(".card").nth(1)
    shot = second.get_attribute("data-shot")
    answer = film.request.patch(
        f"{origin}/api/v1/films/{film_id.strip('/')}/shots/{shot}",
        data={"transition": "dip"},
        headers={"Origin": origin},
    )
    assert answer.ok, answer.text()
    second.click()
    wait_until(film, "document.querySelectorAll('.screen .layer').length === 3")
    begun = _pixels(film.locator(".screen")).mean()
    for _ in range(5):
        film.keyboard.press("ArrowRight")
    middle = _pixels(film.locator(".screen")).mean()
    for _ in range(12):
        film.keyboard.press("ArrowRight")
    assert middle > 200
    assert max(begun, _pixels(film.locator(".screen")).mean()) < middle - 30


def test_frames_are_stepped_and_the_film_is_shuttled_by_keys(film: Page):
    keys = film.keyboard
    for _ in range(3):
        keys.press("ArrowRight")
    assert _frame(film) == 3
    keys.press("ArrowLeft")
    assert _frame(film) == 2
    keys.press("Shift+ArrowRight")
    assert _frame(film) == 26
    keys.press("l")
    wait_until(film, "document.querySelector('.trans .tc').dataset.frame > 30")
    keys.press("l")
    expect(film.locator(".trans .rate")).to_have_text("2×")
    keys.press("j")
    expect(film.locator(".trans .rate")).to_have_text("-1×")
    keys.press("k")
    rested = _frame(film)
    film.wait_for_timeout(200)
    assert _frame(film) == rested


def test_what_lies_between_two_marks_is_played_again_and_again(film: Page):
    keys = film.keyboard
    keys.press("i")
    keys.press("Shift+ArrowRight")
    keys.press("o")
    marks = film.locator(".strip .marks")
    assert [marks.get_attribute(f"data-{side}") for side in ("from", "to")] == ["0", "24"]
    keys.press("Shift+L")
    film.evaluate(
        """() => { window.seen = []; const look = () => {
            window.seen.push(Number(document.querySelector('.trans .tc').dataset.frame));
            requestAnimationFrame(look); }; look(); }"""
    )
    keys.press("Space")
    wait_until(film, "window.seen.filter((one, i) => one < window.seen[i - 1]).length >= 2")
    assert film.evaluate("Math.max(...window.seen)") <= 24
    keys.press("k")
    keys.press("Alt+x")
    expect(marks).to_have_count(0)
