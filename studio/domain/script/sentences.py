"""Cut text into sentences and shorter parts in any writing, never losing a character that is said."""

import re
from collections.abc import Iterable

from studio.domain.script.words.lexicon import word_set
from studio.domain.timing import estimate_speech

_END = re.compile(r"[.!?…।॥؟۔]+[\"'”’»›)\]」』*_]*(?=\s|$)|[。！？]+[」』”’）]*|॥")
_ABBREVIATIONS = word_set(
    """mr mrs ms dr st sr jr prof rev gen col capt lt sgt hon vs etc e.g i.e no vol mt ft mi डॉ श्री प्रो
    mme mlle bd av sra srta dott sig fr hr"""
)
_OPENERS = {"“": "”", "«": "»", "「": "」", "『": "』", "„": "“"}
_WIDE = re.compile(r"[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef”」』“「『]")
_COMMA = re.compile(r"[,;:—–،、，；]+[\"'”’»]*\s*")


def sentences(text: str) -> list[str]:
    """Return the sentences of `text`, single-spaced; joined by spaces they give the text again."""
    flat = " ".join(text.split())
    quoted = _quoted(flat)
    cuts = [found.end() for found in _END.finditer(flat) if _ends(flat, found, quoted)]
    parts = [flat[a:b].strip() for a, b in zip([0, *cuts], [*cuts, len(flat)], strict=True)]
    return [part for part in parts if part]


def _ends(text: str, found: re.Match[str], quoted: list[tuple[int, int]]) -> bool:
    if any(start < found.start() and found.end() < end for start, end in quoted):
        return False
    following = text[found.end() : found.end() + 2].lstrip()
    if following and following[0].islower() and not found.group().startswith(("।", "॥")):
        return False
    if found.group() == ".":
        word = re.search(r"(\S+)$", text[: found.start()])
        last = word.group(1).lstrip("(\"'“‘").lower() if word else ""
        return last not in _ABBREVIATIONS and not (
            len(last) == 1 and last.isascii() and last.isalpha()
        )
    return True


def _quoted(text: str) -> list[tuple[int, int]]:
    """Return the spans of balanced quotes: a sentence never ends inside one."""
    spans: list[tuple[int, int]] = []
    straight = [found.start() for found in re.finditer('"', text)]
    if len(straight) % 2 == 0:
        spans += [(a, b + 1) for a, b in zip(straight[::2], straight[1::2], strict=True)]
    for opening, closing in _OPENERS.items():
        at = text.find(opening)
        while at >= 0:
            end = text.find(closing, at + 1)
            if end < 0:
                break
            spans.append((at, end + 1))
            at = text.find(opening, end + 1)
    return spans


def parts_to_say(text: str, longest: float) -> list[str]:
    """Cut `text` into parts of at most `longest` seconds each, at sentences where that is possible.

    A sentence that is too long is cut after a comma, then between words, then anywhere.
    """
    parts: list[str] = []
    for sentence in sentences(text):
        for piece in _shortened(sentence, longest):
            joined = put_together([parts[-1], piece]) if parts else piece
            if parts and estimate_speech(joined) <= longest:
                parts[-1] = joined
            else:
                parts.append(piece)
    return parts


def put_together(parts: Iterable[str]) -> str:
    """Return `parts` as one text, with spaces between them except in writings that have none."""
    text = ""
    for part in parts:
        wide = bool(text) and bool(_WIDE.match(text[-1])) and bool(_WIDE.match(part[:1]))
        text += part if wide or not text else f" {part}"
    return text


def _shortened(sentence: str, longest: float) -> list[str]:
    if estimate_speech(sentence) <= 1.6 * longest:
        return [sentence]
    cuts = [found.end() for found in _COMMA.finditer(sentence)]
    pieces = _filled(sentence, cuts, longest)
    pieces = [part for piece in pieces for part in _by_words(piece, longest)]
    return [part for piece in pieces for part in _by_letters(piece, longest)]


def _by_words(piece: str, longest: float) -> list[str]:
    if estimate_speech(piece) <= 1.6 * longest:
        return [piece]
    return _filled(piece, [found.end() for found in re.finditer(r"\s+", piece)], longest)


def _by_letters(piece: str, longest: float) -> list[str]:
    if estimate_speech(piece) <= 1.6 * longest:
        return [piece]
    length = max(1, int(5 * longest))
    return [piece[at : at + length] for at in range(0, len(piece), length)]


def _filled(text: str, cuts: list[int], longest: float) -> list[str]:
    """Put the pieces between `cuts` together again as long as they stay short enough."""
    pieces: list[str] = []
    begin = last = 0
    for cut in [*cuts, len(text)]:
        if last > begin and estimate_speech(text[begin:cut]) > longest:
            pieces.append(text[begin:last])
            begin = last
        last = cut
    pieces.append(text[begin:])
    return [piece.strip() for piece in pieces if piece.strip()]


def clipped(sentence: str, letters: int = 160) -> str:
    """Return at most `letters` characters of a sentence, cut after a whole word."""
    flat = " ".join(sentence.split())
    if len(flat) <= letters:
        return flat
    head = flat[: letters + 1]
    cut = head.rfind(" ")
    return (head[:cut] if cut > 0 else flat[:letters]).rstrip(" ,;:—–-")
