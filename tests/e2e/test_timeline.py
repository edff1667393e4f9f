"""The timeline: trims, transitions, mixer, zoom; with the mouse and without it."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests.e2e.conftest import wait_until

pytestmark = [pytest.mark.browser, pytest.mark.slow]


@pytest.fixture
def timeline(board: Page) -> Page:
    board.locator(".levels").get_by_text("Timeline").click()
    board.wait_for_selector(".timeline .cl.pic")
    # The levels change into each other: until that is over nothing can be pointed at.
    wait_until(board, "document.getAnimations().length === 0")
    return board


def _now(number: str) -> str:
    return f"document.querySelector('[aria-label=\"Length of shot {number}\"]').ariaValueNow"


def _length(page: Page, number: str):
    return page.get_by_role("slider", name=f"Length of shot {number}")


def test_an_edge_trims_by_keys_and_speech_sets_the_least(timeline: Page):
    edge = _length(timeline, "1.1")
    before = float(edge.get_attribute("aria-valuenow") or 0)
    edge.focus()
    timeline.keyboard.press("Shift+ArrowRight")
    wait_until(timeline, f"Math.abs({_now('1.1')} - {before + 1}) < 0.02")
    expect(timeline.locator(".saved")).to_contain_text("Saved just now")
    assert abs(float(edge.get_attribute("aria-valuenow") or 0) - before - 1) < 0.02
    for _ in range(40):
        timeline.keyboard.press("Shift+ArrowLeft")
    least = edge.get_attribute("aria-valuemin")
    now = float(edge.get_attribute("aria-valuenow") or 0)
    assert abs(now - float(least or 0)) < 0.1


def test_an_edge_is_dragged_and_what_follows_moves_along(timeline: Page):
    clips = timeline.locator(".timeline .cl.pic")
    first, second = clips.nth(0).bounding_box(), clips.nth(1).bounding_box()
    assert first is not None
    assert second is not None
    x, y = first["x"] + first["width"] - 4, first["y"] + 30
    timeline.mouse.move(x, y)
    timeline.mouse.down()
    timeline.mouse.move(x + 40, y, steps=4)
    moved = clips.nth(1).bounding_box()
    assert moved is not None
    assert moved["x"] > second["x"] + 10
    timeline.mouse.up()
    expect(timeline.locator(".saved")).to_contain_text("Saved just now")


def test_a_transition_is_chosen_by_keys(timeline: Page):
    timeline.locator(".timeline .cl.pic button").nth(1).click()
    timeline.keyboard.press("Shift+T")
    panel = timeline.get_by_role("dialog", name=re.compile("Transition into shot"))
    expect(panel).to_be_visible()
    timeline.keyboard.press("ArrowRight")
    timeline.keyboard.press("Escape")
    expect(panel).to_be_hidden()
    expect(timeline.get_by_role("button", name="Dissolve into shot 1.2")).to_be_visible()


def test_a_lane_is_muted_and_the_mixer_says_so(timeline: Page):
    timeline.get_by_role("button", name="Mute Music").first.click()
    timeline.get_by_role("tab", name="Sound").click()
    mixer = timeline.get_by_role("region", name="Mix")
    expect(mixer.get_by_role("button", name="Mute Music")).to_have_attribute("aria-pressed", "true")
    level = mixer.get_by_role("slider", name="Level of Dialogue")
    level.focus()
    timeline.keyboard.press("ArrowDown")
    expect(level).to_have_attribute("aria-valuetext", "−0.5 dB")
    timeline.reload()
    expect(timeline.get_by_role("button", name="Mute Music").first).to_have_attribute(
        "aria-pressed", "true"
    )


def test_the_playhead_stops_on_frames_and_a_shot_is_split_there(timeline: Page):
    head = timeline.locator(".timeline").get_by_role("slider", name="Playhead")
    head.focus()
    for _ in range(30):
        timeline.keyboard.press("ArrowRight")
    expect(head).to_have_attribute("aria-valuenow", "30")
    count = timeline.locator(".timeline .cl.pic").count()
    timeline.get_by_role("button", name="Split").click()
    expect(timeline.locator(".timeline .cl.pic")).to_have_count(count + 1)


def test_zooming_to_a_shot_and_back(timeline: Page):
    width = timeline.locator(".timeline .lt").first.bounding_box()
    timeline.locator(".timeline .cl.pic button").first.focus()
    timeline.keyboard.press("z")
    timeline.wait_for_timeout(200)
    near = timeline.locator(".timeline .lt").first.bounding_box()
    assert width is not None
    assert near is not None
    assert near["width"] > width["width"] * 1.5
    timeline.keyboard.press("Shift+Z")
    timeline.wait_for_timeout(200)
    again = timeline.locator(".timeline .lt").first.bounding_box()
    assert again is not None
    assert abs(again["width"] - width["width"]) < 2


@pytest.mark.parametrize("width", [1440, 360])
def test_axe_finds_nothing_on_the_timeline(timeline: Page, width: int):
    timeline.set_viewport_size({"width": width, "height": 800})
    found = Axe().run(timeline).response["violations"]
    assert [entry["id"] for entry in found] == []
    assert timeline.evaluate("document.documentElement.scrollWidth") <= width
