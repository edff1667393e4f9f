"""Heads, ears, tails and extras that mammals are put together from.

Units as people's; a head's middle is at (0, 0), `side` is −1 left or 1 right, `t` the turn of the head.
"""

from math import cos, pi, sin

import skia

from gpu_worker.video.painter.colours import Ink, mix
from gpu_worker.video.painter.paths import Point, limb, oval, smooth
from gpu_worker.video.painter.people.pen import Pen

_HEADS: dict[str, tuple[Point, ...]] = {
    "fox": ((0, -60), (38, -54), (64, -24), (82, 8), (58, 22), (26, 40), (0, 50)),
    "cat": ((0, -54), (40, -51), (64, -22), (73, 8), (56, 32), (26, 45), (0, 49)),
    "round": ((0, -62), (40, -54), (63, -22), (65, 12), (48, 38), (22, 51), (0, 54)),
    "dog": ((0, -60), (36, -55), (56, -26), (56, 6), (44, 30), (32, 52), (0, 60)),
    "long": ((0, -62), (32, -56), (46, -26), (43, 10), (36, 38), (38, 60), (24, 77), (0, 81)),
    "broad": ((0, -68), (46, -58), (64, -20), (62, 24), (48, 47), (0, 56)),
}


def head_path(kind: str, t: float) -> skia.Path:
    """Return the outline of a head."""
    half = _HEADS[kind]
    points: list[Point] = []
    for side in (1, -1):
        for x, y in half if side > 0 else reversed(half):
            if side < 0 and x == 0:
                continue
            low = max(0.0, (y + 10) / 60)
            narrow = 1 - 0.1 * abs(t) if side * t > 0 else 1.0
            points.append((side * x * narrow + t * 14 * low, y))
    return smooth(points, tension=0.72)


def draw_ear(pen: Pen, kind: str, side: int, t: float, coat: Ink, inner: Ink, drop: float) -> None:
    """Draw one ear; `drop` lowers it (sadness), 0..1."""
    s = side * (1 - 0.15 * (side * t > 0))
    x = t * 4
    if kind == "pointed":
        tip = (s * (46 + 8 * drop) + x, -112 + 22 * drop)
        outer = smooth([(s * 20, -44), tip, (s * 66, -28)], tension=0.45)
        pen.cloth(outer, coat)
        pen.cloth(
            smooth([(s * 31, -47), (tip[0], tip[1] + 19), (s * 58, -35)], tension=0.45),
            inner,
            rim=0,
        )
    elif kind == "short":
        tip = (s * (50 + 6 * drop) + x, -88 + 16 * drop)
        pen.cloth(smooth([(s * 18, -46), tip, (s * 66, -22)], tension=0.4), coat)
        pen.cloth(
            smooth([(s * 28, -48), (tip[0], tip[1] + 14), (s * 58, -32)], tension=0.4), inner, rim=0
        )
    elif kind == "big_round":
        cx, cy = s * 54 + x, -58 + 14 * drop
        pen.cloth(oval(cx, cy, 36, 37), coat)
        pen.cloth(oval(cx + s * 1.5, cy + 3, 25, 26), inner, rim=0)
    elif kind == "small_round":
        cx, cy = s * 50 + x, -50 + 6 * drop
        pen.cloth(oval(cx, cy, 19, 19), coat)
        pen.cloth(oval(cx, cy + 2, 11.5, 12), inner, rim=0)
    elif kind == "flop":
        ear = smooth([(s * 30, -56), (s * 58, -52), (s * 76, -18 + 8 * drop), (s * 72, 26 + 6 * drop),
                      (s * 56, 30), (s * 48, -4)], tension=0.7)  # fmt: skip
        pen.cloth(ear, inner)
    elif kind == "tall":
        lean = s * (30 + 34 * drop) + x
        ear = smooth([(s * 10, -52), (lean * 0.7, -124 + 20 * drop), (lean, -158 + 46 * drop),
                      (lean + s * 14, -128 + 30 * drop), (s * 38, -50)], tension=0.7)  # fmt: skip
        pen.cloth(ear, coat)
        core = smooth([(s * 17, -58), (lean * 0.8, -118 + 20 * drop), (lean + s * 2, -142 + 42 * drop),
                       (lean + s * 7, -120 + 28 * drop), (s * 31, -56)], tension=0.7)  # fmt: skip
        pen.cloth(core, inner, rim=0)
    elif kind == "side":
        ear = smooth([(s * 34, -46), (s * 66, -56 + 14 * drop), (s * 92, -40 + 24 * drop),
                      (s * 70, -26 + 14 * drop), (s * 38, -26)], tension=0.7)  # fmt: skip
        pen.cloth(ear, coat)
        core = smooth([(s * 46, -42), (s * 68, -48 + 14 * drop), (s * 83, -40 + 22 * drop),
                       (s * 66, -32 + 13 * drop)], tension=0.7)  # fmt: skip
        pen.cloth(core, inner, rim=0)
    elif kind == "fan":
        ear = smooth([(s * 40, -56), (s * 92, -78), (s * 136, -40), (s * 130, 22), (s * 96, 62),
                      (s * 58, 34)], tension=0.75)  # fmt: skip
        pen.cloth(ear, coat, width=2.6)
        core = smooth([(s * 56, -42), (s * 92, -58), (s * 120, -32), (s * 114, 14), (s * 92, 42),
                       (s * 64, 22)], tension=0.75)  # fmt: skip
        pen.cloth(core, inner, rim=0)


