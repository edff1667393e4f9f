"""What holds for every script: nothing lost, nothing invented, no crash."""

import re
import unicodedata

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from studio.domain.errors import ScriptRefused
from studio.domain.film import NARRATOR, Film
from studio.domain.script.read import read_script
from studio.domain.script.words.lexicon import WORD

NAMES = ["ANNA", "TOM", "OLD MAN", "मीरा", "कौआ", "狐狸", "McAVOY", "MR. FOX"]
WORDS = [
    "the",
    "fox",
    "ran",
    "to",
    "sea",
    "night",
    "lamp",
    "Oh",
    "why?",
    "Yes!",
    "stop.",
    "no,",
    "नमस्ते",
    "पानी",
    "है।",
    "क्या?",
    "你好。",
    "vamos",
    "—",
    "it's",
    "well-known",
    "11",
    "miles…",
    "(beat)",
    "*bold*",
    "_so_",
    "e.g.",
    "Dr.",
    ":)",
    "[x]",
    "#1",
    "~",
    "@home",
    "/path",
]
ACTIONS = [
    "He waits.",
    "Rain falls on the road. They run.",
    "दीपक जल रहे हैं।",
    "The lamp burns: it reads:",
    "…",
]

sentence = st.lists(st.sampled_from(WORDS), min_size=1, max_size=14).map(" ".join)
long_sentence = st.lists(st.sampled_from(WORDS), min_size=1, max_size=120).map(" ".join)
speech = st.tuples(st.sampled_from(NAMES), st.one_of(sentence, long_sentence))
block = st.one_of(speech, st.sampled_from(ACTIONS))
relaxed = settings(max_examples=120, deadline=None, suppress_health_check=list(HealthCheck))


def bare(text: str) -> list[str]:
    """Return the words of `text`, without marks, letters alone where writing has no spaces."""
    return [
        letter
        for found in WORD.finditer(text.replace("_", " "))
        for letter in found.group().lower()
    ]


def spoken(film: Film) -> list[str]:
    return [letter for shot in film.shots for line in shot.lines for letter in bare(line.text)]


def test_the_words_of_this_test_are_compared_letter_by_letter():
    assert bare("*Oh* 你好!") == ["o", "h", "你", "好"]


def fountain(blocks: list[tuple[str, str] | str]) -> str:
    written = [one if isinstance(one, str) else f"@{one[0]}\n{one[1]}" for one in blocks]
    return "\n\n".join(["INT. HALL - DAY", *written])


def lines(blocks: list[tuple[str, str] | str]) -> str:
    written = [f"({one})" if isinstance(one, str) else f"{one[0]}: {one[1]}" for one in blocks]
    return "\n\n".join(["Scene 1: Hall, day", *written])


def speakable(blocks: list[tuple[str, str] | str]) -> list[tuple[str, str]]:
    return [one for one in blocks if not isinstance(one, str)]


def _plain(text: str) -> bool:
    """Whether no sign at the beginning makes the words something else than a speech."""
    return not re.match(r"^[(\[~@#!>=./]|.*\[\[|.*/\*", text)


@relaxed
@given(st.lists(block, min_size=1, max_size=8))
def test_every_word_of_a_fountain_speech_is_said_once_and_in_order(
    blocks: list[tuple[str, str] | str],
):
    blocks = [one for one in blocks if isinstance(one, str) or _plain(one[1])]
    film = read_script(fountain(blocks))
    assert spoken(film) == [letter for _, words in speakable(blocks) for letter in bare(words)]


@relaxed
@given(st.lists(block, min_size=1, max_size=8))
def test_every_word_of_a_named_line_is_said_once_and_in_order(blocks: list[tuple[str, str] | str]):
    blocks = [one for one in blocks if isinstance(one, str) or _plain(one[1])]
    film = read_script(lines(blocks))
    assert spoken(film) == [letter for _, words in speakable(blocks) for letter in bare(words)]


told = sentence.map(lambda text: text.replace("#", "").replace("~", ""))
quoted = st.tuples(told, st.sampled_from(["“{}”", '"{}"', "« {} »", "「{}」"])).map(
    lambda one: one[1].format(one[0])
)
after = st.sampled_from([" said the fox.", " Anna asked.", "", " he cried.", " कौए ने कहा।"])
paragraph = st.lists(
    st.one_of(told, st.tuples(quoted, after).map("".join)), min_size=1, max_size=5
).map(" ".join)


@relaxed
@given(st.lists(paragraph, min_size=1, max_size=5))
def test_every_word_of_prose_is_told_or_said_once_and_in_order(paragraphs: list[str]):
    text = "\n\n".join(["Once there was a fox.", *(f"Then {one}" for one in paragraphs)])
    assert spoken(read_script(text)) == bare(text)


@relaxed
@given(st.text(max_size=400))
def test_any_text_is_read_or_refused(text: str):
    try:
        film = read_script(text)
    except ScriptRefused:
        return
    check(film, text)


SIGNS = ["INT. X - DAY", "\n", "\n\n", "/*", "*/", "[[", "]]", "(", ")", '"', "“", "”", "—", ":", "ANN", "^", "~", ">", "<",
         "#", "=", "===", "@", "!", ".", "Scene 1:", "said", "he", "the fox", "CUT TO:", "  ", "॥", "说", "कहा", "*", "_"]  # fmt: skip


@relaxed
@given(st.lists(st.sampled_from(SIGNS), max_size=40).map(" ".join))
def test_any_heap_of_signs_is_read_or_refused(text: str):
    try:
        film = read_script(text.replace(" \n ", "\n"))
    except ScriptRefused:
        return
    check(film, text)


@relaxed
@given(st.lists(block, min_size=1, max_size=8), st.sampled_from([fountain, lines]))
def test_what_holds_for_every_film(blocks: list[tuple[str, str] | str], form):
    text = form(blocks)
    check(read_script(text), text)


def check(film: Film, source: str) -> None:
    """Ids are unique, everybody is in the cast, every shot has a sentence, every word has a source."""
    ids = [
        *(scene.id for scene in film.scenes),
        *(shot.id for shot in film.shots),
        *(line.id for shot in film.shots for line in shot.lines),
    ]
    assert len(ids) == len(set(ids))
    cast = {one.id for one in film.cast}
    assert len(cast) == len(film.cast)
    known = set(bare_words(unicodedata.normalize("NFC", source)))
    for shot in film.shots:
        assert shot.description.strip()
        assert len(shot.description) <= 160
        assert {one.character for one in shot.appearances} <= cast - {NARRATOR}
        assert {line.character for line in shot.lines} <= cast
        for text in (shot.description, *(line.text for line in shot.lines)):
            assert all(any(word in one for one in known) for word in bare_words(text)), text
    assert all(one.voice for one in film.cast)


def bare_words(text: str) -> list[str]:
    return [
        found.group().lower().removesuffix("'s")
        for found in WORD.finditer(text.replace("_", " ").replace("*", ""))
    ]
