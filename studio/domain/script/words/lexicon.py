"""Find known words in a text of any language, fast enough for five hundred pages."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Generic, NamedTuple, TypeVar

T = TypeVar("T")

# Python's \w leaves out the vowel signs of Indic and the marks of Arabic and Thai writing.
_MARKS = "\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u0900-\u0963\u0966-\u0dff\u0e31-\u0e4e\u200c\u200d"
_WIDE = "\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3"
WORD = re.compile(rf"(?:[^\W_]|[{_MARKS}])(?:[^\W_]|[{_MARKS}]|['’](?=[^\W\d_]))*")
_WIDE_LETTER = re.compile(f"[{_WIDE}]")
_LONGEST = 3
_WORTH_REMEMBERING = 1000


class Token(NamedTuple):
    """A word: where it stands in its text, as written, and folded for comparing."""

    start: int
    end: int
    text: str
    folded: str


@dataclass(frozen=True, slots=True)
class Hit(Generic[T]):
    """A known word found in a text, with what it means."""

    start: int
    end: int
    word: str
    value: T


def tokens(text: str) -> tuple[Token, ...]:
    """Return the words of `text` in order."""
    return _remembered(text) if len(text) < _WORTH_REMEMBERING else _tokens(text)


def _tokens(text: str) -> tuple[Token, ...]:
    return tuple(
        Token(found.start(), found.end(), found.group(), fold(found.group()))
        for found in WORD.finditer(text)
    )


# A sentence is asked for its places, people, moods … one after the other.
_remembered = lru_cache(maxsize=512)(_tokens)


def word_set(words: str) -> frozenset[str]:
    """Return the words of a text that are separated by spaces."""
    return frozenset(words.split())


def fold(word: str) -> str:
    """Return `word` in small letters, without a possessive ending."""
    small = word.lower()
    if "'" not in small and "’" not in small:
        return small
    small = small.replace("’", "'")
    return small.removesuffix("'s").removesuffix("'")


class Lexicon(Generic[T]):
    """Words and short phrases that mean something, in any language.

    Made from a table of value to words, separated by commas. English plurals are found by their
    singular; other forms stand in the table. Words of writings without spaces are found anywhere.
    `nothing` are phrases that hold a word of the table and mean something else.
    """

    def __init__(self, table: Mapping[T, str], nothing: str = "") -> None:
        self._words: dict[str, T | None] = dict.fromkeys(map(str.strip, nothing.split(",")))
        self._wide: dict[str, T] = {}
        for value, words in table.items():
            for word in filter(None, (part.strip() for part in words.split(","))):
                into = self._wide if _WIDE_LETTER.search(word) else self._words
                into.setdefault(word.lower(), value)
        self._words.pop("", None)
        wide = sorted(self._wide, key=len, reverse=True)
        self._wide_pattern = re.compile("|".join(map(re.escape, wide))) if wide else None
        self._starts = {word.split()[0] for word in self._words if " " in word}

    def hits(self, text: str) -> list[Hit[T]]:
        """Return every known word of `text` in order, the longest where several fit."""
        found: list[Hit[T]] = []
        words = tokens(text)
        at = 0
        while at < len(words):
            length, value = self._longest(words, at)
            if value is not None:
                first, last = words[at], words[at + length - 1]
                found.append(Hit(first.start, last.end, text[first.start : last.end], value))
            at += length
        if self._wide_pattern and _WIDE_LETTER.search(text):
            found += [
                Hit(one.start(), one.end(), one.group(), self._wide[one.group()])
                for one in self._wide_pattern.finditer(text)
            ]
            found.sort(key=lambda hit: hit.start)
        return found

    def values(self, text: str) -> list[T]:
        """Return what the known words of `text` mean, in order, with repetitions."""
        return [hit.value for hit in self.hits(text)]

    def first(self, text: str) -> T | None:
        """Return what the first known word means, None when there is none."""
        return next(iter(self.values(text)), None)

    def get(self, word: str) -> T | None:
        """Return what one word or phrase means, None when it is not known."""
        folded = " ".join(token.folded for token in tokens(word))
        return self._look(folded) if folded in self._words or " " not in folded else None

    def _longest(self, words: tuple[Token, ...], at: int) -> tuple[int, T | None]:
        if words[at].folded in self._starts:
            for length in range(min(_LONGEST, len(words) - at), 1, -1):
                phrase = " ".join(word.folded for word in words[at : at + length])
                for said in (phrase, phrase.removesuffix("s")):
                    if said in self._words:
                        return length, self._words[said]
        return 1, self._look(words[at].folded)

    def _look(self, word: str) -> T | None:
        value = self._words.get(word)
        if value is None and word.endswith("s") and len(word) > 3:
            value = self._words.get(word[:-1])
            if value is None and word.endswith("es"):
                value = self._words.get(word[:-2])
        return value
