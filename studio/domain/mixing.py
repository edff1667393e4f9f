"""What the mixer's faders mean: one plain factor for every line and cue, and one for the whole."""

from dataclasses import dataclass

from studio.domain.film import NARRATOR, Fader, Film, Mix, MusicFamily, Scene

OFF = -60.0
"""Decibels at which a fader is closed."""


@dataclass(frozen=True, slots=True)
class Levels:
    """Factors, 1 leaves a sound as it is and 0 silences it.

    `lines` are all lines in film order, `cues` the cues of the scenes that have one. `master` is on top
    of the loudness that every film is brought to.
    """

    lines: tuple[float, ...]
    cues: tuple[float, ...]
    master: float


def has_cue(scene: Scene) -> bool:
    """Whether music sounds under the scene."""
    heard = scene.cue.family != MusicFamily.NONE or scene.cue.recording is not None
    return heard and bool(scene.shots)


def levels(film: Film) -> Levels:
    """Read the faders and the gains of lines and cues."""
    mix = film.mix
    dialogue, narration, music = (
        _bus(mix, bus) for bus in (mix.dialogue, mix.narration, mix.music)
    )
    return Levels(
        lines=tuple(
            _factor(line.gain, narration if line.character == NARRATOR else dialogue)
            for shot in film.shots
            for line in shot.lines
        ),
        cues=tuple(_factor(scene.cue.gain, music) for scene in film.scenes if has_cue(scene)),
        master=0.0 if mix.master.mute else _factor(mix.master.gain),
    )


def _bus(mix: Mix, bus: Fader) -> float:
    """Return the factor of a bus: silent while another one is solo."""
    solo = any(one.solo for one in (mix.dialogue, mix.narration, mix.music))
    return 0.0 if bus.mute or (solo and not bus.solo) else _factor(bus.gain)


def _factor(decibels: float, bus: float = 1.0) -> float:
    return 0.0 if decibels <= OFF else round(bus * 10 ** (decibels / 20), 5)
