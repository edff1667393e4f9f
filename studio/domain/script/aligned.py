"""Which block of a changed script is which block of the script before."""

from collections import Counter
from collections.abc import Sequence
from difflib import SequenceMatcher
from functools import lru_cache

from studio.domain.script.blocks import Block, BlockKind

_ALIKE = 0.4
_SURELY = 0.75
_IN_PLACE = 0.1
_MOST_PAIRS = 10_000
"""Where more pairs would have to be compared, the stretch is another script."""


def aligned(old: Sequence[Block], new: Sequence[Block]) -> list[int | None]:
    """Return for each new block the place of the old one that it is, None when it is new.

    Equal blocks in the same order come first, then equal blocks that moved when there is one of each,
    then in what lies between them those that are alike or stand in for one another.
    """
    found: list[int | None] = [None] * len(new)
    before = [one.content for one in old]
    after = [one.content for one in new]

    # 1. What stayed
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    for a, b, size in matcher.get_matching_blocks():
        for step in range(size):
            found[b + step] = a + step

    # 2. What moved
    free_old, free_new = _free(old, new, found)
    once_old = Counter(before[a] for a in free_old)
    once_new = Counter(after[b] for b in free_new)
    places = {before[a]: a for a in free_old}
    for b in free_new:
        content = after[b]
        if old and once_old[content] == once_new[content] == 1 and new[b].text:
            found[b] = places[content]

    # 3. What was changed where it stands
    for gap_old, gap_new in _gaps(old, new, found):
        for a, b in _paired([(a, old[a]) for a in gap_old], [(b, new[b]) for b in gap_new]):
            found[b] = a

    # 4. What moved and was changed
    free_old, free_new = _free(old, new, found)
    if len(free_old) * len(free_new) <= _MOST_PAIRS:
        for b in free_new:
            best = max(free_old, key=lambda a: alike(old[a], new[b]), default=None)
            if best is not None and alike(old[best], new[b]) >= _SURELY:
                found[b] = best
                free_old.remove(best)
    return found


def alike(old: Block, new: Block) -> float:
    """Return how alike two blocks are, from 0 to 1."""
    if old.kind != new.kind or old.kind == BlockKind.MARK:
        return 0.0
    if old.kind != BlockKind.SPEECH:
        return _alike(old.text, new.text)
    same = 0.15 * (old.cue.casefold() == new.cue.casefold())
    # A cue whose words are not typed yet.
    return same + (0.85 * _alike(old.text, new.text) if new.text else 2 * same)


def _free(
    old: Sequence[Block], new: Sequence[Block], found: Sequence[int | None]
) -> tuple[list[int], list[int]]:
    taken = set(found)
    free_old = [a for a in range(len(old)) if a not in taken]
    return free_old, [b for b in range(len(new)) if found[b] is None]


def _gaps(
    old: Sequence[Block], new: Sequence[Block], found: Sequence[int | None]
) -> list[tuple[list[int], list[int]]]:
    """Return the stretches without partners between two blocks that stayed in order."""
    taken = set(found)
    gaps: list[tuple[list[int], list[int]]] = []
    last = -1
    waiting: list[int] = []
    for b in range(len(new) + 1):
        here = found[b] if b < len(new) else len(old)
        if here is None:
            waiting.append(b)
        elif here > last:
            between = [a for a in range(last + 1, here) if a not in taken]
            if between and waiting:
                gaps.append((between, waiting))
            last, waiting = here, []
    return gaps


def _paired(old: list[tuple[int, Block]], new: list[tuple[int, Block]]) -> list[tuple[int, int]]:
    """Return pairs in order with the greatest likeness in all.

    Where as many blocks of a kind went as came, they stand in for one another.
    """
    if len(old) * len(new) > _MOST_PAIRS:
        return []
    kinds_old = Counter(block.kind for _, block in old)
    kinds_new = Counter(block.kind for _, block in new)
    best = [[0.0] * (len(new) + 1) for _ in range(len(old) + 1)]
    worth = [[0.0] * len(new) for _ in old]
    for i in range(len(old) - 1, -1, -1):
        for j in range(len(new) - 1, -1, -1):
            one, other = old[i][1], new[j][1]
            score = alike(one, other)
            instead = one.kind == other.kind and kinds_old[one.kind] == kinds_new[other.kind]
            worth[i][j] = score if score >= _ALIKE else _IN_PLACE if instead else 0.0
            kept = worth[i][j] + best[i + 1][j + 1] if worth[i][j] else 0.0
            best[i][j] = max(best[i + 1][j], best[i][j + 1], kept)
    pairs: list[tuple[int, int]] = []
    i = j = 0
    while i < len(old) and j < len(new):
        if worth[i][j] and best[i][j] == worth[i][j] + best[i + 1][j + 1]:
            pairs.append((old[i][0], new[j][0]))
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            i += 1
        else:
            j += 1
    return pairs


def _alike(one: str, other: str) -> float:
    """Return the share of pairs of letters that two texts have in common."""
    if one == other:
        return 1.0
    first, second = _pairs_of(one), _pairs_of(other)
    total = first.total() + second.total()
    return 2 * (first & second).total() / total if total else 0.0


@lru_cache(maxsize=2048)
def _pairs_of(text: str) -> Counter[str]:
    flat = text.casefold()
    return Counter(flat[at : at + 2] for at in range(len(flat) - 1))
