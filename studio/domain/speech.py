"""What a voice engine tells about the sound that it made. Times are seconds from the line's start."""

from dataclasses import dataclass


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
