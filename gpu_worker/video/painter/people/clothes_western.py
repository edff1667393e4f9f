"""Shirts, jackets, sweaters, dresses, skirts."""

from gpu_worker.video.painter.colours import Ink, luminance, mix
from gpu_worker.video.painter.paths import box, polygon, smooth
from gpu_worker.video.painter.people.tailor import Tailor

_TROUSERS = ("#34405c", "#4a4038", "#2f3440", "#5a5048")


def _trousers_ink(w: Tailor) -> Ink:
    """Trousers that stand off the coat, chosen by the coat's own colour."""
    return _TROUSERS[int(luminance(w.look.main) * 97) % len(_TROUSERS)]


def _collar(w: Tailor, ink: Ink, *, open_to: float = 12.0) -> None:
    for side in (-1, 1):
        flap = polygon([(side * 14, -7), (side, open_to), (side * 17, 21), (side * 20, 2)])
        w.pen.cloth(flap, ink, width=1.2)


def shirt_below(w: Tailor) -> None:
    """Trousers, or shorts for a child."""
    if w.look.child:
        w.legs("#4a5a7a", shoes="#d8d0c4", skin_from=0.95, wide=1.9)
    else:
        w.legs(_trousers_ink(w), shoes="#3a2a24")


def shirt_above(w: Tailor) -> None:
    """A buttoned shirt, worn loose."""
    look = w.look
    w.trunk(look.main, 158 if w.sitting else 172, 1, loose=1)
    w.folds(look.main)
    w.neckline(12, 12)
    _collar(w, mix(look.main, "#ffffff", 0.12))
    w.pen.fold([(0, 14), (0.5, 90), (0, 168)], look.main, 1.4, 0.7)
    w.buttons(3, (32, 56, 80, 104, 128), mix(look.main, "#ffffff", 0.55), 1.6)
    side = 1
    pocket = box(side * 20 - 8, 44, 17, 19, 2)
    w.pen.cloth(pocket, mix(look.main, "#ffffff", 0.05), width=0.8)
    if look.indian and not look.child:
        return
    w.pen.fold([(-w.hip, 166), (0, 171), (w.hip, 166)], look.main, 1.4, 0.5)


def jacket_below(w: Tailor) -> None:
    """Trousers, in the jacket's cloth for men."""
    w.legs(w.look.main if not w.look.female else _trousers_ink(w), shoes="#241c1e")


def jacket_above(w: Tailor) -> None:
    """A jacket with lapels over a shirt; men wear a tie, old men a waistcoat."""
    pen, look = w.pen, w.look
    w.trunk(look.main, 158 if w.sitting else 192, 3, loose=2)
    w.folds(look.main)
    shirt: Ink = "#f0e9dc" if not look.female else mix(look.trim, "#ffffff", 0.3)
    pen.cloth(polygon([(-14, -4), (0, 92), (14, -4)]), shirt, rim=0)
    if look.female:
        w.neckline(26, 11)
    else:
        inner = look.second
        if look.old:
            pen.cloth(polygon([(-12, 30), (0, 96), (12, 30), (0, 44)]), look.trim, rim=0)
        tie = smooth(
            [(-4.5, 5), (4.5, 5), (3, 12), (7, 62), (0, 76), (-7, 62), (-3, 12)], tension=0.3
        )
        pen.cloth(tie, inner, width=0.8)
    for side in (-1, 1):
        lapel = smooth([(side * 12, -6), (side * 25, 5), (side * 30, 34), (side * 21, 40),
                        (side * 24, 46), (side, 98)], tension=0.16)  # fmt: skip
        pen.cloth(lapel, mix(look.main, "#ffffff", 0.08), width=1.3)
        pen.cloth(polygon([(side * 13, -9), (side * 2, 6), (side * 9, 17)]), shirt, width=0.8)
        flap = box(side * (w.hip * 0.6) - 10, 138, 20, 7, 2)
        pen.cloth(flap, mix(look.main, "#000000", 0.08), width=0.8)
    pen.fold([(0, 98), (1, 150), (4, 192)], look.main, 1.8, 0.9)
    w.buttons(3, (110, 132), mix(look.main, "#15101a", 0.7), 2.2)


