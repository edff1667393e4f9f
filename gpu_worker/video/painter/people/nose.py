"""Noses: a bridge in shade, a lit tip, wings and nostrils."""

from gpu_worker.video.painter.colours import mix
from gpu_worker.video.painter.paths import oval, smooth
from gpu_worker.video.painter.people.pen import Pen
from gpu_worker.video.painter.people.skull import Skull


def draw_nose(pen: Pen, skull: Skull) -> None:
    """Draw the nose of the look, turned with the head."""
    nose, build, t = skull.look.nose, skull.look.build, skull.yaw
    size = build.feature
    x, y, eyes = t * (15 + nose.hook), skull.nose, skull.eyes
    half = nose.width * (0.55 + 0.45 * size)
    side = -pen.sunward
    if abs(t) > 0.2:
        side = 1 if t > 0 else -1  # the far slope of a turned nose lies in shade
    root = t * 10 + side * 2.2
    bend = nose.hook * 1.4 * side
    slope = smooth(
        [(root, eyes - 8), (t * 12.5 + side * 2.2 + bend, (eyes + y) / 2 - 2),
         (x + side * half, y - 0.5), (x + side * 1.6, y + 2), (x, y - 3),
         (t * 11.5 + bend * 0.5, (eyes + y) / 2 - 2)],
        tension=0.75,
    )  # fmt: skip
    pen.fill(slope, pen.shade, 0.34 * nose.bridge, 1.3)
    if abs(t) > 0.2 and nose.bridge > 0.7:
        edge = [(t * 10 + side * 2.6, eyes - 4), (x + side * (1.6 + nose.hook), (eyes + y) / 2 + 1),
                (x + side * nose.tip * 1.1, y - 3)]  # fmt: skip
        pen.crease(edge, 1.1, 0.38 * min(1.0, abs(t) * 2.4) * nose.bridge)
    warm = mix(pen.shade, "#5a1e22", 0.35)
    under = y + 0.8 - nose.turn * 0.9
    base = smooth(
        [(x - half, y - 0.6), (x - nose.tip, under + 1.8), (x + t, under + 2.6),
         (x + nose.tip, under + 1.8), (x + half, y - 0.6), (x + nose.tip * 0.9, under + 0.5),
         (x + t, under + 1.2), (x - nose.tip * 0.9, under + 0.5)],
        tension=0.7,
    )  # fmt: skip
    pen.fill(base, warm, 0.62)
    for s in (-1, 1):
        wing = [(x + s * (half - 1.2), y - 4.4), (x + s * (half + 0.5), y - 1.6),
                (x + s * (half - 1.0), y + 0.8)]  # fmt: skip
        pen.stroke(wing, warm, 1.0 + 0.15 * size, 0.5)
        if nose.turn > 0.3:
            pen.fill(oval(x + s * 2.7, under + 0.9, 1.2, 0.8), warm, 0.75)
    light = mix(pen.lit(pen.skin), "#ffffff", 0.5)
    pen.fill(oval(x + pen.sunward * 1.3, y - 4.6, nose.tip * 0.85, nose.tip), light, 0.55, 1.2)
    if skull.look.jewels and skull.look.indian:
        pen.fill(oval(x - (half + 0.8 if t > 0 else -half - 0.8), y - 1, 1.3, 1.3), "#f2c860")
