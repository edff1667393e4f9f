"""What a figure does in one frame: plain numbers, made by the acting, read by the drawing."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from gpu_worker.video.painter.people.expression import NEUTRAL, Expression
from gpu_worker.video.painter.people.visemes import Mouth


class Stance(StrEnum):
    STAND = "stand"
    WALK = "walk"
    BENCH = "bench"
    GROUND = "ground"


class Footing(NamedTuple):
    """How the legs are.

    `phase` of the walk in radians, `stride` of it (0 still, 1 full), the side (−1, 0, 1) they turn to.
    """

    stance: Stance = Stance.STAND
    phase: float = 0.0
    stride: float = 1.0
    face_to: int = 0

    @property
    def sitting(self) -> bool:
        return self.stance in {Stance.BENCH, Stance.GROUND}


STANDING = Footing()


class Arm(NamedTuple):
    """Degrees of upper arm and forearm from straight down, outwards positive, and the hand's shape."""

    upper: float = 9.0
    fore: float = 4.0
    hand: str = "relaxed"


REST_ARM = Arm()


@dataclass(frozen=True, slots=True)
class Pose:
    """One moment of a figure.

    `yaw` turns the head (−0.6 to 0.6, right positive); `nod` and `tilt` move it; `gaze` moves the
    irises (−1..1, y down); `blink` closes the eyes (1 shut). `arms` are left and right on the screen.
    `shift` leans the body over one foot (degrees). `breath` is −1..1. `wind` moves loose cloth.
    """

    time: float = 0.0
    expression: Expression = NEUTRAL
    mouth: Mouth | None = None
    blink: float = 0.0
    yaw: float = 0.3
    nod: float = 0.0
    tilt: float = 0.0
    gaze: tuple[float, float] = (0.0, 0.0)
    arms: tuple[Arm, Arm] = field(default=(REST_ARM, REST_ARM))
    footing: Footing = STANDING
    shift: float = 0.0
    breath: float = 0.0
    wind: float = 1.0
