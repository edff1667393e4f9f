"""Proportions by age and gender. Unit: an adult's head is 105 high; bodies hang from the neck pit.

A body is drawn as an adult's (neck pit at y 0, hips at 150, ground at 470) and scaled to its age.
"""

from dataclasses import dataclass, replace

from studio.domain.film import Age

HIP = 150.0
GROUND = 470.0
KNEE = 305.0
ANKLE = 458.0


@dataclass(frozen=True, slots=True)
class Build:
    """A body.

    `tall` scales the body below the neck, `broad` is its extra width; `shoulder`, `waist` and `hip`
    are half widths; `head` scales the head and `neck` is the half width of the neck; `eye` scales
    the eyes, `low` moves the face down the head and `chin` the chin; `feature` scales the nose;
    `jowl` widens the jaw of the old, `cheek` that of children; `stoop` bends the head forward.
    """

    tall: float
    broad: float
    shoulder: float
    waist: float
    hip: float
    head: float
    neck: float
    eye: float
    low: float
    chin: float
    feature: float
    cheek: float = 1.0
    jowl: float = 0.0
    stoop: float = 0.0

    @property
    def neck_height(self) -> float:
        """From the neck pit up to the middle of the head, head units: a child's neck is short."""
        return 59.0 + 0.9 * self.chin

    @property
    def ground(self) -> float:
        """Distance from the neck pit to the floor."""
        return GROUND * self.tall

    @property
    def top(self) -> float:
        """Height of the crown above the neck pit, hair left out."""
        return (56 + self.neck_height) * self.head

    @property
    def height(self) -> float:
        """Height of the whole figure."""
        return self.ground + self.top


_BUILDS: dict[tuple[Age, bool], Build] = {
    (Age.CHILD, True): Build(0.60, 1.10, 35, 29, 31, 0.98, 9.5, 1.22, 5.5, -7.0, 0.70, cheek=1.05),
    (Age.CHILD, False): Build(
        0.61, 1.12, 36, 31, 31, 1.00, 10.0, 1.18, 5.5, -6.5, 0.74, cheek=1.05
    ),
    (Age.YOUNG, True): Build(0.98, 1.0, 36, 24, 35, 1.07, 12.0, 1.08, 0.5, -1.0, 0.92),
    (Age.YOUNG, False): Build(1.02, 1.0, 43, 31, 32, 1.07, 15.5, 0.98, 0.0, 1.5, 1.02),
    (Age.ADULT, True): Build(1.0, 1.0, 37, 27, 37, 1.06, 12.5, 1.0, 0.0, 0.0, 0.98),
    (Age.ADULT, False): Build(1.05, 1.0, 46, 35, 34, 1.07, 17.0, 0.92, -0.5, 3.0, 1.12),
    (Age.OLD, True): Build(
        0.92, 1.02, 36, 31, 38, 1.05, 12.5, 0.88, 0.5, 0.0, 1.08, jowl=2.2, stoop=2.5
    ),
    (Age.OLD, False): Build(
        0.96, 1.0, 43, 36, 34, 1.06, 15.5, 0.84, 0.0, 2.5, 1.20, jowl=1.6, stoop=2.0
    ),
}


def build_of(age: Age, *, female: bool, height: float, weight: float) -> Build:
    """Return the body of this age; `height` and `weight` are factors around 1."""
    base = _BUILDS[age, female]
    stout = weight - 1
    return replace(
        base,
        tall=base.tall * height,
        shoulder=base.shoulder * (1 + 0.35 * stout),
        waist=base.waist * (1 + 1.25 * stout),
        hip=base.hip * (1 + 0.75 * stout),
        neck=base.neck * (1 + 0.5 * stout),
        cheek=base.cheek * (1 + 0.14 * stout),
    )
