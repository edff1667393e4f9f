"""Voices, lines and music: heard before they are chosen, by mouse and keyboard."""

import re
from io import BytesIO

import av
import numpy as np
import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator, Page, expect

from tests.e2e.conftest import Studio, wait_until

pytestmark = [pytest.mark.browser, pytest.mark.slow]

PLAYING = "document.querySelector('audio[data-audition]').currentTime > 0.05"


def pane(board: Page, name: str) -> Locator:
    """Open a pane of the inspector for the shot in which Meera and Baba speak."""
    board.locator(".card").nth(1).click()
    board.get_by_role("tab", name=name).click()
    return board.get_by_role("tabpanel", name=name)


def loudness(board: Page, studio: Studio) -> float:
    """Return how loud the sound is that is listened to."""
    wait_until(board, PLAYING, 60)
    address = board.locator("audio[data-audition]").evaluate("element => element.src")
    answer = board.request.get(address if address.startswith("http") else studio.url + address)
    assert answer.ok
    with av.open(BytesIO(answer.body())) as container:
        frames = [frame.to_ndarray() for frame in container.decode(audio=0)]
    return float(np.sqrt(np.mean(np.concatenate(frames, axis=1) ** 2)))


def test_the_very_line_is_heard_in_another_voice_and_that_voice_is_chosen(
    board: Page, studio: Studio
):
    voices = pane(board, "Voice")
    voices.get_by_label("Age of the voice", exact=True).select_option("")
    voices.get_by_role("button", name="Hear George").click()
    assert loudness(board, studio) > 0.01
    expect(voices.locator(".voices .heard canvas").first).to_be_visible()
    voices.get_by_role("radio", name="George speaks for Meera").check()
    expect(voices.locator(".voice.on")).to_contain_text("George")
    expect(voices.get_by_text("Changes 2 lines of Meera.")).to_be_visible()
    expect(board.locator(".saved")).to_have_text(re.compile("Saved"))
    board.reload()
    board.wait_for_selector(".card")
    expect(pane(board, "Voice").locator(".voice.on")).to_contain_text("George")


def test_one_sound_plays_at_a_time_and_the_same_button_stops_it(board: Page, studio: Studio):
    voices = pane(board, "Voice")
    voices.get_by_role("button", name="Hear what Meera says").click()
    assert loudness(board, studio) > 0.01
    chosen = voices.locator(".voice.on").get_by_role("button")
    chosen.click()
    expect(board.locator(".pb:is(.loading, .playing)")).to_have_count(1)
    expect(chosen).to_have_accessible_name(re.compile("^Stop"))
    chosen.click()
    expect(board.locator(".pb:is(.loading, .playing)")).to_have_count(0)
    assert board.locator("audio[data-audition]").evaluate("element => element.paused")


def test_voices_are_found_by_name_language_age_and_gender(board: Page):
    voices = pane(board, "Voice")
    rows = voices.locator(".voice:not(.on)")
    voices.get_by_label("Language of the voice").select_option("hi")
    voices.get_by_label("Age of the voice", exact=True).select_option("old")
    voices.get_by_label("Woman or man").select_option("male")
    expect(rows).to_have_count(1)
    expect(rows).to_contain_text("Harish")
    voices.get_by_label("Find a voice").fill("nobody at all")
    expect(voices.get_by_text("No voice is like that.")).to_be_visible()
    voices.get_by_role("button", name=re.compile("^All \\d+ voices")).click()
    assert rows.count() > 50
    voices.get_by_label("Find a voice").fill("very deep")
    expect(rows).to_have_count(1)
    expect(rows).to_contain_text("Magnus")


def test_lines_are_added_moved_and_deleted_by_keyboard(board: Page):
    voices = pane(board, "Voice")
    before = voices.locator(".line-card").count()
    voices.get_by_role("button", name="Add a line").focus()
    board.keyboard.press("Enter")
    expect(voices.get_by_label("The new line")).to_be_focused()
    board.keyboard.type("Then I will light it now.")
    board.keyboard.press("Control+Enter")
    cards = voices.locator(".line-card")
    expect(cards).to_have_count(before + 1)
    expect(voices.get_by_role("button", name="Add a line")).to_be_focused()
    expect(cards.last.locator("textarea")).to_have_value("Then I will light it now.")
    cards.last.get_by_role("button", name="Say it earlier").focus()
    for _ in range(before):
        board.keyboard.press("Enter")
    expect(cards.first.locator("textarea")).to_have_value("Then I will light it now.")
    expect(board.locator(".saved")).to_have_text(re.compile("Saved"))
    board.reload()
    board.wait_for_selector(".card")
    cards = pane(board, "Voice").locator(".line-card")
    expect(cards.first.locator("textarea")).to_have_value("Then I will light it now.")
    cards.first.get_by_role("button", name="Delete this line").focus()
    board.keyboard.press("Enter")
    expect(cards).to_have_count(before)


def test_music_is_heard_in_a_raga_and_keeps_it(board: Page, studio: Studio):
    sound = pane(board, "Sound")
    sound.get_by_role("button", name="Indian, raga").click()
    sound.get_by_role("button", name="Hear Bhairav").click()
    assert loudness(board, studio) > 0.005
    sound.get_by_role("radio", name="Bhairav").check()
    sound.get_by_role("button", name="Sitar").click()
    expect(sound.get_by_role("button", name="Sitar")).to_have_attribute("aria-pressed", "true")
    sound.get_by_text("Lit as spoken", exact=True).click()
    expect(board.locator(".saved")).to_have_text(re.compile("Saved"))
    board.reload()
    board.wait_for_selector(".card")
    sound = pane(board, "Sound")
    expect(sound.get_by_role("radio", name="Bhairav")).to_be_checked()
    expect(sound.get_by_role("button", name="Sitar")).to_have_attribute("aria-pressed", "true")
    expect(sound.get_by_role("radio", name="Lit as spoken")).to_be_checked()


@pytest.mark.parametrize("tab", ["Voice", "Sound"])
def test_the_panes_are_accessible_and_fit_a_telephone(board: Page, tab: str):
    panel = pane(board, tab)
    found = Axe().run(board).response["violations"]
    assert [(one["id"], one["nodes"][0]["html"]) for one in found] == []
    board.set_viewport_size({"width": 360, "height": 740})
    board.evaluate("window.dispatchEvent(new Event('inspector:open'))")
    expect(panel).to_be_visible()
    assert panel.evaluate("element => element.scrollWidth <= element.clientWidth")
