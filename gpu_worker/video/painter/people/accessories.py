"""Glasses and what is worn on the head."""

from math import cos, pi, sin

from gpu_worker.video.painter.brush import paint
from gpu_worker.video.painter.colours import mix
from gpu_worker.video.painter.paths import box, oval, polygon, smooth, union, without
from gpu_worker.video.painter.people.pen import Pen
from gpu_worker.video.painter.people.skull import Skull


def draw_glasses(pen: Pen, skull: Skull) -> None:
    """Draw spectacles over finished eyes, lashes and all."""
    t, y = skull.yaw, skull.eyes
    frame = pen.dark("#4a3a34") if not skull.look.old else pen.dark("#5a4028")
    near = 1 if t <= 0 else -1
    round_ones = skull.look.jaw.chin > 9
    for side in (-1, 1):
        x = skull.x(side * 17.6)
        half = 13.8 * skull.squeeze(side)
        glass = box(x - half, y - 10, half * 2, 22, 10.5 if round_ones else 7)
        pen.fill(glass, "#ffffff", 0.08)
        with pen.inside(glass):
            pen.fill(polygon([(x - half, y + 4), (x - half * 0.2, y - 12), (x + half * 0.1, y - 12),
                              (x - half * 0.75, y + 9)]), "#ffffff", 0.13)  # fmt: skip
        pen.canvas.drawPath(glass, paint(frame, stroke=1.9))
    inner = 17.6 - 13.8
    pen.stroke([(skull.x(-inner), y - 1), (t * 10.5, y - 3), (skull.x(inner), y - 1)], frame, 1.9)
    edge = near * (skull.look.jaw.cheek - 2)
    hinge = skull.x(near * 17.6) + near * 13.8 * skull.squeeze(near)
    pen.stroke([(hinge, y - 4), (edge + t * 3, y - 5.5)], frame, 1.9)


def draw_headwear(pen: Pen, skull: Skull) -> None:
    """Draw what covers the top of the head, over the hair."""
    kind = skull.look.headwear
    if kind in _WORN:
        _WORN[kind](pen, skull)


def draw_headwear_behind(pen: Pen, skull: Skull) -> None:
    """Draw the part of a veil or hood behind the face and on the shoulders."""
    look, t = skull.look, skull.yaw
    if look.headwear not in ("hijab", "hood"):
        return
    ink = look.second if look.headwear == "hijab" else look.main
    back = smooth(
        [(-47, -20), (-50, 20), (-46, 58), (-52, 84), (0, 96), (52, 84), (46, 58), (50, 20),
         (47, -20), (28 - t * 4, -62), (-t * 6, -72), (-28 - t * 4, -62)],
        tension=0.6,
    )  # fmt: skip
    pen.cloth(back, mix(ink, "#000000", 0.12))


def _hijab(pen: Pen, skull: Skull) -> None:
    t, look, chin = skull.yaw, skull.look, skull.chin
    ink = look.second
    outer = smooth(
        [(0, -66), (30, -58), (47, -28), (48, 8), (44, 40), (48, 66), (30, 86), (0, 94), (-30, 86),
         (-48, 66), (-44, 40), (-48, 8), (-47, -28), (-30, -58)],
        tension=0.58,
    )  # fmt: skip
    hole = smooth(
        [(t * 6, -41), (23 + t * 7, -35), (35 + t * 6, -12), (35.5 + t * 7, 14), (27 + t * 8, 37),
         (t * 10, chin + 2.5), (-27 + t * 8, 37), (-35.5 + t * 7, 14), (-35 + t * 6, -12),
         (-23 + t * 7, -35)],
        tension=0.58,
    )  # fmt: skip
    veil = without(outer, hole)
    pen.cloth(veil, ink, start=0.25)
    with pen.inside(veil):
        for x0, x1, x2 in ((-42, -38, -16), (-46, -44, -30), (40, 30, 4), (44, 40, 22)):
            pen.fold([(x0 + t * 4, 10), (x1 + t * 5, 50), (x2, 88)], ink, 2.2, 0.55)
        pen.fold([(-36 + t * 6, -30), (t * 6, -48), (36 + t * 6, -30)], ink, 2.0, 0.4)


