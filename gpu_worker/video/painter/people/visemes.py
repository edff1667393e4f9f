"""From phones to mouths: every sound of a language as one of fourteen mouth shapes, blended in time.

The timing rules are those of cut-out animation: a shape begins 70 ms before its sound and leaves 60 ms
after it; lips that must touch (m b p, f v) are never averaged away and stay for two frames.
"""

import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from itertools import pairwise
from typing import NamedTuple

from gpu_worker.video.painter.people.easing import ease
from studio.domain.speech import Phone

LEAD = 0.07
TRAIL = 0.06
CLOSING = 0.042
"""Seconds in which lips come together before a closed sound, and part after it."""


class Mouth(NamedTuple):
    """One mouth in units of the head (the head is 105 high).

    `width` is half the distance between the corners, `upper` and `lower` the opening above and below
    the line of the lips; `round`, `teeth`, `tongue`, `tuck` (lower lip under the teeth) and `press`
    go from 0 to 1.
    """

    width: float
    upper: float = 0.0
    lower: float = 0.0
    round: float = 0.0
    teeth: float = 0.0
    tongue: float = 0.0
    tuck: float = 0.0
    press: float = 0.0

    @property
    def opening(self) -> float:
        """The gap between the lips, in head units."""
        return self.upper + self.lower


MOUTHS: dict[str, Mouth] = {
    "rest": Mouth(11.0, press=0.15),
    "mbp": Mouth(10.4, press=1.0),
    "fv": Mouth(11.0, 1.2, 1.0, teeth=1.0, tuck=1.0),
    "aa": Mouth(11.4, 2.6, 10.5, 0.25, 0.75, 0.45),
    "eh": Mouth(12.0, 2.2, 6.4, 0.0, 0.85, 0.35),
    "ee": Mouth(13.6, 1.8, 3.6, 0.0, 1.0, 0.2),
    "oh": Mouth(8.4, 3.0, 8.0, 0.9, 0.25, 0.2),
    "oo": Mouth(5.9, 2.0, 3.8, 1.0),
    "l": Mouth(11.4, 2.2, 5.4, 0.1, 0.8, 1.0),
    "th": Mouth(11.4, 1.8, 3.8, 0.0, 0.9, 0.9),
    "s": Mouth(12.2, 1.5, 2.5, 0.0, 1.0),
    "sh": Mouth(8.8, 2.2, 3.4, 0.6, 1.0),
    "r": Mouth(8.6, 1.8, 4.2, 0.6, 0.4, 0.3),
    "k": Mouth(11.4, 1.8, 4.4, 0.1, 0.6, 0.3),
}
REST = MOUTHS["rest"]
CLOSED = frozenset({"mbp", "fv"})

_SOUNDS: dict[str, str] = {
    "mbp": "mbpɓɱʙɸβ",
    "fv": "fvʋⱱ",
    "aa": "aɑɐʌæɶä",
    "eh": "ɛəeɜᵊɘøœɚɝɤɞ@",
    "ee": "iɪjᵻɨyʏʎɥ",
    "oh": "oɔɒɵ",
    "oo": "uʊwʉɯʍ",
    "l": "lɫɭɬʟɮ",
    "th": "θð",
    "s": "szʦʣɕʑʂʐ",
    "sh": "ʃʒʧʤʨʥɧ",
    "r": "ɹrɾɽɻʀʁɺ",
    "k": "kɡgqɢhɦħʕŋɴxɣχtdnʈɖɳɲçʝcɟɠɗʔTʘǃ",
}
_SHAPES: dict[str, tuple[str, ...]] = {s: (v,) for v, all_of in _SOUNDS.items() for s in all_of} | {
    "A": ("eh", "ee"),  # Kokoro writes its diphthongs as capitals
    "I": ("aa", "ee"),
    "O": ("oh", "oo"),
    "Q": ("eh", "oo"),
    "W": ("aa", "oo"),
    "Y": ("oh", "ee"),
    "S": ("sh",),
    "Z": ("sh",),
    "N": ("k",),
}
_AFFRICATES = {"tʃ": "ʧ", "dʒ": "ʤ", "ts": "ʦ", "dz": "ʣ", "tɕ": "ʨ", "dʑ": "ʥ"}


