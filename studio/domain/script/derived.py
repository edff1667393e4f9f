"""Descriptions that hold nothing but what is said in the shot: no action of the script."""

from collections.abc import Mapping, Sequence

from studio.domain.film import NARRATOR, Line
from studio.domain.script.sentences import clipped, put_together, sentences
from studio.domain.script.words.lexicon import tokens


def derive(lines: Sequence[Line], names: Mapping[str, str]) -> str:
    """Return a description made of lines alone: who speaks and how, or what the narrator tells."""
    if not lines:
        return ""
    first = lines[0]
    if first.character == NARRATOR:
        return _told(lines)
    speakers = list(dict.fromkeys(names.get(line.character, "") for line in lines))
    if len(speakers) > 1:
        return clipped(", ".join(speakers))
    said = f" ({first.manner})" if first.manner else f": {_opening(first)}"
    return clipped(f"{speakers[0]}{said}")


def is_derived(description: str, lines: Sequence[Line], names: Mapping[str, str]) -> bool:
    """Whether a description says no more than the lines and their speakers' names."""
    words = _words(description)
    if not words:
        return not description.strip()
    if not lines:
        return False
    told = [word for line in lines for word in _words(line.text)]
    if words == told[: len(words)]:
        return True
    speakers = list(dict.fromkeys(names.get(line.character, "") for line in lines))
    first = lines[0]
    manners = {
        f"{name} {inside}"
        for name in speakers[:1]
        for inside in (_opening(first), first.manner, " ".join(first.text.split()))
    }
    return words in [_words(clipped(one)) for one in (*manners, ", ".join(speakers))]


def retold(description: str, before: Sequence[Line], after: Sequence[Line]) -> str:
    """Return a description that repeated the words of `before` with those of `after`, any other as it is."""
    if [line.text for line in before] == [line.text for line in after]:
        return description
    words = _words(description)
    told = [word for line in before for word in _words(line.text)]
    if words and words == told[: len(words)]:
        return _told(after) or description
    opening = _opening(before[0]) if before else ""
    speaker, found, said = description.partition(": ")
    if found and opening and after and clipped(f"{speaker}: {opening}") == f"{speaker}: {said}":
        return clipped(f"{speaker}: {_opening(after[0])}")
    return description


def _told(lines: Sequence[Line]) -> str:
    """Return the words of all lines in a row, in quotes what is said beside the narrator."""
    told = any(line.character == NARRATOR for line in lines)
    quoted = (
        f"“{line.text}”" if told and line.character != NARRATOR else line.text for line in lines
    )
    return clipped(put_together(quoted))


def _opening(line: Line) -> str:
    return next(iter(sentences(line.text)), "")


def _words(text: str) -> list[str]:
    return [token.folded for token in tokens(text)]
