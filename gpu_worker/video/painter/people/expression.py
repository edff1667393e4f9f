"""What feelings do to a face, as numbers that blend."""

from typing import NamedTuple

from studio.domain.film import Emotion


class Expression(NamedTuple):
    """A face's mood in head units (the head is 105 high).

    `inner` and `outer` move the ends of the brows down (+) or up (−); `tilt` turns the eyes' outer
    corners; `open` is how far the lids part (1 shows the whole iris); `under` pushes the lower lids
    up; `smile` is −1..1; `gape` opens a silent mouth 0..1; `gain` scales the mouth in speech; `lean`
    brings the head forward (+) or back (−); `droop` lowers the head; `shoulders` lifts them.
    """

    inner: float = -0.8
    outer: float = 0.0
    tilt: float = 0.0
    open: float = 0.86
    under: float = 0.12
    smile: float = 0.34
    gape: float = 0.0
    gain: float = 1.0
    lean: float = 0.0
    droop: float = 0.0
    shoulders: float = 0.0


NEUTRAL = Expression()

FEELINGS: dict[Emotion, Expression] = {
    Emotion.NEUTRAL: NEUTRAL,
    Emotion.HAPPY: Expression(-1.8, -1.2, 0.1, 0.90, 0.5, 0.85, lean=0.2, droop=-0.4),
    Emotion.SAD: Expression(-5.2, 2.8, 0.55, 0.72, 0.08, -0.6, gain=0.85, droop=3.0, shoulders=-2),
    Emotion.ANGRY: Expression(5.2, -2.5, -0.6, 0.80, 0.32, -0.45, gain=1.12, lean=1.0, droop=1.0),
    Emotion.AFRAID: Expression(-5.8, 0.4, 0.3, 1.2, 0.0, -0.35, 0.4, lean=-1.0, shoulders=3.5),
    Emotion.SURPRISED: Expression(-6.2, -5.0, 0.0, 1.24, 0.0, 0.08, 0.95, lean=-0.6, shoulders=2),
    Emotion.WHISPER: Expression(-2.2, 0.6, 0.1, 0.76, 0.22, 0.1, gain=0.62, lean=0.8, droop=1.2),
    Emotion.SHOUT: Expression(2.6, -3.0, -0.25, 1.08, 0.1, -0.12, 0.3, 1.4, 1.2, -1.2, 1.0),
}


def between(a: Expression, b: Expression, share: float) -> Expression:
    """Return the expression `share` (0..1) of the way from `a` to `b`."""
    return Expression(*(x + (y - x) * share for x, y in zip(a, b, strict=True)))
