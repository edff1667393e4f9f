"""Speaks lines for the tests, each once, and measures what came out."""

import tempfile
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
import pytest
import pyworld
import soundfile

from gpu_worker.contract import Context
from gpu_worker.voice.espeak.engine import Espeak
from gpu_worker.voice.kokoro import files
from gpu_worker.voice.kokoro.engine import Kokoro
from studio.domain.film import Delivery, Emotion
from studio.domain.speech import Speech
from studio.domain.steps import SpeakRequest

STORY = "The old keeper smiled, and told the children a story about the sea."
KAHANI = "आज मैं तुम्हें एक पुरानी कहानी सुनाता हूँ।"
_ROOM = tempfile.TemporaryDirectory(prefix="speech-")
ENGINES = {"kokoro": Kokoro(), "espeak": Espeak()}

needs_packs = pytest.mark.skipif(
    not any(files.packs_folder().glob("*.bin")), reason="the voice packs are not installed"
)


@dataclass(frozen=True)
class Spoken:
    speech: Speech
    file: Path
    samples: np.ndarray
    rate: int

    @property
    def pitch(self) -> float:
        """The median pitch in Hz, 0 when nothing is voiced."""
        pitch, _ = pyworld.harvest(self.samples, self.rate)
        return float(np.median(pitch[pitch > 0])) if (pitch > 0).any() else 0.0

    @property
    def voiced(self) -> float:
        """The share of time with a clear pitch."""
        rough, times = pyworld.dio(self.samples, self.rate)
        aperiodic = pyworld.d4c(self.samples, rough, times, self.rate)
        return float(((rough > 0) & (aperiodic[:, 20] < 0.5)).mean())

    def loud(self, start: float, end: float) -> float:
        part = self.samples[int(start * self.rate) : max(int(end * self.rate), 1)]
        return float(np.sqrt(np.mean(part**2))) if len(part) else 0.0


def request(text: str, voice: str = "grace", language: str = "en", **how: str) -> SpeakRequest:
    emotion = Emotion(how.get("emotion", "neutral"))
    return SpeakRequest(text, language, voice, emotion, Delivery(how.get("delivery", "speak")))


def speak_into(folder: Path, wanted: SpeakRequest, engine: str = "kokoro") -> Spoken:
    speech = ENGINES[engine].speak(wanted, Context(folder, lambda _: None, lambda: False))
    file = folder / "speech.wav"
    samples, rate = soundfile.read(file)
    return Spoken(speech, file, samples, rate)


@cache
def spoken(wanted: SpeakRequest, engine: str = "kokoro") -> Spoken:
    return speak_into(Path(tempfile.mkdtemp(dir=_ROOM.name)), wanted, engine)


def in_order(speech: Speech) -> bool:
    """Whether every time lies in the line and none runs backwards."""
    times = [moment for word in speech.words for moment in (word.start, word.end)]
    starts = [phone.start for phone in speech.phones]
    inside = all(0 <= moment <= speech.seconds for moment in (*times, *starts))
    return inside and times == sorted(times) and starts == sorted(starts)
