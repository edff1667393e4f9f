"""A script that two people changed at once: paragraph by paragraph, neither loses words."""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import pairwise


def merged(base: str, mine: str, theirs: str) -> str:
    """Return `theirs` with what `mine` changed since `base`.

    Where both changed the same paragraphs, mine stand; where one only added to the other, both do.
    """
    if base in (theirs, mine):
        return mine if base == theirs else theirs
    parts = [_paragraphs(text) for text in (base, mine, theirs)]
    kept: list[str] = []
    for was, ours, other in _stretches(*parts):
        kept += other if ours == was else ours if was == other else _both(ours, other)
    return "\n\n".join(kept)


def _both(ours: Sequence[str], other: Sequence[str]) -> Sequence[str]:
    rest = iter(other)
    return other if all(one in rest for one in ours) else ours


def _paragraphs(text: str) -> list[str]:
    rows = "\n".join(row if row.strip() else "" for row in text.split("\n"))
    return [part.strip("\n") for part in rows.split("\n\n") if part.strip()]


def _stretches(
    base: Sequence[str], mine: Sequence[str], theirs: Sequence[str]
) -> Iterator[tuple[Sequence[str], Sequence[str], Sequence[str]]]:
    """Yield the parts of three texts, cut where all of them have the same paragraph."""
    ours, others = _places(base, mine), _places(base, theirs)
    common = [(at, ours[at], others[at]) for at in sorted(ours.keys() & others.keys())]
    for (a, b, c), (d, e, f) in pairwise(
        [(-1, -1, -1), *common, (len(base), len(mine), len(theirs))]
    ):
        yield base[a + 1 : d], mine[b + 1 : e], theirs[c + 1 : f]
        if d < len(base):
            yield base[d : d + 1], mine[e : e + 1], theirs[f : f + 1]


def _places(base: Sequence[str], other: Sequence[str]) -> dict[int, int]:
    blocks = SequenceMatcher(None, base, other, autojunk=False).get_matching_blocks()
    return {a + step: b + step for a, b, size in blocks for step in range(size)}
