"""Every engine's capability record: what it makes, its version, its licence, what it needs.

The version is part of every key that the engine makes: raise it when the same request would give
other bytes, so that old films keep their artefacts and new ones get the better picture.
"""

from dataclasses import dataclass

from studio.domain.steps import Resource


@dataclass(frozen=True, slots=True)
class Capability:
    """One engine. `languages` are BCP 47 tags, empty where language plays no part."""

    name: str
    kind: str
    version: int
    title: str
    licence: str
    commercial: bool
    resource: Resource = Resource.CPU
    languages: tuple[str, ...] = ()
    needs: str = ""
    prompted: bool = False
    """A picture engine that reads the shot's sentence, not only what the breakdown found in it."""


ENGINES: dict[str, Capability] = {
    engine.name: engine
    for engine in (
        Capability("painter", "picture", 4, "Painter", "own code", commercial=True),
        Capability(
            "kokoro",
            "voice",
            1,
            "Kokoro 82M",
            "Apache-2.0",
            commercial=True,
            languages=(
                *("en", "en-GB", "hi", "es", "fr", "it", "pt", "zh"),
                # with the phonemes of another language's voices
                *("ar", "bn", "de", "gu", "id", "kn", "ml", "mr", "ne", "nl", "pa", "pl"),
                *("ru", "sa", "sv", "ta", "te", "tr", "ur"),
            ),
        ),
        Capability(
            "espeak",
            "voice",
            1,
            "eSpeak NG",
            "GPL-3.0-or-later (a program of its own)",
            commercial=True,
        ),
        Capability("composer", "music", 2, "Composer", "own code", commercial=True),
        # The files of creators: a film cannot choose these, its files do.
        Capability("photo", "media", 1, "Own pictures", "own code", commercial=True),
        Capability("clip", "media", 2, "Own clips", "own code, FFmpeg LGPL", commercial=True),
        Capability(
            "recording", "media", 1, "Own recordings", "own code, FFmpeg LGPL", commercial=True
        ),
        Capability("track", "media", 1, "Own music", "own code, FFmpeg LGPL", commercial=True),
        Capability("assembly", "assembly", 4, "Assembly", "own code, x264 GPL", commercial=True),
    )
}

DEFAULTS: dict[str, str] = {"picture": "painter", "voice": "kokoro", "music": "composer"}
"""The engine of each kind that a film uses unless told otherwise."""
