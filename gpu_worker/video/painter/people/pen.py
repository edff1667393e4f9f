"""The brush in the hand that draws one character: cloth, skin and hair take the light differently."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import skia

from gpu_worker.video.painter.brush import Brush, paint
from gpu_worker.video.painter.colours import Colour, Ink, luminance, mix
from gpu_worker.video.painter.paths import Points, moved, smooth, union


@dataclass(frozen=True, slots=True)
class Pen:
    """Draws with `brush` in figure units; `skin` is the local colour of the character's skin."""

    brush: Brush
    skin: Ink

    @property
    def canvas(self) -> skia.Canvas:
        return self.brush.canvas

    @property
    def sunward(self) -> int:
        """1 when the light comes from the right, −1 from the left."""
        return 1 if self.brush.light.direction[0] > 0 else -1

    def lit(self, ink: Ink) -> Colour:
        """Return `ink` in the light."""
        return self.brush.light.lit(ink)

    def dark(self, ink: Ink) -> Colour:
        """Return `ink` in the shade."""
        return self.brush.light.dark(ink)

    @property
    def shade(self) -> Colour:
        """The skin's shade."""
        return self.brush.light.dark_skin(self.skin)

    def cloth(
        self,
        path: skia.Path,
        ink: Ink,
        *,
        rim: float = 1.0,
        width: float = 1.8,
        spray: float = 0.4,
        start: float = 0.3,
        shade: float = 1.0,
        against: skia.Path | None = None,
    ) -> None:
        """Paint a piece of cloth, hair or leather.

        `against` is what the piece lies on: where they meet there is no edge of light.
        """
        if luminance(ink) > 0.7:  # grain makes white cloth look dirty
            spray, shade = spray * 0.4, shade * 0.75
        whole = 0.0 if against is not None else rim
        self.brush.form(
            path, ink, rim=whole, width=width, spray=spray, start=start, shade=shade, drop=0.35
        )
        if against is not None and not self.brush.plain:
            dx, dy = self.brush.light.direction
            inner = moved(union(path, against), -dx * width, -dy * width)
            edge = paint(self.brush.light.rim, self.brush.light.rim_strength * rim)
            with self.inside(path):
                self.canvas.clipPath(inner, skia.ClipOp.kDifference, doAntiAlias=True)
                self.canvas.drawPath(path, edge)

    def flesh(
        self,
        path: skia.Path,
        *,
        rim: float = 1.0,
        width: float = 1.6,
        start: float = 0.5,
        shade: float = 0.7,
        ink: Ink | None = None,
        edge: float = 1.0,
    ) -> None:
        """Paint skin: no grain, a warm shade."""
        self.brush.form(
            path,
            ink or self.skin,
            rim=rim,
            width=width,
            spray=0.0,
            start=start,
            shade=shade,
            drop=0.35,
            skin=True,
            edge=edge,
        )

    def fill(self, path: skia.Path, finished: Ink, alpha: float = 1.0, blur: float = 0.0) -> None:
        """Fill with a finished colour."""
        self.canvas.drawPath(path, paint(finished, alpha, blur=blur))

    def stroke(
        self, points: Points, finished: Ink, width: float, alpha: float = 1.0, blur: float = 0.0
    ) -> None:
        """Draw a curve through the points in a finished colour."""
        path = smooth(points, closed=False, tension=0.9)
        self.canvas.drawPath(path, paint(finished, alpha, stroke=width, blur=blur))

    def crease(self, points: Points, width: float = 1.3, alpha: float = 0.5) -> None:
        """Draw a fold of skin."""
        self.stroke(points, self.shade, width, alpha)

    def fold(self, points: Points, ink: Ink, width: float = 2.2, alpha: float = 0.6) -> None:
        """Draw a fold of cloth."""
        self.stroke(points, self.dark(ink), width, alpha)

    def trim(self, points: Points, ink: Ink, width: float, alpha: float = 1.0) -> None:
        """Draw a lit border or cord, with a thin darker line inside when broad."""
        self.stroke(points, mix(self.lit(ink), self.dark(ink), 0.12), width, alpha)
        if width > 4:
            self.stroke(points, self.dark(ink), 1.0, 0.6 * alpha)

    @contextmanager
    def inside(self, path: skia.Path) -> Iterator[None]:
        """Keep the strokes of the block inside `path`."""
        self.canvas.save()
        self.canvas.clipPath(path, doAntiAlias=True)
        yield
        self.canvas.restore()
