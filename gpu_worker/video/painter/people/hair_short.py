"""Short cuts, curls and bare heads."""

from math import cos, pi, sin

from gpu_worker.video.painter.colours import mix
from gpu_worker.video.painter.paths import Points, oval, smooth
from gpu_worker.video.painter.people.hair_stroke import lock, mass, strands
from gpu_worker.video.painter.people.pen import Pen
from gpu_worker.video.painter.people.skull import Skull


def _sides(skull: Skull) -> float:
    return skull.look.jaw.temple + 2.5


def short(pen: Pen, skull: Skull) -> None:
    """A plain short cut."""
    t, ink, w = skull.yaw, skull.look.hair_ink, _sides(skull)
    cap: Points = [
        (-w + t, 2), (-w - 2, -26), (-31, -57), (2, -67), (32, -59), (w + 2, -28), (w + t, 2),
        (w - 5 + t * 3, -9), (w - 9 + t * 5, -25), (20 + t * 9, -36), (-2 + t * 9, -34),
        (-24 + t * 7, -36), (-w + 8 + t * 5, -23), (-w + 5 + t * 3, -9),
    ]  # fmt: skip
    mass(pen, skull, cap)
    strands(
        pen,
        [([(-38, -26), (-22, -54)], [(-31, -30), (-14 + t * 8, -40)]),
         ([(4, -62), (30, -56)], [(2 + t * 8, -40), (24 + t * 7, -38)])],
        ink,
    )  # fmt: skip


def parted(pen: Pen, skull: Skull) -> None:
    """Combed from a side parting, a little height in front."""
    t, ink, w = skull.yaw, skull.look.hair_ink, _sides(skull)
    s = 1 if t <= 0 else -1
    p = -s * 19 + t * 9
    back: Points = [
        (-s * (w - 1) + t, 4), (-s * (w + 2), -26), (-s * 32, -54), (p, -58), (p, -40),
        (-s * (w - 10) + t * 5, -26), (-s * (w - 5) + t * 3, -8),
    ]  # fmt: skip
    front: Points = [
        (p, -41), (p - s * 2, -60), (s * 2, -71), (s * 32, -64), (s * (w + 3), -30),
        (s * (w - 1) + t, 4), (s * (w - 5) + t * 3, -9), (s * (w - 9) + t * 5, -27),
        (s * 16 + t * 9, -37),
    ]  # fmt: skip
    mass(pen, skull, back)
    mass(pen, skull, front)
    strands(
        pen,
        [([(p, -56), (s * 10, -66), (s * 38, -46)], [(p + s * 3, -44), (s * 16 + t * 6, -44),
                                                      (s * 33 + t * 3, -32)])],
        ink, 4,
    )  # fmt: skip


def tousled(pen: Pen, skull: Skull) -> None:
    """Uncombed tufts."""
    t, ink, w = skull.yaw, skull.look.hair_ink, _sides(skull)
    s = 1 if t <= 0 else -1
    cap: Points = [
        (-s * w + t, 4), (-s * (w + 4), -24), (-s * 40, -50), (-s * 30, -56), (-s * 24, -70),
        (-s * 8, -64), (s * 4, -76), (s * 16, -64), (s * 34, -68), (s * 36, -54), (s * (w + 6), -40),
        (s * (w + 2), -22), (s * w + t, 4), (s * (w - 6) + t * 3, -12), (s * (w - 10) + t * 6, -28),
        (s * 20 + t * 8, -24), (s * 10 + t * 8, -38), (-s * 2 + t * 8, -25), (-s * 14 + t * 8, -38),
        (-s * 24 + t * 7, -24), (-s * (w - 8) + t * 5, -32), (-s * (w - 5) + t * 3, -10),
    ]  # fmt: skip
    mass(pen, skull, cap, tension=0.5)
    for i in range(6):
        x = -26 + i * 10.5
        lock(pen, [(x * 0.8, -62), (x + t * 5, -46), (x - s * 4 + t * 8, -33)], ink)


def shaggy(pen: Pen, skull: Skull) -> None:
    """Hair over the ears, swept to one side."""
    t, ink, w = skull.yaw, skull.look.hair_ink, _sides(skull)
    s = 1 if t <= 0 else -1
    cap: Points = [
        (-s * (w + 1), 22), (-s * (w + 5), -20), (-s * 34, -56), (0, -69), (s * 34, -58),
        (s * (w + 5), -20), (s * (w + 2), 24), (s * (w - 4) + t * 2, 12), (s * (w - 6) + t * 4, -10),
        (s * 26 + t * 7, -22), (s * 6 + t * 8, -34), (-s * 16 + t * 8, -38),
        (-s * (w - 9) + t * 5, -20), (-s * (w - 4) + t * 3, 10),
    ]  # fmt: skip
    mass(pen, skull, cap)
    strands(
        pen,
        [([(-s * 18, -60), (s * 20, -56), (s * 44, -10)], [(-s * 16 + t * 8, -42),
                                                          (s * 20 + t * 7, -30), (s * 40, 4)])],
        ink, 4,
    )  # fmt: skip


