"""How old the script says that somebody is."""

import re
from collections.abc import Iterable, Mapping

from studio.domain.film import Character
from studio.domain.script.cast import company_with

_YEARS = re.compile(
    r"^\s*[,(]+\s*(?:aged?\s+)?(\d{1,3})\b|^\s*,?\s*(\d{1,3})[- ]?(?:years?[- ]old|साल|वर्ष)"
)


def years_said(following: str) -> int | None:
    """Return the age that the text right after a name gives: ", 9," or " (aged 68)"."""
    years = _YEARS.match(following)
    return int(years.group(1) or years.group(2)) if years else None


def years_of(text: str, cast: Iterable[Character]) -> Mapping[str, int]:
    """Return the age of everybody of the cast whose age the script says, by id of the character."""
    found: dict[str, int] = {}
    for hit in company_with(cast).mentions.hits(text):
        years = years_said(text[hit.end : hit.end + 40])
        if years is not None:
            found.setdefault(hit.value, years)
    return found
