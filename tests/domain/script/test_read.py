"""What is read, and what is refused with a reason."""

import pytest

from studio.domain.errors import InvalidInput, ScriptRefused
from studio.domain.film import MusicFamily
from studio.domain.script.decode import LONGEST
from studio.domain.script.read import read_script

LINE = "Anna: Señor, 你好, नमस्ते!\nBob: Oh."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_unicode_files_are_read(encoding: str):
    assert read_script(LINE.encode(encoding)) == read_script(LINE)


def test_windows_files_are_read():
    text = "Anna: C’est déjà l’été…\r\nBob: Oui."
    assert read_script(text.encode("cp1252")) == read_script(text)


@pytest.mark.parametrize(
    ("script", "code"),
    [
        ("", "error.script.empty"),
        (" \n\t… — !\n", "error.script.empty"),
        ("Title: Only a title\n\n", "error.script.empty"),
        (b"", "error.script.empty"),
        (b"%PDF-1.7 abc", "error.script.binary"),
        (b"PK\x03\x04abc", "error.script.binary"),
        (b"abc\x00\x01\x02", "error.script.binary"),
        (b"\xff\xfea", "error.script.encoding"),
        (b"caf\x81", "error.script.encoding"),
        ("a" * (LONGEST + 1), "error.script.too_long"),
        (b"a" * (5 * LONGEST), "error.script.too_long"),
    ],
)
def test_what_is_no_script_is_refused(script: str | bytes, code: str):
    with pytest.raises(ScriptRefused) as refusal:
        read_script(script)
    assert refusal.value.code == code


def test_unknown_music_is_refused():
    with pytest.raises(InvalidInput, match=r"error\.music"):
        read_script(LINE, music="polka")


def test_the_music_that_is_chosen_is_the_music_of_every_scene():
    for family in MusicFamily:
        film = read_script(LINE, music=family.value)
        assert {scene.cue.family for scene in film.scenes} == {family}


def test_a_script_of_five_hundred_pages_is_a_film():
    page = (
        "INT. ROOM {n} - DAY\n\nShe waits by the window.\n\nANNA\n"
        + "I have waited for so long. " * 78
        + "\n\n"
    )
    film = read_script("".join(page.format(n=n) for n in range(500)))
    assert len(film.scenes) == 500
