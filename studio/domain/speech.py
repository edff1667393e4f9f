"""What a voice engine tells about the sound that it made. Times are seconds from the line's start."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Word:
    """One written word of the line, with its punctuation, and when it is heard."""

    text: str
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Phone:
    """One sound in IPA (or the engine's close equivalent) and when it is heard."""

    symbol: str
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Speech:
    """Timings of one spoken line; the sound lies beside it as mono 24 kHz 16-bit `speech.wav`."""

    seconds: float
    words: tuple[Word, ...] = ()
    phones: tuple[Phone, ...] = ()

    def facts(self) -> dict[str, object]:
        """Return what captions need of it, as JSON takes it."""
        words = [[word.text, round(word.start, 3), round(word.end, 3)] for word in self.words]
        return {"seconds": self.seconds, "words": words}

    @staticmethod
    def of(facts: Mapping[str, Any]) -> "Speech":
        """Return a speech from its facts: of one without words, none were noted."""
        words = facts.get("words")
        heard = [Word(*word) for word in words] if isinstance(words, list) else []
        return Speech(float(facts["seconds"]), tuple(heard))
