"""The captions of a shot as its film has them: the browser shows these and cuts none itself."""

from collections.abc import Mapping
from functools import lru_cache

from studio.domain.captions import FramedCaption, caption_shot
from studio.domain.speech import Speech
from studio.domain.timing import ShotTiming
from studio.services.jobviews import ShotState
from studio.views.film import CaptionView, ShotView

_KEPT = 4096
"""Shots whose captions are remembered: an edit changes few, and all are shown again."""


def caption(
    view: ShotView,
    state: ShotState,
    timing: ShotTiming,
    tail: int,
    fps: int,
    heard: Mapping[str, Speech],
) -> None:
    """Put captions into the lines of `view`, gone when its last `tail` frames begin.

    `heard` are the speeches that exist by key; a line that nobody has spoken lasts as long as is guessed.
    """
    speeches = tuple(
        heard.get(key) or Speech(seconds)
        for key, seconds in zip(state.spoken, state.lengths, strict=True)
    )
    texts = tuple(line.text for line in view.lines)
    cut = _captions(texts, speeches, timing.starts, timing.frames - tail, fps)
    for line, shown in zip(view.lines, cut, strict=True):
        line.captions = [
            CaptionView(one.first, one.after, list(one.rows), [list(said) for said in one.spoken])
            for one in shown
        ]


@lru_cache(_KEPT)
def _captions(
    texts: tuple[str, ...],
    speeches: tuple[Speech, ...],
    starts: tuple[float, ...],
    clear: int,
    fps: int,
) -> list[list[FramedCaption]]:
    lines = caption_shot(texts, speeches, starts, clear / fps)
    return [[one.framed(fps) for one in line] for line in lines]
