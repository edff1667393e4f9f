"""Chance that falls the same way every time: the only source of variety in a picture."""

from collections.abc import Sequence
from hashlib import blake2b
from math import pi
from typing import TypeVar

import numpy as np

T = TypeVar("T")


class Dice:
    """Draws from a numpy Generator seeded by words and numbers; equal parts give equal throws."""

    def __init__(self, *parts: object) -> None:
        """Seed from the text of `parts`, in order."""
        self._parts = parts
        text = "\x1f".join(str(part) for part in parts).encode()
        seed = int.from_bytes(blake2b(text, digest_size=8).digest(), "little")
        self._rng = np.random.Generator(np.random.PCG64(seed))

    def fork(self, *more: object) -> "Dice":
        """Return dice of their own for a part of the picture, whatever was thrown here before."""
        return Dice(*self._parts, *more)

    def unit(self) -> float:
        """Return a number from 0 to 1."""
        return float(self._rng.random())

    def between(self, low: float, high: float) -> float:
        """Return a number from `low` to `high`."""
        return low + (high - low) * float(self._rng.random())

    def whole(self, low: int, high: int) -> int:
        """Return a whole number from `low` to `high`, both included."""
        return int(self._rng.integers(low, high + 1))

    def bell(self, centre: float, spread: float) -> float:
        """Return a number around `centre` (normal, standard deviation `spread`)."""
        return centre + spread * float(self._rng.standard_normal())

    def angle(self) -> float:
        """Return an angle in radians, 0 to 2π."""
        return 2 * pi * self.unit()

    def happens(self, chance: float) -> bool:
        """Return True in `chance` (0 to 1) of the throws."""
        return self.unit() < chance

    def pick(self, choices: Sequence[T]) -> T:
        """Return one of the choices, each as likely."""
        return choices[int(self._rng.integers(len(choices)))]
