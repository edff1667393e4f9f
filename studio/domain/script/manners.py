"""What stands in brackets over a speech, and how it is spoken then."""

from dataclasses import replace

from studio.domain.film import Delivery, Emotion, Line
from studio.domain.script.delivery import delivery_of, emotion_of
from studio.domain.script.words.emotions import DELIVERIES, EMOTIONS

_WORDS = {
    Emotion.HAPPY: ("happily", "ख़ुशी से", "مبتسما"),
    Emotion.SAD: ("sadly", "उदासी से", "بحزن"),
    Emotion.ANGRY: ("angrily", "गुस्से से", "غاضبا"),
    Emotion.AFRAID: ("afraid", "डरकर", "خائفا"),
    Emotion.SURPRISED: ("surprised", "हैरानी से", "مندهشا"),
    Emotion.WHISPER: ("whispering", "फुसफुसाकर", "هامسا"),
    Emotion.SHOUT: ("shouting", "चिल्लाकर", "صارخا"),
    Delivery.THINK: ("thinking", "सोचते हुए", "فكر"),
    Delivery.CHANT: ("chanting", "गाते हुए", "منشدا"),
}
_LANGUAGES = ("en", "hi", "ar")


def manner_of(line: Line, seen: str) -> str:
    """Return the words in brackets for a line; none when line and action say it already.

    The script's own words stay as long as they say how the line is spoken.
    """
    own = " ".join(line.manner.split())
    emotion, delivery = EMOTIONS.first(own), DELIVERIES.first(own)
    fits = emotion in (None, line.emotion) and delivery in (None, line.delivery)
    if own and fits:
        return own
    plain = (Emotion.NEUTRAL, emotion_of(line.text), emotion_of(line.text, seen))
    language = line.language.split("-")[0]
    column = _LANGUAGES.index(language) if language in _LANGUAGES else 0
    words: list[str] = []
    if line.delivery not in (Delivery.SPEAK, delivery_of(line.text)):
        words.append(_WORDS[line.delivery][column])
    if line.emotion not in plain:
        words.append(_WORDS[line.emotion][column])
    return ", ".join(words)


def spoken_so(line: Line, manner: str, seen: str, *, sung: bool) -> Line:
    """Return the line as other words in brackets have it spoken."""
    return replace(
        line,
        manner=manner,
        emotion=emotion_of(line.text, manner or seen),
        delivery=delivery_of(line.text, manner, sung=sung),
    )
