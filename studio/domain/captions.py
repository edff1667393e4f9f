"""From spoken lines to captions: what to show, in which two rows, from when to when.

Limits follow common practice for subtitles: two rows of 42 characters (21 where characters are
wide), 17 characters a second, at least one second. Times come from the words as they are heard.
"""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from studio.domain.speech import Speech

ROW_CELLS = 42
"""Widest row; a wide (CJK) character fills two cells."""
ROWS = 2
READING_SPEED = 17.0
"""Cells a second that a reader follows with ease."""
SHORTEST = 1.0
"""Seconds."""

_STOPS = ".!?…।॥。！？؟۔"
_PAUSES = ",;:—–،؛、，；："
_CLOSERS = "\"'”’»)]」』"


@dataclass(frozen=True, slots=True)
class Caption:
    """Rows of text shown from `start` to `end` seconds; `speaker` is a name, or empty."""

    start: float
    end: float
    rows: tuple[str, ...]
    speaker: str = ""


@dataclass(frozen=True, slots=True)
class _Token:
    """The smallest unit that stays in one row, with its times."""

    text: str
    start: float
    end: float
    spaced: bool
    """Whether a space stands before it."""


def cells(text: str) -> int:
    """Return the width of `text`: wide characters count two, combining marks none."""
    return sum(_cell(char) for char in text)


def _cell(char: str) -> int:
    if unicodedata.category(char) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def caption_line(
    text: str, speech: Speech, start: float, limit: float, speaker: str = ""
) -> list[Caption]:
    """Cut one spoken line into captions.

    `start` is when the line's sound begins, `limit` the moment when the last caption must be gone
    (the next line's start, or the transition). Captions never overlap. Each begins with its first
    word and stays until its last word ends, longer when it would otherwise be hard to read.
    """
    tokens = _tokens(text, speech)
    if not tokens:
        return []
    groups = _groups(tokens)
    firsts = [start + tokens[first].start for first, _ in groups]
    captions: list[Caption] = []
    for (first, after), begin, following in zip(groups, firsts, [*firsts[1:], limit], strict=True):
        part = tokens[first:after]
        wished = max(SHORTEST, sum(map(_token_cells, part)) / READING_SPEED)
        end = min(max(start + part[-1].end, begin + wished), max(following, begin))
        captions.append(Caption(round(begin, 3), round(end, 3), _rows(part), speaker))
    return [caption for caption in captions if caption.end > caption.start]


def caption_shot(
    texts: Sequence[str],
    speeches: Sequence[Speech],
    starts: Sequence[float],
    limit: float,
    offset: float = 0.0,
    speakers: Sequence[str] = (),
) -> list[Caption]:
    """Captions of all lines of a shot, in order; an empty text gives none.

    `starts` and `limit` are seconds from the shot's first frame, which lies at `offset` seconds.
    """
    ends = [*starts[1:], limit]
    names = speakers or [""] * len(texts)
    return [
        caption
        for text, speech, begin, end, name in zip(texts, speeches, starts, ends, names, strict=True)
        for caption in caption_line(text, speech, offset + begin, offset + end, name)
    ]


def _token_cells(token: _Token) -> int:
    return cells(token.text) + token.spaced


def _tokens(text: str, speech: Speech) -> list[_Token]:
    """Cut `text` where a row may break and give every part its time."""
    units = [
        (unit, number > 0 and place == 0)
        for number, word in enumerate(text.split())
        for place, unit in enumerate(_units(word))
    ]
    clock = _Clock(speech, sum(len(unit) for unit, _ in units))
    tokens: list[_Token] = []
    at = 0
    for unit, spaced in units:
        begin, end = clock.span(at, at + len(unit))
        tokens.append(_Token(unit, begin, end, spaced))
        at += len(unit)
    return tokens


def _units(word: str) -> list[str]:
    """A word, or its parts where it is written without spaces or is longer than a row."""
    units: list[str] = []
    for char in word:
        joins = bool(units) and not _may_break(units[-1], char)
        if joins:
            units[-1] += char
        else:
            units.append(char)
    return units


def _may_break(before: str, char: str) -> bool:
    closing = char in _STOPS + _PAUSES + _CLOSERS or _cell(char) == 0
    if closing:
        return cells(before) >= ROW_CELLS - 2 and _cell(char) > 0
    wide = _cell(char) == 2 or _cell(before[-1]) == 2
    opening = before[-1] in "「『（(“«"
    return (wide and not opening) or cells(before) >= ROW_CELLS - 4


