"""A kolam: the pattern of rice flour on a temple or house floor."""

from collections.abc import Callable
from math import cos, pi, sin

from gpu_worker.video.painter.brush import Brush, paint
from gpu_worker.video.painter.colours import mix
from gpu_worker.video.painter.dice import Dice
from gpu_worker.video.painter.paths import Point, polygon, smooth


def kolam(brush: Brush, x: float, y: float, reach: float, dice: Dice) -> None:
    """Draw one around (x, y), seen in perspective; the dice choose its symmetry and colours."""
    canvas = brush.canvas
    white = mix(brush.light.lit("#ffffff"), "#fff8ea", 0.5)
    thick = reach * 0.022
    fold = dice.pick((6, 8, 8, 10))
    petals = dice.pick((("#d8485e", "#f0a63a"), ("#c44a8a", "#f2c84a"), ("#3f9a8a", "#f0a63a")))
    canvas.save()
    canvas.translate(x, y)
    canvas.scale(1, 0.3)

    def loop(at: Callable[[float], Point]) -> None:
        ring = polygon([at(2 * pi * i / 240) for i in range(240)])
        canvas.drawPath(ring, paint(white, 0.3, stroke=thick * 2.4, blur=thick))
        canvas.drawPath(ring, paint(white, 0.95, stroke=thick))

    def wave(base: float, swell: float, count: int, turn: float) -> Callable[[float], Point]:
        def at(t: float) -> Point:
            r = reach * base * (1 + swell * cos(count * t + turn))
            return r * cos(t), r * sin(t)

        return at

    for base, swell, count, turn in (
        (0.36, 0.34, fold, 0.0), (0.62, 0.16, fold * 2, 0.2), (0.9, 0.07, fold * 2, 0.0), (0.9, -0.07, fold * 2, 0.0),
    ):  # fmt: skip
        loop(wave(base, swell, count, turn))
    for i in range(fold):
        t = i * 2 * pi / fold
        petal = smooth([
            (reach * q * cos(t + d), reach * q * sin(t + d)) for q, d in ((0.2, 0), (0.5, -0.16), (0.76, 0), (0.5, 0.16))
        ], tension=0.9)  # fmt: skip
        canvas.drawPath(petal, paint(brush.light.lit(petals[i % 2]), 0.7))
        canvas.drawPath(petal, paint(white, 0.95, stroke=thick * 0.8))
    for ring, count in ((0.2, fold), (0.5, fold * 2), (0.78, fold * 3), (1.02, fold * 4)):
        for i in range(count):
            t = 2 * pi * (i + 0.5) / count
            canvas.drawCircle(
                reach * ring * cos(t), reach * ring * sin(t), thick * 1.15, paint(white, 0.95)
            )
    canvas.restore()
