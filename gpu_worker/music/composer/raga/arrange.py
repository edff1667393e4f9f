"""Writes a raga cue: tanpura throughout, a slow alap without metre, then a gat in teental."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from gpu_worker.music.composer.raga import phrases
from gpu_worker.music.composer.raga.ragas import OF_MOOD, RAGAS, Raga
from gpu_worker.music.composer.raga.talas import BEATS, PACES, THEKAS, Pace
from gpu_worker.music.composer.score import Hit, Note, Score
from studio.domain.film import Cue
from studio.domain.music import pitch_class
from studio.domain.tuning import SA

TONIC = 69 + 12 * float(np.log2(SA / 440))
"""Sa as a MIDI number where no key is asked for; the tanpura lies around it."""
_LEADS, _DRUMS = ("sitar", "veena", "bansuri"), ("tabla", "mridangam")
_START = 0.05
_LINGER = 1.5
_GLIDE = 0.16
"""Seconds of a pull from one tone to the next."""


@dataclass(frozen=True, slots=True)
class _Player:
    """The soloist: instrument, the Sa it plays from, the raga, the dice."""

    instrument: str
    sa: float
    raga: Raga
    random: np.random.Generator

    def play(
        self, tone: int, start: float, seconds: float, loud: float, before: int | None
    ) -> Note:
        """Play one tone, pulled or slid over from the tone `before`; a shaken tone swings."""
        bend: list[tuple[float, float]] = []
        at = 0.0
        if before is not None and before != tone and abs(before - tone) <= 5:
            pull = min(_GLIDE, seconds * 0.5)
            bend = [(0.0, float(before - tone)), (0.03, float(before - tone)), (0.03 + pull, 0.0)]
            at = 0.03 + pull
        if tone % 12 in self.raga.shaken and seconds - at > 0.7:
            bend = bend or [(0.0, 0.0)]
            while at + 0.34 < seconds - 0.15:
                bend += [(at + 0.17, 0.45), (at + 0.34, 0.0)]
                at += 0.34
        return Note(self.instrument, start, seconds, self.sa + tone, round(loud, 3), tuple(bend))


def write(cue: Cue, seconds: float) -> Score:
    """Write at least `seconds` of music; what the cue does not ask for, mood and seed choose."""
    random = np.random.default_rng([cue.seed, 2])
    names = OF_MOOD[cue.mood]
    name = names[int(random.integers(len(names)))]
    raga = RAGAS[cue.raga or name]
    pace = PACES[cue.mood]
    tempo = int(random.integers(pace.tempo[0], pace.tempo[1] + 1))
    beat = 60 / (cue.tempo or tempo)
    lead = pace.leads[int(random.integers(len(pace.leads)))]
    wished = [name for name in cue.instruments if name in (*_LEADS, *_DRUMS, "tanpura")]
    leads = [name for name in wished if name in _LEADS] if wished else [lead]
    drum = next((name for name in wished if name in _DRUMS), "") if wished else pace.drum
    tonic = TONIC + ((pitch_class(cue.key) + 6) % 12 - 6 if cue.key else 0)
    solos = [
        _Player(name, tonic + (24 if name == "bansuri" else 12), raga, random) for name in leads
    ]

    # 1. Unfold the raga without metre
    start, length = 0.25, max(4.0, seconds * pace.alap)
    alap, ends = _alap(solos[0], start, length) if solos else ([], start)
    # 2. Play the gat, cycle after cycle
    gat, hits = _gat(solos, replace(pace, drum=drum), (ends + 0.3, seconds - _LINGER), beat, random)
    # 3. Let the last Sa ring over the drone
    last = max((note.start + note.seconds for note in (*alap, *gat)), default=0.0)
    close = [solos[0].play(0, last, 3.0, 0.7, None)] if solos else []
    length = max(seconds, last + _LINGER)
    drone = _tanpura(raga, length, tonic) if not wished or "tanpura" in wished else []
    ordered = sorted([*drone, *alap, *gat, *close], key=lambda note: (note.start, note.pitch))
    return Score(raga.name, length, beat, tonic, raga.tones, tuple(ordered), tuple(hits))


def _tanpura(raga: Raga, length: float, tonic: float) -> list[Note]:
    """Pluck the four strings round and round: Pa (Ma, Ni), Sa, Sa, low Sa."""
    first = tonic - 12 + raga.drone
    pitches = (first, tonic, tonic + 0.02, tonic - 12)
    notes: list[Note] = []
    at, string = _START, 0
    while at < length - 0.5:
        notes.append(Note("tanpura", at, 5.5, pitches[string % 4], 0.75 if string % 4 else 0.65))
        at += 0.94 if string % 4 < 3 else 1.2
        string += 1
    return notes


def _alap(solo: _Player, start: float, length: float) -> tuple[list[Note], float]:
    """Sing phrase after phrase, climbing slowly; the last tone of each is held."""
    notes: list[Note] = []
    at, tone = start, 0
    while at < start + length:
        height = round(14 * (at - start) / length)
        path = phrases.phrase(solo.raga, tone, height, solo.random)
        before: int | None = None
        for place, tone in enumerate(path):
            held = place == len(path) - 1
            long = 1.5 + solo.random.random() if held else 0.35 + 0.4 * solo.random.random()
            weight = 0.1 if tone % 12 in (solo.raga.vadi, solo.raga.samvadi) else 0.0
            notes.append(solo.play(tone, at, long, 0.62 + weight + 0.1 * (place == 0), before))
            at += long
            before = tone
        at += 0.25
    return notes, at


def _gat(
    solos: Sequence[_Player],
    pace: Pace,
    span: tuple[float, float],
    beat: float,
    random: np.random.Generator,
) -> tuple[list[Note], list[Hit]]:
    """Play the theme low, then high, then a run of double speed; over and over with the drum.

    Several soloists take the cycles in turns.
    """
    at, stop = span
    themes = (
        [phrases.theme(solos[0].raga, height, BEATS, random) for height in (3, 10)] if solos else []
    )
    notes: list[Note] = []
    hits: list[Hit] = []
    cycle = 0
    while at + beat < stop:
        beats = min(BEATS, int((stop - at) / beat))
        if solos:
            tune = themes[cycle % 4 == 2]
            runs = cycle % 4 == 3 and pace.drive > 0.4
            notes += _cycle(solos[cycle % len(solos)], tune[:beats], at, beat, runs=runs)
        if pace.drum:
            hits += _theka(random, pace, at, beat, beats)
        at += beats * beat
        cycle += 1
    return notes, hits


def _cycle(
    solo: _Player, tune: tuple[int, ...], start: float, beat: float, *, runs: bool
) -> list[Note]:
    """Play one cycle: every tone a beat, some repeated ("da ra"), the second half a run if asked."""
    notes: list[Note] = []
    for place, tone in enumerate(tune):
        at = start + place * beat
        loud = 0.85 if place == 0 else 0.72 if place % 4 == 0 else 0.62
        before = tune[place - 1] if place % 4 == 2 else None
        if runs and place >= BEATS // 2:
            run = (*phrases.rise(solo.raga, tone, 1), *phrases.fall(solo.raga, tone, 1))[:1]
            pair = (tone, run[0] if run else tone)
            notes += [
                solo.play(it, at + half * beat / 2, beat * 0.48, loud - 0.05 * half, None)
                for half, it in enumerate(pair)
            ]
        elif solo.instrument != "bansuri" and place % 4 in (1, 3) and beat > 0.4:
            notes.append(solo.play(tone, at, beat * 0.5, loud, before))
            notes.append(solo.play(tone, at + beat / 2, beat * 0.48, loud - 0.12, None))
        else:
            notes.append(solo.play(tone, at, beat * 0.97, loud, before))
    return notes


def _theka(
    random: np.random.Generator, pace: Pace, start: float, beat: float, beats: int
) -> list[Hit]:
    """Play one cycle of the drum with little fillings between the beats."""
    hits: list[Hit] = []
    loud = 0.55 + 0.45 * pace.drive
    for place, stroke in enumerate(THEKAS[pace.drum][:beats]):
        at = start + place * beat + float(random.normal(0, 0.004))
        hits.append(Hit(stroke, max(0.0, at), loud * (1.0 if place % 8 == 0 else 0.8)))
        if random.random() < pace.drive * 0.8:
            hits.append(Hit("te", at + beat / 2, loud * 0.45))
        if random.random() < pace.drive * 0.3:
            hits.append(Hit("na", at + beat * 0.75, loud * 0.4))
    return hits
