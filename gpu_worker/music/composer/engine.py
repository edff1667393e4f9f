"""The music engine Composer: writes a score from the mood and the seed, and plays it."""

import soundfile

from gpu_worker.contract import Context
from gpu_worker.music.composer import mixdown
from gpu_worker.music.composer.raga import arrange as raga_arrange
from gpu_worker.music.composer.score import Score
from gpu_worker.music.composer.waves import RATE
from gpu_worker.music.composer.western import arrange as western_arrange
from studio.domain.errors import EngineFailed
from studio.domain.film import Cue, MusicFamily
from studio.domain.steps import CueRequest

_WRITERS = {MusicFamily.WESTERN: western_arrange.write, MusicFamily.RAGA: raga_arrange.write}


class Composer:
    """Composes one cue at a time."""

    def compose(self, request: CueRequest, context: Context) -> None:
        """Write `cue.flac`: stereo, 48 kHz, at least `request.seconds`.

        Raises EngineFailed("error.music.none") when the cue asks for no music.
        """
        score = write(request.cue, request.seconds)
        sound = mixdown.perform(score, context.step)
        soundfile.write(context.folder / "cue.flac", sound.T, RATE, subtype="PCM_16")


def write(cue: Cue, seconds: float) -> Score:
    """Return the notes of a cue; raises EngineFailed("error.music.none") for a cue without music."""
    if cue.family not in _WRITERS:
        raise EngineFailed("error.music.none")
    return _WRITERS[cue.family](cue, seconds)
