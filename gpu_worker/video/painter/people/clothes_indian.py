"""Sarees, lehengas, kurtas, dhotis, sherwanis."""

from math import sin

from gpu_worker.video.painter.brush import linear, paint
from gpu_worker.video.painter.colours import Ink, mix, skia_colour
from gpu_worker.video.painter.dice import Dice
from gpu_worker.video.painter.paths import oval, polygon, smooth
from gpu_worker.video.painter.people.pen import Pen
from gpu_worker.video.painter.people.pose import Pose, Stance
from gpu_worker.video.painter.people.tailor import Tailor

CREAM = "#f4ead6"


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


def kurta_below(w: Tailor) -> None:
    """Narrow trousers."""
    w.legs(mix("#f1e8d8", w.look.second, 0.18), shoes="#7a4a2c")
    if w.sitting:
        _lap(w)


def _lap(w: Tailor) -> None:
    """The tunic's skirt over the knees of somebody who sits."""
    side, hp = w.face_to or 1, w.hip
    if w.stance is Stance.BENCH:
        lap = [(-side * (hp + 3), 138), (-side * (hp + 5), 172), (side * 40, 182), (side * 76, 186),
               (side * 80, 168), (side * 62, 146), (side * hp, 136)]  # fmt: skip
    else:
        lap = [(-hp, 138), (-62, 158), (-54, 172), (0, 180), (54, 172), (62, 158), (hp, 138)]
    path = smooth(lap, tension=0.6)
    w.pen.cloth(path, w.look.main)


def kurta_above(w: Tailor) -> None:
    """A tunic to the knee with a worked placket; women wear a dupatta with it."""
    pen, look = w.pen, w.look
    bottom = 158 if w.sitting else 292 if look.female else 278
    path = w.trunk(look.main, bottom, 12 if look.female else 9)
    if not w.sitting:
        for side in (-1, 1):
            pen.fold([(side * (w.waist + 1), 122), (side * (w.waist - 6), 190),
                      (side * (w.waist - 1), bottom - 8)], look.main, 2.2, 0.5)  # fmt: skip
            pen.fold([(side * (w.hip + 3), 170), (side * (w.hip + 6), bottom)], look.main, 1.6, 0.7)
        w.hem(path, look.trim, 6, 0)
    w.folds(look.main)
    w.neckline(20 if look.female else 17, 15)
    strip = smooth([(-5, 14), (5, 14), (5, 98), (0, 103), (-5, 98)], tension=0.2)
    pen.cloth(strip, mix(look.main, look.trim, 0.5), width=0.8)
    w.buttons(0, (32, 50, 68, 86), look.trim)
    w.piping(20 if look.female else 17, 15, look.trim, 3.0)
    if look.female:
        _dupatta(w)
    elif look.old:
        _stole(w)


def _dupatta(w: Tailor) -> None:
    pen, look, sh = w.pen, w.look, w.shoulder
    for side in (-1, 1):
        end = 214 if side > 0 else 190
        end = min(end, 150) if w.sitting else end
        scarf = smooth(
            [(side * (sh * 0.95), 8), (side * sh * 0.42, -4), (side * sh * 0.34, 60),
             (side * sh * 0.44, end), (side * sh * 0.92, end - 3), (side * sh * 0.98, 70)],
        )  # fmt: skip
        pen.cloth(scarf, look.second, width=1.6)
        with pen.inside(scarf):
            pen.fold([(side * sh * 0.66, 6), (side * sh * 0.6, 80), (side * sh * 0.66, end)],
                     look.second, 2.0)  # fmt: skip
            pen.trim([(side * sh * 0.3, end - 8), (side * sh, end - 10)], look.trim, 4.4)


def _stole(w: Tailor) -> None:
    sh, end = w.shoulder, 150 if w.sitting else 190
    stole = smooth([(-sh * 0.92, 6), (-sh * 0.34, -5), (-sh * 0.2, 60), (-sh * 0.3, end),
                    (-sh * 0.86, end - 2), (-sh * 0.92, 70)])  # fmt: skip
    w.pen.cloth(stole, w.look.second, width=1.6)
    with w.pen.inside(stole):
        w.pen.fold([(-sh * 0.64, 6), (-sh * 0.56, 70), (-sh * 0.6, end)], w.look.second, 2.0)
        w.pen.trim([(-sh * 0.2, end - 10), (-sh, end - 11)], w.look.trim, 4.4)


def dhoti_below(w: Tailor) -> None:
    """The wrapped white cloth of men, bare feet."""
    w.legs(CREAM, wide=1.7, bare_feet=True)
    if not w.sitting:
        hp = w.hip
        drape = smooth([(-hp - 1, 148), (-hp - 7, 250), (-20, 330), (0, 400), (20, 330),
                        (hp + 7, 250), (hp + 1, 148)], tension=0.55)  # fmt: skip
        w.pen.cloth(drape, CREAM, width=2.0)
        with w.pen.inside(drape):
            for i in range(6):
                x = -22 + i * 9
                w.pen.fold([(x * 0.5, 190), (x * 0.8, 300), (x * 0.3, 396)], CREAM, 1.8, 0.5)
        w.pen.trim([(hp - 2, 200), (24, 320), (4, 398)], w.look.trim, 4)
    else:
        _lap_of(w, CREAM)


def _lap_of(w: Tailor, ink: str) -> None:
    side, hp = w.face_to or 1, w.hip
    lap = ([(-side * (hp + 3), 138), (-side * (hp + 5), 176), (side * 40, 190), (side * 84, 192),
            (side * 86, 166), (side * 62, 146), (side * hp, 136)] if w.stance is Stance.BENCH else
           [(-hp, 138), (-70, 158), (-60, 176), (0, 184), (60, 176), (70, 158), (hp, 138)])  # fmt: skip
    w.pen.cloth(smooth(lap, tension=0.6), ink)


def dhoti_above(w: Tailor) -> None:
    """A loose shirt and a stole."""
    look = w.look
    path = w.trunk(look.main, 158 if w.sitting else 236, 6, loose=2)
    w.folds(look.main)
    if not w.sitting:
        w.hem(path, look.trim, 4, 0)
    w.neckline(17, 14)
    w.piping(17, 14, look.trim, 2.6)
    w.buttons(0, (30, 48, 66), look.trim)
    _stole(w)


def sherwani_below(w: Tailor) -> None:
    """Gathered trousers and pointed shoes."""
    w.legs("#efe6d2", shoes="#9c6a2c")
    if w.sitting:
        _lap(w)


def sherwani_above(w: Tailor) -> None:
    """A long buttoned coat with a standing collar."""
    pen, look = w.pen, w.look
    bottom = 158 if w.sitting else 300
    path = w.trunk(look.main, bottom, 10, loose=2)
    w.folds(look.main)
    pen.fold([(0, 6), (1, 150), (2, bottom)], look.main, 1.6, 0.8)
    if not w.sitting:
        w.hem(path, look.trim, 7, 0)
    w.buttons(-4, (24, 44, 64, 84, 104, 124), look.trim, 2.2)
    collar = smooth([(-15, -12), (-16, 4), (0, 10), (16, 4), (15, -12), (0, -4)], tension=0.4)
    pen.cloth(collar, mix(look.main, look.trim, 0.35), width=1.2)
    pen.trim([(-16, 3), (0, 10), (16, 3)], look.trim, 2.0)
    for side in (-1, 1):
        pen.trim([(side * 9, 18), (side * 12, 60), (side * 8, 120)], look.trim, 1.6, 0.8)
