"""Robes, cloaks, uniforms, veiled dress, rags."""

from math import sin

from gpu_worker.video.painter.colours import mix
from gpu_worker.video.painter.paths import box, oval, polygon, smooth
from gpu_worker.video.painter.people.accessories import star
from gpu_worker.video.painter.people.pen import Pen
from gpu_worker.video.painter.people.pose import Pose
from gpu_worker.video.painter.people.tailor import Tailor


def robe_below(w: Tailor) -> None:
    """The skirt of a long robe."""
    path = w.skirt(w.look.main, hem=464, half=w.hip + 25, folds=5)
    w.hem(path, w.look.trim, 7, 3)


def robe_above(w: Tailor) -> None:
    """Crossed cloth and a broad sash."""
    pen, look, wa = w.pen, w.look, w.waist
    w.trunk(look.main, 124, loose=5)
    w.folds(look.main, 120)
    w.neckline(24, 15)
    cross = smooth([(-16, -5), (-6, 40), (16, 106), (25, 100), (4, 34), (-5, -2)])
    pen.cloth(cross, look.trim, width=1.2)
    pen.trim([(16, -5), (8, 16), (0, 33)], look.trim, 7)
    sash = smooth(
        [(-wa - 7, 100), (0, 110), (wa + 7, 100), (wa + 8, 121), (0, 131), (-wa - 8, 121)]
    )
    pen.cloth(sash, look.second, width=1.4)


def hijab_below(w: Tailor) -> None:
    """A long plain dress."""
    w.skirt(w.look.main, hem=464, half=w.hip + 22, folds=5, shoes="#3a2a2a")


def hijab_above(w: Tailor) -> None:
    """A long-sleeved bodice; the veil hangs over it."""
    w.trunk(w.look.main, 124, loose=3)
    w.folds(w.look.main, 120)
    w.buttons(0, (84, 100), w.look.trim)


def uniform_below(w: Tailor) -> None:
    """Pressed trousers and boots."""
    w.legs(mix(w.look.main, "#000000", 0.22), shoes="#1d1618")


def uniform_above(w: Tailor) -> None:
    """A belted tunic with pockets, epaulettes and a badge."""
    pen, look, sh, hp = w.pen, w.look, w.shoulder, w.hip
    w.trunk(look.main, 158 if w.sitting else 176, 2)
    w.folds(look.main)
    w.neckline(9, 11)
    for side in (-1, 1):
        pen.cloth(polygon([(side * 14, -7), (side, 11), (side * 17, 21), (side * 20, 2)]),
                  mix(look.main, "#ffffff", 0.1), width=1.1)  # fmt: skip
        pen.cloth(box(side * 22 - 10, 46, 20, 21, 3), mix(look.main, "#ffffff", 0.05), width=1.0)
        pen.fold([(side * 22 - 9, 53), (side * 22 + 9, 53)], look.main, 1.0, 0.6)
        strap = polygon([(side * 21, 5), (side * (sh - 1), 11), (side * sh, 18), (side * 21, 12)])
        pen.cloth(strap, look.trim, width=0.8)
    pen.fold([(0, 13), (0, 140)], look.main, 1.6, 0.9)
    w.buttons(0, (34, 60, 86, 112), look.trim, 1.9)
    pen.cloth(box(-hp - 1, 138, 2 * hp + 2, 13, 3), look.second, width=1.2)
    pen.cloth(box(-8, 138, 16, 13, 2), look.trim, width=0.8)
    pen.fill(polygon(star(-22, 37, 6)), pen.lit(look.trim))


def cloak_below(w: Tailor) -> None:
    """Dark trousers and boots under the cloak."""
    w.legs("#4a4048", shoes="#3a2a24")


def cloak_above(w: Tailor) -> None:
    """A tunic, the cloak's edges down the front and its clasp."""
    pen, look, sh, hp = w.pen, w.look, w.shoulder, w.hip
    tunic = mix(look.second, "#d8ccb4", 0.5)
    w.trunk(tunic, 158 if w.sitting else 236, 6)
    w.folds(tunic)
    pen.cloth(box(-w.waist - 3, 110, 2 * w.waist + 6, 10, 3), "#5a3a28", width=1.0)
    end = 160 if w.sitting else 330
    for side in (-1, 1):
        edge = smooth(
            [(side * 8, -6), (side * sh * 0.75, 0), (side * (sh + 5), 16), (side * (sh + 10), 90),
             (side * (hp + 26), end), (side * (hp + 4), end + 4), (side * (w.waist + 1), 100),
             (side * 20, 40)],
            tension=0.5,
        )  # fmt: skip
        pen.cloth(edge, look.main, width=1.8)
        pen.fold([(side * (sh - 2), 24), (side * (sh + 1), 110), (side * (hp + 16), end)],
                 look.main, 2.4, 0.6)  # fmt: skip
    collar = smooth(
        [(-24, -6), (-12, 12), (0, 17), (12, 12), (24, -6), (20, -14), (0, 2), (-20, -14)]
    )
    pen.cloth(collar, mix(look.main, "#000000", 0.12), width=1.2)
    pen.cloth(oval(0, 14, 4.4, 4.4), look.trim, width=1.0)


def cloak_behind(pen: Pen, w: Tailor, pose: Pose) -> None:
    """The cloak's back, moved by the wind: drawn in every frame."""
    sh, hp = w.shoulder, w.hip
    end = 200 if w.sitting else 410
    sway = pose.wind * (7 * sin(pose.time * 1.7) + 5)
    path = smooth(
        [(-sh, 6), (-sh - 10, 90), (-hp - 34 + sway * 0.5, end), (sway, end + 10),
         (hp + 36 + sway, end - 4), (sh + 10, 90), (sh, 6)],
        tension=0.55,
    )  # fmt: skip
    pen.fill(path, mix(pen.lit(w.look.main), pen.dark(w.look.main), 0.75))


def rags_below(w: Tailor) -> None:
    """Short torn trousers, bare feet."""
    w.legs("#6a5a4c", bare_feet=True, skin_from=1.6, wide=1.3)


def rags_above(w: Tailor) -> None:
    """A torn tunic, patched and tied with rope."""
    pen, look = w.pen, w.look
    bottom = 158 if w.sitting else 232
    w.trunk(look.main, bottom, 4, loose=2)
    w.folds(look.main)
    if not w.sitting:
        for i in range(6):
            x = -34 + i * 13.5
            tear = polygon([(x, bottom + 4), (x + 6, bottom - 12), (x + 11, bottom + 4)])
            pen.cloth(tear, mix(look.main, "#000000", 0.3), rim=0)
    w.neckline(24, 15)
    for x, y in ((-18, 60), (16, 104), (-10, 140)):
        pen.cloth(polygon([(x - 8, y - 7), (x + 7, y - 8), (x + 8, y + 7), (x - 7, y + 8)]),
                  mix(look.main, look.second, 0.3), width=0.6)  # fmt: skip
    pen.trim([(-w.waist - 2, 112), (0, 119), (w.waist + 2, 112)], "#b89a6a", 3.4)
