"""Names and seeds that stay the same when something else in the script changes."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable

from studio.domain.codec import digest


def seed(*parts: object) -> int:
    """Return a number below 2^28 that depends on `parts` alone."""
    return int(digest("seed", *parts)[:7], 16)


class Ids:
    """Hands out ids made from content; equal content is told apart by its order."""

    def __init__(self, taken: Iterable[str] = ()) -> None:
        self._seen: Counter[tuple[str, str]] = Counter()
        self._taken = set(taken)

    def new(self, prefix: str, *content: object) -> str:
        """Return an id such as "sc-3f2a91c4" that nothing else in this film has."""
        key = (prefix, digest(*content))
        while True:
            self._seen[key] += 1
            made = f"{prefix}-{digest(*key, self._seen[key])[:8]}"
            if made not in self._taken:
                self._taken.add(made)
                return made


def slug(name: str) -> str:
    """Return `name` in small ASCII letters and dashes, other writings spelled by their letters' names.

    "Señor Zorro" gives "senor-zorro", "कौआ" gives "kaauaa"; empty when nothing can be spelled.
    """
    return re.sub(r"[^a-z0-9]+", "-", "".join(_spelled(name)).lower()).strip("-")[:40].strip("-")


def _spelled(name: str) -> list[str]:
    spelled: list[str] = []
    for char in unicodedata.normalize("NFKD", name):
        if char.isascii():
            spelled.append(char)
            continue
        words = unicodedata.name(char, "").split()
        if words[-1:] == ["SIGN"]:
            continue
        if "VIRAMA" in words or "VOWEL" in words:
            # An Indic consonant carries an "a" that a vowel sign replaces and a virama takes away.
            if spelled and spelled[-1].endswith("a"):
                spelled[-1] = spelled[-1][:-1]
            spelled.append("" if "VIRAMA" in words else words[-1])
        elif "LETTER" in words or "SYLLABLE" in words or "JAMO" in " ".join(words):
            spelled.append(words[-1].lower())
        elif words and words[0] == "CJK":
            spelled.append(f"{ord(char):x}")
        elif char.isspace():
            spelled.append("-")
    return spelled
