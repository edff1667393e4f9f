"""Chanting: metre instead of speech rhythm, a few steady tones instead of speech melody.

A heavy syllable (long vowel, or two consonants after it) lasts two beats, a light one one: guru and
laghu of Sanskrit metre. The tones are the three of Vedic recitation: the reciting tone, the one
above it and the one below.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np

from gpu_worker.voice import world
from gpu_worker.voice.take import Take, retime
from gpu_worker.voice.world import Matrix, Voiceprint
from studio.domain.speech import Phone
from studio.domain.tuning import SA

_BEAT = 0.27
"""Seconds of a light syllable."""
_SHORTEST_VOWEL = 0.07
_BREATH = 0.22
"""Seconds of silence in speech that end a phrase."""
_VOWELS = frozenset("aeiouyɐɑɒæəɛɜɪɔʊʌøœɯɨᵊᵻɚɤ")
_RESTS = (0.5, 1.0, 1.5, 2.0, 3.0, 4.0)
"""Where a voice may recite, as ratios to Sa: Sa and Pa of every octave."""


@dataclass(frozen=True, slots=True)
class Syllable:
    """A vowel and where it starts and ends in the speech; `beats` it is held; `final` of a phrase."""

    start: float
    end: float
    beats: int
    final: bool


def chant(take: Take, voice: Voiceprint) -> Take:
    """Return `take`, whose sound is `voice`, as chanted on Sa or Pa, whichever the voice is nearer."""
    held = syllables(take.phones)
    if not held:
        return take
    spoken, sung = _anchors(held, take.seconds)
    frames = np.arange(int(sung[-1] / world.FRAME) + 1)
    stretched = world.at(voice, np.interp(frames * world.FRAME, sung, spoken) / world.FRAME)
    starts = np.interp([it.start for it in held], spoken, sung)
    pitch = _tonic(voice.pitch) * 2 ** (_tones(held, starts, len(frames)) / 12)
    samples = world.synthesise(replace(stretched, pitch=np.where(stretched.pitch > 0, pitch, 0.0)))
    return retime(take, samples, lambda second: float(np.interp(second, spoken, sung)))


def syllables(phones: Sequence[Phone]) -> list[Syllable]:
    """Find the syllables of a line and how long each is held."""
    vowels = [index for index, phone in enumerate(phones) if phone.symbol[0] in _VOWELS]
    found: list[Syllable] = []
    for index, after in zip(vowels, [*vowels[1:], len(phones)], strict=True):
        between = phones[index + 1 : after]
        edges = [phones[index], *between, *phones[after : after + 1]]
        gaps = [late.start - early.end for early, late in pairwise(edges)]
        final = after == len(phones) or max(gaps) > _BREATH
        long = "ː" in phones[index].symbol or len(phones[index].symbol.strip("\u0303")) > 1
        beats = 3 if final else 2 if long or len(between) > 1 else 1
        found.append(Syllable(phones[index].start, phones[index].end, beats, final))
    return found


def _anchors(held: Sequence[Syllable], seconds: float) -> tuple[Matrix, Matrix]:
    """Return moments of the speech and when they are sung: vowels are stretched, the rest is kept."""
    spoken, sung = [0.0, held[0].start], [0.0, held[0].start]
    for one, after in zip(held, [*held[1:], None], strict=True):
        rest = (after.start if after else seconds) - one.end
        consonants = 0.0 if one.final else rest
        vowel = max(_SHORTEST_VOWEL, one.beats * _BEAT - consonants)
        sung += [sung[-1] + vowel, sung[-1] + vowel + rest]
        spoken += [one.end, one.end + rest]
    return np.array(spoken), np.array(sung)


def _tonic(pitch: Matrix) -> float:
    """Return the Sa or Pa nearest to the voice's own mean."""
    voiced = pitch[pitch > 0]
    mean = float(np.exp(np.log(voiced).mean())) if len(voiced) else SA
    return min((SA * ratio for ratio in _RESTS), key=lambda hertz: abs(np.log(hertz / mean)))


def _tones(held: Sequence[Syllable], starts: Matrix, frames: int) -> Matrix:
    """Return the tone of every frame in semitones above the reciting tone, gliding, with vibrato."""
    tones = np.zeros(frames)
    phrase_start = 0
    for index, one in enumerate(held):
        begin = int(starts[index] / world.FRAME)
        stop = int(starts[index + 1] / world.FRAME) if index + 1 < len(held) else frames
        if index - phrase_start == 2 and not one.final:
            tones[begin:stop] = 2
        if index + 1 < len(held) and held[index + 1].final and index - phrase_start > 2:
            tones[begin:stop] = -2
        if one.final:
            phrase_start = index + 1
    glide = 1 - np.cos(2 * np.pi * np.arange(33) / 32)
    smooth = np.asarray(
        np.convolve(np.pad(tones, 16, "edge"), glide / glide.sum(), "valid"), dtype=np.float64
    )
    seconds = np.arange(frames) * world.FRAME
    return smooth + 0.12 * np.sin(2 * np.pi * 5.1 * seconds)
