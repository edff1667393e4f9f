"""The instruments: each turns one note into mono sound. `PLAYERS` also says where each one sits."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from gpu_worker.music.composer import filters, strings, waves
from gpu_worker.music.composer.score import Note, hertz
from gpu_worker.music.composer.waves import RATE, Samples

Sound = NDArray[np.floating]
"""What a player may return; the mix takes it as it is."""


@dataclass(frozen=True, slots=True)
class Player:
    """`gain` balances the instruments, `pan` is −1 left to 1 right, `send` the share of reverb."""

    play: Callable[[Note], Sound]
    gain: float
    pan: float
    send: float


def _piano(note: Note) -> Sound:
    """Play two strings that beat softly, highs dying first, and the felt's knock."""
    pitch = hertz(note.pitch)
    ring = min(5.0, 2.2 * (220 / pitch) ** 0.35)
    count = waves.samples(min(note.seconds + 0.25, ring * 1.6))
    times = waves.seconds(count)
    hard = waves.table(waves.below(waves.falling(14, 1.15), pitch, 7000))
    soft = waves.table(waves.below(waves.falling(4, 2.2), pitch))
    body = waves.tone(soft, pitch * 1.0004, count) + 0.5 * waves.tone(soft, pitch * 0.9995, count)
    shine = waves.tone(hard, pitch, count) * np.exp(-times * (6 - 3 * note.velocity))
    knock = _noise(count) * np.exp(-times * 90) * 0.05
    sound = (body * 0.7 + shine * (0.35 + 0.5 * note.velocity)) * np.exp(
        -times * 2.6 / ring
    ) + knock
    return sound * waves.swell(count, 0.003, 0.22)


def _strings(note: Note) -> Sound:
    """Play a section: four players, each a little off pitch and with a vibrato of their own."""
    pitch = hertz(note.pitch)
    count = waves.samples(note.seconds + 0.7)
    times = waves.seconds(count)
    wave = waves.table(waves.below(waves.falling(16, 1.35), pitch, 6000))
    sound = np.zeros(count, np.float32)
    for player, off in enumerate((-0.0028, -0.0009, 0.0012, 0.0026)):
        vibrato = 0.0022 * np.sin(2 * np.pi * (4.7 + 0.35 * player) * times + player)
        sound += waves.tone(wave, (pitch * (1 + off + vibrato)).astype(np.float32), count)
    return filters.warm(sound / 4, 2200 + 1800 * note.velocity) * waves.swell(count, 0.35, 0.7)


def _choir(note: Note) -> Sound:
    """Play voices on "ah": the strings' way, through the formants of an open vowel."""
    pitch = hertz(note.pitch)
    partials = tuple(
        number**-0.9 * sum(np.exp(-(((number * pitch - centre) / width) ** 2)) * loud
                           for centre, width, loud in ((650, 260, 1), (1100, 260, 0.6), (2700, 500, 0.2)))
        + 0.12 * number**-2
        for number in range(1, 24)
    )  # fmt: skip
    count = waves.samples(note.seconds + 0.8)
    times = waves.seconds(count)
    wave = waves.table(waves.below(partials, pitch, 6000))
    sound = np.zeros(count, np.float32)
    for singer, off in enumerate((-0.004, 0.0, 0.0035)):
        vibrato = 0.004 * np.sin(2 * np.pi * (4.9 + 0.3 * singer) * times + 2 * singer)
        sound += waves.tone(wave, (pitch * (1 + off + vibrato)).astype(np.float32), count)
    return sound / 3 * waves.swell(count, 0.45, 0.8)


def _horn(note: Note) -> Sound:
    """Play a soft brass: brighter as it swells."""
    pitch = hertz(note.pitch)
    count = waves.samples(note.seconds + 0.25)
    dark = waves.table(waves.below(waves.falling(5, 1.6), pitch))
    clear = waves.table(waves.below(waves.falling(14, 0.85), pitch, 6000))
    open_ = waves.swell(count, 0.16, 0.5) * note.velocity
    sound = (
        waves.tone(dark, pitch, count) * (1 - 0.6 * open_) + waves.tone(clear, pitch, count) * open_
    )
    return filters.warm(sound, 3200) * waves.swell(count, 0.07, 0.25)


def _flute(note: Note) -> Sound:
    return _blown(note, (1.0, 0.32, 0.14, 0.05, 0.02), breath=0.035, vibrato=0.006)


