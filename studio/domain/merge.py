"""Two people changed one text: put both changes into it, word by word."""

import re
from difflib import SequenceMatcher
from itertools import pairwise

_WIDE = "\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3\u0e00-\u0e7f"
_UNITS = re.compile(rf"\s+|[{_WIDE}]|[^\s{_WIDE}]+")

_Block = tuple[int, int, list[str]]
"""Units from, to (of the text that both began with), and what stands there instead."""


def merged(base: str, mine: str, theirs: str) -> str | None:
    """Return `base` with the changes of both; None when they changed the same words differently.

    The units of writings without spaces are letters, those of a text of many rows its rows.
    """
    by_row = "\n" in base
    old, *new = (
        text.splitlines(keepends=True) if by_row else _UNITS.findall(text)
        for text in (base, mine, theirs)
    )
    blocks = _together(_changes(old, new[0]), _changes(old, new[1]))
    if blocks is None:
        return None
    result: list[str] = []
    at = 0
    for begin, end, instead in blocks:
        result += [*old[at:begin], *instead]
        at = end
    return "".join([*result, *old[at:]])


def _changes(base: list[str], after: list[str]) -> list[_Block]:
    matcher = SequenceMatcher(None, base, after, autojunk=False)
    return [
        (begin, end, after[first:last])
        for tag, begin, end, first, last in matcher.get_opcodes()
        if tag != "equal"
    ]


def _together(mine: list[_Block], theirs: list[_Block]) -> list[_Block] | None:
    """Return the changes of both in order, equal ones once; None when two touch each other."""
    blocks = sorted(mine + [one for one in theirs if one not in mine], key=lambda one: one[:2])
    for before, after in pairwise(blocks):
        same_spot = before[:2] == after[:2]
        if after[0] < before[1] or same_spot:
            return None
    return blocks
