"""What one character says in a shot, read from the timings of the voice."""

from collections.abc import Sequence
from dataclasses import dataclass

from gpu_worker.contract import Spoken
from studio.domain.film import Delivery, Emotion
from studio.domain.speech import Word
from studio.domain.steps import PictureRequest

_PAUSES = ".,;:!?…—–।॥"


@dataclass(frozen=True, slots=True)
class Saying:
    """One line in the time of the shot, seconds."""

    character: str
    start: float
    end: float
    emotion: Emotion
    delivery: Delivery
    spoken: Spoken

    @property
    def aloud(self) -> bool:
        """Whether lips move: thoughts are heard with the mouth shut."""
        return self.delivery is not Delivery.THINK

    @property
    def words(self) -> list[Word]:
        """The words in the time of the shot."""
        shift = self.spoken.start
        return [Word(w.text, w.start + shift, w.end + shift) for w in self.spoken.speech.words]

    def clauses(self) -> list[tuple[float, float]]:
        """Return stretches of speech between pauses, as (start, end)."""
        found: list[tuple[float, float]] = []
        begin: float | None = None
        last = self.start
        for word in self.words:
            if begin is not None and word.start - last > 0.28:
                found.append((begin, last))
                begin = None
            begin = word.start if begin is None else begin
            last = word.end
            if word.text[-1:] in _PAUSES:
                found.append((begin, last))
                begin = None
        if begin is not None:
            found.append((begin, last))
        return found or [(self.start, self.end)]

    def stresses(self) -> list[float]:
        """Return moments of stressed words, at least 350 ms apart: long words and last ones."""
        found: list[float] = []
        for word in self.words:
            letters = sum(c.isalpha() for c in word.text)
            strong = letters >= 5 or word.text[-1:] in _PAUSES
            if strong and (not found or word.start - found[-1] > 0.35):
                found.append(word.start + 0.06)
        return found


def sayings(request: PictureRequest, spoken: Sequence[Spoken]) -> list[Saying]:
    """Join the shot's lines (emotion, delivery) with their voices, in order."""
    found: list[Saying] = []
    for i, voice in enumerate(spoken):
        line = request.shot.lines[i] if i < len(request.shot.lines) else None
        found.append(
            Saying(
                voice.character,
                voice.start,
                voice.start + voice.speech.seconds,
                line.emotion if line else Emotion.NEUTRAL,
                line.delivery if line else Delivery.SPEAK,
                voice,
            )
        )
    return found
