"""Writes a Western cue: tune, harmony, figure, bass and drums in the form A A' B A."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

import numpy as np

from gpu_worker.music.composer.score import Hit, Note, Score
from gpu_worker.music.composer.western import melody
from gpu_worker.music.composer.western.ensemble import Ensemble, ensemble
from gpu_worker.music.composer.western.feels import FEELS, Feel
from gpu_worker.music.composer.western.figures import FIGURES
from gpu_worker.music.composer.western.harmony import Chord, degree, voicings
from gpu_worker.music.composer.western.melody import BARS, Tone
from studio.domain.film import Cue
from studio.domain.music import pitch_class

_START = 0.1
"""Seconds before the first note."""
_FORM = "AABA"
_LINGER = 2.0
"""Seconds in which the last chord rings out."""


@dataclass(frozen=True, slots=True)
class _Frame:
    """What all parts share: feel, tonic, seconds of a beat, chords a bar, their voices."""

    feel: Feel
    tonic: int
    beat: float
    chords: tuple[int, ...]
    voices: tuple[Chord, ...]
    random: np.random.Generator

    def at(self, bar: int, beat: float) -> float:
        """Return the second of a beat, a few milliseconds human."""
        human = float(self.random.normal(0, 0.006))
        return max(0.0, _START + (4 * bar + beat) * self.beat + human)


def write(cue: Cue, seconds: float) -> Score:
    """Write at least `seconds` of music; what the cue does not ask for, mood and seed choose."""
    feel = FEELS[cue.mood]
    random = np.random.default_rng([cue.seed, 1])
    tempo = int(random.integers(feel.tempo[0], feel.tempo[1] + 1))
    beat = 60 / (cue.tempo or tempo)
    tonic = _tonic(feel, cue.key, int(random.choice(feel.tonics)))

    # 1. Choose chords for as many phrases as fit, ending at home
    phrases = max(1, ceil((seconds - _LINGER) / (4 * BARS * beat)))
    first = feel.first[int(random.integers(len(feel.first)))]
    second = feel.second[int(random.integers(len(feel.second)))]
    form = [_FORM[number % len(_FORM)] for number in range(phrases)]
    chords = [chord for part in form for chord in (first if part == "A" else second)]
    chords[-1] = 1
    voices = voicings(feel.scale, tonic, chords)
    frame = _Frame(feel, tonic, beat, tuple(chords), tuple(voices), random)

    # 2. Write the parts
    motif = melody.invent(feel, random)
    players = ensemble(feel, cue.instruments, int(random.integers(len(feel.leads))))
    notes = [
        *_tune(frame, form, motif, players.leads),
        *_pad(frame, players.pad),
        *_figure(frame, players.figure),
        *_bass(frame, players),
    ]
    length = max(seconds, _START + 4 * len(chords) * beat + _LINGER)
    kept = tuple(sorted((note for note in notes), key=lambda note: (note.start, note.pitch)))
    return Score(
        feel.mode, length, beat, tonic, frozenset(feel.scale), kept, _drums(frame, players)
    )


def _tonic(feel: Feel, key: str, chosen: int) -> int:
    """Return the tonic of a key, near those of the mood; `chosen` when there is no key."""
    if not key:
        return chosen
    middle = round(sum(feel.tonics) / len(feel.tonics))
    return middle + (pitch_class(key) - middle + 6) % 12 - 6


def _tune(
    frame: _Frame, form: Sequence[str], motif: melody.Motif, leads: Sequence[str]
) -> list[Note]:
    """Sing the motif: A twice, its mirror as B; the second A and the end close on the tonic."""
    notes: list[Note] = []
    for number, part in enumerate(form if leads else ()):
        lead = leads[number % len(leads)]
        octave = 12 if frame.tonic <= 62 and lead not in ("horn", "choir") else 0
        chords = frame.chords[number * BARS : (number + 1) * BARS]
        shape = motif if part == "A" else melody.inverted(motif, 1)
        closes = number == len(form) - 1 or number % 4 in (1, 3)
        tones = melody.phrase(frame.feel, shape, chords, closes=closes)
        notes += [_sung(frame, lead, number * BARS, tone, octave) for tone in tones]
    return notes


def _sung(frame: _Frame, lead: str, bar: int, tone: Tone, octave: int) -> Note:
    strong = 0.12 if tone.beat % 4 == 0 else 0.05 if tone.beat % 2 == 0 else 0.0
    arch = 0.12 * np.sin(np.pi * tone.beat / (4 * BARS))
    return Note(
        lead,
        frame.at(bar, tone.beat),
        tone.beats * frame.beat * 0.94,
        degree(frame.feel.scale, frame.tonic, tone.step) + octave,
        round(float(0.62 + strong + arch), 3),
    )


def _pad(frame: _Frame, player: str) -> list[Note]:
    return [
        Note(
            player,
            max(0.0, _START + 4 * bar * frame.beat - 0.08),
            4 * frame.beat,
            tone,
            0.5,
        )
        for bar, chord in enumerate(frame.voices if player else ())
        for tone in chord
    ]


def _figure(frame: _Frame, player: str) -> list[Note]:
    """Play the figure; a chord strummed by one hand sounds low to high."""
    return [
        Note(
            player,
            frame.at(bar, beat) + 0.014 * order,
            length * frame.beat,
            (*chord, chord[0] + 12)[tone],
            round(loud + float(frame.random.uniform(-0.05, 0.05)), 3),
        )
        for bar, chord in enumerate(frame.voices if player else ())
        for beat, length, tones, loud in FIGURES[frame.feel.figure]
        for order, tone in enumerate(tones)
    ]


def _bass(frame: _Frame, players: Ensemble) -> list[Note]:
    if not players.bass:
        return []
    notes: list[Note] = []
    for bar, chord in enumerate(frame.chords):
        root = 36 + (degree(frame.feel.scale, frame.tonic, chord - 1) - 36) % 12
        fifth = 36 + (degree(frame.feel.scale, frame.tonic, chord + 3) - 36) % 12
        notes.append(Note("bass", frame.at(bar, 0), 1.9 * frame.beat, root, 0.7))
        notes.append(Note("bass", frame.at(bar, 2), 1.9 * frame.beat, fifth, 0.55))
    return notes


def _drums(frame: _Frame, players: Ensemble) -> tuple[Hit, ...]:
    return tuple(
        Hit(stroke, frame.at(bar, beat), loud)
        for bar in range(len(frame.chords))
        for beat, stroke, loud in players.drums
    )
