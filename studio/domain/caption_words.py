"""A spoken line cut where a row of a caption may break, every part with the time when it is heard."""

import unicodedata
from dataclasses import dataclass

from studio.domain.speech import Speech

ROW_CELLS = 42
"""Widest row; a wide (CJK) character fills two cells."""

STOPS = ".!?…।॥。！？؟۔"
PAUSES = ",;:—–،؛、，；："
CLOSERS = "\"'”’»)]」』"
_OPENERS = "「『（(“«"


@dataclass(frozen=True, slots=True)
class Token:
    """The smallest unit that stays in one row, with its times in seconds from the line's start."""

    text: str
    start: float
    end: float
    spaced: bool
    """Whether a space stands before it."""

    @property
    def ending(self) -> str:
        """The last character before closing quotes and brackets; may be empty."""
        return self.text.rstrip(CLOSERS)[-1:]

    @property
    def ends_sentence(self) -> bool:
        return bool(self.ending) and self.ending in STOPS

    @property
    def ends_phrase(self) -> bool:
        return bool(self.ending) and self.ending in PAUSES


def cells(text: str) -> int:
    """Return the width of `text`: wide characters count two, combining marks none."""
    return sum(map(_cell, text))


def _cell(char: str) -> int:
    if unicodedata.category(char) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def tokenise(text: str, speech: Speech) -> list[Token]:
    """Cut `text` where a row may break and give every part its time."""
    units = [
        (unit, number > 0 and place == 0)
        for number, word in enumerate(text.split())
        for place, unit in enumerate(_units(word))
    ]
    clock = _Clock(speech, sum(len(unit) for unit, _ in units))
    tokens: list[Token] = []
    at = 0
    for unit, spaced in units:
        begin, end = clock.span(at, at + len(unit))
        tokens.append(Token(unit, begin, end, spaced))
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
    closing = char in STOPS + PAUSES + CLOSERS or _cell(char) == 0
    if closing:
        return cells(before) >= ROW_CELLS - 2 and _cell(char) > 0
    wide = _cell(char) == 2 or _cell(before[-1]) == 2
    opening = before[-1] in _OPENERS
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
