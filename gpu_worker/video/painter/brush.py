"""The brush: every picture is made of these strokes only, so light and style reach everything.

A solid thing is a flat shape with two tones, one grain ramp that darkens it away from the light, and
one rim of light. There are no outlines. Sizes are design units (`view.View`), y grows downwards.
"""

from dataclasses import dataclass, replace

import skia

from gpu_worker.video.painter.colours import Ink, mix, skia_colour
from gpu_worker.video.painter.palette import Light, Vector
from gpu_worker.video.painter.paths import Points, moved, oval, polygon, smooth
from gpu_worker.video.painter.texture import spray_paint

SCREEN = skia.BlendMode.kScreen
PAINTED, CUTOUT = "painted", "cutout"


def paint(
    ink: Ink = (0.0, 0.0, 0.0),
    alpha: float = 1.0,
    *,
    blur: float = 0.0,
    stroke: float = 0.0,
    mode: skia.BlendMode | None = None,
    shader: skia.Shader | None = None,
) -> skia.Paint:
    """Return a skia paint: antialiased, dithered, round strokes."""
    result = skia.Paint(AntiAlias=True, Color=skia_colour(ink, alpha), Dither=True)
    if stroke:
        result.setStyle(skia.Paint.kStroke_Style)
        result.setStrokeWidth(stroke)
        result.setStrokeCap(skia.Paint.kRound_Cap)
        result.setStrokeJoin(skia.Paint.kRound_Join)
    if blur:
        result.setMaskFilter(skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, blur))
    if mode is not None:
        result.setBlendMode(mode)
    if shader is not None:
        result.setShader(shader)
    return result


def linear(start: Vector, end: Vector, stops: list[tuple[float, int]]) -> skia.Shader:
    """Return a straight gradient; stops are (share of the way, packed colour)."""
    points = [skia.Point(*start), skia.Point(*end)]
    return skia.GradientShader.MakeLinear(points, [c for _, c in stops], [at for at, _ in stops])


def radial(centre: Vector, radius: float, stops: list[tuple[float, int]]) -> skia.Shader:
    """Return a round gradient; stops are (share of the radius, packed colour)."""
    colours, places = [c for _, c in stops], [at for at, _ in stops]
    return skia.GradientShader.MakeRadial(skia.Point(*centre), radius, colours, places)


