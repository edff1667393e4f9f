"""Speaks a list of pronounced words with the model, however long, and times every word."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from gpu_worker.voice.kokoro import model
from gpu_worker.voice.kokoro.phonemes import Sounds
from gpu_worker.voice.take import Take, every_word, join
from studio.domain.speech import Phone

_PAUSE = 0.1
"""Seconds between two pieces of a long line, on top of the silence that the model makes."""
_ENDINGS = (".!?…", ",;:—", "")
"""Where a long line is cut: after a sentence, else after a clause, else between words."""
_BLANK = frozenset(" ˈˌ.,!?;:…—")
_LENGTHEN = frozenset("ːʰʲ\u0303")
_IPA = {
    "A": "eɪ",
    "I": "aɪ",
    "O": "oʊ",
    "Q": "əʊ",
    "W": "aʊ",
    "Y": "ɔɪ",
    "S": "s",
    "T": "ɾ",
    "ᵊ": "ə",
}


@dataclass
class _Piece:
    """Phonemes for one go of the model; `owner` has the written word's index of each character."""

    phonemes: str = ""
    owner: list[int] = field(default_factory=list)

    def add(self, text: str, word: int) -> None:
        self.phonemes += text
        self.owner += [word] * len(text)


def speak(
    written: Sequence[str],
    sounds: Sequence[Sounds],
    pack: str,
    speed: float,
    step: Callable[[int, int], None],
) -> Take | None:
    """Return the line as spoken, with a time for every written word; None when nothing is said.

    `step(done, total)` is called before every piece of a long line.
    """
    takes: list[Take] = []
    heard: list[tuple[int, float, float]] = []
    at = 0.0
    pieces = list(_pieces(sounds))
    for done, piece in enumerate(pieces):
        step(done, len(pieces) + 1)
        take, spans = _say(piece, pack, speed)
        takes.append(take)
        heard += [(word, start + at, end + at) for word, start, end in spans]
        at += take.seconds + _PAUSE
    if not takes:
        return None
    whole = join(takes, _PAUSE)
    return Take(whole.samples, every_word(written, heard), whole.phones)


def _say(piece: _Piece, pack: str, speed: float) -> tuple[Take, list[tuple[int, float, float]]]:
    utterance = model.speak(piece.phonemes, pack, speed)
    phones: list[Phone] = []
    spans: list[tuple[int, float, float]] = []
    for sign, word, (start, end) in zip(piece.phonemes, piece.owner, utterance.spans, strict=True):
        if sign in _LENGTHEN and phones:
            phones[-1] = Phone(phones[-1].symbol + sign, phones[-1].start, float(end))
        elif sign not in _BLANK:
            phones.append(Phone(_IPA.get(sign, sign), float(start), float(end)))
        if sign not in _BLANK:
            spans.append((word, float(start), float(end)))
    return Take(utterance.samples, phones=tuple(phones)), spans


def _pieces(sounds: Sequence[Sounds]) -> Iterator[_Piece]:
    """Yield the line in pieces of at most `model.LONGEST` phonemes, cut where a speaker breathes."""
    units = [
        (index, text)
        for index, sound in enumerate(sounds)
        for text in _short(sound.phonemes + sound.mark if sound.phonemes else "")
    ]
    while units:
        count = _cut([text for _, text in units])
        piece = _Piece()
        for index, text in units[:count]:
            if piece.phonemes:
                piece.add(" ", index)
            piece.add(text, index)
        yield piece
        units = units[count:]


def _short(text: str) -> list[str]:
    """Cut what is too long even for a piece of its own."""
    return [text[at : at + model.LONGEST] for at in range(0, len(text), model.LONGEST)]


def _cut(texts: Sequence[str]) -> int:
    """Return how many of the first `texts` make a piece."""
    fits, length = 0, -1
    for text in texts:
        length += 1 + len(text)
        if length > model.LONGEST:
            break
        fits += 1
    if fits == len(texts):
        return fits
    for ending in _ENDINGS:
        for count in range(fits, fits // 2, -1):
            if not ending or texts[count - 1][-1] in ending:
                return count
    return fits