def draw_tail(pen: Pen, kind: str, coat: Ink, tip: Ink) -> None:
    """Draw a tail that grows at (0, 0) to the right."""
    if kind == "brush":
        shape: list[Point] = [(0, 10), (56, 10), (112, -34), (128, -112), (96, -160), (74, -112),
                              (52, -56), (6, -32)]  # fmt: skip
        path = smooth(shape, tension=0.8)
        pen.cloth(path, coat)
        with pen.inside(path):
            pen.cloth(smooth([(74, -128), (134, -104), (140, -176), (84, -176)]), tip, rim=0.4)
    elif kind == "tuft":
        pen.stroke([(0, 6), (54, 10), (92, -24), (96, -72)], pen.lit(coat), 11)
        pen.stroke([(2, 10), (56, 14), (96, -22)], pen.dark(coat), 3, 0.6)
        tuft = smooth([(84, -66), (108, -66), (116, -96), (98, -120), (82, -94)], tension=0.7)
        pen.cloth(tuft, tip)
    elif kind == "thin":
        line: list[Point] = [(0, 4), (52, 12), (94, -12), (104, -64), (84, -96), (70, -74)]
        pen.stroke(line, pen.dark(coat), 11)
        pen.stroke(line, pen.lit(mix(coat, tip, 0.3)), 8)
    elif kind == "wag":
        path = smooth(
            [(0, 12), (40, 2), (74, -44), (86, -78), (66, -62), (36, -26), (0, -14)], tension=0.8
        )
        pen.cloth(path, coat)
    elif kind == "stub":
        pen.cloth(oval(16, -8, 20, 18), tip)


def draw_mane(pen: Pen, ink: Ink, t: float, *, radius: float = 92.0) -> None:
    """Draw a lion's mane of two rings of locks."""
    for ring, (k, tone) in enumerate(((1.0, mix(ink, "#000000", 0.22)), (0.86, ink))):
        count = 18
        points: list[Point] = []
        for i in range(count):
            for share, reach in ((0.0, 1.0), (0.5, 0.86)):
                a = 2 * pi * (i + share + 0.35 * ring) / count
                points.append(
                    (radius * k * reach * cos(a) + t * 4, radius * k * reach * sin(a) - 2)
                )
        pen.cloth(smooth(points, tension=0.5), tone, width=2.4)