def _bansuri(note: Note) -> Sound:
    return _blown(note, (1.0, 0.18, 0.22, 0.06, 0.03), breath=0.07, vibrato=0.005)


def _blown(note: Note, partials: tuple[float, ...], breath: float, vibrato: float) -> Sound:
    """Play a flute: few harmonics, breath around them, a vibrato that comes late."""
    pitch = hertz(note.pitch)
    count = waves.samples(note.seconds + 0.12)
    times = waves.seconds(count)
    late = np.clip((times - 0.25) / 0.5, 0, 1)
    wobble = 1 + vibrato * late * np.sin(2 * np.pi * 5.1 * times)
    line = (pitch * waves.glide(note.bend, count) * wobble).astype(np.float32)
    sound = waves.tone(waves.table(waves.below(partials, pitch)), line, count)
    air = filters.band(_noise(count), pitch * 1.5) * breath * (1 + 2 * np.exp(-times * 25))
    sound = sound * (1 + 6 * vibrato * late * np.sin(2 * np.pi * 5.1 * times + 0.6)) + air
    return sound.astype(np.float32) * waves.swell(count, 0.06, 0.12)


def _guitar(note: Note) -> Sound:
    return _plucked(note, bright=0.5, sustain=4.5, place=0.2)


def _pizzicato(note: Note) -> Sound:
    return _plucked(note, bright=0.25, sustain=0.6, place=0.35)


def _veena(note: Note) -> Sound:
    return _plucked(note, bright=0.62, sustain=7.0, place=0.14)


def _sitar(note: Note) -> Sound:
    return _plucked(note, bright=0.85, sustain=8.0, place=0.1, jivari=0.3)


def _bass(note: Note) -> Sound:
    """Play a round plucked bass."""
    pitch = hertz(note.pitch)
    count = waves.samples(note.seconds + 0.15)
    times = waves.seconds(count)
    wave = waves.table((1.0, 0.4, 0.16, 0.05))
    sound = waves.tone(wave, pitch, count) * np.exp(-times * 1.1)
    return sound.astype(np.float32) * waves.swell(count, 0.012, 0.15)


def _tanpura(note: Note) -> Sound:
    count = waves.samples(note.seconds)
    string = strings.buzz(strings.pluck(hertz(note.pitch), 7.0, 0.75, 14.0, 0.31), 0.45)
    return string[:count] * waves.swell(min(count, len(string)), 0.02, 1.5)


def _plucked(note: Note, bright: float, sustain: float, place: float, jivari: float = 0.0) -> Sound:
    """Play a string, bent where the note glides; a harder pluck is brighter."""
    count = waves.samples(note.seconds + 0.3)
    sharp = round(bright * (0.8 + 0.2 * note.velocity), 2)
    ratio = waves.glide(note.bend, count)
    length = round(float(ratio.sum()) / RATE + 0.1, 1)
    string = strings.pluck(round(hertz(note.pitch), 3), length, sharp, sustain, place)
    if jivari:
        string = strings.buzz(string, jivari)
    return strings.bent(string, ratio) * waves.swell(count, 0.002, 0.3)


@cache
def _hiss() -> Samples:
    return np.random.default_rng(11).standard_normal(RATE * 20).astype(np.float32)


def _noise(count: int) -> Samples:
    return np.resize(_hiss(), count)


PLAYERS: dict[str, Player] = {
    "piano": Player(_piano, 0.26, -0.15, 0.3),
    "strings": Player(_strings, 0.34, 0.2, 0.5),
    "choir": Player(_choir, 0.3, 0.0, 0.6),
    "horn": Player(_horn, 0.22, 0.3, 0.45),
    "flute": Player(_flute, 0.24, 0.12, 0.45),
    "guitar": Player(_guitar, 0.45, 0.25, 0.3),
    "pizzicato": Player(_pizzicato, 0.5, -0.3, 0.35),
    "bass": Player(_bass, 0.36, 0.0, 0.08),
    "sitar": Player(_sitar, 0.62, 0.05, 0.3),
    "veena": Player(_veena, 0.66, 0.05, 0.3),
    "bansuri": Player(_bansuri, 0.22, 0.1, 0.5),
    "tanpura": Player(_tanpura, 0.33, -0.1, 0.25),
}