def shapes(symbol: str) -> tuple[str, ...]:
    """Return the mouths, in order, that `symbol` (IPA or Kokoro) goes through.

    Stress, length, tone, aspiration and other marks are ignored. Silence and punctuation give nothing;
    a letter nobody has heard of gives the half-open "k", so that speech never freezes a face.
    """
    letters = [
        c
        for c in unicodedata.normalize("NFD", symbol)
        if unicodedata.category(c) in {"Ll", "Lu", "Lo"} or c in _SHAPES
    ]
    plain = "".join(letters)
    for pair, one in _AFFRICATES.items():
        plain = plain.replace(pair, one)
    return tuple(v for c in plain for v in _SHAPES.get(c, ("k",)))


class Key(NamedTuple):
    """A mouth held from `start` to `end`, seconds."""

    start: float
    end: float
    shape: str


def keys(phones: Iterable[Phone], offset: float = 0.0) -> list[Key]:
    """Turn phones into mouths in time, `offset` seconds later. A diphthong shares its time."""
    found: list[Key] = []
    for phone in phones:
        parts = shapes(phone.symbol)
        length = phone.end - phone.start
        if not parts or length <= 0:
            continue
        share = length / len(parts)
        begin = phone.start + offset
        found += [
            Key(begin + i * share, begin + (i + 1) * share, shape) for i, shape in enumerate(parts)
        ]
    return found


def blend(a: Mouth, b: Mouth, share: float) -> Mouth:
    """Return the mouth `share` (0..1) of the way from `a` to `b`."""
    return Mouth(*(x + (y - x) * share for x, y in zip(a, b, strict=True)))


class MouthTrack:
    """The mouth of one character through a shot; any time may be asked for in any order."""

    def __init__(self, timed: Iterable[Key], fps: float = 24.0) -> None:
        self._keys = sorted(timed)
        self._starts = [k.start for k in self._keys]
        self._longest = max((k.end - k.start for k in self._keys), default=0.0)
        self._hold = max(0.045, 1.08 / fps)

    @property
    def phrase_ends(self) -> list[float]:
        """Times at which the voice rests for 180 ms or more: where people blink."""
        ends = [a.end for a, b in pairwise(self._keys) if b.start - a.end > 0.18]
        return ends + ([self._keys[-1].end] if self._keys else [])

    def at(self, time: float, gain: float = 1.0) -> Mouth | None:
        """Return the mouth at `time`, or None when this character has been silent for a while.

        `gain` opens vowels more (a shout) or less (a whisper); closed lips stay closed.
        """
        reach = LEAD + TRAIL + self._hold
        first = bisect_left(self._starts, time - self._longest - reach)
        near = self._keys[first : bisect_right(self._starts, time + reach)]
        total = [0.0] * 8
        weight, shut, closed = 0.0, 0.0, REST
        for key in near:
            shape = MOUTHS[key.shape]
            if key.shape in CLOSED:
                share = self._closure(key, time)
                if share > shut:
                    shut, closed = share, shape
                continue
            share = self._share(key, time)
            weight += share
            total = [x + share * y for x, y in zip(total, shape, strict=True)]
        if weight <= 0 and shut <= 0:
            return None
        idle = max(0.0, 0.9 - weight)
        mixed = Mouth(*((x + idle * y) / (weight + idle) for x, y in zip(total, REST, strict=True)))
        mixed = mixed._replace(upper=mixed.upper * gain, lower=mixed.lower * gain)
        return blend(mixed, closed, shut)

    def _share(self, key: Key, time: float) -> float:
        if time < key.start:
            return ease((time - key.start + LEAD) / LEAD)
        if time > key.end:
            return ease((key.end + TRAIL - time) / TRAIL)
        return 1.0

    def _closure(self, key: Key, time: float) -> float:
        middle = (key.start + key.end) / 2
        start, end = min(key.start, middle - self._hold), max(key.end, middle + self._hold)
        return ease(1 - max(start - time, time - end, 0.0) / CLOSING)
