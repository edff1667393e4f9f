"""Scripts of other programs, as paragraphs of named kinds, to Fountain; and the way back."""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from studio.domain.script.blocks import ESCAPED, MARK, BlockKind, read_blocks, reads_as_cue
from studio.domain.script.fountain import HEADING, is_cue, is_transition


class Paragraph(NamedTuple):
    """`kind` is Final Draft's word for it: "Scene Heading", "Action", "Character", …; empty: unknown."""

    kind: str
    text: str


HEADINGS = ("Scene Heading", "Shot")
_SPEECH = ("Parenthetical", "Dialogue", "Lyrics", "Singing")
_KINDS = (*HEADINGS, "Action", "General", "Character", "Transition", "Cast List", *_SPEECH)
_PAGE_MARKS = re.compile(
    r"^(?:\(?CONTINUED\)?:?(?:\s*\(\d+\))?|\(MORE\)|(?:page\s+)?\d{1,4}\.?|-\s*\d{1,4}\s*-)$",
    re.IGNORECASE,
)
_NUMBERED = re.compile(
    r"^\d{1,4}[A-Z]?\.?\s+(?=(?:INT|EXT|EST|I/E)\b)|(?<=\S)\s{2,}\d{1,4}[A-Z]?\.?$"
)


def kind_named(name: str) -> str:
    """Return the kind that a style of a word processor stands for, empty for other styles."""
    flat = re.sub(r"[^a-z]+", " ", name.lower()).strip()
    known = {kind.lower(): kind for kind in _KINDS} | {
        "slugline": "Scene Heading",
        "scene": "Scene Heading",
        "heading scene": "Scene Heading",
        "sp scene heading": "Scene Heading",
        "character name": "Character",
        "dialog": "Dialogue",
    }
    return known.get(flat, "")


def fountain_from(paragraphs: Iterable[Paragraph]) -> str:
    """Return paragraphs of known kinds as Fountain; every word of them stands in it."""
    text = ""
    below = False
    for kind, words in paragraphs:
        flat = "\n".join(filter(None, (" ".join(row.split()) for row in words.split("\n"))))
        if not flat:
            continue
        speech = kind in _SPEECH
        if speech and not below:
            text += "\n\n@NARRATOR (V.O.)"
        text += ("\n" if speech else "\n\n") + _written(kind, flat)
        below = speech or kind == "Character"
    return text.strip() + "\n" if text.strip() else ""


def _written(kind: str, flat: str) -> str:
    line = " ".join(flat.split())
    if kind in HEADINGS:
        return line if HEADING.match(line) else f".{line.lstrip('.')}"
    if kind == "Character":
        name = line.lstrip("@")
        return name if reads_as_cue(name) else f"@{name}"
    if kind == "Transition":
        return f"> {line.lstrip('> ')}"
    return _said(kind, flat) if kind in _SPEECH else _seen(flat)


def _said(kind: str, flat: str) -> str:
    if kind == "Parenthetical":
        return flat if flat.startswith("(") and flat.endswith(")") else f"({flat.strip('()')})"
    if kind in ("Lyrics", "Singing"):
        return "\n".join(f"~{row.lstrip('~')}" for row in flat.split("\n"))
    return f"\\{flat}" if flat.startswith(ESCAPED) else flat


def _seen(flat: str) -> str:
    kinds = [one.kind for one in read_blocks(flat)]
    plain = kinds == [BlockKind.ACTION] or flat == MARK
    return flat if plain else f"!{flat}"


def untyped(rows: Sequence[str]) -> str:
    """Return paragraphs of which only the words are known as text, a name over a speech close to it."""
    filled = [row for row in rows if row.strip()]
    if len(filled) < 0.9 * len(rows):
        return "\n".join(row.strip() for row in rows)
    text = ""
    close = False
    for row in (" ".join(one.split()) for one in filled):
        text += ("\n" if close else "\n\n") + row
        cue = is_cue(row) and len(row) < 40 and not is_transition(row)
        close = cue or (close and row.startswith("(") and row.endswith(")"))
    return text.strip() + "\n"


def from_pages(pages: Sequence[str]) -> str:
    """Return the text of laid-out pages without what stands on them for the printer alone."""
    text = ""
    for page in pages:
        rows = [
            _NUMBERED.sub("", " ".join(row.split()) if row.strip() else "") for row in _body(page)
        ]
        body = re.sub(r"\n{3,}", "\n\n", "\n".join(rows)).strip("\n")
        text += ("\n\n" if text else "") + body
    return text.strip() + "\n" if text.strip() else ""


def _body(page: str) -> list[str]:
    return [row.strip() for row in page.split("\n") if not _PAGE_MARKS.match(row.strip() or "x")]
