"""Cuts that reach the neck or further: buns, braids, curtains, bobs, tails."""

from math import cos, sin

from gpu_worker.video.painter.colours import mix
from gpu_worker.video.painter.paths import Points, oval, smooth
from gpu_worker.video.painter.people.hair_stroke import lock, mass, strands
from gpu_worker.video.painter.people.pen import Pen
from gpu_worker.video.painter.people.skull import Skull


def parting(pen: Pen, skull: Skull) -> None:
    """Two wings from a parting in the middle."""
    t, ink = skull.yaw, skull.look.hair_ink
    top, side = t * 13, skull.look.jaw.temple + 2.5
    high = 3 if skull.look.child else 0
    for s in (-1, 1):
        fr = 1 - 0.14 * (s * t > 0) * abs(t)
        low = 6 if skull.look.hair == "long" else 2
        wing: Points = [
            (top, -59), (s * 26 * fr + t * 2, -55), (s * side * fr + t, -31),
            (s * (side + 1.5) * fr + t * 2, -2), (s * (side - 3) * fr + t * 3, low),
            (s * (side - 6.5) * fr + t * 4, -11), (s * 25 * fr + t * 8, -28 - high),
            (top, -38 - high),
        ]  # fmt: skip
        mass(pen, skull, wing)
        strands(
            pen,
            [([(top, -54), (s * 22 * fr + t * 5, -50), (s * 39 * fr + t * 2, -22)],
              [(top, -40), (s * 22 * fr + t * 8, -32), (s * 37 * fr + t * 4, -6)])],
            ink,
        )  # fmt: skip
    seam = [(top, -58), (top + t, -39 - high)]
    pen.stroke(seam, mix(pen.lit(skull.look.skin), pen.shade, 0.5), 1.4)
    if skull.look.bindi and skull.look.jewels:
        gold = pen.lit(skull.look.trim)
        pen.stroke([(top, -57), (t * 12, -42)], gold, 1.1)
        pen.cloth(oval(t * 12, -39, 2.2, 3), skull.look.trim, width=0.8)


def side_sweep(pen: Pen, skull: Skull) -> None:
    """A deep side parting; the hair falls in a wave along one cheek."""
    t, ink = skull.yaw, skull.look.hair_ink
    s = 1 if t <= 0 else -1
    p = -s * 17 + t * 10
    big: Points = [
        (p, -58), (s * 8 + t * 4, -65), (s * 34, -55), (s * 47, -22), (s * 47, 14), (s * 43, 34),
        (s * 38, 12), (s * 38 + t * 4, -8), (s * 24 + t * 7, -26), (p + s * 7, -40),
    ]  # fmt: skip
    small: Points = [
        (p, -58), (-s * 34, -50), (-s * 46, -22), (-s * 46, 12), (-s * 40, 28), (-s * 38 + t * 2, 0),
        (-s * 33 + t * 5, -24), (p, -41),
    ]  # fmt: skip
    mass(pen, skull, small)
    mass(pen, skull, big)
    strands(
        pen,
        [([(p, -52), (s * 22, -54), (s * 44, -14), (s * 43, 20)],
          [(p + s * 5, -42), (s * 18 + t * 6, -34), (s * 36 + t * 3, -14), (s * 40, 16)])],
        ink, 4,
    )  # fmt: skip


def pulled_back(pen: Pen, skull: Skull) -> None:
    """Hair drawn tightly to the back, a high hairline."""
    t, ink = skull.yaw, skull.look.hair_ink
    side = skull.look.jaw.temple + 2
    cap: Points = [
        (-side + t, 0), (-side - 1.5, -28), (-30, -57), (0, -65), (30, -57), (side + 1.5, -28),
        (side + t, 0), (side - 5 + t * 4, -16), (25 + t * 8, -33), (t * 9, -40), (-25 + t * 8, -33),
        (-side + 5 + t * 4, -16),
    ]  # fmt: skip
    mass(pen, skull, cap)
    for x in (-30, -16, -4, 8, 20, 32):
        lock(pen, [(x * 0.9 + t * 8, -36 + abs(x) * 0.35), (x * 0.6 - t * 4, -56)], ink)


def fringe(pen: Pen, skull: Skull) -> None:
    """A straight fringe with sides to the jaw."""
    t, ink = skull.yaw, skull.look.hair_ink
    side = skull.look.jaw.temple + 5
    cut = -19 if not skull.look.child else -15
    cap: Points = [
        (-side, 26), (-side - 2, -22), (-31, -58), (0, -66), (31, -58), (side + 2, -22), (side, 26),
        (side - 7 + t * 3, 12), (side - 8 + t * 4, cut + 5), (20 + t * 7, cut), (2 + t * 8, cut + 3),
        (-18 + t * 8, cut - 1), (-side + 8 + t * 4, cut + 5), (-side + 7 + t * 3, 12),
    ]  # fmt: skip
    mass(pen, skull, cap)
    for x in (-30, -20, -10, 0, 10, 20, 30):
        top = (x * 0.5 + t * 3, -58 + abs(x) * 0.15)
        lock(pen, [top, (x * 0.9 + t * 6, -38), (x + t * 8, cut - 3)], ink)
    for s in (-1, 1):
        lock(pen, [(s * (side - 4), -20), (s * (side - 2), 0), (s * (side - 3), 18)], ink)


