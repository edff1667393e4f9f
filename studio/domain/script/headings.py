"""Read a scene heading of any form: place, time, inside or outside."""

import re
from dataclasses import dataclass
from itertools import pairwise

from studio.domain.film import TimeOfDay
from studio.domain.script.words.lexicon import tokens
from studio.domain.script.words.times import SAME, TIMES

_SIDES = re.compile(
    r"^(?P<int>INT\b\.?)?\s*/?\s*(?P<ext>EXT\b\.?|EST\b\.?)?\s*/?\s*(?P<int2>INT\b\.?)?[\s.]*|^(?:I/E|E/I)[.\s]*",
    re.IGNORECASE,
)
_CUTS = re.compile(r"\s+[-–—]+\s+|\s*--+\s*|\s*[–—|]\s*|\s*[,،、，;]\s*|\s+/\s+|\.\s+|\s*[()]\s*")
_TIME_WORDS = 4


@dataclass(frozen=True, slots=True)
class HeadingParts:
    """`name` is the place in the script's words; `time` None when it says none or "continuous"."""

    name: str
    time: TimeOfDay | None = None
    interior: bool | None = None
    same: bool = False


def read_heading(text: str) -> HeadingParts:
    """Take a heading such as "EXT. OLD MILL, YARD--NIGHT" or "Village temple, dawn" apart."""
    flat = " ".join(text.split())
    interior, rest = _side(flat)
    cuts = [
        (0, 0),
        *((one.start(), one.end()) for one in _CUTS.finditer(rest)),
        (len(rest), len(rest)),
    ]
    spans = [(a[1], b[0]) for a, b in pairwise(cuts) if b[0] > a[1]]
    time: TimeOfDay | None = None
    same = False
    while len(spans) > 1:
        part = rest[spans[-1][0] : spans[-1][1]]
        if len(tokens(part)) > _TIME_WORDS:
            break
        said, again = TIMES.first(part), bool(SAME.hits(part))
        if said is None and not again:
            break
        time, same = time or said, same or again
        spans.pop()
    name = rest[spans[0][0] : spans[-1][1]].strip(" ,.-–—:") if spans else ""
    return HeadingParts(name or rest, time or TIMES.first(rest), interior, same)


def _side(text: str) -> tuple[bool | None, str]:
    found = _SIDES.match(text)
    said = found.group().upper() if found else ""
    if not found or not said.strip(" ./"):
        return None, text
    inside = "INT" in said or "I/E" in said or "E/I" in said
    outside = "EXT" in said or "EST" in said or "/" in said
    rest = text[found.end() :]
    return (inside and not outside), rest or text


def calm(name: str) -> str:
    """Return a name that is all capitals with one at the beginning of each word."""
    if not name.isupper():
        return name
    return " ".join(word[:1] + word[1:].lower() for word in name.split())
