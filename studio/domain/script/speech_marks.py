"""Quotation marks of the world: where speech begins and ends inside a paragraph."""

import re
from dataclasses import dataclass

_PAIRS = {"“": "”", "«": "»", "「": "」", "『": "』", "„": "“”", "‟": "”", "‹": "›", "»": "«"}
_SINGLE = re.compile(r"(?<![^\W_])['‘](?=\S)(.+?[,.!?…।—-])['’](?![^\W_])")


@dataclass(frozen=True, slots=True)
class Span:
    """A quote: `start` and `end` include its marks, `text` leaves them out."""

    start: int
    end: int
    text: str
    closed: bool = True


def quotes(paragraph: str, *, single: bool = False) -> list[Span]:
    """Return the quotes of one paragraph in order, outermost only.

    A quote that is opened and not closed goes to the end: so does speech over several paragraphs.
    `single` also takes single marks, for texts that use no double ones.
    """
    spans: list[Span] = []
    at = 0
    while at < len(paragraph):
        char = paragraph[at]
        if char == '"' or char in _PAIRS:
            span = _span(paragraph, at, '"' if char == '"' else _PAIRS[char])
            if span:
                spans.append(span)
                at = span.end
                continue
        at += 1
    if single and not spans:
        spans = [
            Span(found.start(), found.end(), found.group(1))
            for found in _SINGLE.finditer(paragraph)
        ]
    return spans


def _span(paragraph: str, at: int, closings: str) -> Span | None:
    ends = [end for end in (paragraph.find(mark, at + 1) for mark in closings) if end >= 0]
    if ends:
        end = min(ends)
        return (
            Span(at, end + 1, paragraph[at + 1 : end]) if paragraph[at + 1 : end].strip() else None
        )
    opens = at == 0 or paragraph[at - 1].isspace() or paragraph[at - 1] in "(—–-:："
    if paragraph[at] == "»" or not opens or not paragraph[at + 1 :].strip():
        return None
    return Span(at, len(paragraph), paragraph[at + 1 :], closed=False)


def outer_quotes(text: str) -> str:
    """Return a line of a speech without quotes around the whole of it."""
    spans = quotes(text)
    whole = len(spans) == 1 and spans[0].start == 0 and spans[0].end == len(text)
    return spans[0].text.strip() if whole and spans[0].closed else text


def dashes(paragraph: str) -> list[Span]:
    """Return the speech of a paragraph that begins with a dash, as French, Spanish and Russian do.

    Speech and telling take turns at dashes that follow a mark of punctuation or hug the next word.
    """
    opening = re.match(r"^\s*[—–―]\s*", paragraph)
    if not opening:
        return []
    turns = [
        (found.start(), found.end())
        for found in re.finditer(
            r"(?<=[,.!?…])\s+[—–―]\s+|\s[—–―](?=[^\W\d_])|(?<=\w)[—–―](?=[\s.,;:!?])", paragraph
        )
        if found.start() >= opening.end()
    ]
    edges = [(0, opening.end()), *turns, (len(paragraph), len(paragraph))]
    return [
        Span(edges[n][0], edges[n + 1][0], paragraph[edges[n][1] : edges[n + 1][0]])
        for n in range(0, len(edges) - 1, 2)
        if paragraph[edges[n][1] : edges[n + 1][0]].strip()
    ]
