"""The engine Track: a creator's own music under a scene, starting over where it is too short."""

from pathlib import Path

import numpy as np
import soundfile
from numpy.typing import NDArray

from gpu_worker import media
from gpu_worker.contract import Context
from studio.domain.steps import CueRequest

_RATE = 48_000
_SEAM = 2 * _RATE
"""Samples in which the end of the music fades into its beginning."""

_Sound = NDArray[np.float32]


class Track:
    """Takes music as it is; the mix levels it, fades it with the scene, and lowers it under speech."""

    def compose(self, request: CueRequest, folder: Path, context: Context) -> None:
        """Write `cue.flac` of the upload in `folder`: `request.seconds`, cut or repeated."""
        wanted = round(request.seconds * _RATE)
        music = repeated(_read(folder, wanted, context), wanted)
        soundfile.write(context.folder / "cue.flac", music.T, _RATE, subtype="PCM_16")


def repeated(music: _Sound, wanted: int) -> _Sound:
    """Return `wanted` samples of the music: each round begins while the one before it fades."""
    length = music.shape[1]
    if length >= wanted:
        return music[:, :wanted]
    seam = min(_SEAM, length // 4)
    rise = np.sin((np.arange(seam) + 0.5) / max(seam, 1) * np.pi / 2).astype(np.float32)
    fading = music.copy()
    fading[:, length - seam :] *= rise[::-1]
    made = np.zeros((2, wanted), np.float32)
    for start in range(0, wanted, length - seam):
        part = fading[:, : wanted - start].copy()
        if start:
            part[:, :seam] *= rise[: part.shape[1]]
        made[:, start : start + part.shape[1]] += part
    return np.clip(made, -1, 1)


def _read(folder: Path, most: int, context: Context) -> _Sound:
    """Return as much of the music as is wanted."""
    parts: list[_Sound] = []
    length = 0
    for part in media.sound(folder, _RATE, "stereo"):
        context.step(min(length, most), most)
        parts.append(part)
        length += part.shape[1]
        if length >= most:
            break
    return np.concatenate(parts, axis=1)
