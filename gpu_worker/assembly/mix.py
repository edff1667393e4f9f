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
    """Everything that sounds in a film of `length` samples."""

    length: int
    voices: tuple[Voice, ...]
    music: tuple[Music, ...]

    def chunks(self) -> Iterator[tuple[int, Sound]]:
        """Yield (first sample, sound) of the unmastered mix, a second each."""
        spoken = [(voice.start, voice.after) for voice in self.voices]
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


def make_track(timeline: Timeline, lines: Sequence[Path], cues: Sequence[Path | None]) -> Track:
    """Place all lines (speech.wav, film order) and cues (cue.flac or None, one per scene).

    Beside every cue lies its `cue.json`.
    """
    fps = timeline.fps
    voices = [place_voice(path, at) for path, at in zip(lines, timeline.line_starts(), strict=True)]
    music = [
        place_cue(path, (first / fps, after / fps), timeline.seconds)
        for path, (first, after) in zip(cues, timeline.scenes, strict=True)
        if path is not None
    ]
    return Track(round(timeline.seconds * RATE), tuple(voices), tuple(music))


def mix(track: Track, context: Context) -> dict[str, object]:
    """Write `mix.m4a` and `mix.json` into the folder; return the facts of `mix.json`.

    Encoding moves loudness and peaks a little, so the result is decoded and measured, and the
    targets are moved by what it missed until it is right.
    """
    seconds = max(track.length // RATE, 1)
    meter = Meter()
    for start, sound in track.chunks():
        context.step(start // RATE, 3 * seconds)
        meter.add(sound)
    path = context.folder / "mix.m4a"
    loudness, ceiling = LOUDNESS, PEAK - _ROOM
    heard = Loudness(-np.inf, -np.inf)
    for _ in range(_TRIES):
        heard = _encode(track, meter, (loudness, ceiling), path, context)
        if _right(heard):
            break
        loudness += LOUDNESS - heard.lufs
        ceiling -= max(0.0, heard.true_peak - PEAK + 0.1)
    facts: dict[str, object] = {
        "loudness": round(heard.lufs, 2) if np.isfinite(heard.lufs) else None,
        "true_peak": round(heard.true_peak, 2),
        "seconds": track.length / RATE,
    }
    (context.folder / "mix.json").write_bytes(msgspec.json.encode(facts))
    return facts


def _right(heard: Loudness) -> bool:
    if not np.isfinite(heard.lufs):
        return True
    return abs(heard.lufs - LOUDNESS) <= _NEAR and heard.true_peak <= PEAK


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