def sweater_below(w: Tailor) -> None:
    """Jeans."""
    w.legs("#3f5878" if luminance(w.look.main) > 0.3 else "#5a5048", shoes="#e0d8cc")


def sweater_above(w: Tailor) -> None:
    """A knitted sweater with ribs and a round collar."""
    pen, look = w.pen, w.look
    path = w.trunk(look.main, 160 if w.sitting else 174, 3, loose=3)
    w.folds(look.main)
    with pen.inside(path):
        stripe = mix(pen.lit(look.second), pen.dark(look.second), 0.25)
        if look.child or luminance(look.second) > 0.3:
            for y in (64, 78):
                pen.stroke([(-60, y), (0, y + 5), (60, y)], stripe, 6, 0.85)
        for i in range(13):
            x = -42 + i * 7
            pen.fold([(x, 160), (x, 178)], look.main, 1.2, 0.5)
    w.neckline(9, 12)
    pen.trim([(-16, -3), (-9, 8), (0, 12), (9, 8), (16, -3)], mix(look.main, "#000000", 0.1), 6)


def dress_below(w: Tailor) -> None:
    """A flared skirt to the calf, to the knee for a girl."""
    path = w.skirt(
        w.look.main, hem=330 if w.look.child else 372, half=72, folds=6, shoes=w.look.second
    )
    if w.look.child:
        w.hem(path, w.look.trim, 6, 6)


def dress_above(w: Tailor) -> None:
    """A fitted bodice and a sash."""
    pen, look, wa = w.pen, w.look, w.waist
    w.trunk(look.main, 122)
    w.folds(look.main, 120)
    w.neckline(21, 18)
    if look.child:
        for side in (-1, 1):
            flap = smooth([(side * 2, 16), (side * 6, 2), (side * 20, -2), (side * 25, 8),
                           (side * 15, 20)], tension=0.6)  # fmt: skip
            pen.cloth(flap, "#f4ecdc", width=1.0)
    else:
        w.piping(21, 18, look.trim, 2.2)
    sash = smooth(
        [(-wa - 2, 100), (0, 108), (wa + 2, 100), (wa + 3, 113), (0, 121), (-wa - 3, 113)]
    )
    pen.cloth(sash, look.second, width=1.2)


def skirt_below(w: Tailor) -> None:
    """A plain skirt to the calf."""
    w.skirt(w.look.second, hem=380 if not w.look.child else 318, half=58, folds=5, shoes="#4a3028")


def skirt_above(w: Tailor) -> None:
    """A blouse with a cardigan for the old."""
    pen, look = w.pen, w.look
    blouse: Ink = mix(look.trim, "#ffffff", 0.25)
    w.trunk(blouse, 132)
    w.folds(blouse, 130)
    w.neckline(15, 13)
    _collar(w, mix(blouse, "#ffffff", 0.4))
    w.buttons(0, (34, 56, 78, 100), look.main, 1.6)
    if look.old or not look.child:
        for side in (-1, 1):
            sh, wa, hp = w.shoulder, w.waist, w.hip
            panel = smooth(
                [(side * 14, -4), (side * sh * 0.75, 4), (side * (sh + 1), 18),
                 (side * (sh * 0.94), 54), (side * (wa + 3), 104), (side * (hp + 3), 158),
                 (side * 12, 162), (side * 13, 90), (side * 17, 30)],
                tension=0.5,
            )  # fmt: skip
            pen.cloth(panel, look.main, width=1.6)
            pen.fold([(side * (sh - 8), 44), (side * (wa - 4), 92), (side * (wa - 2), 150)],
                     look.main, 1.8, 0.45)  # fmt: skip
