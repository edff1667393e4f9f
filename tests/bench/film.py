"""A film from a script: made once, again with nothing changed, again with one line changed."""

import json
import re
import statistics
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.bench.figures import Figure
from tests.bench.processes import Ran, studio

SAMPLES = Path(__file__).parents[2] / "assets" / "samples"


def run(arguments: Sequence[str]) -> Iterator[Figure]:
    """Yield the figures of the script named first in `arguments` (default: the first sample)."""
    script = Path(arguments[0]) if arguments else min(SAMPLES.glob("*.fountain"))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        first = _film(script, folder)
        report = json.loads(first.output)
        duration = report["duration"]
        yield Figure("film", duration, "s of film")
        yield Figure("first run", first.seconds, "s")
        yield Figure("first run / film", first.seconds / duration, "", "<= 1.5")
        yield Figure("memory", first.memory / 2**20, "MiB", "< 2048")
        again = [_film(script, folder).seconds for _ in range(3)]
        yield Figure("nothing changed", statistics.median(again), "s", "< 3")
        edited = folder / f"edited{script.suffix}"
        ratios = []
        for number in range(3):
            edited.write_text(edit(script.read_text(), f"Listen {number}."))
            ratios.append(_film(edited, folder).seconds / first.seconds)
        yield Figure("one line changed / first run", statistics.median(ratios), "", "<= 0.10")


def edit(script: str, words: str) -> str:
    """Add `words` to the last spoken line of a Fountain script."""
    cues = list(re.finditer(r"^[A-Z][A-Z ]+\n(?:\(.*\)\n)?(?P<line>\S.*)$", script, re.MULTILINE))
    end = cues[-1].end("line")
    return f"{script[:end]} {words}{script[end:]}"


def _film(script: Path, folder: Path) -> Ran:
    out, cache = str(folder / "film.mp4"), str(folder / "cache")
    return studio("film", str(script), "-o", out, "--cache", cache, "--json")
