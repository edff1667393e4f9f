"""Outlines of faces, eyes, noses, brows and lips: enough of each that a cast never looks related.

All numbers are head units: the head is 105 high from crown (y −56) to chin (y about 50), eyes near
y 2, y grows downwards.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Jaw:
    """Half widths of the face at the temple, cheek, jaw, corner of the jaw and chin; chin height."""

    temple: float
    cheek: float
    jaw: float
    corner: float
    chin: float
    length: float


JAWS: dict[str, Jaw] = {
    "oval": Jaw(40.0, 39.0, 33.5, 21.0, 8.5, 50.0),
    "round": Jaw(40.5, 41.5, 37.5, 26.0, 11.0, 47.5),
    "square": Jaw(39.5, 39.5, 37.0, 28.0, 14.0, 50.0),
    "heart": Jaw(41.5, 40.0, 31.5, 17.5, 6.5, 50.5),
    "long": Jaw(37.5, 37.0, 32.5, 21.0, 9.5, 54.5),
    "diamond": Jaw(38.0, 41.5, 33.0, 19.0, 8.5, 51.5),
    "pear": Jaw(37.5, 39.0, 38.0, 28.5, 12.0, 49.5),
}


@dataclass(frozen=True, slots=True)
class Eye:
    """Half width, height and lift of the outer corner; where the upper lid peaks; fold and spacing.

    `inside` and `outside` bend the lid near each corner; `fold` is the distance from the lid to its
    crease; `iris` scales the coloured part; `apart` moves the eyes away from the nose.
    """

    width: float
    height: float
    lift: float
    inside: float
    outside: float
    fold: float
    iris: float = 1.0
    apart: float = 0.0


EYES: dict[str, Eye] = {
    "almond": Eye(11.8, 8.2, 2.8, 1.00, 1.30, 3.6),
    "round": Eye(10.7, 9.0, 1.4, 1.26, 1.24, 3.3, 0.97),
    "soft": Eye(11.6, 8.0, -0.4, 1.30, 1.06, 3.8),
    "hooded": Eye(11.5, 7.1, 1.6, 1.12, 1.16, 1.6, 1.02, 0.3),
    "wide": Eye(12.4, 8.6, 2.2, 1.12, 1.20, 4.4, 0.94, 0.6),
    "narrow": Eye(12.3, 6.5, 3.4, 0.92, 1.22, 2.7, 1.05, 0.4),
    "deep": Eye(10.9, 7.4, 0.6, 1.18, 1.12, 5.0, 1.0, -0.5),
}


@dataclass(frozen=True, slots=True)
class Nose:
    """Length of the nose below the eyes, half width at the wings, roundness of the tip, bridge.

    `hook` bends the bridge out, `turn` tips the end up (+) or down (−).
    """

    length: float
    width: float
    tip: float
    bridge: float
    hook: float = 0.0
    turn: float = 0.0


NOSES: dict[str, Nose] = {
    "straight": Nose(18.0, 5.2, 2.6, 1.0),
    "button": Nose(15.5, 4.8, 3.5, 0.55, turn=1.0),
    "broad": Nose(17.5, 7.2, 3.6, 0.8, turn=-0.1),
    "aquiline": Nose(19.5, 5.4, 2.2, 1.35, 1.7, -0.8),
    "turned_up": Nose(16.0, 5.0, 2.6, 0.8, -0.5, 1.4),
    "long": Nose(21.0, 5.0, 2.5, 1.15, 0.4, -0.4),
    "snub": Nose(16.8, 6.2, 4.1, 0.6, turn=0.4),
}


@dataclass(frozen=True, slots=True)
class Brow:
    """Thickness, arch, height above the eye and fall of the outer end."""

    thick: float
    arch: float
    height: float
    fall: float


BROWS: dict[str, Brow] = {
    "straight": Brow(1.9, 1.6, 14.6, 1.2),
    "arched": Brow(1.6, 4.4, 15.2, 2.4),
    "soft": Brow(1.5, 2.8, 15.0, 1.6),
    "angled": Brow(1.8, 3.4, 14.8, 0.4),
    "heavy": Brow(2.7, 2.2, 14.2, 1.8),
    "short": Brow(2.1, 2.6, 15.2, 0.8),
}


@dataclass(frozen=True, slots=True)
class Lips:
    """Width of the mouth and fullness of the upper and lower lip, as factors."""

    width: float
    upper: float
    lower: float


LIPS: dict[str, Lips] = {
    "even": Lips(1.0, 1.0, 1.0),
    "full": Lips(0.98, 1.3, 1.28),
    "thin": Lips(1.04, 0.7, 0.72),
    "bow": Lips(0.88, 1.15, 1.0),
    "wide": Lips(1.14, 0.9, 1.05),
}
