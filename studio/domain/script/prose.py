"""Read plain prose: quotes are spoken by whoever they are said to be by, everything else is told."""

import re
from dataclasses import dataclass

from studio.domain.script.attribution import Attribution, after_quote, before_quote
from studio.domain.script.inline import plain
from studio.domain.script.languages import writing
from studio.domain.script.screenplay import Element, Kind, Screenplay
from studio.domain.script.speech_marks import Span, dashes, quotes
from studio.domain.script.title_page import split_title_page
from studio.domain.script.titles import split_title
from studio.domain.script.turns import Turns
from studio.domain.script.words.lexicon import tokens

_BREAK = re.compile(r"^\s*(?:[*#•~_-]\s*){3,}$")
_LINE_END = re.compile(r"[.!?…।॥。！？:：][\"”’»」』)]*\s*$|[\"”»」]\s*$")
_LEFT_OVER = re.compile(r"^(?:[\s,;:—–―，、]|\.(?!\.))+(?=.)")
_SHORT_QUOTE = 3


def read_prose(text: str) -> Screenplay:
    """Parse prose with quoted dialogue. Every word is kept, in order, but those of the title."""
    title_page, body = split_title_page(text)
    if not title_page:
        title_page, body = split_title(body, lambda _: False)
    single = not re.search(r"[\"“«「„]", body)
    pieces = [
        _Paragraph(number, one, single) for number, one in enumerate(_paragraphs(body), start=1)
    ]
    turns = Turns(
        [said.name for piece in pieces for said in piece.attributions if said and not said.pronoun],
        " ".join(piece.told for piece in pieces),
    )
    elements: list[Element] = []
    for piece in pieces:
        elements += piece.elements(turns)
    return Screenplay(tuple(elements), title_page)


def _paragraphs(body: str) -> list[str]:
    lines = body.strip("\n").split("\n")
    blank = any(not line.strip() for line in lines)
    ended = sum(1 for line in lines if _LINE_END.search(line))
    if not blank and 5 * ended >= 3 * len(lines):
        return lines
    return [part for part in re.split(r"\n\s*\n", body.strip("\n")) if part.strip()]


@dataclass(frozen=True, slots=True)
class _Piece:
    """Told or quoted words between two marks."""

    text: str
    quoted: bool


class _Paragraph:
    """One paragraph cut into told and quoted pieces, each quote with what its neighbours say of it."""

    def __init__(self, number: int, text: str, single: bool) -> None:
        self._number = number
        self._text = " ".join(text.split())
        self._pieces = self._cut(single)
        self.attributions = [self._attributed(at) for at in range(len(self._pieces))]

    @property
    def told(self) -> str:
        """What is told, without the quotes."""
        return " ".join(piece.text for piece in self._pieces if not piece.quoted)

    def elements(self, turns: Turns) -> list[Element]:
        """Return the paragraph as elements, asking `turns` who speaks where it is not said."""
        if _BREAK.match(self._text):
            return [Element(Kind.PAGE_BREAK, "", paragraph=self._number)]
        if self._text.startswith("#"):
            bare = self._text.lstrip("#")
            return [Element(Kind.SECTION, plain(bare.strip()), depth=len(self._text) - len(bare))]
        found: list[Element] = []
        turns.begin_paragraph()
        for at, piece in enumerate(self._pieces):
            if piece.quoted:
                found += self._speech(at, piece.text, turns)
            else:
                turns.tell(piece.text)
                found.append(Element(Kind.NARRATION, plain(piece.text), paragraph=self._number))
        return found

    def _speech(self, at: int, text: str, turns: Turns) -> list[Element]:
        said = self.attributions[at]
        following = self._pieces[at + 1].text if at + 1 < len(self._pieces) else ""
        name = turns.speaker(said, following)
        words = Element(Kind.DIALOGUE, plain(text), paragraph=self._number)
        manner = (
            [Element(Kind.PARENTHETICAL, plain(said.manner), paragraph=self._number)]
            if said
            else []
        )
        return [Element(Kind.CHARACTER, name, paragraph=self._number), *manner, words]

    def _cut(self, single: bool) -> list[_Piece]:
        text = self._text
        spans = dashes(text) or [
            span for span in quotes(text, single=single) if _is_speech(text, span)
        ]
        pieces: list[_Piece] = []
        at = 0
        for span in spans:
            pieces += [
                _Piece(text[at : span.start].strip(), False),
                _Piece(span.text.strip(), True),
            ]
            at = span.end
        pieces.append(_Piece(text[at:].strip(), False))
        return _joined(pieces)

    def _attributed(self, at: int) -> Attribution | None:
        if not self._pieces[at].quoted:
            return None
        after = self._pieces[at + 1] if at + 1 < len(self._pieces) else None
        before = self._pieces[at - 1] if at else None
        leading = before_quote(before.text) if before and not before.quoted else None
        if leading and before and before.text.rstrip()[-1:] in ":：,，":
            return leading
        return (after_quote(after.text) if after and not after.quoted else None) or leading


def _joined(pieces: list[_Piece]) -> list[_Piece]:
    """Leave out the signs that stood between two pieces: a comma, a dash, a full stop."""
    kept: list[_Piece] = []
    for piece in pieces:
        if not piece.text:
            continue
        if not tokens(piece.text) and kept:
            continue
        kept.append(_Piece(_LEFT_OVER.sub("", piece.text), piece.quoted))
    return kept


def _is_speech(text: str, span: Span) -> bool:
    """Whether a quote is said by somebody, not a title or a word that is talked about."""
    inner = span.text.strip()
    whole = not text[: span.start].strip() and not text[span.end :].strip()
    ends = inner[-1:] in ",.!?…—-।॥。！？，、" or not span.closed
    led = text[: span.start].rstrip()[-1:] in (":", "：", ",", "，")
    many = len(tokens(inner)) > _SHORT_QUOTE or (
        writing(inner) in ("han", "ja", "ko") and len(inner) > 4
    )
    told = after_quote(text[span.end :]) is not None or before_quote(text[: span.start]) is not None
    return whole or ends or led or many or told
