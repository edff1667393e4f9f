"""What moves in the air: rain, snow, dust, fireflies, leaves. Every place follows from the time."""

from math import sin

import skia

from gpu_worker.video.painter.brush import paint
from gpu_worker.video.painter.camera import Camera
from gpu_worker.video.painter.colours import Ink, mix
from gpu_worker.video.painter.dice import Dice
from gpu_worker.video.painter.site import Site
from gpu_worker.video.painter.view import View
from studio.domain.film import Place, Weather

Specks = list[tuple[float, float, float, float]]

RAIN = ((150, 24.0, 760.0, 1.0, 0.20), (95, 40.0, 1050.0, 1.3, 0.26), (40, 70.0, 1500.0, 1.9, 0.26))
"""Sheets of rain: drops, length, speed (units and units per second), width, alpha."""

SNOW = ((130, 1.3, 42.0, 0.6), (70, 2.3, 66.0, 0.7), (22, 4.2, 105.0, 0.55))
"""Sheets of snow: flakes, radius, speed, alpha."""


def _specks(count: int, *seed: object) -> Specks:
    dice = Dice("air", *seed)
    return [(dice.unit(), dice.unit(), dice.unit(), dice.unit()) for _ in range(count)]


class Air:
    """The moving air of one shot."""

    def __init__(self, site: Site, view: View, seed: int) -> None:
        self._view, self._light, self._site = view, site.light, site
        weather, outdoors = site.setting.weather, not site.setting.interior
        self._near = view.zoom
        self._kind = "dust"
        if outdoors and weather is Weather.RAIN:
            self._kind = "rain"
            self._sheets = [_specks(row[0], seed, row[0]) for row in RAIN]
        elif outdoors and weather is Weather.SNOW:
            self._kind = "snow"
            self._sheets = [_specks(row[0], seed, row[0]) for row in SNOW]
        elif outdoors and weather is Weather.WIND:
            self._kind = "leaves"
            self._sheets = [_specks(22, seed)]
        else:
            green = site.setting.place in (Place.FOREST, Place.MEADOW, Place.GARDEN, Place.VILLAGE)
            if site.night and outdoors and green:
                self._kind = "fireflies"
            self._sheets = [_specks(40 if site.evening or not outdoors else 22, seed)]

    def draw(self, canvas: skia.Canvas, seconds: float, camera: Camera) -> None:
        """Draw the air at `seconds` into a canvas of units."""
        canvas.save()
        canvas.translate(-camera.pan * 1.2, -camera.tilt * 1.2)
        match self._kind:
            case "rain":
                self._rain(canvas, seconds)
            case "snow":
                self._snow(canvas, seconds)
            case "leaves":
                self._leaves(canvas, seconds)
            case _:
                self._motes(canvas, seconds)
        canvas.restore()

    @property
    def _room(self) -> tuple[float, float]:
        return self._view.width + 200, self._view.height + 160

    def _rain(self, canvas: skia.Canvas, seconds: float) -> None:
        wide, high = self._room
        lean = -0.12 * self._site.side
        for (_, length, speed, width, alpha), specks in zip(RAIN, self._sheets, strict=True):
            points: list[skia.Point] = []
            for x, y, u, v in specks:
                py = (y * high + seconds * speed * (0.85 + 0.3 * u)) % high - 80
                px = (x * wide + py * lean) % wide - 100
                reach = length * (0.6 + 0.8 * v)
                points += [skia.Point(px, py), skia.Point(px + reach * lean, py + reach)]
            ink = mix(self._light.key, "#ffffff", 0.35)
            canvas.drawPoints(skia.Canvas.kLines_PointMode, points, paint(ink, alpha, stroke=width))

    def _snow(self, canvas: skia.Canvas, seconds: float) -> None:
        wide, high = self._room
        ink = mix(self._light.key, "#ffffff", 0.6)
        for (_, radius, speed, alpha), specks in zip(SNOW, self._sheets, strict=True):
            points: list[skia.Point] = []
            for x, y, u, v in specks:
                py = (y * high + seconds * speed * (0.7 + 0.6 * u)) % high - 80
                sway = 16 * sin(seconds * (0.6 + v) + 6.3 * u)
                points.append(skia.Point((x * wide + sway - seconds * 12) % wide - 100, py))
            brush = paint(ink, alpha, stroke=radius * 2)
            canvas.drawPoints(skia.Canvas.kPoints_PointMode, points, brush)

    def _leaves(self, canvas: skia.Canvas, seconds: float) -> None:
        wide, high = self._room
        leaves = ("#b9c24a", "#d9923a", "#8aa84e", "#c9643a")
        for number, (x, y, u, v) in enumerate(self._sheets[0]):
            px = (x * wide + self._site.side * -seconds * (150 + 130 * u)) % wide - 100
            py = (y * high + seconds * 34 * v + 30 * sin(seconds * 1.8 + v * 7)) % high - 80
            size = (3 + 5 * u) * self._near
            canvas.save()
            canvas.translate(px, py)
            canvas.rotate(seconds * 150 * (u + 0.3) + v * 360)
            ink: Ink = self._light.lit(leaves[number % 4])
            oval = skia.Rect.MakeLTRB(-size * 1.7, -size * 0.5, size * 1.7, size * 0.5)
            canvas.drawOval(oval, paint(ink, 0.9))
            canvas.restore()

    def _motes(self, canvas: skia.Canvas, seconds: float) -> None:
        wide, high = self._room
        flies = self._kind == "fireflies"
        ink: Ink = "#ffe07a" if flies else self._light.glow
        for x, y, u, v in self._sheets[0]:
            px = (x * wide + 18 * sin(seconds * 0.7 + v * 9) + seconds * (8 + 12 * u)) % wide - 100
            lift = y * high - seconds * (4 + 9 * v) + 8 * sin(seconds * 1.1 + u * 7)
            py = lift % high - 80
            alpha = 0.2 + 0.42 * abs(sin(seconds * 1.3 + v * 6.3))
            radius = (0.9 + 2.0 * u * u) * (1.5 if flies else 1.0)
            canvas.drawCircle(px, py, radius * (4 if flies else 2.6), paint(ink, alpha * 0.16))
            canvas.drawCircle(px, py, radius, paint(ink, alpha))
