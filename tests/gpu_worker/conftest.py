"""Engines that take milliseconds, in the places of the real ones."""

import pytest

from gpu_worker import registry

TINY = {
    "painter": "tests.fakes.engines:Disc",
    "kokoro": "tests.fakes.engines:Tone",
    "espeak": "tests.fakes.engines:Tone",
    "composer": "tests.fakes.engines:Chord",
}


@pytest.fixture
def tiny_engines(monkeypatch: pytest.MonkeyPatch):
    """The registry with small engines under the real names."""
    registry._engine.cache_clear()
    for name, where in TINY.items():
        monkeypatch.setitem(registry.CLASSES, name, where)
    yield registry.CLASSES
    registry._engine.cache_clear()
