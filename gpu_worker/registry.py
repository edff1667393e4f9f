"""Which class makes what an engine's name promises. Names here, imports late: listing loads nothing."""

from functools import cache
from importlib import import_module
from typing import Any, cast

from gpu_worker.contract import (
    FootageEngine,
    MusicEngine,
    PictureEngine,
    RecordingEngine,
    TrackEngine,
    VoiceEngine,
)
from studio.domain.errors import EngineFailed

CLASSES: dict[str, str] = {
    "painter": "gpu_worker.video.painter.engine:Painter",
    "photo": "gpu_worker.video.photo.engine:Photo",
    "clip": "gpu_worker.video.clip.engine:Clip",
    "kokoro": "gpu_worker.voice.kokoro.engine:Kokoro",
    "espeak": "gpu_worker.voice.espeak.engine:Espeak",
    "recording": "gpu_worker.voice.recording.engine:Recording",
    "composer": "gpu_worker.music.composer.engine:Composer",
    "track": "gpu_worker.music.track.engine:Track",
}
"""Engine name (`studio.domain.engines.ENGINES`) to "module:class"."""


@cache
def _engine(name: str) -> Any:  # noqa: ANN401  (the functions below give it its type)
    if name not in CLASSES:
        raise EngineFailed("error.engine.unknown", engine=name)
    module, _, attribute = CLASSES[name].partition(":")
    return getattr(import_module(module), attribute)()


def voice(name: str) -> VoiceEngine:
    """Return the warm voice engine `name`; raises EngineFailed("error.engine.unknown")."""
    return cast("VoiceEngine", _engine(name))


def picture(name: str) -> PictureEngine:
    """Return the warm picture engine `name`; raises EngineFailed("error.engine.unknown")."""
    return cast("PictureEngine", _engine(name))


def footage(name: str) -> FootageEngine:
    """Return the warm engine `name` for a creator's pictures; raises EngineFailed."""
    return cast("FootageEngine", _engine(name))


def recording(name: str) -> RecordingEngine:
    """Return the warm engine `name` for a creator's recordings; raises EngineFailed."""
    return cast("RecordingEngine", _engine(name))


def music(name: str) -> MusicEngine:
    """Return the warm music engine `name`; raises EngineFailed("error.engine.unknown")."""
    return cast("MusicEngine", _engine(name))


def track(name: str) -> TrackEngine:
    """Return the warm engine `name` for a creator's music; raises EngineFailed."""
    return cast("TrackEngine", _engine(name))
