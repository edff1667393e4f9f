"""A palette: what is done to every finished colour of a scene, before the grain.

Greys take the mood; skin, whose red leads by far, keeps its hue near enough to be skin.
"""

from dataclasses import dataclass
from functools import lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray

from studio.domain.film import Palette


@dataclass(frozen=True, slots=True)
class Grade:
    """`gain` multiplies and `lift` is added to red, green and blue; `colour` 0 leaves only grey.

    `contrast` stretches the values around the middle.
    """

    gain: tuple[float, float, float] = (1.0, 1.0, 1.0)
    lift: tuple[float, float, float] = (0.0, 0.0, 0.0)
    colour: float = 1.0
    contrast: float = 1.0


GRADES: dict[Palette, Grade] = {
    Palette.WARM: Grade(gain=(1.06, 1.0, 0.84), lift=(8, 3, -2)),
    Palette.COOL: Grade(gain=(0.86, 0.98, 1.08), lift=(-2, 1, 6), colour=1.1),
    Palette.ROSE: Grade(gain=(1.05, 0.92, 0.97), lift=(10, 3, 8), colour=0.95),
    Palette.FADED: Grade(gain=(1.0, 0.98, 0.92), lift=(20, 18, 14), colour=0.5, contrast=0.8),
    Palette.MONO: Grade(colour=0.0, contrast=1.08),
}
"""`natural` has none: colours stay as time and weather give them."""
_LUMA = np.array([0.299, 0.587, 0.114])


@lru_cache
def _matrix(palette: Palette) -> NDArray[np.float32]:
    """Return what makes a graded colour (blue, green, red, alpha) of one."""
    grade = GRADES[palette]
    rgb = grade.colour * np.eye(3) + (1 - grade.colour) * np.tile(_LUMA, (3, 1))
    rgb = np.diag(grade.gain) @ rgb * grade.contrast
    lift = np.array(grade.lift) + 128 * (1 - grade.contrast)
    made = np.eye(4, 5)
    made[:3, :3] = rgb[::-1, ::-1]
    made[:3, 4] = lift[::-1]
    return made.astype(np.float32)


def graded(pixels: NDArray[np.uint8], palette: Palette) -> None:
    """Grade BGRA pixels, in place."""
    if palette in GRADES:
        cv2.transform(pixels, _matrix(palette), pixels)
