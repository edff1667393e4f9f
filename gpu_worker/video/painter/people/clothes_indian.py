"""Tunics and wraps: kurtas, dhotis, sherwanis."""

from gpu_worker.video.painter.colours import mix
from gpu_worker.video.painter.paths import smooth
from gpu_worker.video.painter.people.pose import Stance
from gpu_worker.video.painter.people.tailor import Tailor

CREAM = "#f4ead6"


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
