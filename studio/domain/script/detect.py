"""Which form a script has."""

import re
from enum import StrEnum

from studio.domain.script.fountain import HEADING, is_cue
from studio.domain.script.lines_form import heading_of, speech_of
from studio.domain.script.title_page import split_title_page


class Form(StrEnum):
    """The three ways in which a script is written."""

    FOUNTAIN = "fountain"
    LINES = "lines"
    PROSE = "prose"


_FORCED = re.compile(r"^(?:\.[^.\s]|@\S|>\s*\S|~\S)")


def form_of(text: str) -> Form:
    """Return the form of a script, from its headings, its names before speeches, and its quotes."""
    _, body = split_title_page(text)
    lines = [line.strip() for line in body.split("\n")]
    filled = [line for line in lines if line]
    if any(HEADING.match(line) and (not at or not lines[at - 1]) for at, line in enumerate(lines)):
        return Form.FOUNTAIN
    scenes = sum(1 for line in filled if heading_of(line))
    names = [speech[0] for speech in map(speech_of, filled) if speech]
    if (
        scenes
        or (len(names) > 1 and 4 * len(names) >= len(filled))
        or len(names) == len(filled) == 1
    ):
        return Form.LINES if names or scenes > 1 or _short(filled) else Form.PROSE
    cues = sum(
        1
        for before, line, after in zip(["", *lines], lines, [*lines[1:], ""], strict=False)
        if line and after and not before and is_cue(line) and len(line) < 40
    )
    forced = sum(1 for line in filled if _FORCED.match(line))
    return Form.FOUNTAIN if cues + forced > 1 or (cues and 4 * cues >= len(filled)) else Form.PROSE


def _short(lines: list[str]) -> bool:
    """Whether a lone scene heading stands before action rather than inside a story."""
    return heading_of(lines[0]) is not None
