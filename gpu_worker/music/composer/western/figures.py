"""How the harmony moves: each figure turns one bar of a chord into strokes.

A stroke is (beat, beats, which tones of the chord as indexes, velocity); index 3 is the lowest tone an
octave up.
"""

Stroke = tuple[float, float, tuple[int, ...], float]

FIGURES: dict[str, tuple[Stroke, ...]] = {
    "arpeggio": tuple(
        (0.5 * place, 1.2, (tone,), 0.5 if place % 4 else 0.62)
        for place, tone in enumerate((0, 1, 2, 3, 2, 1, 2, 1))
    ),
    "strum": tuple(
        (beat, length, (0, 1, 2), loud)
        for beat, length, loud in ((0, 0.9, 0.6), (1, 0.4, 0.4), (1.5, 0.9, 0.5), (2.5, 0.4, 0.45), (3, 0.9, 0.55))
    ),
    "pulse": tuple(
        (0.5 * place, 0.35, (0, 2) if place % 4 else (0, 1, 2), 0.6 if place % 4 == 0 else 0.4)
        for place in range(8)
    ),
    "drops": ((0, 3.0, (3,), 0.5), (1.5, 2.0, (2,), 0.35), (2.75, 2.0, (1,), 0.3)),
    "oom_pah": ((0, 0.4, (0,), 0.6), (1, 0.3, (1, 2), 0.45), (2, 0.4, (0,), 0.55), (3, 0.3, (1, 2), 0.45)),
}  # fmt: skip
