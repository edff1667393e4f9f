"""Where the parts of a face sit, for every look and turn of the head."""

from dataclasses import dataclass

import skia

from gpu_worker.video.painter.paths import Point, smooth
from gpu_worker.video.painter.people.look import Look


@dataclass(frozen=True, slots=True)
class Skull:
    """The face of `look` turned by `yaw` (−0.6 left to 0.6 right of the screen), in head units."""

    look: Look
    yaw: float

    @property
    def chin(self) -> float:
        return self.look.jaw.length + self.look.build.chin

    @property
    def eyes(self) -> float:
        return 2.0 + self.look.build.low

    @property
    def nose(self) -> float:
        grow = 0.72 + 0.28 * self.look.build.feature
        return self.eyes + (self.look.nose.length - 2) * grow

    @property
    def mouth(self) -> float:
        return self.nose + (self.chin - self.nose) * 0.46

    def x(self, x: float, depth: float = 9.5) -> float:
        """Move a place on the face sideways with the turn; `depth` is how far it stands out."""
        far = x * self.yaw > 0
        turn = abs(self.yaw)
        return x * (1 - (0.2 * turn if far else 0.02 * turn)) + self.yaw * depth

    def squeeze(self, side: int) -> float:
        """How much the half of the face on `side` narrows by the turn."""
        turn = abs(self.yaw)
        return 1 - 0.26 * turn if side * self.yaw > 0.12 else 1 - 0.04 * turn

    def outline(self) -> skia.Path:
        """Return the outline of the face from crown to chin."""
        jaw, build = self.look.jaw, self.look.build
        cheek, soft = 10 + build.low * 0.5, build.jowl
        down = self.chin - cheek
        male = 1.0 if self.look.female or self.look.child else 1.05
        half: list[Point] = [
            (0, -56),
            (21, -52),
            (jaw.temple * 0.87, -36),
            (jaw.temple * 1.01, -10),
            (jaw.cheek * build.cheek, cheek),
            (jaw.jaw * build.cheek * male + soft * 0.5, cheek + 0.42 * down + soft * 0.8),
            (jaw.corner * male * build.cheek + soft, cheek + 0.8 * down + soft * 0.3),
            (jaw.chin * male, self.chin),
        ]
        points: list[Point] = []
        for side in (1, -1):
            for x, y in half if side > 0 else reversed(half):
                if side < 0 and x == 0:
                    continue
                turn = abs(self.yaw)
                narrow = 1 - 0.11 * turn if side * self.yaw > 0 else 1 + 0.03 * turn
                low_down = max(0.0, (y + 20) / 72)
                points.append((side * x * narrow + self.yaw * (2 + 9 * low_down), y))
        return smooth(points, tension=0.56)