def draw_horns(pen: Pen, kind: str, t: float) -> None:
    """Draw horns, antlers or tusks' bases above the brow."""
    for s in (-1, 1):
        if kind == "horns":
            horn = smooth([(s * 26 + t * 4, -54), (s * 46, -66), (s * 60, -92), (s * 52, -112),
                           (s * 46, -88), (s * 34 + t * 4, -62)], tension=0.7)  # fmt: skip
            pen.cloth(horn, "#e8d8b8", width=1.4)
        elif kind == "curled":
            horn = smooth([(s * 24, -56), (s * 52, -78), (s * 80, -58), (s * 76, -26), (s * 60, -34),
                           (s * 62, -52), (s * 48, -58), (s * 34, -46)], tension=0.75)  # fmt: skip
            pen.cloth(horn, "#c8b08a", width=1.4)
        else:
            stem: list[Point] = [(s * 20, -56), (s * 40, -96), (s * 66, -136)]
            pen.stroke(stem, pen.lit("#a88458"), 7)
            for a, b in (((s * 32, -80), (s * 18, -116)), ((s * 50, -112), (s * 76, -104))):
                pen.stroke([a, b], pen.lit("#a88458"), 5)


def draw_stripes(pen: Pen, path: skia.Path, ink: Ink) -> None:
    """Paint a tiger's stripes on a head."""
    with pen.inside(path):
        for s in (-1, 1):
            for y, reach in ((-34, 30), (-10, 42), (14, 44)):
                stripe = smooth([(s * 90, y - 5), (s * reach, y + 4), (s * 90, y + 7)], tension=0.4)
                pen.fill(stripe, pen.dark(ink), 0.85)
        for x in (-12, 0, 12):
            stripe = smooth([(x - 4, -70), (x, -34 - abs(x)), (x + 4, -70)], tension=0.4)
            pen.fill(stripe, pen.dark(ink), 0.85)


def draw_whiskers(pen: Pen, x: float, y: float, ink: Ink) -> None:
    """Draw three whiskers at each side."""
    for s in (-1, 1):
        for i in (-1, 0, 1):
            pen.stroke(
                [(x + s * 22, y + i * 4), (x + s * 48, y - 2 + i * 9), (x + s * 72, y + i * 13)],
                pen.lit(ink), 1.2, 0.6,
            )  # fmt: skip


def draw_sitting(pen: Pen, coat: Ink, belly: Ink, paw: Ink, wide: float) -> None:
    """Draw a sitting body seen from the front, origin on the floor between the paws."""
    w = wide
    body = smooth(
        [(-44 * w, 0), (-60 * w, -56), (-42 * w, -138), (0, -172), (42 * w, -138), (66 * w, -66),
         (74 * w, -20), (62 * w, 0)],
        tension=0.8,
    )  # fmt: skip
    pen.cloth(body, coat, width=2.4)
    chest = smooth(
        [(-22 * w, -8), (-32 * w, -70), (-25 * w, -138), (0, -158), (23 * w, -138), (27 * w, -70),
         (16 * w, -8)],
        tension=0.8,
    )  # fmt: skip
    pen.cloth(chest, belly, rim=0.2)
    thigh = smooth([(30 * w, 0), (24 * w, -40), (50 * w, -64), (76 * w, -42), (79 * w, -4), (60 * w, 4)],
                   tension=0.9)  # fmt: skip
    pen.cloth(thigh, mix(coat, "#ffffff", 0.05))
    for x in (-19 * w, 15 * w):
        pen.cloth(limb((x, -92), 14 * w, (x, -8), 11.5 * w), coat)
        pen.cloth(limb((x, -26), 12.6 * w, (x, -5), 12.6 * w), paw, width=1.4)
        for i in (-1, 1):
            pen.fold([(x + i * 4 * w, -8), (x + i * 4 * w, 2)], paw, 1.3, 0.7)


def draw_trunk(pen: Pen, coat: Ink, t: float, sway: float, side: int) -> None:
    """Draw an elephant's trunk, hanging to one side so that the mouth shows on the other."""
    x = t * 16
    right: list[Point] = []
    left: list[Point] = []
    for i in range(9):
        q = i / 8
        bend = side * (58 * q * q) + sway * q * 6 - side * 6 * sin(q * pi)
        y = -6 + 128 * q - 22 * max(0.0, q - 0.75) * 4
        half = 20 - 11 * q
        right.append((x + bend + half, y))
        left.append((x + bend - half, y))
    path = smooth([*right, *left[::-1]], tension=0.8)
    pen.cloth(path, coat, width=2.2)
    with pen.inside(path):
        for i in range(2, 8):
            pen.fold(
                [left[i], ((left[i][0] + right[i][0]) / 2, left[i][1] + 4), right[i]],
                coat,
                1.6,
                0.5,
            )
