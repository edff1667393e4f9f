"""The title of a text without a title page: a short first line that stands alone."""

import re
from collections.abc import Callable

from studio.domain.script.inline import plain

_BY = re.compile(
    r"^(?:.{0,40}?\b)?(?:by|von|par|por|di|de|написал|लेखक)\s*[:：]?\s+(?P<author>\S.{0,60})$",
    re.IGNORECASE,
)
_MARKS_OF_A_SENTENCE = re.compile(r"[.!?।॥…。！？:：;,]\s*$|[\"“”«»「」]")
_LONGEST = 80


def split_title(text: str, taken: Callable[[str], bool]) -> tuple[dict[str, str], str]:
    """Return title (and author, from a second line with "by") and the text after them.

    A title is the first paragraph when it is one short line without the marks of a sentence, more text
    follows, and `taken` does not claim it (a heading, a speech).
    """
    body = text.strip("\n")
    head, _, rest = body.partition("\n\n")
    lines = [line.strip() for line in head.split("\n") if line.strip()]
    if not lines or not rest.strip() or len(lines) > 2:
        return {}, text
    title = plain(lines[0].lstrip("# ")).strip()
    by = _BY.match(plain(lines[1])) if len(lines) == 2 else None
    fits = title and len(title) <= _LONGEST and not _MARKS_OF_A_SENTENCE.search(title)
    if not fits or taken(lines[0]) or (len(lines) == 2 and not by):
        return {}, text
    return {"title": title} | ({"author": by.group("author")} if by else {}), rest
