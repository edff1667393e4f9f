"""Where a shot's camera stands in its place: another seed is another take of the same place.

What belongs to the place (its light, its landmarks, which side is which) follows the scene's seed and
stays from shot to shot. The shot's seed chooses from where all that is seen.
"""

from dataclasses import dataclass

from gpu_worker.video.painter.dice import Dice
from studio.domain.film import Framing

REACH = 270.0
"""How much more of a place is painted at each side, in units, so that the camera can look there."""

TURNS = (-0.2, -0.11, 0.0, 0.11, 0.2)
"""How far the camera looks to the side, in shares of the frame's width."""


@dataclass(frozen=True, slots=True)
class Standpoint:
    """The camera in its place, against the middle of it.

    `turn` moves everything alike and `slide` moves the near more than the far, in units to the right;
    `closer` enlarges; `lift` is how much lower the horizon lies, in shares of the frame's height.
    """

    turn: float = 0.0
    slide: float = 0.0
    closer: float = 1.0
    lift: float = 0.0

    def seen(self, x: float, depth: float, middle: float) -> float:
        """Return where x of a layer of this depth is seen in a wide frame."""
        return middle + (x - middle - self.turn - self.slide * depth) * self.scale(depth)

    def scale(self, depth: float) -> float:
        """Return how much a layer of this depth is enlarged; the near frame never is."""
        return 1 + (self.closer - 1) * min(1.0, depth + 0.15)


MIDDLE = Standpoint()


def standpoint_of(seed: int, framing: Framing, width: float) -> Standpoint:
    """Choose the standpoint of a shot in a frame `width` units wide."""
    dice = Dice("standpoint", seed)
    turn = (dice.pick(TURNS) + dice.between(-0.03, 0.03)) * min(width, 1150.0)
    slide = dice.between(-0.05, 0.05) * min(width, 1150.0)
    lift = dice.pick((-0.08, -0.03, 0.015, 0.055)) + dice.between(-0.01, 0.01)
    closer = dice.pick((1.0, 1.0, 1.16, 1.34))
    if closer > 1.2:  # from near by, towers need the sky
        lift = abs(lift)
    if framing is not Framing.WIDE:
        return Standpoint(turn * 0.9, 0.0, 1.0, lift)
    return Standpoint(turn, slide, closer, lift)
