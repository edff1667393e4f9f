"""Draped and flared dress of women: sarees and lehengas."""

from math import sin

from gpu_worker.video.painter.brush import linear, paint
from gpu_worker.video.painter.colours import Ink, mix, skia_colour
from gpu_worker.video.painter.dice import Dice
from gpu_worker.video.painter.paths import oval, polygon, smooth
from gpu_worker.video.painter.people.pen import Pen
from gpu_worker.video.painter.people.pose import Pose
from gpu_worker.video.painter.people.tailor import Tailor


def _dots(w: Tailor, x: tuple[float, float], y: tuple[float, float], count: int) -> None:
    dice = Dice("dots", count)
    tone = w.pen.lit(w.look.trim)
    for _ in range(count):
        px, py = dice.between(*x), dice.between(*y)
        w.pen.fill(oval(px, py, 1.6, 1.6), tone, 0.75)


def saree_below(w: Tailor) -> None:
    """The wrapped skirt with front pleats and a gold border."""
    main, trim = w.look.main, w.look.trim
    path = w.skirt(main, hem=464, half=w.hip + 19, folds=4)
    pen = w.pen
    with pen.inside(path):
        if not w.sitting:
            drift = (path.getBounds().left() + path.getBounds().right()) * 0.25
            for i in range(7):
                x = -14 + i * 5.2
                pleat = smooth(
                    [(x, 118), (x - 3 + i * 0.8, 260), (x - 10 + i * 3.2 + drift, 470),
                     (x - 4 + i * 3.2 + drift, 470), (x + 2 + i * 0.6, 260), (x + 2.6, 118)]
                )  # fmt: skip
                tone = pen.dark(main) if i % 2 else pen.lit(mix(main, "#ffffff", 0.14))
                pen.fill(pleat, tone, 0.5)
        box = path.getBounds()
        _dots(w, (box.left(), box.right()), (box.top() + 40, box.bottom() - 24), 80)
    w.hem(path, trim, 10)


def saree_above(w: Tailor) -> None:
    """Blouse, bare waist and the cloth across the breast."""
    pen, look, sh, wa, hp = w.pen, w.look, w.shoulder, w.waist, w.hip
    main, trim = look.main, look.trim
    belly = smooth([(-wa - 1, 84), (-wa, 112), (0, 120), (wa, 112), (wa + 1, 84)])
    pen.flesh(belly)
    blouse = smooth(
        [(-13, -2), (-sh * 0.75, 5), (-sh, 17), (-sh * 0.9, 50), (-wa - 3, 86), (0, 92),
         (wa + 3, 86), (sh * 0.9, 50), (sh, 17), (sh * 0.75, 5), (13, -2)],
        tension=0.62,
    )  # fmt: skip
    pen.cloth(blouse, look.second)
    w.neckline(29, 19)
    w.piping(29, 19, trim)
    cloth = smooth(
        [(sh * 0.95, 6), (sh * 0.3, 0), (-2, 44), (-wa - 1, 92), (-hp - 3, 132), (-hp - 4, 172),
         (-8, 150), (wa * 0.8, 114), (sh * 0.98, 66), (sh * 1.06, 22)],
        tension=0.6,
    )  # fmt: skip
    pen.cloth(cloth, main, width=2.2, start=0.2)
    with pen.inside(cloth):
        for i in range(6):
            q = i / 6
            pen.fold(
                [(sh * (0.42 + 0.5 * q), 2), (8 + 20 * q, 52 + 14 * q),
                 (-wa + 4 + 16 * q, 104 + 18 * q), (-hp - 4 + 10 * q, 150 + 12 * q)], main, 2.0, 0.6,
            )  # fmt: skip
        _dots(w, (-44, 44), (0, 170), 40)
    pen.trim([(sh * 0.33, 1), (1, 42), (-wa, 92), (-hp - 3, 134)], trim, 6)
    pen.trim([(sh * 1.02, 66), (wa * 0.85, 115), (-6, 150)], trim, 3.4)
    _necklace(pen, trim)


def _necklace(pen: Pen, gold: Ink) -> None:
    pen.trim([(-15, -7), (-10, 9), (0, 15.5), (10, 9), (15, -7)], gold, 2.3)
    for x, y in ((-8, 13), (-4, 16.5), (0, 18.5), (4, 16.5), (8, 13)):
        pen.cloth(oval(x, y, 2.0, 2.4), gold, width=0.7)
    pen.cloth(oval(0, 24, 2.8, 3.6), "#c8344f", width=0.8)


