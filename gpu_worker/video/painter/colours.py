"""Colours as three shares of red, green and blue, and the few things that are done to them."""

from functools import lru_cache

import skia

Colour = tuple[float, float, float]
"""Red, green, blue, each 0 to 1, in the display's own (sRGB) scale."""

Ink = Colour | str
"""A colour, or its "#rrggbb"."""


@lru_cache(maxsize=4096)
def _parsed(text: str) -> Colour:
    digits = text.removeprefix("#")
    return (int(digits[0:2], 16) / 255, int(digits[2:4], 16) / 255, int(digits[4:6], 16) / 255)


def colour(ink: Ink) -> Colour:
    """Return `ink` as shares of red, green and blue."""
    return _parsed(ink) if isinstance(ink, str) else ink


def mix(first: Ink, second: Ink, share: float) -> Colour:
    """Blend `share` (0 to 1) of `second` into `first`."""
    a, b = colour(first), colour(second)
    return (
        a[0] + (b[0] - a[0]) * share,
        a[1] + (b[1] - a[1]) * share,
        a[2] + (b[2] - a[2]) * share,
    )


def multiply(first: Ink, second: Ink) -> Colour:
    """Show the surface `first` under the light `second`."""
    a, b = colour(first), colour(second)
    return (min(1.0, a[0] * b[0]), min(1.0, a[1] * b[1]), min(1.0, a[2] * b[2]))


def luminance(ink: Ink) -> float:
    """Return how bright a colour looks, 0 to 1 (ITU-R BT.601 weights)."""
    red, green, blue = colour(ink)
    return 0.299 * red + 0.587 * green + 0.114 * blue


def saturate(ink: Ink, gain: float) -> Colour:
    """Push a colour away from its grey (`gain` over 1) or towards it (under 1)."""
    grey = luminance(ink)
    red, green, blue = (min(1.0, max(0.0, grey + (part - grey) * gain)) for part in colour(ink))
    return (red, green, blue)


def vividness(ink: Ink) -> float:
    """Return how far a colour is from grey, 0 to 1, whatever its brightness."""
    parts = colour(ink)
    return (max(parts) - min(parts)) / (max(parts) + 1e-6)


def enlivened(ink: Ink, gain: float) -> Colour:
    """Saturate dull colours by `gain`, and those that are vivid already hardly."""
    return saturate(ink, 1 + (gain - 1) * (1 - vividness(ink)))


def skia_colour(ink: Ink, alpha: float = 1.0) -> int:
    """Return the packed colour that skia takes."""
    red, green, blue = (int(max(0.0, min(1.0, part)) * 255 + 0.5) for part in colour(ink))
    return skia.ColorSetARGB(int(max(0.0, min(1.0, alpha)) * 255 + 0.5), red, green, blue)
