"""Pictures, looks and the cast: chosen by mouse and keyboard, tried before anything becomes outdated."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator, Page, expect

from tests.e2e.conftest import Studio, wait_until

pytestmark = [pytest.mark.browser, pytest.mark.slow]

SHOWS_IN = {
    1: re.compile("1 shot (changes|would need a new render)"),
    2: re.compile("2 shots (change|would need a new render)"),
}
"""What is said depends on whether the same story was rendered before: artefacts are shared."""
DIFFERENT = """async (names) => {
  const seen = [];
  for (const name of names) {
    const image = document.querySelector(`[data-look="${name}"]`);
    await image.decode();
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [32, 18];
    const pen = canvas.getContext("2d");
    pen.drawImage(image, 0, 0, 32, 18);
    seen.push([...pen.getImageData(0, 0, 32, 18).data]);
  }
  const far = (a, b) => a.reduce((sum, value, n) => sum + Math.abs(value - b[n]), 0) / a.length;
  return Math.min(...seen.flatMap((a, i) => seen.slice(i + 1).map((b) => far(a, b))));
}"""


def tab_to(page: Page, wanted: Locator) -> None:
    """Press Tab until the element has the focus."""
    for _ in range(60):
        if wanted.evaluate("element => element === document.activeElement"):
            return
        page.keyboard.press("Tab")
    pytest.fail("Tab never came there")


def press_on_board(board: Page, keys: str) -> Locator:
    """Press an action's keys on the board; return the sheet that opens."""
    board.locator(".card").first.focus()
    board.keyboard.press(keys)
    sheet = board.get_by_role("dialog")
    expect(sheet).to_be_visible()
    return sheet


def statuses(board: Page) -> list[str]:
    return [one.inner_text().split("·")[0].strip() for one in board.locator(".card .pill").all()]


def test_a_dress_outdates_the_shots_of_who_wears_it_and_renders_nothing(board: Page):
    board.get_by_role("button", name=re.compile("^Render 4 shots")).click()
    job = board.locator(".dockh [role=status]")
    expect(job).to_have_text("Finished", timeout=180_000)
    expect(board.locator(".card .pill.ready")).to_have_count(4)
    purse = board.locator(".credit").inner_text()
    board.get_by_role("button", name="Cast and places").click()
    sheet = board.get_by_role("dialog", name="Cast and places")
    sheet.get_by_role("button", name=re.compile("^Meera")).click()
    sheet.get_by_label("Dress").fill("red cloak")
    foot = sheet.get_by_role("status")
    expect(foot).to_have_text(re.compile(r"^2 shots would need a new render · \d+ credits?$"))
    assert statuses(board) == ["Ready"] * 4
    sheet.get_by_role("button", name="Apply").click()
    expect(foot).to_have_text("2 shots are outdated now. Nothing was rendered.")
    sheet.get_by_role("button", name="Show them").click()
    expect(sheet).to_have_count(0)
    wait_until(board, "document.querySelectorAll('.card .pill.outdated').length === 2")
    assert statuses(board) == ["Ready", "Outdated", "Ready", "Outdated"]
    expect(board.locator(".card.chosen")).to_have_count(2)
    expect(job).to_have_text("Finished")
    assert board.locator(".credit").inner_text() == purse


def test_the_cast_is_changed_by_keyboard_and_one_step_back_undoes_it(board: Page):
    sheet = press_on_board(board, "p")
    expect(sheet.get_by_role("button", name=re.compile("^Meera"))).to_be_focused()
    tab_to(board, sheet.get_by_label("Name"))
    board.keyboard.press("Control+A")
    board.keyboard.type("Tara")
    tab_to(board, sheet.get_by_label("Dress"))
    board.keyboard.type("blue saree")
    expect(sheet.get_by_role("status")).to_contain_text(SHOWS_IN[2])
    tab_to(board, sheet.get_by_role("button", name="Apply"))
    board.keyboard.press("Enter")
    expect(sheet.get_by_role("button", name=re.compile("^Tara"))).to_be_visible()
    board.keyboard.press("Escape")
    expect(sheet).to_have_count(0)
    expect(board.locator(".card").first).to_be_focused()
    expect(board.get_by_role("button", name=re.compile("Tara, Baba")).first).to_be_visible()
    board.keyboard.press("Control+z")
    expect(board.get_by_role("button", name=re.compile("Meera, Baba")).first).to_be_visible()


def test_who_speaks_is_not_deleted_but_made_one_with_another(board: Page):
    sheet = press_on_board(board, "p")
    sheet.get_by_role("button", name=re.compile("^Baba")).click()
    expect(sheet.get_by_role("button", name="Delete Baba")).to_be_disabled()
    expect(sheet.get_by_text("Baba says 1 line.")).to_be_visible()
    sheet.get_by_label("Make Baba one with").select_option("Meera")
    expect(sheet.get_by_role("status")).to_contain_text(SHOWS_IN[1])
    sheet.get_by_role("button", name="Apply").click()
    expect(sheet.get_by_role("button", name=re.compile("^Baba"))).to_have_count(0)
    expect(sheet.get_by_text("Meera says 3 lines.")).to_be_visible()