def pallu(pen: Pen, w: Tailor, pose: Pose) -> None:
    """The free end of the saree behind the shoulder; it waves, so it is drawn in every frame."""
    look = w.look
    left: list[tuple[float, float]] = []
    right: list[tuple[float, float]] = []
    long = 232 if not w.sitting else 150
    for i in range(9):
        q = i / 8
        swing = pose.wind * ((6 + 22 * q * q) * sin(pose.time * 2.1 - q * 3.2) + 16 * q * q)
        x, y = 31 + q * 12 + swing, 4 + q * long
        left.append((x - 13 - 8 * q + 4 * sin(pose.time * 2.6 - q * 5), y))
        right.append((x + 13 + 15 * q + 5 * sin(pose.time * 2.3 - q * 4), y - 6 * q))
    path = smooth([*left, *right[::-1]], tension=0.8)
    dark, lit = pen.dark(look.main), pen.lit(look.main)
    box = path.getBounds()
    shader = linear((box.right(), 0), (box.left(), 0),
                    [(0, skia_colour(mix(lit, dark, 0.25))), (1, skia_colour(dark))])  # fmt: skip
    pen.canvas.drawPath(path, paint(shader=shader))
    with pen.inside(path):
        for j in (0.25, 0.5, 0.75):
            line = [(a[0] + (b[0] - a[0]) * j, a[1]) for a, b in zip(left, right, strict=True)]
            pen.stroke(line, dark if j != 0.5 else mix(lit, "#ffffff", 0.12), 3, 0.6)
        gold = pen.lit(look.trim)
        pen.canvas.drawPath(polygon([left[8], right[8]], closed=False), paint(gold, stroke=15))
        pen.canvas.drawPath(polygon([left[7], right[7]], closed=False), paint(gold, stroke=3))
        pen.stroke(right, gold, 5, 0.95)


def lehenga_below(w: Tailor) -> None:
    """A wide flared skirt with two borders."""
    path = w.skirt(w.look.main, hem=452, half=82, folds=8)
    with w.pen.inside(path):
        box = path.getBounds()
        _dots(w, (box.left(), box.right()), (box.top() + 60, box.bottom() - 40), 60)
    w.hem(path, w.look.trim, 9, 16)
    w.hem(path, w.look.second, 9, 0)


def lehenga_above(w: Tailor) -> None:
    """A short blouse and a veil over one shoulder."""
    pen, look, sh, wa = w.pen, w.look, w.shoulder, w.waist
    belly = smooth([(-wa - 1, 80), (-wa, 114), (0, 120), (wa, 114), (wa + 1, 80)])
    if look.child:
        w.trunk(look.second, 118)
    else:
        pen.flesh(belly)
        blouse = smooth(
            [(-13, -2), (-sh * 0.75, 5), (-sh, 17), (-sh * 0.9, 50), (-wa - 3, 88), (0, 94),
             (wa + 3, 88), (sh * 0.9, 50), (sh, 17), (sh * 0.75, 5), (13, -2)],
            tension=0.62,
        )  # fmt: skip
        pen.cloth(blouse, look.second)
    w.neckline(24, 18)
    w.piping(24, 18, look.trim)
    veil = smooth(
        [(-sh * 1.0, 10), (-sh * 0.35, 0), (-sh * 0.18, 50), (wa * 0.55, 112), (wa + 3, 128),
         (wa + 5, 150), (wa * 0.3, 132), (-sh * 0.62, 70)],
        tension=0.6,
    )  # fmt: skip
    pen.cloth(veil, mix(look.main, look.trim, 0.4))
    pen.trim([(-sh * 0.35, 1), (-sh * 0.18, 50), (wa * 0.55, 112), (wa + 3, 128)], look.trim, 3)
    belt = smooth(
        [(-wa - 2, 104), (0, 112), (wa + 2, 104), (wa + 3, 115), (0, 123), (-wa - 3, 115)]
    )
    pen.cloth(belt, look.trim, width=1.2)
    if not look.child:
        _necklace(pen, look.trim)
