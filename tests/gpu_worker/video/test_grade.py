"""Palettes: each gives a picture of its own; the natural one leaves it as it is."""

from colorsys import rgb_to_hsv
from dataclasses import replace
from itertools import combinations

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gpu_worker.video.grade import GRADES, graded
from studio.domain.film import Palette
from tests.gpu_worker.video.painter.shots import drawn, grey, request

DEEP, FAIR = np.array([92, 60, 45]), np.array([232, 190, 165])
"""Skins, as red, green and blue; those of people lie between."""
COLOURED = sorted(set(GRADES) - {Palette.MONO})


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


def one_pixel(rgb: np.ndarray, palette: Palette) -> tuple[float, float, float]:
    """Return a colour (red, green, blue) in a palette, as hue (degrees), saturation and value."""
    pixels = np.array([[[*np.rint(rgb[::-1]), 255]]], np.uint8)
    graded(pixels, palette)
    blue, green, red = (int(value) / 255 for value in pixels[0, 0, :3])
    hue, saturation, value = rgb_to_hsv(red, green, blue)
    return hue * 360, saturation, value


@given(st.floats(0, 1), st.sampled_from(COLOURED))
def test_skin_of_every_tone_stays_skin(tone: float, palette: Palette) -> None:
    hue, saturation, _ = one_pixel(DEEP + (FAIR - DEEP) * tone, palette)
    assert 3 <= hue <= 36
    assert 0.06 <= saturation <= 0.7


@given(st.floats(0, 0.9), st.floats(0.1, 1), st.sampled_from(sorted(GRADES)))
def test_a_lighter_skin_stays_the_lighter_one(one: float, more: float, palette: Palette) -> None:
    way = FAIR - DEEP
    darker = one_pixel(DEEP + way * one, palette)
    lighter = one_pixel(DEEP + way * min(1.0, one + more), palette)
    assert darker[2] < lighter[2]


@pytest.mark.parametrize("palette", COLOURED)
def test_greys_take_the_mood(palette: Palette) -> None:
    hue, saturation, _ = one_pixel(np.array([128, 128, 128]), palette)
    low, high, least = {
        Palette.WARM: (20, 50, 0.2),
        Palette.COOL: (195, 230, 0.2),
        Palette.ROSE: (310, 350, 0.1),
        Palette.FADED: (20, 60, 0.05),
    }[palette]
    assert low <= hue <= high
    assert saturation >= least


@pytest.mark.parametrize("palette", sorted(GRADES))
def test_a_palette_changes_colours_and_moves_nothing(palette: Palette) -> None:
    edges = [cv2.Laplacian(grey(in_palette(one)), cv2.CV_32F) for one in (Palette.NATURAL, palette)]
    assert np.corrcoef(edges[0].ravel(), edges[1].ravel())[0, 1] > 0.9
