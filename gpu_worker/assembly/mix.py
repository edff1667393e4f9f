"""The film's sound: lines at their times over music that steps back, mastered for streaming.

The mix is made a second at a time, twice: once to measure, once to master and encode. No buffer is
longer than a line, however long the film is.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec
import numpy as np

from gpu_worker.assembly import aac
from gpu_worker.assembly.cues import Music, Player, place_cue
from gpu_worker.assembly.ducking import ducking
from gpu_worker.assembly.limiter import solve
from gpu_worker.assembly.loudness import RATE, Loudness, Meter, Sound, measure
from gpu_worker.assembly.voices import Voice, add_voice, place_voice
from gpu_worker.contract import Context
from studio.domain.steps import MixRequest
from studio.domain.timeline import Timeline

LOUDNESS = -14.0
"""LUFS, what streaming sites bring films to."""
PEAK = -1.0
"""dBTP that no peak may pass, after encoding."""
_ROOM = 0.9
"""dB below PEAK at which the limiter works: encoding raises most peaks by less."""
_NEAR = 0.3
_TRIES = 4


@dataclass(frozen=True, slots=True)
class Track:
    """Everything that sounds in a film of `length` samples; `ducking`: music steps back for voices."""

    length: int
    voices: tuple[Voice, ...]
    music: tuple[Music, ...]
    ducking: bool = True

    def chunks(self) -> Iterator[tuple[int, Sound]]:
        """Yield (first sample, sound) of the unmastered mix, a second each."""
        spoken = [(voice.start, voice.after) for voice in self.voices if self.ducking]
        players = [Player(music) for music in self.music]
        for start in range(0, self.length, RATE):
            size = min(RATE, self.length - start)
            sound = np.zeros((2, size), np.float32)
            for player in players:
                player.add(sound, start)
            sound *= ducking(spoken, start, size)
            for voice in self.voices:
                add_voice(voice, sound, start)
            yield start, sound


def make_track(
    timeline: Timeline, request: MixRequest, lines: Sequence[Path], cues: Sequence[Path]
) -> Track:
    """Place all lines (speech.wav, film order) and the cues (cue.flac) of the scenes that have one.

    Beside every cue lies its `cue.json`. What a fader has silenced is left out, and ducks nothing.
    """
    fps = timeline.fps
    line_gains = request.line_gains or (1.0,) * len(lines)
    cue_gains = request.cue_gains or (1.0,) * len(cues)
    voices = [
        place_voice(path, at, gain)
        for path, at, gain in zip(lines, timeline.line_starts(), line_gains, strict=True)
        if gain and request.master
    ]
    spans = [
        span for span, scene in zip(timeline.scenes, request.scenes, strict=True) if scene.has_cue
    ]
    music = [
        place_cue(path, (first / fps, after / fps), timeline.seconds, gain)
        for path, (first, after), gain in zip(cues, spans, cue_gains, strict=True)
        if gain and request.master
    ]
    length = round(timeline.seconds * RATE)
    return Track(length, tuple(voices), tuple(music), request.ducking)


def mix(track: Track, context: Context, master: float = 1.0) -> dict[str, object]:
    """Write `mix.m4a` and `mix.json` into the folder; return the facts of `mix.json`.

    `master` is a factor on top of LOUDNESS; 0 makes silence.

    Encoding moves loudness and peaks a little, so the result is decoded and measured, and the
    targets are moved by what it missed until it is right.
    """
    seconds = max(track.length // RATE, 1)
    meter = Meter()
    for start, sound in track.chunks():
        context.step(start // RATE, 3 * seconds)
        meter.add(sound)
    path = context.folder / "mix.m4a"
    wanted = LOUDNESS + 20 * np.log10(master) if master else LOUDNESS
    loudness, ceiling = wanted, PEAK - _ROOM
    heard = Loudness(-np.inf, -np.inf)
    for _ in range(_TRIES):
        heard = _encode(track, meter, (loudness, ceiling), path, context)
        if _right(heard, wanted):
            break
        loudness += wanted - heard.lufs
        ceiling -= max(0.0, heard.true_peak - PEAK + 0.1)
    facts: dict[str, object] = {
        "loudness": round(heard.lufs, 2) if np.isfinite(heard.lufs) else None,
        "true_peak": round(heard.true_peak, 2),
        "seconds": track.length / RATE,
    }
    (context.folder / "mix.json").write_bytes(msgspec.json.encode(facts))
    return facts


def _right(heard: Loudness, wanted: float) -> bool:
    if not np.isfinite(heard.lufs):
        return True
    return abs(heard.lufs - wanted) <= _NEAR and heard.true_peak <= PEAK


def _encode(
    track: Track, meter: Meter, targets: tuple[float, float], path: Path, context: Context
) -> Loudness:
    master = solve(meter, *targets)
    seconds = max(track.length // RATE, 1)

    def mastered() -> Iterator[Sound]:
        for start, sound in track.chunks():
            context.step(seconds + start // RATE, 3 * seconds)
            yield master.apply(sound, start)

    aac.encode(mastered(), path)
    return measure(aac.decode(path))