def test_a_name_that_is_taken_is_refused_before_it_is_applied(board: Page):
    sheet = press_on_board(board, "p")
    sheet.get_by_role("button", name="Somebody new").click()
    sheet.get_by_label("Name").fill("Meera")
    expect(sheet.get_by_role("status")).to_contain_text("Meera")
    expect(sheet.get_by_role("button", name="Apply")).to_be_disabled()
    sheet.get_by_role("button", name="Discard").click()
    expect(sheet.get_by_label("Name")).to_have_value("Somebody")


def test_a_place_changes_in_all_its_scenes(board: Page):
    sheet = press_on_board(board, "p")
    sheet.get_by_role("button", name=re.compile("^Lamp Room")).click()
    sheet.get_by_label("Time").select_option("day")
    sheet.get_by_label("Kind of place").select_option("temple")
    expect(sheet.get_by_role("status")).to_contain_text(SHOWS_IN[2])
    sheet.get_by_role("button", name="Apply").click()
    board.keyboard.press("Escape")
    head = board.locator(".board, main").get_by_text("Interior", exact=False).first
    expect(head).to_contain_text("day")


def test_looks_are_pictures_of_this_scene_and_differ(board: Page):
    sheet = press_on_board(board, "Shift+P")
    expect(sheet.get_by_role("radio", name="Painted")).to_be_focused()
    wait_until(board, "document.querySelectorAll('[data-look]').length === 26", 60)
    palettes = ["natural", "warm", "cool", "rose", "faded", "mono"]
    assert board.evaluate(DIFFERENT, [f"palette.{name}" for name in palettes]) > 3
    assert board.evaluate(DIFFERENT, ["style.painted", "style.cutout"]) > 1
    board.keyboard.press("Tab")
    board.keyboard.press("ArrowRight")
    expect(sheet.get_by_role("radio", name="Warm")).to_be_checked()
    expect(sheet.get_by_role("status")).to_contain_text(SHOWS_IN[2])
    sheet.get_by_role("button", name="Apply").click()
    board.keyboard.press("Escape")
    expect(board.locator(".facts-of")).to_contain_text("Warm")


def test_a_camera_is_chosen_for_every_selected_shot_and_taken_back_at_once(board: Page):
    board.locator(".card").nth(3).click(modifiers=["Shift"])
    pane = board.get_by_role("tabpanel", name="Picture")
    expect(pane.get_by_text("4 shots")).to_be_visible()
    pane.locator(".cameras .choice", has_text="pan left").click()
    expect(board.locator(".card", has_text="pan left")).to_have_count(4)
    pane.get_by_role("radio", name="pan left").press("ArrowRight")
    expect(board.locator(".card", has_text="pan right")).to_have_count(4)
    moves = (
        "getComputedStyle(document.querySelector('[data-move=push] > :first-child')).animationName"
    )
    assert board.evaluate(moves) == "cam-push"
    board.emulate_media(reduced_motion="reduce")
    assert board.evaluate(moves) == "none"
    board.locator(".card").first.focus()
    board.keyboard.press("Control+z")
    expect(board.locator(".card", has_text="pan left")).to_have_count(4)


def test_people_and_things_come_into_the_picture_and_go(board: Page):
    pane = board.get_by_role("tabpanel", name="Picture")
    baba = pane.get_by_role("button", name="Baba")
    baba.click()
    expect(baba).to_have_attribute("aria-pressed", "true")
    pane.get_by_label("What Baba does").select_option("sit")
    pane.get_by_label("Add a thing").first.fill("kite")
    board.keyboard.press("Enter")
    expect(pane.get_by_role("button", name="Take kite out of the picture")).to_be_visible()
    pane.get_by_role("button", name="Take lamp out of the picture").click()
    expect(board.locator(".saved")).to_contain_text("Saved just now")
    board.reload()
    expect(pane.get_by_label("What Baba does")).to_have_value("sit")
    expect(pane.get_by_role("button", name="Take kite out of the picture")).to_be_visible()
    expect(pane.get_by_role("button", name="Take lamp out of the picture")).to_have_count(0)


@pytest.mark.parametrize(("width", "theme"), [(1440, "dark"), (360, "light")])
@pytest.mark.parametrize("keys", ["p", "Shift+P"])
def test_axe_finds_nothing_in_the_sheets(board: Page, width: int, theme: str, keys: str):
    board.evaluate(f"document.documentElement.classList.toggle('light', {theme == 'light':d})")
    board.set_viewport_size({"width": width, "height": 780})
    press_on_board(board, keys)
    board.wait_for_timeout(300)
    found = Axe().run(board).response["violations"]
    assert [f"{one['id']}: {one['nodes'][0]['html'][:200]}" for one in found] == []
    assert board.evaluate("document.querySelector('dialog[open]').scrollWidth") <= width
    assert board.evaluate("document.documentElement.scrollWidth") <= width


def test_the_sheets_are_mirrored_in_arabic(board: Page, studio: Studio):
    board.evaluate("localStorage.setItem('locale', 'ar')")
    board.reload()
    board.wait_for_selector(".card")
    sheet = press_on_board(board, "p")
    expect(sheet.get_by_role("heading", name="الشخصيات والأماكن")).to_be_visible()
    people = sheet.get_by_role("navigation").bounding_box()
    card = sheet.locator(".card-of").bounding_box()
    assert people is not None
    assert card is not None
    assert people["x"] > card["x"]
