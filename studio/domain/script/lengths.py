"""Paragraphs that are too long for one shot or one line, cut so that no word gets lost."""

from collections.abc import Iterable
from dataclasses import replace

from studio.domain.script.blocks import Block, BlockKind
from studio.domain.script.sentences import put_together, sentences

_LONGEST = {BlockKind.ACTION: 400, BlockKind.SPEECH: 2000}
_LONGEST_NAME = 60


def fitting(blocks: Iterable[Block]) -> list[Block]:
    """Return the blocks with long paragraphs as several."""
    cut: list[Block] = []
    for block in blocks:
        most = _LONGEST.get(block.kind, len(block.text))
        one = replace(block, cue=block.cue[:_LONGEST_NAME])
        parts = [one.text] if len(one.text) <= most else _parts(one.text, most)
        cut += [replace(one, text=part) for part in parts]
    return cut


def _parts(text: str, most: int) -> list[str]:
    """Cut at sentences, else between words, else anywhere."""
    parts: list[str] = []
    for piece in _pieces(text, most):
        joined = put_together([parts[-1], piece]) if parts else piece
        if parts and len(joined) <= most:
            parts[-1] = joined
        else:
            parts.append(piece)
    return parts


def _pieces(text: str, most: int) -> list[str]:
    pieces: list[str] = []
    for sentence in sentences(text):
        if len(sentence) <= most:
            pieces.append(sentence)
            continue
        for word in sentence.split():
            pieces += [word[at : at + most] for at in range(0, len(word), most)]
    return pieces