def _turban(pen: Pen, skull: Skull) -> None:
    t, ink = skull.yaw, skull.look.second
    whole = smooth(
        [(-46 + t * 3, -18), (-52, -40), (-42, -68), (-8 + t * 4, -82), (34, -74), (50, -48),
         (46 + t * 3, -18), (24 + t * 7, -28), (t * 9, -35), (-24 + t * 7, -28)],
        tension=0.62,
    )  # fmt: skip
    pen.cloth(whole, ink, start=0.25)
    with pen.inside(whole):
        for i in range(6):
            y = -20 - i * 11
            pen.fold(
                [(-54, y - 6 + i * 3), (t * 8 - 8, y - 20), (54, y - 2 - i * 5)], ink, 2.4, 0.6
            )
            pen.stroke(
                [(-54, y - 9 + i * 3), (t * 8 - 8, y - 23), (54, y - 5 - i * 5)],
                mix(pen.lit(ink), "#ffffff", 0.2), 1.4, 0.35,
            )  # fmt: skip
    pen.cloth(oval(t * 10, -46, 4.2, 5.2), skull.look.trim, width=1.0)


def _cap(pen: Pen, skull: Skull) -> None:
    t, ink = skull.yaw, skull.look.main
    crown = smooth(
        [(-44 + t * 3, -30), (-50, -58), (-34, -72), (0, -78), (34, -72), (50, -58),
         (44 + t * 3, -30), (t * 8, -40)],
        tension=0.55,
    )  # fmt: skip
    pen.cloth(crown, ink)
    band = smooth([(-43 + t * 4, -30), (t * 8, -42), (43 + t * 4, -30), (42 + t * 4, -38),
                   (t * 8, -50), (-42 + t * 4, -38)], tension=0.6)  # fmt: skip
    pen.cloth(band, "#2a2228", width=1.0)
    visor = smooth([(-38 + t * 9, -33), (t * 10, -42), (38 + t * 9, -33), (24 + t * 13, -24),
                    (t * 15, -22), (-24 + t * 13, -24)], tension=0.7)  # fmt: skip
    pen.cloth(visor, "#1d1820", width=1.4)
    pen.cloth(oval(t * 10, -56, 5, 6), skull.look.trim, width=1.0)


def _hat(pen: Pen, skull: Skull) -> None:
    t, ink = skull.yaw, "#8a6a44"
    brim = smooth([(-70 + t * 4, -30), (-30 + t * 6, -40), (30 + t * 6, -40), (70 + t * 4, -30),
                   (34 + t * 9, -22), (-34 + t * 9, -22)], tension=0.8)  # fmt: skip
    crown = smooth([(-38 + t * 4, -36), (-36, -66), (-18, -80), (0, -76), (18, -80), (36, -66),
                    (38 + t * 4, -36)], tension=0.5)  # fmt: skip
    pen.cloth(crown, ink)
    pen.cloth(box(-38 + t * 4, -46, 76, 9, 3), skull.look.second, width=1.0)
    pen.cloth(brim, ink)


def _crown(pen: Pen, skull: Skull) -> None:
    t = skull.yaw
    gold = "#e8b23a"
    points = [(-38 + t * 4, -38), (-44, -66), (-24, -54), (-14, -76), (0, -57), (14, -76),
              (24, -54), (44, -66), (38 + t * 4, -38), (t * 8, -46)]  # fmt: skip
    pen.cloth(smooth(points, tension=0.12), gold, width=2.0)
    for x in (-26, 0, 26):
        pen.cloth(oval(x + t * 6, -49, 3.2, 3.8), "#b3243f" if x == 0 else "#2f7a8a", width=0.9)


def _hood(pen: Pen, skull: Skull) -> None:
    t, ink = skull.yaw, skull.look.main
    outer = smooth([(0, -72), (32, -62), (50, -26), (50, 16), (40, 52), (54, 84), (-54, 84),
                    (-40, 52), (-50, 16), (-50, -26), (-32, -62)], tension=0.58)  # fmt: skip
    hole = smooth([(t * 6, -46), (26 + t * 7, -38), (37 + t * 6, -10), (38 + t * 7, 20),
                   (30 + t * 7, 52), (t * 9, 80), (-30 + t * 7, 52), (-38 + t * 7, 20),
                   (-37 + t * 6, -10), (-26 + t * 7, -38)], tension=0.58)  # fmt: skip
    cloth = without(outer, hole)
    pen.cloth(cloth, ink)
    with pen.inside(cloth):
        pen.fill(union(hole, oval(t * 6, -20, 42, 34)), pen.dark(ink), 0.5, 4)


_WORN = {
    "hijab": _hijab,
    "turban": _turban,
    "cap": _cap,
    "hat": _hat,
    "crown": _crown,
    "hood": _hood,
}


def star(x: float, y: float, radius: float) -> list[tuple[float, float]]:
    """Return the ten corners of a five-pointed star."""
    return [
        (x + radius * (1 if i % 2 == 0 else 0.45) * cos(i * pi / 5 - pi / 2),
         y + radius * (1 if i % 2 == 0 else 0.45) * sin(i * pi / 5 - pi / 2))
        for i in range(10)
    ]  # fmt: skip
