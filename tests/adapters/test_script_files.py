"""Scripts as files: other programs' are understood, hostile ones are refused."""

from pathlib import Path

import pytest

from studio.adapters.script_files import read_script_file
from studio.domain.errors import ScriptRefused
from studio.domain.film import Film
from studio.domain.script.exported import fdx_of, fountain_of
from studio.domain.script.read import read_script
from tests.adapters.documents import docx, packed, pdf

SAMPLE = Path(__file__).parents[2] / "assets" / "samples" / "the-keepers-lamp.fountain"


def given(folder: Path, content: bytes | str) -> Path:
    path = folder / "given"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def told(film: Film) -> list[tuple[str, list[tuple[str, str, str]]]]:
    return [
        (shot.description, [(line.character, line.text, line.emotion) for line in shot.lines])
        for shot in film.shots
    ]


@pytest.mark.parametrize("write", [fdx_of, fountain_of])
def test_what_is_exported_comes_back(tmp_path: Path, write) -> None:
    film = read_script(SAMPLE.read_bytes())
    found = read_script_file(given(tmp_path, write(film)))
    again = read_script(found.text)
    assert again.title == film.title
    assert [one.setting.time for one in again.scenes] == [one.setting.time for one in film.scenes]
    assert told(again) == told(film)


def test_final_draft_is_understood(tmp_path: Path) -> None:
    text = (
        '<?xml version="1.0" encoding="UTF-8"?><FinalDraft DocumentType="Script"><Content>'
        '<Paragraph Type="Scene Heading"><Text>THE OLD MILL</Text></Paragraph>'
        '<Paragraph Type="Action"><Text>ANNA</Text><Text Style="Bold"> waits.</Text></Paragraph>'
        '<Paragraph Type="Character"><Text>मीरा</Text></Paragraph>'
        '<Paragraph Type="Parenthetical"><Text>(softly)</Text></Paragraph>'
        '<Paragraph Type="Dialogue"><Text>आओ।</Text></Paragraph>'
        '<Paragraph Type="Transition"><Text>CUT TO:</Text></Paragraph>'
        '<Paragraph Type="Strange"><Text>Left out.</Text></Paragraph></Content></FinalDraft>'
    )
    found = read_script_file(given(tmp_path, text))
    assert (found.form, found.unknown) == ("fdx", 1)
    assert found.text.startswith(
        ".THE OLD MILL\n\nANNA waits.\n\n@मीरा\n(softly)\nआओ।\n\n> CUT TO:"
    )


def test_a_word_document_with_styles_is_a_screenplay(tmp_path: Path) -> None:
    content = docx(
        [
            ("Scene Heading", "INT. MILL - NIGHT"),
            ("Action", "BOOM"),
            ("Character", "ANNA"),
            ("Dialogue", "Who is there?"),
        ]
    )
    found = read_script_file(given(tmp_path, content))
    assert found.text == "INT. MILL - NIGHT\n\nBOOM\n\nANNA\nWho is there?\n"


def test_a_word_document_without_styles_is_read_by_its_words(tmp_path: Path) -> None:
    rows = ["INT. MILL - NIGHT", "Rain falls.", "ANNA", "(softly)", "Who is there?", "TOM", "Me."]
    found = read_script_file(given(tmp_path, docx([("Normal", row) for row in rows])))
    film = read_script(found.text)
    lines = [(line.character, line.text) for shot in film.shots for line in shot.lines]
    assert lines == [("anna", "Who is there?"), ("tom", "Me.")]


def test_a_page_of_a_pdf_is_read_by_its_layout(tmp_path: Path) -> None:
    rows = [
        (500, 750, "12."),
        (72, 700, "INT. MILL - NIGHT"),
        (72, 676, "Rain falls on the"),
        (72, 664, "old roof."),
        (252, 640, "ANNA"),
        (180, 628, "Who is"),
        (180, 616, "there?"),
        (252, 592, "\\(MORE\\)"),
    ]
    found = read_script_file(given(tmp_path, pdf(rows)))
    assert (found.form, found.pages) == ("pdf", 1)
    film = read_script(found.text)
    assert film.shots[0].description == "Rain falls on the old roof."
    assert [line.text for shot in film.shots for line in shot.lines] == ["Who is there?"]


ENTITIES = (
    '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
    '<FinalDraft><Content><Paragraph Type="Action"><Text>&a;</Text></Paragraph></Content></FinalDraft>'
)
LAUGHS = (
    '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>'
    "<FinalDraft><Content/></FinalDraft>"
)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (ENTITIES, "error.script.file_broken"),
        (LAUGHS, "error.script.file_broken"),
        (packed({"word/document.xml": " " * 60_000_000}), "error.script.file_broken"),
        (packed({"else.txt": "x"}), "error.script.file_broken"),
        (b"PK\x03\x04 torn", "error.script.file_broken"),
        (b"%PDF-1.7 torn", "error.script.file_broken"),
        (pdf([]), "error.script.no_text"),
        (b"\x89PNG\r\n\x1a\n", "error.script.binary"),
        (b"<FinalDraft>", "error.script.file_broken"),
    ],
)
def test_hostile_and_broken_files_are_refused(tmp_path: Path, content: bytes, code: str) -> None:
    with pytest.raises(ScriptRefused) as refused:
        read_script_file(given(tmp_path, content))
    assert refused.value.code == code
