"""The engine Recording: a creator's own voice as a line, as loud as all lines and without silence around."""

from pathlib import Path

import numpy as np

from gpu_worker import media
from gpu_worker.contract import Context
from gpu_worker.voice import sound, written
from gpu_worker.voice.recording.listening import aligned, cut
from gpu_worker.voice.take import RATE, Samples, Take
from studio.domain.speech import Speech
from studio.domain.steps import SpeakRequest


class Recording:
    """Takes recordings as they are: feeling, pace and pitch are the speaker's."""

    def speak(self, request: SpeakRequest, folder: Path, context: Context) -> Speech:
        """Write `speech.wav` of the upload in `folder`; the words are found by what can be heard."""
        samples = sound.trim(Take(cut(_read(folder, context)))).samples
        take = aligned(sound.level(samples), written.words(request.text))
        return sound.write(take, context.folder)


def _read(folder: Path, context: Context) -> Samples:
    """Return the whole recording at the rate of every line."""
    parts: list[Samples] = []
    for part in media.sound(folder, RATE, "mono"):
        context.step(0, 1)
        parts.append(part[0])
    return np.concatenate(parts)
