"""Read scripts of `Scene N: place, time` headings and `Name: line` speeches, in any writing."""

import re

from studio.domain.script.inline import plain
from studio.domain.script.screenplay import Element, Kind, Screenplay
from studio.domain.script.speech_marks import outer_quotes
from studio.domain.script.title_page import split_title_page
from studio.domain.script.titles import split_title
from studio.domain.script.words.creatures import CREATURES
from studio.domain.script.words.lexicon import Token, tokens, word_set
from studio.domain.script.words.people import AGE_WORDS, ROLES
from studio.domain.script.words.verbs import SPEECH_VERBS

_SCENE_WORDS = "scene|scène|escena|scena|cena|szene|сцена|مشهد|दृश्य|காட்சி|సన్నివేశం|దృశ్యం|দৃশ্য|प्रवेश|场景|場景|场|シーン|장면"
_SCENE = re.compile(
    rf"^(?:#+\s*|\**)(?:{_SCENE_WORDS})(?![a-zÀ-ɏЀ-ӿ\u093e-\u094d])\s*(?P<number>[\d०-९০-৯௦-௯౦-౯٠-٩一二三四五六七八九十IVXLC]*[A-Za-z]?)\**"
    r"(?:\s*[:：.,।–—-]+\s*|\s+|$)(?P<place>.*)$",
    re.IGNORECASE,
)
_LINE = re.compile(
    r"^(?P<name>[^:：()\[\]\"“”«»]{1,40}?)\s*(?:[(\[（](?P<manner>[^)\]）]{0,80})[)\]）])?\s*[:：](?!//|\d)\s*(?P<words>.*)$"
)
_MANNER = re.compile(r"^[(\[（](?P<manner>[^)\]）]{1,80})[)\]）]\s*(?P<words>.*)$", re.DOTALL)
_NAME_WORDS = 4
_PLACE_WORDS = 12
_JOINING = word_set("with from under behind both voice narrator")


def heading_of(line: str) -> Element | None:
    """Return the heading that a line is, None when it is none."""
    found = _SCENE.match(line.strip())
    if not found:
        return None
    number, place = found.group("number"), found.group("place").strip(" *#")
    worded = len(tokens(place)) > _PLACE_WORDS or place[-1:] in (".", "!", "?", "।")
    if (not number and not place) or (not number and worded):
        return None
    return Element(Kind.HEADING, plain(place), number=number)


def speech_of(line: str) -> tuple[str, str, str] | None:
    """Return (name, manner, words) of a `Name (manner): words` line, None when it is none."""
    found = _LINE.match(line.replace("**", "").replace("__", "").strip())
    if not found:
        return None
    name = plain(found.group("name")).strip(" -–—•*")
    words = tokens(name)
    if not words or len(words) > _NAME_WORDS or name[-1] in "!?।,;":
        return None
    if not all(_in_a_name(word.text) for word in words) or _tells(words):
        return None
    said = found.group("words").strip()
    if said.startswith((")", "]", "}", "»", "”", "）")):
        return None
    return name, (found.group("manner") or "").strip(), said


def _in_a_name(word: str) -> bool:
    """Whether a name may hold this word: "The sign reads: …" is no speech."""
    small = word[0].islower() and len(word) > 3
    known = (
        word.lower() in _JOINING or ROLES.get(word) or CREATURES.get(word) or AGE_WORDS.get(word)
    )
    return not small or bool(known)


def _tells(words: tuple[Token, ...]) -> bool:
    """Whether it is a sentence with a verb of speech: "Anna said: …" belongs to prose."""
    return len(words) > 1 and SPEECH_VERBS.get(words[-1].text) is not None


def read_lines(text: str) -> Screenplay:
    """Parse a `Name: line` script; what is neither heading nor speech is action. Any text goes."""
    title_page, body = split_title_page(text)
    if not title_page:
        title_page, body = split_title(body, lambda line: bool(heading_of(line) or speech_of(line)))
    elements: list[Element] = []
    open_speech = False
    for line in body.split("\n"):
        bare = line.strip()
        if not bare:
            open_speech = False
            continue
        heading, speech = heading_of(bare), speech_of(bare)
        if heading:
            elements.append(heading)
            open_speech = False
        elif speech:
            elements += _speech(*speech)
            open_speech = True
        elif open_speech:
            elements += _said(bare)
        else:
            elements.append(_seen(bare))
    return Screenplay(tuple(elements), title_page)


def _speech(name: str, manner: str, words: str) -> list[Element]:
    said = [Element(Kind.PARENTHETICAL, plain(manner))] if manner else []
    return [Element(Kind.CHARACTER, name), *said, *_said(words)]


def _said(words: str) -> list[Element]:
    """Return the words of a speech, with a manner at their beginning apart."""
    found = _MANNER.match(words)
    manner = [Element(Kind.PARENTHETICAL, plain(found.group("manner").strip()))] if found else []
    rest = outer_quotes(plain(found.group("words") if found else words).strip())
    return manner + ([Element(Kind.DIALOGUE, rest)] if rest else [])


def _seen(bare: str) -> Element:
    if bare.startswith("#"):
        text = bare.lstrip("#")
        return Element(Kind.SECTION, plain(text.strip()), depth=len(bare) - len(text))
    inside = bare[1:-1] if bare[0] in "([（" and bare[-1] in ")]）" else bare
    return Element(Kind.ACTION, plain(inside.strip()))
