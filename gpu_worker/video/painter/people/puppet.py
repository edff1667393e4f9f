"""What a stage needs to know of anybody who acts on it."""

from dataclasses import dataclass
from typing import Protocol

import skia

from gpu_worker.video.painter.people.pose import Pose, Stance


@dataclass(frozen=True, slots=True)
class Size:
    """Extent of a puppet around its origin, in adult units (a grown head is 105 high).

    `top` above and `floor` below the origin when it stands; `waist` is where a medium shot cuts it;
    the face reaches from `face_top` to `face_bottom` above the origin; `half` is half its width.
    """

    top: float
    floor: float
    waist: float
    face_top: float
    face_bottom: float
    half: float


class Puppet(Protocol):
    """Somebody who can be drawn in a pose."""

    @property
    def size(self) -> Size: ...

    @property
    def flies(self) -> bool:
        """Whether it belongs in the sky."""
        ...

    @property
    def sits(self) -> bool:
        """Whether a seat is drawn under it when it sits."""
        ...

    def floor(self, stance: Stance) -> float:
        """How far the floor lies below the origin in this stance."""
        ...

    def draw(self, canvas: skia.Canvas, pose: Pose, *, legs: bool = True) -> None: ...

    def draw_from_behind(self, canvas: skia.Canvas, pose: Pose) -> None: ...