class _Clock:
    """When the nth character of the written line is heard, from the times of the spoken words."""

    def __init__(self, speech: Speech, characters: int) -> None:
        words = [word for word in speech.words if word.text.strip()]
        lengths = [len("".join(word.text.split())) for word in words]
        # An engine may write a word otherwise than the script ("3" as "three"): when the number of
        # characters differs, positions are scaled.
        self._scale = sum(lengths) / max(characters, 1)
        self._marks: list[tuple[float, float, float, float]] = []
        at = 0
        for word, length in zip(words, lengths, strict=True):
            self._marks.append((at, at + length, word.start, word.end))
            at += length
        if not words:
            self._scale = 1.0
            self._marks.append((0, max(characters, 1), 0.0, speech.seconds))

    def span(self, first: int, after: int) -> tuple[float, float]:
        """Return when the characters `first` to `after` (exclusive) begin and end to be heard."""
        return self._at(first * self._scale, after=False), self._at(after * self._scale, after=True)

    def _at(self, place: float, *, after: bool) -> float:
        for begin, end, start, stop in self._marks:
            inside = begin < place <= end + 1e-6 if after else begin - 1e-6 <= place < end - 1e-6
            if inside:
                return start + (stop - start) * min(max((place - begin) / (end - begin), 0), 1)
        return self._marks[-1][3] if place > 0 else self._marks[0][2]


def _groups(tokens: Sequence[_Token]) -> list[tuple[int, int]]:
    """Choose the cheapest cut of the line into captions: (first token, token after the last)."""
    best: list[tuple[float, int]] = [(0.0, 0)]
    for after in range(1, len(tokens) + 1):
        options = [
            (best[first][0] + _cost(tokens, first, after), first)
            for first in range(after - 1, -1, -1)
            if after - first == 1 or _fits(tokens[first:after])
        ]
        best.append(min(options))
    groups: list[tuple[int, int]] = []
    after = len(tokens)
    while after:
        first = best[after][1]
        groups.append((first, after))
        after = first
    return groups[::-1]


def _fits(tokens: Sequence[_Token]) -> bool:
    width = sum(map(_token_cells, tokens))
    return width <= ROWS * ROW_CELLS and all(cells(row) <= ROW_CELLS for row in _rows(tokens))


def _cost(tokens: Sequence[_Token], first: int, after: int) -> float:
    """One per caption, more for a cut inside a phrase, a flash, or too much to read."""
    seconds = (tokens[after].start if after < len(tokens) else tokens[-1].end) - tokens[first].start
    speed = sum(map(_token_cells, tokens[first:after])) / max(seconds, 0.05)
    cost = 1.0 + (2.0 if seconds < SHORTEST else 0.0) + max(0.0, speed / READING_SPEED - 1)
    return cost + (_break_cost(tokens[after - 1], tokens[after]) if after < len(tokens) else 0.0)


def _break_cost(before: _Token, following: _Token) -> float:
    ending = before.text.rstrip(_CLOSERS)[-1:]
    if ending and ending in _STOPS:
        return 0.0
    if ending and ending in _PAUSES:
        return 0.4
    return 2.0 if following.start - before.end < 0.25 else 0.8


def _text(tokens: Sequence[_Token]) -> str:
    return "".join(" " * token.spaced + token.text for token in tokens).strip()


def _rows(tokens: Sequence[_Token]) -> tuple[str, ...]:
    """One row when it fits, else two of about equal width, cut after a pause where possible."""
    whole = _text(tokens)
    if cells(whole) <= ROW_CELLS or len(tokens) == 1:
        return (whole,)
    cuts = [(_text(tokens[:cut]), _text(tokens[cut:]), cut) for cut in range(1, len(tokens))]

    def ugliness(option: tuple[str, str, int]) -> tuple[int, float]:
        upper, lower, cut = option
        too_wide = max(cells(upper), cells(lower), ROW_CELLS) - ROW_CELLS
        uneven = abs(cells(upper) - cells(lower)) / 10
        return too_wide, uneven + _break_cost(tokens[cut - 1], tokens[cut])

    upper, lower, _ = min(cuts, key=ugliness)
    return upper, lower
