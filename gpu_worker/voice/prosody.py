"""How a feeling sounds: what it does to speed, melody, loudness and colour of a voice."""

from dataclasses import dataclass, replace
from functools import reduce

from studio.domain.film import Delivery, Emotion
from studio.domain.steps import SpeakRequest
from studio.domain.voices import Voice


@dataclass(frozen=True, slots=True)
class Prosody:
    """What is done to a neutral reading.

    `pitch` and `formant` multiply, `range` stretches the melody around its mean, `speed` multiplies
    the rate of speech, `loudness` and `brightness` are decibels (brightness: the highs from 1 to
    4 kHz up), `tremor` and `breath` are 0 to 1. `voiced` is false for a whisper.
    """

    pitch: float = 1.0
    formant: float = 1.0
    range: float = 1.0
    speed: float = 1.0
    loudness: float = 0.0
    brightness: float = 0.0
    tremor: float = 0.0
    tremor_hertz: float = 5.0
    breath: float = 0.0
    voiced: bool = True

    @property
    def leaves_sound(self) -> bool:
        """Whether nothing but speed and loudness is changed."""
        return replace(self, speed=1.0, loudness=0.0) == Prosody()


_EMOTIONS: dict[Emotion, Prosody] = {
    Emotion.NEUTRAL: Prosody(),
    Emotion.HAPPY: Prosody(pitch=1.1, range=1.3, speed=1.07, loudness=1, brightness=1.5),
    Emotion.SAD: Prosody(
        pitch=0.93, range=0.65, speed=0.85, loudness=-2, brightness=-3, breath=0.1
    ),
    Emotion.ANGRY: Prosody(pitch=1.06, range=1.25, speed=1.08, loudness=2.5, brightness=4),
    Emotion.AFRAID: Prosody(
        pitch=1.16, range=1.1, speed=1.12, loudness=-1, tremor=0.025, tremor_hertz=7.5, breath=0.15
    ),
    Emotion.SURPRISED: Prosody(pitch=1.18, range=1.5, speed=1.0, loudness=1, brightness=1),
    Emotion.WHISPER: Prosody(speed=0.92, loudness=-5, brightness=3, voiced=False),
    Emotion.SHOUT: Prosody(
        pitch=1.24, formant=1.03, range=1.2, speed=0.94, loudness=3.5, brightness=6
    ),
}

_DELIVERIES: dict[Delivery, Prosody] = {
    Delivery.SPEAK: Prosody(),
    Delivery.THINK: Prosody(speed=0.95, loudness=-2.5, brightness=-2),
    Delivery.CHANT: Prosody(speed=0.9),
}


def prosody(voice: Voice, request: SpeakRequest) -> Prosody:
    """Return everything that is done to the voice's pack for this way of saying a line."""
    age = Prosody(
        pitch=voice.pitch,
        formant=voice.formant,
        range=voice.range,
        speed=voice.speed,
        tremor=voice.tremor,
        breath=voice.breath,
    )
    wished = Prosody(pitch=2 ** (request.pitch / 12), speed=request.speed)
    return reduce(_both, (age, _EMOTIONS[request.emotion], _DELIVERIES[request.delivery], wished))


def _both(one: Prosody, other: Prosody) -> Prosody:
    faster = other if other.tremor > one.tremor else one
    return Prosody(
        pitch=one.pitch * other.pitch,
        formant=one.formant * other.formant,
        range=one.range * other.range,
        speed=one.speed * other.speed,
        loudness=one.loudness + other.loudness,
        brightness=one.brightness + other.brightness,
        tremor=max(one.tremor, other.tremor),
        tremor_hertz=faster.tremor_hertz,
        breath=max(one.breath, other.breath),
        voiced=one.voiced and other.voiced,
    )
