"""What every garment is cut from: the trunk, collars, borders."""

from dataclasses import dataclass

import skia

from gpu_worker.video.painter.colours import Ink, mix
from gpu_worker.video.painter.paths import Points, oval, smooth
from gpu_worker.video.painter.people.legs import skirt, trousers
from gpu_worker.video.painter.people.look import Look
from gpu_worker.video.painter.people.pen import Pen
from gpu_worker.video.painter.people.pose import STANDING, Footing, Stance


@dataclass(frozen=True, slots=True)
class Tailor:
    """Dresses one body: `look` says whom, `footing` how the legs are."""

    pen: Pen
    look: Look
    footing: Footing = STANDING

    @property
    def sitting(self) -> bool:
        return self.footing.sitting

    @property
    def stance(self) -> Stance:
        return self.footing.stance

    @property
    def face_to(self) -> int:
        return self.footing.face_to

    @property
    def shoulder(self) -> float:
        return self.look.build.shoulder

    @property
    def waist(self) -> float:
        return self.look.build.waist

    @property
    def hip(self) -> float:
        return self.look.build.hip

    def trunk(
        self, ink: Ink, bottom: float = 158.0, flare: float = 0.0, *, loose: float = 0.0
    ) -> skia.Path:
        """Draw cloth from the shoulders to `bottom`, `flare` units wider than the hips there."""
        sh, wa, hp = self.shoulder, self.waist + loose, self.hip + loose
        right: list[tuple[float, float]] = [
            (12, -2), (sh * 0.72, 5), (sh, 17), (sh * 0.93, 52), (wa, 104), (hp, 150),
        ]  # fmt: skip
        if bottom > 165:
            right += [(hp + flare * 0.6, (150 + bottom) / 2), (hp + flare, bottom - 2)]
        left = [(-x, y) for x, y in right]
        path = smooth([*left, (0, bottom + 4), *right[::-1]], tension=0.6)
        self.pen.cloth(path, ink, width=2.0)
        return path

    def neckline(self, depth: float, half: float) -> None:
        """Show skin in the opening of the collar."""
        shape: Points = [
            (-half, -3), (-half * 0.58, depth * 0.65), (0, depth), (half * 0.58, depth * 0.65),
            (half, -3),
        ]  # fmt: skip
        self.pen.flesh(smooth(shape, tension=0.7), rim=0, shade=0.35)

    def piping(self, depth: float, half: float, ink: Ink, width: float = 2.6) -> None:
        """Edge the collar's opening."""
        self.pen.trim(
            [(-half, -3), (-half * 0.58, depth * 0.65), (0, depth), (half * 0.58, depth * 0.65),
             (half, -3)], ink, width,
        )  # fmt: skip

    def folds(self, ink: Ink, bottom: float = 150.0) -> None:
        """Draw the folds of cloth at the waist and under the arms."""
        wa = self.waist
        for side in (-1, 1):
            self.pen.fold([(side * (self.shoulder - 7), 40), (side * (wa - 3), 78),
                           (side * (wa - 9), 112)], ink, 1.8, 0.42)  # fmt: skip
            self.pen.fold([(side * (wa - 1), 112), (side * (wa - 9), 132),
                           (side * (wa - 12), bottom - 6)], ink, 1.8, 0.36)  # fmt: skip

    def legs(
        self,
        ink: Ink,
        *,
        shoes: Ink = "#3a2a2a",
        wide: float = 1.0,
        bare_feet: bool = False,
        skin_from: float = 2.0,
    ) -> None:
        """Draw trousers in this stance."""
        trousers(
            self.pen, self.look.build, self.footing, ink,
            shoes=shoes, wide=wide, bare_feet=bare_feet, skin_from=skin_from,
        )  # fmt: skip

    def skirt(
        self,
        ink: Ink,
        *,
        hem: float = 460.0,
        half: float = 52.0,
        folds: int = 5,
        shoes: Ink | None = None,
    ) -> skia.Path:
        """Draw a skirt in this stance; returns its outline."""
        return skirt(
            self.pen, self.look.build, self.footing, ink,
            hem=hem, half=half, folds=folds, shoes=shoes,
        )  # fmt: skip

    def hem(self, path: skia.Path, ink: Ink, width: float = 10.0, lift: float = 5.0) -> None:
        """Put a border along the lower edge of `path`."""
        box = path.getBounds()
        edge = skia.Path(path)
        edge.offset(0, -width - lift)
        with self.pen.inside(path):
            self.pen.canvas.save()
            self.pen.canvas.clipPath(edge, skia.ClipOp.kDifference, doAntiAlias=True)
            top = box.top() + box.height() * (0.75 if not self.sitting else 0.6)
            band = skia.Path.Rect(
                skia.Rect.MakeLTRB(box.left(), top, box.right(), box.bottom() + 2)
            )
            tone = mix(self.pen.lit(ink), self.pen.dark(ink), 0.22)
            self.pen.fill(band, tone)
            self.pen.canvas.restore()

    def buttons(self, x: float, ys: tuple[float, ...], ink: Ink, radius: float = 1.9) -> None:
        """Sew buttons on."""
        for y in ys:
            self.pen.fill(oval(x, y, radius, radius), self.pen.lit(ink))
