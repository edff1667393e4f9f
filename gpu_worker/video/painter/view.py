"""The frame in design units, and where the light is seen in it: what places and people agree on."""

from dataclasses import dataclass
from math import sqrt

from gpu_worker.video.painter.palette import Vector
from gpu_worker.video.painter.standpoint import MIDDLE, Standpoint
from studio.domain.film import Format, Framing

OVER_X, OVER_Y = 170.0, 90.0
"""What is painted beyond the frame at each side, in units, for camera moves."""

ZOOM = {
    Framing.WIDE: 1.0,
    Framing.TWO_SHOT: 1.3,
    Framing.MEDIUM: 1.38,
    Framing.OVER_SHOULDER: 1.45,
    Framing.CLOSE: 1.7,
}
"""How much the background is enlarged behind people."""

BLUR = {
    Framing.WIDE: 0.0,
    Framing.TWO_SHOT: 1.5,
    Framing.MEDIUM: 1.7,
    Framing.OVER_SHOULDER: 2.2,
    Framing.CLOSE: 3.0,
}
"""How soft the background is behind people: standard deviation in units."""


@dataclass(frozen=True, slots=True)
class View:
    """One framing of one scene.

    `width` x `height` units make the frame (1280 x 720 at 16:9, 900 x 900 square, 675 x 1200 at
    9:16); one unit is `scale` pixels. In a wide view people stand with their feet at `ground`, the
    free place is around `spot`; nearer framings place people themselves, in units of the frame.
    `light_at` is the visible source of light in units of this frame (it may lie outside). `focus`
    is the point of the scene that an enlarged background turns about, `standpoint` where the camera is.
    """

    width: float
    height: float
    scale: float
    framing: Framing
    horizon: float
    ground: float
    spot: float
    light_at: Vector
    focus: Vector = (640.0, 360.0)
    standpoint: Standpoint = MIDDLE

    @property
    def zoom(self) -> float:
        """How much the background is enlarged."""
        return ZOOM[self.framing]


def frame_units(form: Format) -> tuple[float, float]:
    """Return the width and height of the frame in units.

    The area stays near that of 1280 x 720, so that things keep their size against the frame.
    """
    aspect = form.width / form.height
    height = 720.0 * max(1.0, sqrt(16 / 9 / aspect) * 0.94 if aspect < 1.7 else 1.0)
    return height * aspect, height
