"""The voice engine Kokoro: a small neural model that speaks well on a plain CPU."""

from gpu_worker.contract import Context
from gpu_worker.voice import sound, written
from gpu_worker.voice.kokoro import utter
from gpu_worker.voice.kokoro.phonemes import link, pronounce
from gpu_worker.voice.perform import perform
from gpu_worker.voice.prosody import prosody
from gpu_worker.voice.take import Take, every_word
from studio.domain.engines import ENGINES
from studio.domain.errors import EngineFailed
from studio.domain.speech import Speech
from studio.domain.steps import SpeakRequest
from studio.domain.voices import VOICES


class Kokoro:
    """Speaks one line at a time; the model is loaded at the first line and kept."""

    def speak(self, request: SpeakRequest, context: Context) -> Speech:
        """Write `speech.wav` and return its timings; one word for each written word.

        Raises EngineFailed("error.voice.unknown") for a voice that is not in the catalogue and
        EngineFailed("error.voice.language") for a language that it cannot pronounce.
        """
        if request.language.split("-", maxsplit=1)[0].lower() not in ENGINES["kokoro"].languages:
            raise EngineFailed("error.voice.language", language=request.language)
        if request.voice not in VOICES:
            raise EngineFailed("error.voice.unknown", voice=request.voice)
        voice = VOICES[request.voice]
        how = prosody(voice, request)
        # 1. Say the words
        words = written.words(request.text)
        british = voice.pack.startswith("b")
        sounds = [pronounce(word, request.language, british=british) for word in words]
        take = utter.speak(words, link(sounds), voice.pack, how.speed, context.step)
        # 2. Make them sound as meant
        if take is None:
            take = Take(sound.silence(), every_word(words, []))
        else:
            take = perform(take, how, request.delivery)
        return sound.write(take, context.folder)
