"""Cut paper: every thing is a sheet of one tone that throws a soft shadow on the sheet below."""

from math import sin
from typing import TYPE_CHECKING

import skia

from gpu_worker.video.painter.colours import Ink, mix
from gpu_worker.video.painter.palette import Vector
from gpu_worker.video.painter.paths import below, moved
from gpu_worker.video.painter.strokes import paint
from gpu_worker.video.painter.styles.style import Form, Pixels, Style

if TYPE_CHECKING:
    from gpu_worker.video.painter.brush import Brush
    from gpu_worker.video.painter.site import Site


class Cutout(Style):
    """Layered paper with soft shadows."""

    name = "cutout"
    plain = True
    soft_clouds = False
    beams = False
    weave = "cutout"

    def form(self, brush: "Brush", form: Form) -> None:
        """Lay a piece of cut paper: one tone, a drop shadow, a thin light edge."""
        near, drop, toward = 1 - form.z, form.drop, form.toward
        reach = (3 + 5 * near) * drop
        fall = paint(
            mix(brush.light.amb, "#000000", 0.55), 0.5 * drop, blur=(2 + 4 * near) * max(drop, 0.2)
        )
        brush.canvas.drawPath(moved(form.path, -toward[0] * reach, -toward[1] * reach), fall)
        brush.canvas.drawPath(form.path, paint(mix(form.lit, form.dark, 0.12 * form.shade)))
        brush.rim(form.path, mix(form.lit, "#ffffff", 0.45), toward, 1.3, 0.7)

    def ramp(
        self,
        brush: "Brush",
        path: skia.Path,
        ink: Ink,
        toward: Vector,
        alpha: float,
        start: float,
        end: float,
        spray: float,
    ) -> None:
        """Let a colour grow smoothly."""
        del spray
        super().ramp(brush, path, ink, toward, alpha, start, end, 0.0)

    def sky(self, brush: "Brush", site: "Site") -> None:
        """Lay the sky from waves of cut paper."""
        light = site.light
        brush.canvas.drawPaint(paint(light.overhead(0)))
        sheets = 7
        for i in range(1, sheets + 1):
            share = (i / sheets) ** 0.9
            y = site.top + (site.horizon - site.top) * share
            steps = [site.left - 60 + k * 40 for k in range(int(site.span / 40) + 4)]
            edge = [(x, y + 14 * sin(x / 130 + i * 1.7) + 9 * sin(x / 57 + i)) for x in steps]
            sheet = below(edge, site.bottom)
            brush.canvas.drawPath(moved(sheet, 0, -5), paint("#180f30", 0.28, blur=5))
            brush.canvas.drawPath(sheet, paint(light.overhead(share)))

    def surface(self, pixels: Pixels, strength: float, scale: float, seed: int) -> None:
        """Every sheet is of the same paper."""
        del strength
        super().surface(pixels, 0.085, scale, seed)
