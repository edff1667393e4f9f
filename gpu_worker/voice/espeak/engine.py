"""The voice engine eSpeak: plain and robotic, but it speaks more than a hundred languages."""

from bisect import bisect_right
from dataclasses import replace

from gpu_worker.contract import Context
from gpu_worker.voice import sound, written
from gpu_worker.voice.espeak import client
from gpu_worker.voice.espeak.client import Said
from gpu_worker.voice.perform import perform
from gpu_worker.voice.prosody import Prosody, prosody
from gpu_worker.voice.take import Take, every_word
from studio.domain.errors import EngineFailed
from studio.domain.film import Age, Gender
from studio.domain.speech import Phone, Speech
from studio.domain.steps import SpeakRequest
from studio.domain.voices import VOICES, Voice

_VOICES = {"en": "en-us", "en-gb": "en", "zh": "cmn", "sa": "hi", "pt": "pt-br", "no": "nb"}
_WOMEN, _MEN = ("f2", "f3", "f4"), ("m3", "m1", "m7")
"""eSpeak's own variants of a voice, so that two women do not sound alike."""
_AGES = {
    Age.CHILD: Prosody(pitch=1.3, formant=1.18),
    Age.YOUNG: Prosody(pitch=1.06, formant=1.03),
    Age.ADULT: Prosody(),
    Age.OLD: Prosody(pitch=0.95, formant=0.96, range=0.85, speed=0.9, tremor=0.03, breath=0.2),
}
_RATE = 155
"""Words a minute."""


class Espeak:
    """Speaks one line at a time through a program of its own."""

    def speak(self, request: SpeakRequest, context: Context) -> Speech:
        """Write `speech.wav` and return its timings; one word for each written word.

        A language that eSpeak does not know is read by English rules. Raises
        EngineFailed("error.voice.unknown") for a voice that is not in the catalogue.
        """
        if request.voice not in VOICES:
            raise EngineFailed("error.voice.unknown", voice=request.voice)
        voice = VOICES[request.voice]
        age = _AGES[voice.age]
        plain = replace(
            voice,
            pitch=age.pitch,
            formant=age.formant,
            range=age.range,
            tremor=age.tremor,
            breath=age.breath,
            speed=age.speed,
        )
        how = prosody(plain, request)
        context.step(0, 2)
        words = written.words(request.text)
        text, starts = _speakable(words, request.language)
        if not text:
            return sound.write(Take(sound.silence(), every_word(words, [])), context.folder)
        said = _say(text, request.language, voice, round(_RATE * how.speed))
        context.step(1, 2)
        return sound.write(
            perform(_take(words, starts, said), how, request.delivery), context.folder
        )


def _speakable(words: list[str], language: str) -> tuple[str, list[int]]:
    """Return the line without what cannot be said, and where each written word starts in it."""
    text = ""
    starts: list[int] = []
    for word in words:
        starts.append(len(text))
        kept = "".join(
            part.text if isinstance(part, written.Run) else part.sign
            for part in written.parts(word, language)
        )
        if any(sign.isalnum() for sign in kept):
            text += kept + " "
    return text, starts


def _say(text: str, language: str, voice: Voice, rate: int) -> Said:
    tag = language.lower()
    base = tag.split("-", maxsplit=1)[0]
    kind = _MEN if voice.gender == Gender.MALE and voice.age != Age.CHILD else _WOMEN
    variant = kind[list(VOICES).index(voice.id) % len(kind)]
    for name in (_VOICES.get(tag, tag), _VOICES.get(base, base), "en-us"):
        said = client.say(text, f"{name}+{variant}", rate, 50)
        if len(said.samples):
            break
    return said


def _take(words: list[str], starts: list[int], said: Said) -> Take:
    """Bring the sound to the rate of every line and tell when each written word is heard."""
    samples = sound.resample(said.samples, said.rate)
    total = len(said.samples) / said.rate
    ends = [start for _, start in said.phones[1:]] + [total]
    phones = tuple(
        Phone(symbol.strip("ˈˌ"), start, end)
        for (symbol, start), end in zip(said.phones, ends, strict=False)
        if symbol.strip("ˈˌ")
    )
    spoken = [
        (bisect_right(starts, place) - 1, start, _quiet_from(phones, start, after))
        for (place, start), (_, after) in zip(
            said.words, [*said.words[1:], (0, total)], strict=False
        )
    ]
    return Take(samples, every_word(words, spoken), phones)


def _quiet_from(phones: tuple[Phone, ...], start: float, stop: float) -> float:
    """Return when the last sound between `start` and `stop` ends."""
    heard = [phone.end for phone in phones if start <= phone.start < stop]
    return min(max(heard, default=stop), stop)
