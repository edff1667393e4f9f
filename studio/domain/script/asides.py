"""Notes `[[ ]]` and boneyard `/* */` of Fountain: found and taken out in one pass."""

import re

from studio.domain.script.screenplay import Element, Kind

PLACE = "\ue001"
"""Stands in the text where an aside was taken out."""

_MARK = re.compile(r"/\*|\*/|\[\[|\]\]|\n[ \t]?(?=\n)")


def without_asides(text: str) -> tuple[str, list[Element]]:
    """Return `text` with PLACE for every aside, and the asides in order.

    A note may go over lines, and over an empty line only when that holds two spaces. What is never
    closed is no aside: the text stays as it is, so nothing of the script gets lost.
    """
    text = text.replace(PLACE, "")
    kept: list[str] = []
    found: list[Element] = []
    done = 0
    note = boneyard = -1
    last_closing = text.rfind("*/")
    for mark in _MARK.finditer(text):
        sign = mark.group()
        if boneyard >= 0:
            if sign == "*/":
                kept += [text[done:boneyard], PLACE]
                found.append(Element(Kind.BONEYARD, text[boneyard + 2 : mark.start()].strip()))
                done, boneyard = mark.end(), -1
        elif sign == "/*":
            note = -1
            boneyard = mark.start() if mark.start() < last_closing else -1
        elif sign == "[[":
            note = mark.start() if note < 0 else note
        elif sign == "]]" and note >= 0:
            kept += [text[done:note], PLACE]
            found.append(Element(Kind.NOTE, " ".join(text[note + 2 : mark.start()].split())))
            done, note = mark.end(), -1
        elif sign.startswith("\n"):
            note = -1
    kept.append(text[done:])
    return "".join(kept), found
