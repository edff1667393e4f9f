"""From spoken lines to captions: what to show, in which two rows, from when to when.

Limits follow common practice for subtitles: two rows of 42 characters (21 where characters are
wide), 17 characters a second, at least one second. Times come from the words as they are heard.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

from studio.domain.caption_words import ROW_CELLS, Token, cells, tokenise
from studio.domain.speech import Speech

ROWS = 2
READING_SPEED = 17.0
"""Cells a second that a reader follows with ease."""
SHORTEST = 1.0
"""Seconds."""
LONGEST = 7.0
"""Seconds after which a caption is better cut, where its phrases allow it."""


@dataclass(frozen=True, slots=True)
class Caption:
    """Rows of text shown from `start` to `end` seconds; `speaker` is a name, or empty.

    `spoken` holds from which second how many characters of the rows, joined by line feeds, have
    been said, up to the end of the word that begins then.
    """

    start: float
    end: float
    rows: tuple[str, ...]
    speaker: str = ""
    spoken: tuple[tuple[float, int], ...] = ()

    def framed(self, fps: int) -> "FramedCaption":
        """Return it in whole frames, as it is burnt and as the browser shows it."""
        return FramedCaption(
            round(self.start * fps),
            round(self.end * fps),
            self.rows,
            tuple((round(start * fps), letters) for start, letters in self.spoken),
        )


@dataclass(frozen=True, slots=True)
class FramedCaption:
    """A caption over the frames `first` to `after` (exclusive); `spoken` begins at frames, too."""

    first: int
    after: int
    rows: tuple[str, ...]
    spoken: tuple[tuple[int, int], ...] = ()


def caption_line(
    text: str, speech: Speech, start: float, limit: float, speaker: str = ""
) -> list[Caption]:
    """Cut one spoken line into captions.

    `start` is when the line's sound begins, `limit` the moment when the last caption must be gone
    (the next line's start, or the transition). Captions never overlap. Each begins with its first
    word and stays until its last word ends, longer when it would otherwise be hard to read.
    """
    line = _Line(tokenise(text, speech))
    tokens = line.tokens
    groups = _groups(line)
    firsts = [start + tokens[first].start for first, _ in groups]
    captions: list[Caption] = []
    for (first, after), begin, following in zip(groups, firsts, [*firsts[1:], limit], strict=False):
        wished = max(SHORTEST, line.width(first, after) / READING_SPEED)
        end = min(max(start + tokens[after - 1].end, begin + wished), max(following, begin))
        cuts = _row_cuts(line, first, after)
        rows = tuple(line.text(*row) for row in pairwise(cuts))
        spoken = tuple(_spoken(line, cuts, start))
        captions.append(Caption(round(begin, 3), round(end, 3), rows, speaker, spoken))
    return [caption for caption in captions if caption.end > caption.start]


def caption_shot(
    texts: Sequence[str],
    speeches: Sequence[Speech],
    starts: Sequence[float],
    limit: float,
    offset: float = 0.0,
    speakers: Sequence[str] = (),
) -> list[list[Caption]]:
    """Return the captions of each line of a shot, in order; an empty text has none.

    `starts` and `limit` are seconds from the shot's first frame, which lies at `offset` seconds.
    """
    ends = [*starts[1:], limit][: len(starts)]
    names = speakers or [""] * len(texts)
    return [
        caption_line(text, speech, offset + begin, offset + end, name)
        for text, speech, begin, end, name in zip(texts, speeches, starts, ends, names, strict=True)
    ]


class _Line:
    """Tokens and how wide any run of them is."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self.tokens = tokens
        widths = (cells(token.text) + token.spaced for token in tokens)
        self._sums = [0, *accumulate(widths)]

    def width(self, first: int, after: int) -> int:
        """Cells of the tokens `first` to `after` (exclusive) in one row."""
        return self._sums[after] - self._sums[first] - self.tokens[first].spaced

    def text(self, first: int, after: int) -> str:
        return "".join(
            " " * token.spaced + token.text for token in self.tokens[first:after]
        ).strip()

    def cuts(self, first: int, after: int) -> list[int]:
        """Return where two rows could be cut so that both fit; none when one row is enough."""
        if self.width(first, after) <= ROW_CELLS:
            return []
        return [
            cut
            for cut in range(first + 1, after)
            if self.width(first, cut) <= ROW_CELLS and self.width(cut, after) <= ROW_CELLS
        ]


def _groups(line: _Line) -> list[tuple[int, int]]:
    """Choose the cheapest cut of the line into captions: (first token, token after the last)."""
    best: list[tuple[float, int]] = [(0.0, 0)]
    for after in range(1, len(line.tokens) + 1):
        cheapest = (best[after - 1][0] + _cost(line, after - 1, after), after - 1)
        for first in range(after - 2, -1, -1):
            if line.width(first, after) > ROWS * ROW_CELLS:
                break
            if line.width(first, after) <= ROW_CELLS or line.cuts(first, after):
                cheapest = min(cheapest, (best[first][0] + _cost(line, first, after), first))
        best.append(cheapest)
    groups: list[tuple[int, int]] = []
    after = len(line.tokens)
    while after:
        first = best[after][1]
        groups.append((first, after))
        after = first
    return groups[::-1]


def _cost(line: _Line, first: int, after: int) -> float:
    """One per caption, more for a cut inside a phrase, a flash, or too much to read."""
    tokens, width = line.tokens, line.width(first, after)
    seconds = (tokens[after].start if after < len(tokens) else tokens[-1].end) - tokens[first].start
    speed = width / max(seconds, 0.05)
    # The square makes captions of equal length the cheapest.
    cost = 1.0 + (width / (ROWS * ROW_CELLS)) ** 2
    cost += (4.0 if seconds < SHORTEST else 0.0) + max(0.0, speed / READING_SPEED - 1)
    cost += max(0.0, seconds - LONGEST)
    if any(token.ends_sentence for token in tokens[first : after - 1]):
        # Whole sentences may share a caption; the start of one should not hang on to another.
        cost += 0.5 if tokens[after - 1].ends_sentence else 1.5
    return cost + (_break_cost(tokens[after - 1], tokens[after]) if after < len(tokens) else 0.0)


def _break_cost(before: Token, following: Token) -> float:
    if before.ends_sentence:
        return 0.0
    if before.ends_phrase:
        return 0.4
    return 2.0 if following.start - before.end < 0.25 else 0.8


def _row_cuts(line: _Line, first: int, after: int) -> tuple[int, ...]:
    """Where rows begin, and the end: one row, or two of about equal width, cut after a pause."""
    cuts = line.cuts(first, after)
    if not cuts:
        return (first, after)

    def ugliness(cut: int) -> float:
        uneven = abs(line.width(first, cut) - line.width(cut, after)) / 10
        return uneven + _break_cost(line.tokens[cut - 1], line.tokens[cut])

    return (first, min(cuts, key=ugliness), after)


def _spoken(line: _Line, cuts: Sequence[int], start: float) -> Iterator[tuple[float, int]]:
    """Yield for every token when it begins and how many characters of the rows end with it."""
    letters = 0
    for first, after in pairwise(cuts):
        for number, token in enumerate(line.tokens[first:after]):
            letters += len(token.text) + (token.spaced and number > 0)
            yield round(start + token.start, 3), letters
        letters += 1
