"""The sample scripts that travel with the studio, each a film at one click."""

from pathlib import Path

from studio.domain.access import Who
from studio.domain.errors import NotFound
from studio.runtime import Runtime
from studio.services import films

_FOLDER = Path(__file__).parents[2] / "assets" / "samples"
SAMPLES = ("the-keepers-lamp.fountain", "the-fox-and-the-crow.txt", "festival-morning.txt")


def use(rt: Runtime, who: Who, sample: str) -> str:
    """Make a film of a sample and return its id; raises NotFound for a name that is none."""
    if sample not in SAMPLES:
        raise NotFound(sample=sample[:40])
    return films.create(rt, who, (_FOLDER / sample).read_text("utf-8"))