@dataclass(frozen=True, slots=True)
class Brush:
    """Paints on `canvas` in `light`; `style` is "painted" or "cutout"."""

    canvas: skia.Canvas
    light: Light
    style: str = PAINTED

    def under(self, light: Light) -> "Brush":
        """Return the same brush in another light (another direction, for one)."""
        return replace(self, light=light)

    def form(  # noqa: PLR0913  (how a thing takes light, all optional)
        self,
        path: skia.Path,
        ink: Ink,
        z: float = 0.0,
        *,
        rim: float = 1.0,
        width: float = 3.0,
        shade: float = 1.0,
        toward: Vector | None = None,
        spray: float = 0.7,
        soft: float = 0.0,
        start: float = 0.3,
        drop: float = 1.0,
        skin: bool = False,
    ) -> None:
        """Paint a solid thing of local colour `ink` at distance `z` (0 here, 1 lost in haze).

        `rim` scales the edge of light, `width` is its size; `shade` scales the dark ramp, which
        begins at `start` of the way through the shape and is broken up by `spray` (0 smooth, 1 all
        grain). `toward` is the direction of the light when not the scene's. `soft` blurs the rim.
        `drop` scales the paper shadow of the cutout style. `skin` keeps the shade warm.
        """
        toward = toward or self.light.direction
        lit = self.light.lit(ink, z)
        dark = self.light.dark_skin(ink, z) if skin else self.light.dark(ink, z)
        if self.style == CUTOUT:
            self._cut(path, lit, dark, z, toward, shade, drop)
            return
        bounds = path.getBounds()
        reach = abs(toward[0]) * bounds.width() / 2 + abs(toward[1]) * bounds.height() / 2 + 1e-3
        cx, cy = bounds.centerX(), bounds.centerY()
        body = linear(
            (cx + toward[0] * reach, cy + toward[1] * reach),
            (cx - toward[0] * reach, cy - toward[1] * reach),
            [(0, skia_colour(lit)), (1, skia_colour(mix(lit, dark, 0.5 * shade)))],
        )
        self.canvas.drawPath(path, paint(shader=body))
        if shade:
            away = (-toward[0], -toward[1])
            self.ramp(path, dark, away, 0.95 * shade, start=start, spray=spray)
        if rim and width:
            strength = self.light.rim_strength * rim * (1 - z * 0.6)
            edge = mix(self.light.rim, self.light.haze, z * 0.7)
            self.rim(path, edge, toward, width, strength, soft=soft)

    def _cut(
        self,
        path: skia.Path,
        lit: Ink,
        dark: Ink,
        z: float,
        toward: Vector,
        shade: float,
        drop: float,
    ) -> None:
        """Lay a piece of cut paper: one tone, a drop shadow, a thin light edge."""
        near = 1 - z
        reach = (3 + 5 * near) * drop
        fall = paint(
            mix(self.light.amb, "#000000", 0.55), 0.5 * drop, blur=(2 + 4 * near) * max(drop, 0.2)
        )
        self.canvas.drawPath(moved(path, -toward[0] * reach, -toward[1] * reach), fall)
        self.canvas.drawPath(path, paint(mix(lit, dark, 0.12 * shade)))
        self.rim(path, mix(lit, "#ffffff", 0.45), toward, 1.3, 0.7)

    def ramp(
        self,
        path: skia.Path,
        finished: Ink,
        toward: Vector,
        alpha: float = 0.8,
        *,
        start: float = 0.35,
        end: float = 1.0,
        spray: float = 0.7,
    ) -> None:
        """Let a finished colour grow in direction `toward` over the shape, broken by spray grain."""
        canvas, bounds = self.canvas, path.getBounds()
        cx, cy = bounds.centerX(), bounds.centerY()
        reach = abs(toward[0]) * bounds.width() / 2 + abs(toward[1]) * bounds.height() / 2 + 1e-3
        clear = skia_colour(finished, 0)
        shader = linear(
            (cx - toward[0] * reach, cy - toward[1] * reach),
            (cx + toward[0] * reach, cy + toward[1] * reach),
            [(0, clear), (start, clear), (end, skia_colour(finished, alpha))],
        )
        scale = canvas.getTotalMatrix().getScaleX()
        if bounds.width() * bounds.height() * scale * scale < 300 or self.style == CUTOUT:
            spray = 0.0
        if spray < 1:
            smooth_part = paint(shader=shader, alpha=1 - spray)
            canvas.drawPath(path, smooth_part)
        if spray > 0:
            canvas.save()
            canvas.clipPath(path, doAntiAlias=True)
            canvas.saveLayer(bounds, paint(alpha=min(1.0, spray * 1.5)))
            canvas.drawRect(bounds, paint(shader=shader))
            canvas.drawRect(bounds, spray_paint(scale))
            canvas.restore()
            canvas.restore()

    def rim(
        self,
        path: skia.Path,
        finished: Ink,
        toward: Vector,
        width: float,
        alpha: float = 0.8,
        *,
        soft: float = 0.0,
    ) -> None:
        """Edge the side of the shape that faces `toward`: the shape minus itself moved away."""
        if alpha <= 0:
            return
        canvas = self.canvas
        canvas.save()
        canvas.clipPath(path, doAntiAlias=True)
        inner = moved(path, -toward[0] * width, -toward[1] * width)
        if soft:
            inner.toggleInverseFillType()
            canvas.drawPath(inner, paint(finished, alpha, blur=soft))
        else:
            canvas.clipPath(inner, skia.ClipOp.kDifference, doAntiAlias=True)
            canvas.drawPath(path, paint(finished, alpha))
        canvas.restore()

    def flat(
        self, path: skia.Path, ink: Ink, z: float = 0.0, *, alpha: float = 1.0, shade: float = 0.0
    ) -> None:
        """Fill a small thing in one tone, `shade` of the way from light to shade."""
        tone = mix(self.light.lit(ink, z), self.light.dark(ink, z), shade)
        self.canvas.drawPath(path, paint(tone, alpha))

    def line(
        self,
        points: Points,
        ink: Ink,
        width: float = 2.0,
        z: float = 0.0,
        *,
        alpha: float = 1.0,
        shade: float = 0.0,
        curved: bool = True,
    ) -> None:
        """Draw a line in one tone, `shade` of the way from light to shade."""
        path = (
            smooth(points, closed=False, tension=0.9)
            if curved and len(points) > 2
            else polygon(points, closed=False)
        )
        tone = mix(self.light.lit(ink, z), self.light.dark(ink, z), shade)
        self.canvas.drawPath(path, paint(tone, alpha, stroke=width))

    def shadow(
        self, path: skia.Path, alpha: float = 0.45, blur: float = 6.0, ink: Ink = "#3a2030"
    ) -> None:
        """Throw a soft shadow of this outline."""
        self.canvas.drawPath(path, paint(self.light.dark(ink), alpha, blur=blur))

    def contact(self, x: float, y: float, rx: float, z: float = 0.0) -> None:
        """Darken the floor where a thing stands."""
        self.shadow(oval(x, y, rx, rx * 0.14 + 1.5), 0.5 * (1 - z), rx * 0.08 + 1.5)

    def glow(
        self,
        x: float,
        y: float,
        radius: float,
        finished: Ink,
        alpha: float = 0.6,
        squash: float = 1.0,
    ) -> None:
        """Add light around a source."""
        stops = [(0.0, 1.0), (0.22, 0.42), (0.52, 0.13), (1.0, 0.0)]
        shader = radial(
            (0, 0), radius, [(at, skia_colour(finished, alpha * gain)) for at, gain in stops]
        )
        self.canvas.save()
        self.canvas.translate(x, y)
        self.canvas.scale(1, squash)
        self.canvas.drawCircle(0, 0, radius, paint(shader=shader, mode=SCREEN))
        self.canvas.restore()

    def mist(
        self,
        left: float,
        top: float,
        right: float,
        bottom: float,
        alpha: float = 0.8,
        finished: Ink | None = None,
    ) -> None:
        """Let haze rise from `bottom`, clear at `top`."""
        ink = finished or self.light.haze
        shader = linear(
            (0, top), (0, bottom), [(0, skia_colour(ink, 0)), (1, skia_colour(ink, alpha))]
        )
        self.canvas.drawRect(skia.Rect.MakeLTRB(left, top, right, bottom), paint(shader=shader))