def bun(pen: Pen, skull: Skull) -> None:
    """A knot at the back, seen past the head; jasmine around it when she wears it."""
    t, ink = skull.yaw, skull.look.hair_ink
    high = -26 if skull.look.indian else -40
    x = -t * 28 - (5 if t >= 0 else -5)
    pen.cloth(oval(x, high, 30, 27), ink, spray=0.3)
    for i in range(3):
        lock(pen, [(x - 24 + i * 6, high + 12), (x - 20 + i * 9, high - 10),
                   (x + 4 + i * 5, high - 22 + i * 4)], ink)  # fmt: skip
    if skull.look.jasmine:
        for i in range(26):
            angle = 2.0 + i * 0.18
            _jasmine(pen, x + 28 * cos(angle), high + 25 * sin(angle))


def _jasmine(pen: Pen, x: float, y: float, size: float = 3.9) -> None:
    pen.cloth(oval(x, y, size, size * 0.86), "#fffbe8", width=0.8, spray=0.2)
    pen.fill(oval(x, y, size * 0.3, size * 0.3), pen.lit("#e9d88a"))


def nape(pen: Pen, skull: Skull) -> None:
    """Hair gathered behind the neck."""
    shape: Points = [
        (-42, -30), (-43, 10), (-30, 36), (30, 36), (43, 10), (42, -30), (0, -60),
    ]  # fmt: skip
    pen.cloth(smooth(shape, tension=0.8), skull.look.hair_ink, spray=0.3)


def plait(pen: Pen, skull: Skull) -> None:
    """A braid over the shoulder, or two short ones with ribbons for a girl."""
    look, t = skull.look, skull.yaw
    if look.hair == "plaits":
        for s in (-1, 1):
            _strand(pen, skull, (s * 40 + t * 2, 16), s * 1.6, 5, 7.5)
        return
    side = -1 if t >= 0 else 1
    _strand(pen, skull, (side * 38, 26), side * 0.5, 11, 10.5)


def _strand(
    pen: Pen, skull: Skull, start: tuple[float, float], drift: float, knots: int, width: float
) -> None:
    ink = skull.look.hair_ink
    step = width * 1.0
    x, y = start
    for i in range(knots):
        side = 1 if i % 2 else -1
        px, py = x + drift * i, y + i * step
        lobe = smooth(
            [(px + side * width, py - width * 0.75), (px + side * width * 0.3, py - width * 0.95),
             (px - side * width * 0.75, py + width * 0.15), (px - side * width * 0.6, py + width * 0.8),
             (px + side * width * 0.25, py + width * 0.55), (px + side * width * 1.05, py - width * 0.1)],
            tension=0.75,
        )  # fmt: skip
        pen.cloth(lobe, ink, width=1.1, rim=0.7, spray=0.3)
        for q in (0.2, 0.55):
            lock(pen, [(px + side * width * (0.9 - q * 0.4), py - width * (0.6 - q * 0.6)),
                       (px - side * width * (0.5 - q * 0.3), py + width * (0.2 + q * 0.5))], ink)  # fmt: skip
    end = y + knots * step - width * 0.4
    pen.cloth(oval(x + drift * knots, end, width * 0.62, width * 0.5), skull.look.main, width=1.0)
    tuft = x + drift * knots
    pen.cloth(
        smooth([(tuft - 4, end + 3), (tuft + 4, end + 3), (tuft + 5, end + 15), (tuft, end + 19),
                (tuft - 5, end + 15)], tension=0.6), ink, width=1.0,
    )  # fmt: skip


def curtain(pen: Pen, skull: Skull) -> None:
    """Long straight hair down the back."""
    shape: Points = [
        (-43, -30), (-48, 20), (-47, 74), (-40, 120), (-12, 126), (14, 124), (40, 120), (47, 74),
        (48, 20), (43, -30), (0, -60),
    ]  # fmt: skip
    _fall(pen, skull, shape, 118)


def waves(pen: Pen, skull: Skull) -> None:
    """Shoulder-long waves."""
    shape: Points = [
        (-44, -30), (-51, 4), (-47, 30), (-56, 58), (-48, 88), (-26, 94), (0, 90), (26, 94),
        (48, 88), (56, 58), (47, 30), (51, 4), (44, -30), (0, -62),
    ]  # fmt: skip
    _fall(pen, skull, shape, 86)


def bob(pen: Pen, skull: Skull) -> None:
    """A bob to the jaw."""
    shape: Points = [
        (-46, -20), (-51, 12), (-46, 42), (-20, 48), (20, 48), (46, 42), (51, 12), (46, -20), (0, -60),
    ]  # fmt: skip
    _fall(pen, skull, shape, 42)


def _fall(pen: Pen, skull: Skull, shape: Points, bottom: float) -> None:
    ink = mix(skull.look.hair_ink, "#000000", 0.14)
    path = smooth(shape, tension=0.7)
    pen.cloth(path, ink, spray=0.3)
    with pen.inside(path):
        for x in (-46, -40, -34, 34, 40, 46):
            lock(pen, [(x * 0.92, 0), (x * 1.02, bottom * 0.5), (x * 0.94, bottom)], ink, 1.2, 0.35)


def tail(pen: Pen, skull: Skull) -> None:
    """A ponytail that hangs behind one shoulder."""
    t, ink = skull.yaw, skull.look.hair_ink
    s = -1 if t >= 0 else 1
    shape: Points = [
        (s * 12, -56), (s * 40, -60), (s * 62, -34), (s * 64, 14), (s * 52, 62), (s * 44, 20),
        (s * 36, -16), (s * 20, -30),
    ]  # fmt: skip
    path = smooth(shape, tension=0.75)
    pen.cloth(path, ink, spray=0.3)
    for i in range(3):
        lock(pen, [(s * (24 + 6 * i), -48), (s * (46 + 5 * i), -26), (s * (50 + 3 * i), 34)], ink)
    pen.cloth(oval(s * 26, -49, 6, 7), skull.look.second, width=1.0)
