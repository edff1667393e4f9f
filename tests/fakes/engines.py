"""Small engines that really draw, speak and compose: fast, deterministic, and easy to check by eye.

Named in the registry as "tests.fakes.engines:Disc" and so on (see `tests/gpu_worker/conftest.py`).
"""

import os
import signal
import sys
import time
from collections.abc import Sequence
from dataclasses import replace

import cv2
import numpy as np
import soundfile

from gpu_worker.contract import Context, Focus, Frame, Reel, Spoken
from studio.domain.errors import EngineFailed
from studio.domain.speech import Speech, Word
from studio.domain.steps import CueRequest, PictureRequest, SpeakRequest

WORD = 0.3
"""Seconds that every word of `Tone` takes."""


class Disc:
    """A disc that crosses the frame once during the shot, grows while somebody speaks."""

    def open(self, request: PictureRequest, spoken: Sequence[Spoken], frames: int) -> Reel:
        return DiscReel(request, spoken, frames)


class DiscReel:
    def __init__(self, request: PictureRequest, spoken: Sequence[Spoken], frames: int) -> None:
        self._request, self._spoken, self._frames = request, spoken, frames
        rng = np.random.default_rng(request.shot.seed)
        self._ground = np.append(rng.integers(40, 120, 3), 255)
        self._disc = [*map(int, rng.integers(130, 250, 3)), 255]

    def frame(self, number: int) -> Frame:
        if not 0 <= number < self._frames:
            raise IndexError(number)
        video = self._request.format
        picture = np.empty((video.height, video.width, 4), np.uint8)
        picture[:] = self._ground
        second = number / video.fps
        speaks = any(one.start <= second < one.start + one.speech.seconds for one in self._spoken)
        centre = (round(video.width * number / self._frames), video.height // 3)
        size = video.height // (5 if speaks else 8)
        cv2.circle(picture, centre, size, self._disc, -1, cv2.LINE_AA)
        return picture

    def focus(self, number: int) -> Focus | None:
        """The disc."""
        return Focus(number / self._frames, 1 / 3, 1 / 4)


class Tone:
    """Says every word as a short tone; the pitch comes from the voice's name."""

    def speak(self, request: SpeakRequest, context: Context) -> Speech:
        if request.language == "xx":
            raise EngineFailed("error.voice.language", language=request.language)
        rate = 24_000
        written = request.text.split()
        pitch = 140 + 20 * (sum(request.voice.encode()) % 10)
        at = np.arange(round(WORD * rate)) / rate
        word = 0.3 * np.sin(2 * np.pi * pitch * at) * np.sin(np.pi * at / WORD) ** 0.5
        # A click in every word gives speech its peaks.
        word[len(word) // 3 : len(word) // 3 + 12] += 0.5
        context.step(0, 1)
        sound = np.tile(word, len(written))
        soundfile.write(context.folder / "speech.wav", sound, rate, subtype="PCM_16")
        words = tuple(
            Word(text, round(n * WORD, 3), round((n + 1) * WORD, 3))
            for n, text in enumerate(written)
        )
        return Speech(round(len(sound) / rate, 3), words)


class Chord:
    """A held chord with a slow beat."""

    def compose(self, request: CueRequest, context: Context) -> None:
        rate = 48_000
        at = np.arange(round(request.seconds * rate)) / rate
        chord = sum(np.sin(2 * np.pi * pitch * at) for pitch in (220.0, 277.2, 329.6))
        sound = 0.1 * np.stack([chord, np.roll(chord, 200)], axis=1)
        sound *= (0.7 + 0.3 * np.sin(2 * np.pi * 0.5 * at))[:, None]
        context.step(0, 1)
        soundfile.write(context.folder / "cue.flac", sound, rate)


class Crash:
    """Takes its process down, as a broken library would."""

    def open(self, request: PictureRequest, spoken: Sequence[Spoken], frames: int) -> Reel:
        os.kill(os.getpid(), signal.SIGSEGV)
        raise AssertionError


class Slow:
    """Takes a minute and never asks whether to stop."""

    def open(self, request: PictureRequest, spoken: Sequence[Spoken], frames: int) -> Reel:
        time.sleep(60)
        return DiscReel(request, spoken, frames)


class Patient:
    """Speaks for ever, but asks every few milliseconds whether to stop."""

    def speak(self, request: SpeakRequest, context: Context) -> Speech:
        while True:
            context.step(0, 1)
            time.sleep(0.01)


class Noisy(Disc):
    """Prints to standard output as some libraries do, from Python and from C."""

    def open(self, request: PictureRequest, spoken: Sequence[Spoken], frames: int) -> Reel:
        sys.stdout.write('{"id": "stray"\n')
        os.write(1, b"stray bytes\n")
        return super().open(request, spoken, frames)


class AnyTone(Tone):
    """Speaks every language."""

    def speak(self, request: SpeakRequest, context: Context) -> Speech:
        return super().speak(replace(request, language="en"), context)
