"""Marks inside a text: emphasis, notes, boneyard, and quotes left open."""

import re

_ESCAPED = re.compile(r"\\([*_\\~!@>#.])")
_HIDDEN = "\ue000"
_STARS = re.compile(r"(\*{1,3})(?=\S)([^*\n]*?\S)\1(?!\*)")
_LINES = re.compile(r"(?<![^\W_])_(?=\S)([^_\n]*?\S)_(?![^\W_])")
_LEFT_STARS = re.compile(r"(?<!\S)\*{1,3}(?=\S)|(?<=\S)\*{1,3}(?!\S)")
_QUOTED = re.compile(r"\"[^\"]*\"|“[^”]*”|«[^»]*»|「[^」]*」|『[^』]*』")
_QUOTES = {"“": "”", "«": "»", "„": "“", "「": "」", "『": "』"}


def plain(text: str) -> str:
    """Return `text` without marks of emphasis (`*`, `**`, `***`, `_`); escaped marks stay as marks."""
    hidden = _ESCAPED.sub(lambda found: _HIDDEN + chr(0xE100 + ord(found.group(1))), text)
    before = None
    while before != hidden:
        before = hidden
        hidden = _LINES.sub(r"\1", _STARS.sub(r"\2", hidden))
    return re.sub(_HIDDEN + "(.)", lambda found: chr(ord(found.group(1)) - 0xE100), hidden)


def spoken(text: str) -> str:
    """Return `text` as a voice gets it: no marks, no quote left open, spaces single.

    No word is lost: only signs that nobody says.
    """
    bare = " ".join(_LEFT_STARS.sub("", plain(text)).split())
    if bare.count('"') % 2:
        bare = _drop_straight(bare)
    for opening, closing in _QUOTES.items():
        if opening == "„" and closing in bare:
            continue
        if bare.count(opening) > bare.count(closing) and bare.startswith(opening):
            bare = bare[1:]
        elif (
            bare.count(closing) > bare.count(opening) and bare.endswith(closing) and closing != "“"
        ):
            bare = bare[:-1]
    return bare.strip()


def unquoted(text: str) -> str:
    """Return `text` without what stands in quotes: nobody is there because a sign names them."""
    return _QUOTED.sub(" ", text)


def _drop_straight(text: str) -> str:
    """Take away the one straight quote that has no partner: at an end if there, else the last."""
    if text.endswith('"'):
        return text[:-1].rstrip()
    if text.startswith('"'):
        return text[1:].lstrip()
    at = text.rindex('"')
    return " ".join(f"{text[:at]} {text[at + 1 :]}".split())
