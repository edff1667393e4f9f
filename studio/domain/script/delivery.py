"""How a line is spoken: emotion and delivery, from its manner, its words and its punctuation."""

from studio.domain.film import Delivery, Emotion
from studio.domain.script.languages import verse
from studio.domain.script.words.emotions import DELIVERIES, EMOTIONS
from studio.domain.script.words.exclamations import EXCLAMATIONS


def emotion_of(text: str, manner: str = "") -> Emotion:
    """Return the emotion of a line; what the script says about it wins over what the line says."""
    told = EMOTIONS.first(manner)
    if told is not None:
        return told
    exclaimed = text.count("!") + text.count("！")
    letters = [char for char in text if char.isalpha()]
    if exclaimed and len(letters) > 3 and all(char.isupper() for char in letters):
        return Emotion.SHOUT
    said = EXCLAMATIONS.first(text)
    asked = "?!" in text or "!?" in text
    if said == Emotion.SURPRISED and not (exclaimed or len(letters) < 16):
        said = None
    if said is not None and (exclaimed or said in (Emotion.SURPRISED, Emotion.SAD, Emotion.HAPPY)):
        return said
    if asked:
        return Emotion.SURPRISED
    return Emotion.SHOUT if exclaimed > 2 else Emotion.HAPPY if exclaimed else Emotion.NEUTRAL


def delivery_of(text: str, manner: str = "", *, sung: bool = False) -> Delivery:
    """Return whether a line is spoken, thought or chanted."""
    if sung or verse(text):
        return Delivery.CHANT
    return DELIVERIES.first(manner) or Delivery.SPEAK
