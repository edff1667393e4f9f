"""Asks the eSpeak NG program: one that is kept for pronunciations, a fresh one for every sound.

What eSpeak says depends a little on what it said before, so only a fresh one gives the same bytes for
the same request.
"""

import json
import os
import subprocess
import sys
from base64 import b64decode
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from threading import Lock
from typing import Any

import numpy as np
from numpy.typing import NDArray

from studio.domain.errors import EngineFailed

_ROOT = Path(__file__).parents[3]
_COMMAND = [sys.executable, "-m", "gpu_worker.voice.espeak.server"]


@dataclass(frozen=True, slots=True)
class Said:
    """Sound as eSpeak made it: `samples` −1 to 1 at `rate` Hz.

    `words` are (index of the first character in the text, start), `phones` (IPA, start) in seconds.
    """

    samples: NDArray[np.float32]
    rate: int
    words: tuple[tuple[int, float], ...]
    phones: tuple[tuple[str, float], ...]


class _Program:
    """The child process of this process (a fork must not share its parent's)."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._child: subprocess.Popen[str] | None = None
        self._owner = 0

    def ask(self, question: dict[str, Any]) -> dict[str, Any]:
        """Return the answer; raises EngineFailed("error.voice.espeak") when it died twice."""
        with self._lock:
            for _ in range(2):
                try:
                    return json.loads(self._exchange(json.dumps(question)))
                except (OSError, ValueError):
                    self._child = None
        raise EngineFailed("error.voice.espeak")

    def _exchange(self, question: str) -> str:
        if self._child is None or self._owner != os.getpid():
            self._child = subprocess.Popen(
                _COMMAND,
                cwd=_ROOT,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                encoding="utf-8",
            )
            self._owner = os.getpid()
        if self._child.stdin is None or self._child.stdout is None:
            raise OSError
        self._child.stdin.write(question + "\n")
        self._child.stdin.flush()
        return self._child.stdout.readline()


_program = _Program()


@lru_cache(maxsize=4096)
def ipa(words: tuple[str, ...], voice: str) -> tuple[str, ...] | None:
    """Return the pronunciation of each word by itself; None for a voice that does not exist."""
    spoken = _program.ask({"ipa": words, "voice": voice})["ipa"]
    return None if spoken is None else tuple(spoken)


def say(text: str, voice: str, rate: int, pitch: int) -> Said:
    """Speak `text` at `rate` words a minute and `pitch` 0 to 100; no samples for an unknown voice.

    Raises EngineFailed("error.voice.espeak") when the program fails.
    """
    question = json.dumps({"say": text, "voice": voice, "rate": rate, "pitch": pitch})
    try:
        done = subprocess.run(
            _COMMAND,
            cwd=_ROOT,
            input=question.encode(),
            capture_output=True,
            check=True,
            timeout=300,
        )
        answer = json.loads(done.stdout)
    except (OSError, ValueError, subprocess.SubprocessError) as error:
        raise EngineFailed("error.voice.espeak") from error
    samples = np.frombuffer(b64decode(answer["pcm"]), dtype="<i2").astype(np.float32)
    samples /= 32768
    return Said(
        samples=samples,
        rate=answer["rate"],
        words=tuple((place, second) for place, second in answer["words"]),
        phones=tuple((symbol, second) for symbol, second in answer["phones"]),
    )
