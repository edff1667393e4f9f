"""Faces in the sky: sun, moon, star, wind."""

from math import cos, pi, sin

from gpu_worker.video.painter.brush import paint, radial
from gpu_worker.video.painter.colours import mix, skia_colour
from gpu_worker.video.painter.paths import Point, oval, polygon, smooth, union
from gpu_worker.video.painter.people.accessories import star as star_points
from gpu_worker.video.painter.people.pen import Pen

SUN = 110.0


def sun(pen: Pen, time: float) -> None:
    """Turning petals of flame around a warm disc, its own light."""
    pen.brush.glow(0, 0, SUN * 3.4, "#ffcf6a", 0.8)
    for layer, (ink, reach, width) in enumerate((("#f08a2a", 0.62, 0.30), ("#ffc246", 0.42, 0.24))):
        for i in range(14):
            a = 2 * pi * (i + 0.5 * layer) / 14 + time * 0.12 * (1 if layer else -1)
            long = SUN * (1 + reach * (1 + 0.1 * sin(time * 2 + i * 2.3)))
            flame = smooth(
                [(SUN * 0.9 * cos(a - width), SUN * 0.9 * sin(a - width)),
                 (long * 0.78 * cos(a - 0.05), long * 0.78 * sin(a - 0.05)),
                 (long * cos(a + 0.1), long * sin(a + 0.1)),
                 (SUN * 0.9 * cos(a + width), SUN * 0.9 * sin(a + width))],
                tension=0.7,
            )  # fmt: skip
            pen.fill(flame, ink, 0.97)
            pen.canvas.drawPath(flame, paint(mix(ink, "#fff0b0", 0.5), 0.5, stroke=1.6))
    stops = [
        (0.0, skia_colour("#fff3b0")),
        (0.5, skia_colour("#ffd35c")),
        (1.0, skia_colour("#f59a34")),
    ]
    shader = radial((-SUN * 0.25, -SUN * 0.3), SUN * 1.5, stops)
    pen.canvas.drawCircle(0, 0, SUN, paint(shader=shader))
    disc = oval(0, 0, SUN, SUN)
    pen.brush.ramp(disc, "#e2702a", (0.35, 0.9), 0.5, start=0.4, spray=0.5)
    pen.brush.rim(disc, "#fffbe0", (-0.5, -0.8), 4, 0.9)


def moon(pen: Pen, time: float) -> None:
    """A full moon with seas, in a cool halo."""
    del time
    pen.brush.glow(0, 0, 330, "#bcd0ff", 0.6)
    disc = oval(0, 0, 112, 112)
    stops = [
        (0.0, skia_colour("#fffdf0")),
        (0.6, skia_colour("#eee6d0")),
        (1.0, skia_colour("#b9b4c4")),
    ]
    pen.canvas.drawPath(disc, paint(shader=radial((-30, -34), 165, stops)))
    with pen.inside(disc):
        for x, y, rx, ry in ((-58, -52, 24, 18), (62, -40, 18, 22), (70, 46, 26, 18), (-72, 34, 17, 22),
                             (4, 84, 34, 15), (14, -82, 20, 12)):  # fmt: skip
            pen.fill(oval(x, y, rx, ry), "#b3adbd", 0.34, 2.0)
    pen.brush.ramp(disc, "#8088b0", (0.5, 0.85), 0.5, start=0.45, spray=0.5)
    pen.brush.rim(disc, "#ffffff", (-0.5, -0.8), 4, 0.9)


def star(pen: Pen, time: float) -> None:
    """A round-cornered star that twinkles."""
    pen.brush.glow(0, 0, 260 + 14 * sin(time * 3), "#ffe9a0", 0.7)
    points = star_points(0, 0, 130)
    path = smooth(points, tension=0.28)
    stops = [
        (0.0, skia_colour("#fff9d8")),
        (0.6, skia_colour("#ffdf7a")),
        (1.0, skia_colour("#f2a83c")),
    ]
    pen.canvas.drawPath(path, paint(shader=radial((-20, -30), 170, stops)))
    pen.brush.ramp(path, "#e0862a", (0.4, 0.85), 0.4, start=0.45, spray=0.5)
    pen.brush.rim(path, "#fffdf0", (-0.5, -0.8), 4, 0.9)


def wind(pen: Pen, time: float) -> None:
    """A cloud with full cheeks; lines of air run from it."""
    for i in range(4):
        y = 10 + i * 22
        shift = 26 * ((time * 0.9 + i * 0.27) % 1.0)
        line: list[Point] = [(-96 + shift, y + 6), (-150 - i * 8 + shift, y - 6), (-214 + shift, y + 8),
                             (-236 + shift, y - 8)]  # fmt: skip
        pen.stroke(line, pen.lit("#f4f6fa"), 5 - i * 0.6, 0.55)
    path = oval(0, 4, 108, 74)
    for x, y, r in (
        (-74, -22, 48),
        (-22, -62, 60),
        (44, -52, 58),
        (88, -6, 50),
        (56, 42, 52),
        (-44, 46, 52),
    ):
        path = union(path, oval(x, y + 2 * sin(time * 1.3 + x), r, r))
    pen.cloth(path, "#eef1f6", width=3.0, spray=0.45, start=0.35)
    with pen.inside(path):
        for x, y, r in ((-40, -50, 30), (36, -44, 28), (80, 4, 24)):
            curl: list[Point] = [(x - r, y + 4), (x - r * 0.4, y - r * 0.7), (x + r * 0.5, y - r * 0.4),
                                 (x + r * 0.6, y + r * 0.4)]  # fmt: skip
            pen.stroke(curl, pen.dark("#cdd6e4"), 2.4, 0.3)


def flame_points(height: float, time: float) -> list[Point]:
    """Return the outline of a flame that flickers, foot at (0, 0)."""
    sway = 5 * sin(time * 7) + 3 * sin(time * 11.3)
    return [(0, 0), (-height * 0.3, -height * 0.24), (-height * 0.17 + sway * 0.3, -height * 0.6),
            (sway, -height), (height * 0.2 + sway * 0.3, -height * 0.58), (height * 0.3, -height * 0.24)]  # fmt: skip


def diamond(x: float, y: float, reach: float) -> list[Point]:
    """Return a four-pointed spark."""
    return [(x, y - reach), (x + reach * 0.2, y), (x, y + reach), (x - reach * 0.2, y)]


def sparks(pen: Pen, time: float, radius: float) -> None:
    """Draw a few sparks around something precious."""
    for i in range(5):
        a = i * 2.4
        size = 7 + 5 * sin(time * 3 + i * 1.9)
        x, y = radius * cos(a), radius * sin(a)
        if size > 4:
            pen.fill(polygon(diamond(x, y, size)), "#fff6d0", 0.8)
            pen.fill(polygon([(x - size, y), (x, y + size * 0.2), (x + size, y), (x, y - size * 0.2)]),
                     "#fff6d0", 0.8)  # fmt: skip
