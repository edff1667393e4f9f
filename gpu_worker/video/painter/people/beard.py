"""Beards and moustaches: shapes of their own with strands, never a mask on the chin."""

from gpu_worker.video.painter.colours import mix
from gpu_worker.video.painter.paths import oval, smooth, without
from gpu_worker.video.painter.people.pen import Pen
from gpu_worker.video.painter.people.skull import Skull

_DEPTH = {"full": 14.0, "long": 46.0, "short": 5.0}


def draw_beard(pen: Pen, skull: Skull) -> None:
    """Draw what grows on cheeks and chin; the mouth is drawn over it."""
    kind = skull.look.beard
    if kind in _DEPTH:
        _full(pen, skull, _DEPTH[kind])
    elif kind == "goatee":
        _goatee(pen, skull)


def _full(pen: Pen, skull: Skull, depth: float) -> None:
    t, chin, m = skull.yaw, skull.chin, skull.mouth
    wide = skull.look.jaw.jaw * skull.look.build.cheek * 1.06
    side = skull.look.jaw.cheek * skull.look.build.cheek
    top = m - (9 if depth > 6 else 6.5)
    outer: list[tuple[float, float]] = [
        (side + 0.5, -4), (side + 0.8, 16), (wide + 1.5, chin - 16), (wide * 0.72, chin + depth * 0.3),
        (wide * 0.38, chin + depth * 0.78), (wide * 0.16, chin + depth * 0.86),
    ]  # fmt: skip
    inner = [(side - 3.5, 4), (side - 6.5, 15), (side - 14, m - 7), (15, top - 1)]
    shift = lambda x, y: (x + t * (2 + 9 * max(0.0, (y + 20) / 72)), y)  # noqa: E731
    right = [shift(x, y) for x, y in outer]
    left = [shift(-x, y) for x, y in reversed(outer)]
    up = [shift(-x, y) for x, y in inner]
    down = [shift(x, y) for x, y in reversed(inner)]
    path = smooth(
        [*right, shift(0, chin + depth), *left, *up, (t * 10, top + 1), *down], tension=0.5
    )
    path = without(path, oval(t * 9.8, m + 1.4, 9.8, 4.6))
    ink = skull.look.hair_ink
    pen.cloth(path, ink, width=1.6, spray=0.3, against=skull.outline())
    tone = mix(pen.lit(ink), "#ffffff" if skull.look.old else "#8a5a4a", 0.3)
    with pen.inside(path):
        for i in range(13):
            x = -36 + i * 6.0
            low = chin + depth * (1 - abs(x) / 46)
            wave = 1.8 if i % 2 else -1.4
            pen.stroke(
                [(x * 0.96 + t * 6, m - 4 + abs(x) * 0.05), (x * 0.84 + t * 8 + wave, (m + low) / 2),
                 (x * 0.6 + t * 9, low - 2)], tone, 1.0, 0.4,
            )  # fmt: skip


def _goatee(pen: Pen, skull: Skull) -> None:
    t, chin, m = skull.yaw, skull.chin, skull.mouth
    x = t * 10
    path = smooth(
        [(x - 15, m - 3), (x - 13, m + 8), (x - 10, chin), (x, chin + 8), (x + 10, chin),
         (x + 13, m + 8), (x + 15, m - 3), (x + 10, m + 6), (x, m + 9), (x - 10, m + 6)],
        tension=0.6,
    )  # fmt: skip
    pen.cloth(path, skull.look.hair_ink, width=1.2, spray=0.2, against=skull.outline())


def draw_moustache(pen: Pen, skull: Skull) -> None:
    """Draw the moustache over the upper lip, or nothing."""
    kind = skull.look.beard
    if kind not in ("moustache", "full", "long", "goatee", "short"):
        return
    t, m = skull.yaw, skull.mouth
    x = t * 10
    wide = 21 if kind in ("moustache", "full", "long") else 16.5
    thin = 0.62 if kind in ("short", "goatee") else 1.0
    top = m - 8.6 * (0.75 + 0.25 * thin)
    path = smooth(
        [(x, top + 1), (x + wide * 0.35, top - 0.6), (x + wide * 0.8, top + 3.6),
         (x + wide, m + 0.6 * thin), (x + wide * 0.6, m - 1.6), (x, m - 3.6 + (1 - thin)),
         (x - wide * 0.6, m - 1.6), (x - wide, m + 0.6 * thin), (x - wide * 0.8, top + 3.6),
         (x - wide * 0.35, top - 0.6)],
        tension=0.7,
    )  # fmt: skip
    ink = mix(skull.look.hair_ink, "#ffffff", 0.12)
    pen.cloth(path, ink, rim=0.5, width=0.8, spray=0.2)
    tone = mix(pen.lit(ink), pen.dark(ink), 0.7)
    for side in (-1, 1):
        for i in range(3):
            sx = x + side * wide * (0.22 + 0.24 * i)
            pen.stroke([(sx, top + 2 + i), (sx + side * 3, m - 2.4)], tone, 0.8, 0.45)
