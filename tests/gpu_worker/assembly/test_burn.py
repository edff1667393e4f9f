"""Captions in the picture: where they lie, and letters joined as their scripts demand."""

import numpy as np
import pytest

from gpu_worker.assembly.burn import Overlay, burn, burn_at, stamp, visible
from gpu_worker.assembly.colour import luma, to_planes
from gpu_worker.assembly.lettering import draw_caption
from studio.domain.film import CaptionStyle

OUTLINE, KARAOKE = CaptionStyle.OUTLINE, CaptionStyle.KARAOKE
ROWS = ("The North Wind boasted", "of great strength.")


def ink(text: str) -> np.ndarray:
    """Where the letters of a caption are, as rows x columns of booleans, cut to the letters."""
    white = draw_caption([text], 1280, 720).pixels[..., 0] > 128
    rows, columns = np.nonzero(white.any(1))[0], np.nonzero(white.any(0))[0]
    return white[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]


def width(text: str) -> int:
    return ink(text).shape[1]


def grey(size=(1280, 720)):
    return to_planes(np.full((size[1], size[0], 4), (110, 140, 120, 255), np.uint8))


@pytest.mark.parametrize("size", [(1280, 720), (720, 1280), (720, 720), (320, 180)])
def test_a_caption_lies_in_the_lower_part_and_changes_nothing_else(size):
    plain, burnt = grey(size), grey(size)
    burn(burnt, stamp(ROWS, *size))
    rows, columns = np.nonzero(luma(plain) != luma(burnt))
    assert rows.min() > size[1] * 0.65
    assert rows.max() < size[1] * 0.95
    assert columns.min() > size[0] * 0.02
    assert abs((columns.min() + columns.max()) / 2 - size[0] / 2) < 4


def test_letters_are_light_on_a_dark_plate():
    planes = grey()
    before = int(luma(planes)[0, 0])
    burn(planes, stamp(ROWS, 1280, 720))
    rectangle = luma(planes)[580:670, 500:780]
    assert rectangle.max() > 225
    assert np.median(rectangle) < before * 0.6


def test_devanagari_conjuncts_are_joined():
    assert width("क्ष") < 0.8 * (width("क") + width("ष"))
    assert width("द्य") < 0.8 * (width("द") + width("य"))


def test_the_short_i_stands_before_its_letter():
    bare, signed = ink("क"), ink("कि")
    extra = signed.shape[1] - bare.shape[1]
    # The letter itself is found unchanged at the right end: the sign was put to its left.
    height = bare.shape[0]
    assert extra > 3
    overlap = signed[-height:, -bare.shape[1] :] & bare
    assert overlap.sum() > 0.85 * bare.sum()


def test_a_leading_r_climbs_over_the_letter():
    assert ink("र्क").shape[0] > ink("क").shape[0] + 3
    assert width("र्क") < width("रक")


def test_arabic_letters_are_joined_and_run_to_the_left():
    assert width("سلام") < 0.9 * sum(map(width, "سلام"))
    sentence = ink("سلام!")
    left, right = sentence[:, :8], sentence[:, -8:]
    # The exclamation mark, a tall thin stroke, ends the sentence: at its left.
    assert left.any(1).sum() > right.any(1).sum()


def test_overlays_are_clipped_to_the_frames_of_a_piece():
    spoken = ((12, 1), (30, 3), (55, 5))
    overlays = [
        Overlay(0, 10, ("a",), OUTLINE),
        Overlay(12, 60, ("b c d",), KARAOKE, spoken),
        Overlay(90, 99, ("c",), OUTLINE),
    ]
    assert visible(overlays, range(5, 48)) == [
        Overlay(5, 10, ("a",), OUTLINE),
        Overlay(12, 48, ("b c d",), KARAOKE, spoken[:2]),
    ]
    assert visible(overlays, range(40, 80)) == [
        Overlay(40, 60, ("b c d",), KARAOKE, ((40, 3), (55, 5)))
    ]


def test_a_caption_shows_from_its_first_frame_until_the_one_after_its_last():
    overlays = [Overlay(3, 5, ROWS)]
    shown = [
        number
        for number in range(8)
        if not np.array_equal(burn_at(grey(), number, overlays), grey())
    ]
    assert shown == [3, 4]
