"""From a script to a board: pasted, from a file, from a sample."""

import pytest
from playwright.sync_api import Page, expect

from tests.adapters.documents import docx
from tests.e2e.conftest import STORY, Studio, wait_until

pytestmark = [pytest.mark.browser, pytest.mark.slow]


def test_a_pasted_script_is_understood_before_anything_is_made(page: Page, studio: Studio):
    page.goto(studio.url + "/new")
    page.fill("#story", STORY)
    expect(page.get_by_text("Read as a screenplay")).to_be_visible()
    expect(page.locator(".sum")).to_contain_text("2")
    expect(page.locator(".sum")).to_contain_text("English")


def test_a_file_fills_the_box_and_what_is_no_text_is_refused(page: Page, studio: Studio):
    page.goto(studio.url + "/new")
    box, chooser = page.locator("#story"), page.locator("input[type=file]")
    chooser.set_input_files(
        {"name": "a.txt", "mimeType": "text/plain", "buffer": "सीता: नमस्ते".encode()}
    )
    expect(box).to_have_value("सीता: नमस्ते")
    chooser.set_input_files({"name": "b.txt", "mimeType": "text/plain", "buffer": b"\x00\x01\x02"})
    expect(page.get_by_role("alert")).to_contain_text("not a text")
    expect(box).to_have_value("सीता: नमस्ते")


def test_a_word_document_fills_the_box(page: Page, studio: Studio):
    page.goto(studio.url + "/new")
    rows = [("Scene Heading", "INT. MILL - NIGHT"), ("Character", "ANNA"), ("Dialogue", "Hello.")]
    file = {"name": "mill.docx", "mimeType": "application/octet-stream", "buffer": docx(rows)}
    page.locator("input[type=file]").set_input_files(file)
    expect(page.locator("#story")).to_have_value("INT. MILL - NIGHT\n\nANNA\nHello.\n")
    expect(page.get_by_text("Read as a screenplay")).to_be_visible()


def test_a_sample_fills_the_box(page: Page, studio: Studio):
    page.goto(studio.url + "/new")
    page.get_by_role("button", name="The Keeper’s Lamp").click()
    wait_until(page, "document.querySelector('#story').value.includes('LIGHTHOUSE')")
    expect(page.get_by_text("Read as a screenplay")).to_be_visible()


def test_what_was_typed_is_still_there_after_a_reload(page: Page, studio: Studio):
    page.goto(studio.url + "/new")
    page.fill("#story", "Once there was a draft.")
    page.reload()
    expect(page.locator("#story")).to_have_value("Once there was a draft.")


def test_a_script_of_nothing_is_refused_in_a_sentence(page: Page, studio: Studio):
    page.goto(studio.url + "/new")
    page.wait_for_load_state("networkidle")
    page.get_by_role("button", name="Make the board").click()
    expect(page.get_by_role("alert")).to_contain_text("nothing to make a film of", timeout=20_000)


def test_the_board_opens_and_its_pictures_appear_by_themselves(board: Page):
    cards = board.locator(".card")
    expect(cards.first).to_contain_text("1.1")
    wait_until(
        board,
        "document.querySelectorAll('.card img').length === document.querySelectorAll('.card').length",
        seconds=120,
    )
    assert (
        cards.first.locator("img").evaluate(
            "image => image.decode().then(() => image.naturalWidth)"
        )
        > 0
    )


def _film(page: Page, studio: Studio) -> dict:
    """Make the film and return it as it is kept."""
    page.get_by_role("button", name="Make the board").click()
    page.wait_for_selector(".card")
    film = page.url.partition("?")[0].rstrip("/").rpartition("/")[2]
    return page.request.get(f"{studio.url}/api/v1/films/{film}").json()


def _sounds(page: Page) -> None:
    wait_until(page, "document.querySelector('[data-audition]').currentTime > 0", seconds=60)


@pytest.mark.parametrize("width", [1440, 360])
def test_a_voice_is_heard_and_the_film_has_the_one_that_was_chosen(
    page: Page, studio: Studio, width: int
):
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(studio.url + "/new")
    page.fill("#story", STORY)
    card = page.locator(".try", has_text="Meera")
    voice = card.locator("p").last
    before = voice.text_content() or ""
    swap = card.get_by_role("button", name="Another voice for Meera")
    swap.focus()
    page.keyboard.press("Enter")
    expect(voice).not_to_have_text(before)
    card.get_by_role("button", name="Hear Meera").click()
    _sounds(page)
    expect(card.locator(".heard canvas").first).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    chosen = (voice.text_content() or "").partition(" · ")[0]
    film = _film(page, studio)
    [meera] = [one for one in film["cast"] if one["name"] == "Meera"]
    assert meera["voice_title"] == chosen


def test_a_raga_is_heard_and_lies_under_every_scene_when_it_is_chosen(page: Page, studio: Studio):
    page.goto(studio.url + "/new")
    page.fill("#story", STORY)
    page.get_by_text("Indian", exact=True).click()
    page.get_by_role("button", name="Hear Dawn, Bhairav").click()
    _sounds(page)
    page.get_by_role("radio", name="Dawn, Bhairav").check()
    scenes = _film(page, studio)["scenes"]
    assert {(scene["music"], scene["raga"]) for scene in scenes} == {("raga", "bhairav")}


def test_another_language_is_spoken_by_voices_that_speak_it(page: Page, studio: Studio):
    page.goto(studio.url + "/new")
    page.fill("#story", STORY)
    spoken = page.get_by_label("Spoken language")
    expect(spoken).to_have_value("en")
    spoken.select_option("hi")
    expect(page.get_by_text("the words stay in English")).to_be_visible()
    expect(spoken).to_have_value("hi")
    assert _film(page, studio)["language"] == "hi"
