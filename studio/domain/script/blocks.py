"""The blocks of a script as its creator types it: what each paragraph of the text is.

The text is Fountain, one paragraph a block: scene heading, action, speech, transition. `[[shot]]` on a
line of its own begins a shot whose picture the text does not describe.
"""

import re
from collections.abc import Collection
from dataclasses import dataclass, replace
from enum import StrEnum

from studio.domain.script.fountain import HEADING, is_cue, is_transition

MARK = "[[shot]]"
_MARKS = frozenset({MARK, "[[ shot ]]", "[[new shot]]"})
_NOTE = re.compile(r"^\[\[[^\n]*\]\]$")
_READ_OVER = ("#", "=")
COMMENT = "/*"
"""Begins what is read over up to the sign that closes it, wherever that is."""
ESCAPED = ("(", "~", "\\", COMMENT, "[[")
"""What a row of dialogue cannot begin with unless a backslash stands before it."""


class BlockKind(StrEnum):
    HEADING = "heading"
    ACTION = "action"
    MARK = "mark"
    SPEECH = "speech"
    TRANSITION = "transition"
    ASIDE = "aside"


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph, or one speech of it. A speech without `text` is not typed to its end.

    `cue` is the row with the speaker's name as typed, without "@"; `row` and `rows` say where the block
    stands in the text.
    """

    kind: BlockKind
    text: str
    cue: str = ""
    manner: str = ""
    sung: bool = False
    row: int = 0
    rows: int = 1

    @property
    def content(self) -> tuple[object, ...]:
        """What the block says, wherever it stands."""
        return (self.kind, self.text, self.cue, self.manner, self.sung)


def read_blocks(text: str, known: Collection[str] = ()) -> list[Block]:
    """Return the blocks of `text`; `known` are the names of the cast in small letters.

    Any text gives a result, and all words of it are in one of the blocks.
    """
    blocks: list[Block] = []
    rows = text.split("\n")
    at = 0
    while at < len(rows):
        bare = rows[at].strip()
        if not bare:
            at += 1
            continue
        end = _boneyard(rows, at) if bare.startswith(COMMENT) else 0
        if end:
            blocks.append(Block(BlockKind.ASIDE, bare, row=at, rows=end - at))
            at = end
            continue
        end = next((i for i in range(at, len(rows)) if not rows[i].strip()), len(rows))
        took, found = _first(rows[at:end], known)
        blocks += [replace(one, row=at + one.row) for one in found]
        at += took
    return blocks


def reads_as_cue(row: str) -> bool:
    """Whether a row over a speech is read as its cue without "@" before it."""
    read = [] if row.startswith(COMMENT) else read_blocks(f"{row}\nx")
    return [(one.kind, one.cue, one.text) for one in read] == [(BlockKind.SPEECH, row, "x")]


def _boneyard(rows: list[str], at: int) -> int:
    """Return the row after a comment that is closed at the end of a row, 0 when it never is."""
    return next((i + 1 for i in range(at, len(rows)) if rows[i].rstrip().endswith("*/")), 0)


def _first(rows: list[str], known: Collection[str]) -> tuple[int, list[Block]]:
    """Return how many rows of a paragraph the first blocks in it take, and those blocks."""
    bare = rows[0].strip()
    if bare.startswith("!"):
        return len(rows), _action(rows)
    alone = _alone(bare)
    if alone:
        return 1, [alone]
    forced = bare.startswith("@") and len(bare) > 1
    name = bare[1:].strip() if forced else bare
    called = name.split("(")[0].strip().casefold() in known
    if forced or called or is_cue(bare):
        if len(rows) > 1:
            return len(rows), _speeches(name, rows[1:])
        if forced or called:
            return 1, [Block(BlockKind.SPEECH, "", cue=name)]
    if bare.startswith("~"):
        return len(rows), _speeches("", rows)
    return len(rows), _action(rows)


def _action(rows: list[str]) -> list[Block]:
    joined = " ".join(" ".join(rows).split()).removeprefix("!").strip()
    return [Block(BlockKind.ACTION, joined, rows=len(rows))] if joined else []


def _alone(bare: str) -> Block | None:
    """Return the block of a row that is one whatever stands below it."""
    if bare.casefold() in _MARKS:
        return Block(BlockKind.MARK, "")
    if _NOTE.match(bare) or bare.startswith(_READ_OVER):
        return Block(BlockKind.ASIDE, bare)
    if bare.startswith(">"):
        kind = BlockKind.ASIDE if bare.endswith("<") else BlockKind.TRANSITION
        return Block(kind, bare.strip("> "))
    forced = bare.startswith(".") and len(bare) > 1 and bare[1] != "." and not bare[1].isspace()
    if forced or HEADING.match(bare):
        return Block(BlockKind.HEADING, " ".join(bare.removeprefix(".").split()))
    return Block(BlockKind.TRANSITION, bare) if is_transition(bare) else None


def _speeches(cue: str, rows: list[str]) -> list[Block]:
    """Return the speeches under a cue: another manner in the middle begins another one."""
    found: list[Block] = []
    said: list[str] = []
    manner, sung = "", False
    first = 0
    for at, row in enumerate(rows, 1):
        bare = " ".join(row.split())
        bracketed = bare.startswith("(") and (bare.endswith(")") or (not said and ")" not in bare))
        lyric = bare.startswith("~")
        if said and (bracketed or lyric != sung):
            found.append(_speech(cue, said, manner, sung=sung, row=first, end=at))
            said, manner, first = [], "", at
        if bracketed:
            inside = bare[1:-1] if bare.endswith(")") else bare[1:]
            manner = ", ".join(filter(None, (manner, inside.strip())))
            continue
        sung = lyric
        escaped = lyric or (bare.startswith("\\") and len(bare) > 1)
        said.append(bare[1:].strip() if escaped else bare)
    if said or not found:
        found.append(_speech(cue, said, manner, sung=sung, row=first, end=len(rows) + 1))
    return found


def _speech(cue: str, said: list[str], manner: str, *, sung: bool, row: int, end: int) -> Block:
    text = " ".join(filter(None, said))
    return Block(BlockKind.SPEECH, text, cue, manner, sung, row=row, rows=end - row)
