"""Picture sizes: what a person asks for ("1280x720", 9:16) and the pixels that it means."""

from dataclasses import replace

from studio.domain.errors import InvalidInput
from studio.domain.film import Aspect, Captions, Format

SIZES = ("1280x720", "1920x1080", "854x480")
PREVIEW_SIDE = 640
"""Pixels of the longer side of a picture that is only looked at."""
_RATIOS = {
    Aspect.LANDSCAPE: (16, 9),
    Aspect.PORTRAIT: (9, 16),
    Aspect.SQUARE: (1, 1),
    Aspect.CINEMA: (239, 100),
}


def sized(size: str, aspect: Aspect, captions: Captions = Captions.BURNT) -> Format:
    """Return the format of a film: `size` is its landscape size, `aspect` turns, squares or narrows it.

    Raises InvalidInput("error.size") for a size that is not in SIZES.
    """
    if size not in SIZES:
        raise InvalidInput("error.size", size=size, sizes=", ".join(SIZES))
    width, height = (int(number) for number in size.split("x"))
    across, down = _RATIOS[aspect]
    if across < down:
        width, height = height, width
    elif across == down:
        width = height
    elif aspect is Aspect.CINEMA:
        height = round(width * down / across / 2) * 2  # the encoder wants even sides
    return Format(width=width, height=height, captions=captions)


def aspect_of(video: Format) -> Aspect:
    """Return the named aspect that is closest to the format's pixels."""
    shape = video.width / video.height
    return min(_RATIOS, key=lambda one: abs(_RATIOS[one][0] / _RATIOS[one][1] - shape))


def small(video: Format, longer_side: int = PREVIEW_SIDE) -> Format:
    """Return the format shrunk so that its longer side has `longer_side` pixels; sides stay even."""
    scale = min(1.0, longer_side / max(video.width, video.height))
    width, height = (max(2, round(side * scale / 2) * 2) for side in (video.width, video.height))
    return replace(video, width=width, height=height)
