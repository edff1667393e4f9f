"""The title page: `Key: value` lines at the top of a script, values going on in indented lines."""

import re

from studio.domain.script.inline import spoken
from studio.domain.script.words.lexicon import word_set

_KEYS = word_set(
    """title credit author authors source copyright contact notes draft revision date शीर्षक लेखक titre
    auteur título autor titolo autore titel autorin название автор"""
)
_SAME = {
    "शीर्षक": "title", "titre": "title", "título": "title", "titolo": "title", "titel": "title",
    "название": "title", "लेखक": "author", "auteur": "author", "autor": "author",
    "autore": "author", "автор": "author",
}  # fmt: skip
_PAIR = re.compile(r"^([^\s:：][^:：\n]{0,40})[:：][ \t]*(.*)$")


def split_title_page(text: str) -> tuple[dict[str, str], str]:
    """Return the title page as a mapping and the text after it; an empty mapping when there is none."""
    head, _, body = text.lstrip("\n").partition("\n\n")
    lines = head.split("\n")
    first = _PAIR.match(lines[0])
    if not first or first.group(1).strip().lower() not in _KEYS:
        return {}, text
    values: dict[str, list[str]] = {}
    key = ""
    for line in lines:
        pair = _PAIR.match(line)
        if pair:
            said = pair.group(1).strip().lower()
            key = _SAME.get(said, said)
            values.setdefault(key, []).extend(
                [pair.group(2).strip()] if pair.group(2).strip() else []
            )
        elif line[:1].isspace():
            values[key].append(line.strip())
        else:
            return {}, text
    return {key: "\n".join(map(_bare, lines)) for key, lines in values.items()}, body


def _bare(value: str) -> str:
    """Return a value without marks and without quotes around the whole of it."""
    return spoken(value).strip('"“”«»')
