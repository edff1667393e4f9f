"""Who plays what in a Western cue: as the mood has it, or with the instruments that were asked for."""

from collections.abc import Sequence
from dataclasses import dataclass

from gpu_worker.music.composer.western.feels import Feel

LEADS = ("flute", "horn", "piano", "choir", "guitar", "pizzicato", "strings")
PADS = ("strings", "choir")
FIGURES = ("guitar", "piano", "pizzicato", "strings")
DRUMS = ((0, "kick", 0.6), (1, "brush", 0.35), (2, "kick", 0.5), (3, "brush", 0.4))
"""For a mood that has none of its own. (Beat, stroke, velocity.)"""


@dataclass(frozen=True, slots=True)
class Ensemble:
    """Players of the parts; an empty name leaves a part out. `leads` take the tune in turns."""

    leads: tuple[str, ...]
    pad: str
    figure: str
    bass: bool
    drums: tuple[tuple[float, str, float], ...]


def ensemble(feel: Feel, wished: Sequence[str], lead: int) -> Ensemble:
    """Return the players; `lead` is the number of the mood's own lead, `wished` overrides the mood.

    Of the wished instruments the accompaniment takes what suits it; those left over sing the tune, or
    all that can when none is left.
    """
    known = [name for name in wished if name in (*LEADS, "bass", "drums")]
    if not known:
        return Ensemble((feel.leads[lead],), feel.pad, feel.figure_player, feel.bass, feel.drums)
    pad = _first(PADS, known)
    figure = _first((feel.figure_player, *FIGURES), [name for name in known if name != pad])
    singers = [name for name in known if name in LEADS]
    left = [name for name in singers if name not in (pad, figure)]
    return Ensemble(
        leads=tuple(left or singers),
        pad=pad,
        figure=figure,
        bass="bass" in known,
        drums=(feel.drums or DRUMS) if "drums" in known else (),
    )


def _first(suited: Sequence[str], known: Sequence[str]) -> str:
    return next((name for name in suited if name in known), "")
