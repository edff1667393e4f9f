"""Palettes: each gives a picture of its own; the natural one leaves it as it is."""

from dataclasses import replace
from itertools import combinations

import numpy as np

from gpu_worker.video.painter.grade import GRADES, graded
from studio.domain.film import Palette
from tests.gpu_worker.video.painter.shots import drawn, request


def in_palette(palette: Palette) -> np.ndarray:
    wanted = request()
    return drawn(replace(wanted, setting=replace(wanted.setting, palette=palette)))


def test_no_two_palettes_give_the_same_picture() -> None:
    pictures = [in_palette(palette).astype(int) for palette in Palette]
    for one, other in combinations(pictures, 2):
        assert np.abs(one - other)[..., :3].mean() > 4


def test_black_and_white_has_no_colour() -> None:
    picture = in_palette(Palette.MONO).astype(int)
    assert np.ptp(picture[..., :3], axis=2).max() <= 1


def test_natural_changes_nothing_and_alpha_stays() -> None:
    pixels = np.random.default_rng(1).integers(0, 256, (9, 16, 4), np.uint8)
    before = pixels.copy()
    graded(pixels, Palette.NATURAL)
    assert np.array_equal(pixels, before)
    for palette in GRADES:
        now = before.copy()
        graded(now, palette)
        assert np.array_equal(now[..., 3], before[..., 3])
        assert not np.array_equal(now, before)
