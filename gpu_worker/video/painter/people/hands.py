"""Hands: a palm, a thumb and four fingers in a few shapes."""

from dataclasses import replace
from itertools import pairwise
from math import cos, radians, sin
from typing import NamedTuple

import skia

from gpu_worker.video.painter.brush import paint
from gpu_worker.video.painter.paths import Point, limb, union
from gpu_worker.video.painter.people.pen import Pen


class _Shape(NamedTuple):
    """Fingers as (place across the palm, reach, spread in degrees), and the thumb from and to."""

    fingers: tuple[tuple[float, float, float], ...]
    thumb: tuple[float, float, float, float]


HANDS: dict[str, _Shape] = {
    "relaxed": _Shape(
        ((-4.2, 22, -6), (-1.4, 24, -1), (1.6, 23, 4), (4.2, 20, 9)), (-5, 7, -10, 17)
    ),
    "open": _Shape(((-6, 22, -24), (-2.4, 25, -9), (1.6, 25, 5), (5, 21, 20)), (-5, 6, -15, 12)),
    "point": _Shape(((-4.2, 25, -4), (-1, 14, 4), (1.8, 13, 8), (4, 12, 12)), (-4, 8, -5, 15)),
    "fist": _Shape(((-4, 13, 0), (-1, 14, 2), (2, 13, 4), (4, 12, 6)), (-4, 7, 0, 14)),
    "joined": _Shape(((-2.6, 26, -2), (-0.6, 28, 0), (1.2, 27, 1), (2.8, 24, 3)), (-3, 8, -6, 19)),
    "count": _Shape(((-5, 25, -14), (-1.4, 26, 4), (1.8, 13, 8), (4, 12, 12)), (-4, 8, 0, 15)),
    "cup": _Shape(((-5, 19, 10), (-1.6, 21, 12), (1.8, 20, 15), (4.6, 17, 20)), (-5, 6, -12, 13)),
}


def _outline(shape: _Shape) -> skia.Path:
    fx, fy, tx, ty = shape.thumb
    path = union(limb((0, 0), 5.4, (0, 12), 6.2), limb((fx, fy - 2), 3.1, (tx, ty), 2.2))
    for across, reach, spread in shape.fingers:
        angle = radians(spread)
        tip = (across + (reach - 10) * sin(angle), 10 + (reach - 10) * cos(angle))
        path = union(path, limb((across, 10), 2.35, tip, 1.75))
    return path


_OUTLINES = {name: _outline(shape) for name, shape in HANDS.items()}


def draw_hand(pen: Pen, wrist: Point, angle: float, side: int, shape: str, size: float) -> None:
    """Draw a hand that goes on from a forearm at `angle` degrees; `side` is −1 left, 1 right."""
    canvas = pen.canvas
    canvas.save()
    canvas.translate(*wrist)
    canvas.rotate(-angle)
    canvas.scale(side * size, size)
    # The hand is turned: turn the light back, so that its rim stays on the side of the lamp.
    light = pen.brush.light
    dx, dy = light.direction
    c, s = cos(radians(angle)), sin(radians(angle))
    facing = (side * (dx * c - dy * s), dx * s + dy * c)
    turned = Pen(pen.brush.under(replace(light, direction=facing)), pen.skin)
    turned.flesh(_OUTLINES[shape], width=1.1, start=0.35)
    fingers = HANDS[shape].fingers
    for (ax, ar, aa), (bx, br, ba) in pairwise(fingers):
        x, reach = (ax + bx) / 2, min(ar, br) - 12
        bend = radians((aa + ba) / 2)
        canvas.drawLine(
            x, 12, x + reach * 0.6 * sin(bend), 12 + reach * 0.6, paint(pen.shade, 0.5, stroke=0.8)
        )
    canvas.restore()
