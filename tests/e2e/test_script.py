"""The level of the script: typing makes the film, and the film shows in the script."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.adapters.documents import docx

pytestmark = [pytest.mark.browser, pytest.mark.slow]


@pytest.fixture
def script(board: Page) -> Page:
    """The script of a fresh film."""
    _level(board, "Script")
    expect(board.locator(".sc-heading").first).to_be_visible()
    return board


def _level(page: Page, name: str) -> None:
    page.locator(".levels > *").filter(has_text=name).click()


def _row(page: Page, text: str):
    return page.locator(".cm-line").filter(has_text=re.compile(rf"^{re.escape(text)}$"))


def _to_end_of(page: Page, text: str) -> None:
    _row(page, text).click()
    page.keyboard.press("End")


def _on_the_board(page: Page) -> None:
    _level(page, "Board")
    page.wait_for_selector(".card")


def test_a_typed_line_changes_its_shot_and_no_other(script: Page):
    _on_the_board(script)
    before = [card.inner_text() for card in script.locator(".card").all()]
    _level(script, "Script")
    _to_end_of(script, "Is it heavy?")
    script.keyboard.press("Backspace")
    script.keyboard.type(" to carry?")
    expect(script.locator(".saved")).to_contain_text("Saved just now")
    _on_the_board(script)
    expect(script.get_by_role("button", name=re.compile("Is it heavy to carry"))).to_be_visible()
    after = [card.inner_text() for card in script.locator(".card").all()]
    assert len(after) == len(before)
    assert [was for was, now in zip(before, after, strict=True) if was == now] == [
        was for was in before if "heavy" not in was
    ]
    script.reload()
    expect(script.get_by_role("button", name=re.compile("Is it heavy to carry"))).to_be_visible()


def test_new_action_becomes_a_shot_and_undo_takes_it_back(script: Page):
    _to_end_of(script, "The lamp glows.")
    script.keyboard.press("Enter")
    script.keyboard.type("Moths dance around the lamp.")
    row = script.locator(".shotrow").filter(has_text="Moths dance")
    expect(row).to_be_visible()
    script.keyboard.press("Control+z")
    expect(row).to_have_count(0)


def test_a_character_is_completed_by_keyboard_and_speaks(script: Page):
    _to_end_of(script, "The lamp glows.")
    script.keyboard.press("Enter")
    script.keyboard.type("BA", delay=30)
    shown = script.locator(".cm-tooltip-autocomplete")
    expect(shown.get_by_text("BABA")).to_be_visible()
    expect(shown).to_contain_text("1 line")
    script.keyboard.press("Tab")
    script.keyboard.type("The boats are home.")
    expect(_row(script, "The boats are home.")).to_have_class(re.compile("sc-dialogue"))
    expect(script.locator(".saved")).to_contain_text("Saved just now")
    _on_the_board(script)
    expect(script.get_by_role("button", name=re.compile("The boats are home"))).to_be_visible()


def test_a_scene_folds_and_unfolds(script: Page):
    fold = script.locator(".sc-fold").first
    fold.click()
    expect(_row(script, "Is it heavy?")).to_have_count(0)
    expect(script.get_by_text("folded")).to_be_visible()
    script.locator(".sc-fold").first.click()
    expect(_row(script, "Is it heavy?")).to_be_visible()


def test_the_cursor_selects_the_shot_and_the_shot_moves_the_cursor(script: Page):
    _row(script, "The lamp glows.").click()
    chosen = script.locator(".shotrow[aria-current=true]")
    expect(chosen).to_contain_text("The lamp glows.")
    script.locator(".shotrow").first.click()
    expect(_row(script, "A girl walks up the hill with a lamp.")).to_have_class(re.compile("sc-on"))


def test_what_another_tab_changes_comes_in_without_moving_the_cursor(script: Page):
    _to_end_of(script, "I see the boats.")
    script.keyboard.type(" And")
    other = script.context.new_page()
    other.goto(script.url.partition("?")[0])
    other.get_by_label("What is seen").fill("A girl climbs the hill, a lamp in her hand.")
    expect(_row(script, "A girl climbs the hill, a lamp in her hand.")).to_be_visible()
    script.keyboard.type(" home.")
    expect(_row(script, "I see the boats. And home.")).to_be_visible()
    other.close()


def test_tab_changes_the_kind_of_a_line(script: Page):
    _to_end_of(script, "The lamp glows.")
    expect(script.get_by_role("button", name="Action", exact=True)).to_have_attribute(
        "aria-pressed", "true"
    )
    script.keyboard.press("Tab")
    expect(script.get_by_role("button", name="Scene", exact=True)).to_have_attribute(
        "aria-pressed", "true"
    )


def test_an_imported_script_is_shown_first_and_replaces_after_that(script: Page, tmp_path: Path):
    file = tmp_path / "other.docx"
    file.write_bytes(
        docx(
            [
                ("Scene Heading", "EXT. HARBOUR - DAY"),
                ("Action", "Gulls circle over the boats."),
                ("Character", "MEERA"),
                ("Dialogue", "There they are."),
            ]
        )
    )
    script.locator(".sc-bar input[type=file]").set_input_files(file)
    dialog = script.get_by_role("dialog")
    expect(dialog).to_contain_text("Word document")
    expect(dialog).to_contain_text("MEERA", ignore_case=True)
    expect(_row(script, "The lamp glows.")).to_be_visible()
    dialog.get_by_role("button", name="Replace the script").click()
    expect(script.locator(".shotrow").filter(has_text="Gulls circle")).to_be_visible()
    expect(script.locator(".shotrow").filter(has_text="The lamp glows")).to_have_count(0)
    script.locator(".sc-heading").first.click()
    script.keyboard.press("Control+z")
    expect(script.locator(".shotrow").filter(has_text="The lamp glows")).to_be_visible()


def test_the_script_is_exported(script: Page):
    script.locator(".sc-menu summary").click()
    with script.expect_download() as download:
        script.get_by_role("link", name=re.compile("Fountain")).click()
    assert "INT. LAMP ROOM - NIGHT" in download.value.path().read_text("utf-8")
    assert download.value.suggested_filename == "The Small Lamp.fountain"


MERGES = """async () => {
  const { changesFor } = await import("/js/script/merge.js");
  let seed = 7;
  const below = (most) => (seed = (seed * 48271) % 2147483647) % most;
  const words = () => Array.from({ length: below(6) }, () => "abcdefgh"[below(8)].repeat(1 + below(3)));
  const applied = (text, changes) =>
    [...[changes].flat()].sort((a, b) => b.from - a.from || b.to - a.to)
      .reduce((now, { from, to, insert }) => now.slice(0, from) + insert + now.slice(to), text);
  const plain = (text) => text.split(/\\n\\n+/).filter(Boolean).join("|");
  const wrong = [];
  for (let i = 0; i < 3000; i += 1) {
    const [base, mine, theirs] = [words(), words(), words()].map((list) => list.join("\\n\\n"));
    if (plain(applied(base, changesFor(base, base, theirs))) !== plain(theirs)) wrong.push(["take", base, theirs]);
    if (plain(applied(mine, changesFor(base, mine, base))) !== plain(mine)) wrong.push(["keep", base, mine]);
    if (plain(applied(mine, changesFor(base, mine, mine))) !== plain(mine)) wrong.push(["same", base, mine]);
  }
  return wrong.slice(0, 3);
}"""


def test_whatever_two_people_type_is_taken_in(script: Page):
    assert script.evaluate(MERGES) == []
