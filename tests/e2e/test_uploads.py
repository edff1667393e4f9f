"""Files of the creator's own: chosen, dropped, sent again after a reload, refused in a sentence."""

import base64
import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, Route, expect

from tests.support import files

pytestmark = [pytest.mark.browser, pytest.mark.slow]


def choose(page: Page, group: str, file: Path) -> None:
    """Give a file to one place of the inspector by its button."""
    with page.expect_file_chooser() as chooser:
        page.get_by_role("group", name=group).first.get_by_role(
            "button", name="Use a file…"
        ).click()
    chooser.value.set_files(file)


def test_a_chosen_picture_is_the_shots_own_until_it_is_taken_away(board: Page, tmp_path: Path):
    choose(board, "Your own picture or clip", files.picture(tmp_path / "harbour.png"))
    field = board.get_by_role("group", name="Your own picture or clip")
    expect(field.locator(".mediaf-now")).to_contain_text("harbour.png")
    board.reload()
    expect(field.locator(".mediaf-now")).to_contain_text("harbour.png")
    field.get_by_role("button", name="Take away").click()
    expect(field.locator(".mediaf-now")).to_have_count(0)


def test_a_file_is_used_again_from_the_shelf_by_keyboard(board: Page, tmp_path: Path):
    choose(board, "Your own picture or clip", files.picture(tmp_path / "boats.png"))
    field = board.get_by_role("group", name="Your own picture or clip")
    expect(field.locator(".mediaf-now")).to_contain_text("boats.png")
    board.locator(".card").nth(1).click()
    expect(field.locator(".mediaf-now")).to_have_count(0)
    field.get_by_role("button", name="From your files").focus()
    board.keyboard.press("Enter")
    kept = field.get_by_role("button", name=re.compile("^boats.png")).first
    expect(kept).to_be_visible()
    kept.focus()
    board.keyboard.press("Enter")
    expect(field.locator(".mediaf-now")).to_contain_text("boats.png")
    field.get_by_role("button", name="From your files").click()
    field.get_by_role("button", name="Remove boats.png for good").first.click()
    expect(field.get_by_role("alert")).to_contain_text("uses this file")


def test_what_is_not_usable_is_refused_in_a_sentence(board: Page, tmp_path: Path):
    page = tmp_path / "holiday.mp4"
    page.write_text("<!doctype html><script>alert(1)</script>")
    choose(board, "Your own picture or clip", page)
    field = board.get_by_role("group", name="Your own picture or clip")
    expect(field.get_by_role("alert")).to_contain_text("This kind of file is not taken")
    field.get_by_role("button", name="Take holiday.mp4 off this list").click()
    expect(field.get_by_role("alert")).to_have_count(0)


def test_an_upload_goes_on_after_a_reload(board: Page, tmp_path: Path):
    def only_the_first_part(route: Route) -> None:
        if route.request.headers.get("upload-offset", "0") == "0":
            route.continue_()
        else:
            route.abort()

    song = files.sound(tmp_path / "song.wav", seconds=60)
    board.get_by_role("tab", name="Sound").click()
    board.route("**/api/v1/uploads/resumable/*", only_the_first_part)
    with board.expect_event("requestfailed", lambda request: request.method == "PATCH"):
        choose(board, "Your own music", song)
    with board.expect_request(lambda request: request.method == "PATCH") as again:
        board.reload()
        board.get_by_role("tab", name="Sound").click()
    assert int(again.value.headers["upload-offset"]) == 4 * 2**20
    board.unroute("**/api/v1/uploads/resumable/*")
    field = board.get_by_role("group", name="Your own music")
    expect(field.locator(".mediaf-now")).to_contain_text("song.wav")


def test_a_picture_dropped_on_a_card_belongs_to_that_shot(board: Page, tmp_path: Path):
    content = files.picture(tmp_path / "lamp.png").read_bytes()
    target = board.locator(".card").nth(1)
    given = board.evaluate_handle(
        """(content) => {
          const bytes = Uint8Array.from(atob(content), (c) => c.charCodeAt(0));
          const given = new DataTransfer();
          given.items.add(new File([bytes], "lamp.png", { type: "image/png" }));
          return given;
        }""",
        base64.b64encode(content).decode(),
    )
    target.dispatch_event("dragover", {"dataTransfer": given})
    expect(board.get_by_text("Drop it: shot 1.2 will show it.")).to_be_visible()
    target.dispatch_event("drop", {"dataTransfer": given})
    target.click()
    field = board.get_by_role("group", name="Your own picture or clip")
    expect(field.locator(".mediaf-now")).to_contain_text("lamp.png")


def test_a_browser_that_hides_its_microphone_is_told_in_a_sentence(board: Page):
    board.get_by_role("tab", name="Sound").click()
    field = board.get_by_role("group", name="Your own music")
    field.get_by_role("button", name="Record").click()
    field.get_by_role("button", name="Start recording").click()
    expect(field.get_by_role("alert")).to_be_visible()