def mane(pen: Pen, skull: Skull) -> None:
    """What of shaggy hair shows behind the jaw."""
    shape: Points = [
        (-44, -20), (-49, 14), (-42, 46), (-16, 52), (16, 52), (42, 46), (49, 14), (44, -20), (0, -58),
    ]  # fmt: skip
    pen.cloth(smooth(shape, tension=0.7), mix(skull.look.hair_ink, "#000000", 0.15), spray=0.3)


def receding(pen: Pen, skull: Skull) -> None:
    """A high forehead with hair at the sides and a thin top."""
    t, ink, w = skull.yaw, skull.look.hair_ink, _sides(skull)
    top: Points = [
        (-w + 4, -30), (-26, -56), (2, -64), (28, -57), (w - 3, -30), (30 + t * 6, -42),
        (14 + t * 9, -48), (t * 9, -45), (-14 + t * 9, -48), (-30 + t * 6, -42),
    ]  # fmt: skip
    mass(pen, skull, top)
    bald(pen, skull)
    for x in (-18, -6, 6, 18):
        lock(pen, [(x + t * 9, -47), (x * 0.7, -59)], ink)


def bald(pen: Pen, skull: Skull) -> None:
    """Hair above the ears only."""
    t, ink = skull.yaw, skull.look.hair_ink
    w = _sides(skull)
    for s in (-1, 1):
        near = 1.0 if s * t <= 0.1 else 0.8
        edge = s * (w - 1.5) * (1 - 0.04 * abs(t) * (s * t > 0)) + t
        patch: Points = [
            (edge - s * 6 * near, -27), (edge + s * 2.2, -18), (edge + s * 3.2, -4),
            (edge + s * 0.5, 10), (edge - s * 5 * near, 6), (edge - s * 7 * near, -8),
        ]  # fmt: skip
        pen.cloth(smooth(patch, tension=0.75), ink, width=1.2, spray=0.3)
        lock(pen, [(edge - s * 3, -18), (edge - s, -2)], ink)


def bowl(pen: Pen, skull: Skull) -> None:
    """A boy's round cut with a straight edge."""
    t, ink, w = skull.yaw, skull.look.hair_ink, _sides(skull)
    cap: Points = [
        (-w - 1, 6), (-w - 4, -26), (-32, -59), (0, -68), (32, -59), (w + 4, -26), (w + 1, 6),
        (w - 5 + t * 3, -4), (w - 9 + t * 5, -20), (14 + t * 8, -23), (-12 + t * 8, -22),
        (-w + 9 + t * 5, -20), (-w + 5 + t * 3, -4),
    ]  # fmt: skip
    mass(pen, skull, cap)
    for x in (-30, -18, -6, 6, 18, 30):
        lock(pen, [(x * 0.4, -63), (x * 0.85 + t * 4, -46), (x + t * 7, -27)], ink)


def pixie(pen: Pen, skull: Skull) -> None:
    """A woman's short cut with a swept fringe and a point before the ear."""
    t, ink, w = skull.yaw, skull.look.hair_ink, _sides(skull)
    s = 1 if t <= 0 else -1
    cap: Points = [
        (-s * (w - 3) + t, 14), (-s * (w + 2), -20), (-s * 33, -56), (-s * 2, -69), (s * 34, -60),
        (s * (w + 3), -24), (s * (w - 1) + t, 16), (s * (w - 6) + t * 3, 0),
        (s * (w - 7) + t * 5, -14), (s * 28 + t * 7, -16), (s * 8 + t * 8, -26),
        (-s * 14 + t * 8, -39), (-s * (w - 9) + t * 5, -26), (-s * (w - 5) + t * 3, -4),
    ]  # fmt: skip
    mass(pen, skull, cap)
    strands(
        pen,
        [([(-s * 20, -56), (s * 10, -58), (s * 38, -26)], [(-s * 12 + t * 7, -42),
                                                          (s * 12 + t * 7, -32), (s * 32, -20)])],
        ink, 4,
    )  # fmt: skip


def curls(pen: Pen, skull: Skull) -> None:
    """A crown of curls."""
    t, ink = skull.yaw, skull.look.hair_ink
    for i in range(13):
        angle = pi * (1 + i / 12)
        x, y = 37 * cos(angle) + t * 3, -25 + 32 * sin(angle)
        pen.cloth(oval(x, y, 13, 12), ink, width=1.4, start=0.1, spray=0.3)
        lock(pen, [(x - 5, y + 3), (x - 2, y - 5), (x + 5, y - 4)], ink)
    for i in range(6):
        x, y = -25 + i * 10 + t * 6, -43 + 3 * (i % 2)
        pen.cloth(oval(x, y, 10, 9), ink, width=1.2, start=0.1, spray=0.3)
        lock(pen, [(x - 4, y + 2), (x, y - 4), (x + 4, y)], ink)


def cloud(pen: Pen, skull: Skull) -> None:
    """Curls behind the head."""
    ink = skull.look.hair_ink
    reach = 0.0 if not skull.look.female else 0.55
    for i in range(15):
        angle = 2.5 - reach + i * (0.28 + reach / 7)
        pen.cloth(oval(44 * cos(angle), -20 + 40 * sin(angle), 17, 16), ink, width=1.4, spray=0.3)
