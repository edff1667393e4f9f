"""People and animals that the pictures show although they never speak."""

import re
from collections.abc import Collection, Iterator

from studio.domain.film import Being
from studio.domain.script.languages import writing
from studio.domain.script.words.creatures import CREATURES
from studio.domain.script.words.lexicon import Lexicon, Token, tokens, word_set
from studio.domain.script.words.people import GIVEN_NAMES, ROLES

_BRINGS_IN = word_set(
    """a an one another young old little the un une el la il der ein eine एक उस वह"""
)
_LIKENS = word_set("like as than of wie comme como come जैसा जैसे जैसी")
_ROLE_THEN_NAME = re.compile(r"^\s*(?:,|named|called|नाम(?:क)?)\s+$")
_AGED = re.compile(r"(?<![^\W_])(?P<name>[A-Z][A-Z'’ -]*[A-Z])(?=,\s\d{1,3}\b| \(\d{1,3}\b)")
_EXPLAINS = word_set("a an the his her their एक un une el la ein eine uno una um uma")
_NOUN_REACH = 4
_MANY = 12
"""More silent people than this are a crowd, which nobody needs to know by name."""


def appositions(seen: str, known: Collection[str]) -> Iterator[tuple[str, str]]:
    """Yield (name, role) for "a boy, Arjun," and "Lakshmi, a young woman"; ("GURU", "") for "A GURU, 32".

    `known` are the names of speakers in small letters: in a writing without capitals they tell a name.
    """
    for aged in _AGED.finditer(seen):
        yield aged.group("name"), ""
    words = tokens(seen)
    places = {word.start: place for place, word in enumerate(words)}
    for hit in ROLES.hits(seen):
        at = places.get(hit.start)
        if at is None:
            continue
        after = next((word for word in words[at : at + _NOUN_REACH] if word.start >= hit.end), None)
        named = after and (after.text[0].isupper() or _is_name(after, known))
        if after and named and _ROLE_THEN_NAME.match(seen[hit.end : after.start]):
            yield after.text, hit.word
        before = _name_before(seen, words, at, known)
        if before:
            yield before, hit.word


def _is_name(word: Token, known: Collection[str]) -> bool:
    return word.folded in known or GIVEN_NAMES.get(word.text) is not None


def _name_before(seen: str, words: tuple[Token, ...], at: int, known: Collection[str]) -> str:
    """Return the name that a role explains: Lakshmi | , a young | woman; ELIAS | , 71, her | grandfather."""
    start = at
    while start > 0 and at - start < _NOUN_REACH:
        gap = seen[words[start - 1].end : words[start].start]
        if "," in gap and not words[start - 1].text.isdigit():
            name = words[start - 1]
            proper = name.text[0].isupper() and (name.text.isupper() or _is_name(name, known))
            opens = words[start].folded in _EXPLAINS or words[start].text.isdigit()
            return name.text if opens and (proper or name.folded in known) else ""
        if gap.strip(" ,"):
            return ""
        start -= 1
    return ""


def seen_without_words(seen: str, called: Lexicon[str]) -> list[str]:
    """Return the words for persons and animals in `seen` that are nobody of `called`, in order."""
    cast_words = {place for hit in called.hits(seen) for place in range(hit.start, hit.end)}
    found: dict[str, str] = {}
    people = [(hit.start, hit.end, hit.word) for hit in ROLES.hits(seen)]
    animals = [hit for hit in CREATURES.hits(seen) if hit.value[0] == Being.ANIMAL]
    people += [(hit.start, hit.end, hit.word) for hit in animals]
    for start, end, word in sorted(people):
        inside = start in cast_words or end - 1 in cast_words
        if inside or _plural(word) or not _brought_in(seen, start, word):
            continue
        if called.get(word) is None:
            found.setdefault(word.lower(), word)
    return list(found.values()) if len(found) <= _MANY else []


def _plural(word: str) -> bool:
    return word.isascii() and word.endswith("s") and not word.endswith(("ss", "us"))


def _brought_in(seen: str, start: int, word: str) -> bool:
    """Whether somebody is there: "an old | king", not "brave as a lion" or "a man's hat"."""
    before = seen[max(0, start - 60) : start]
    words = tokens(re.split(r"[.!?।,;:]", before)[-1])[-3:]
    folded = [one.folded for one in words]
    if any(one in _LIKENS for one in folded):
        return False
    caseless = writing(word) not in ("latin", "cyrillic", "el")
    return caseless or any(one in _BRINGS_IN for one in folded)
