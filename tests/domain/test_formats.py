"""Shapes of the picture: pixels that the encoder takes, and back to the shape."""

from dataclasses import replace
from itertools import product

import pytest

from studio.domain import edits
from studio.domain.film import Aspect
from studio.domain.formats import SIZES, aspect_of, sized
from tests.films import two_scenes


@pytest.mark.parametrize(("size", "aspect"), list(product(SIZES, Aspect)))
def test_sides_are_even_and_tell_the_shape(size: str, aspect: Aspect):
    video = sized(size, aspect)
    assert video.width % 2 == video.height % 2 == 0
    across, down = map(float, aspect.split(":"))
    assert video.width / video.height == pytest.approx(across / down, rel=0.005)
    assert aspect_of(video) is aspect


@pytest.mark.parametrize(("size", "aspect"), list(product(SIZES, Aspect)))
def test_a_film_that_takes_another_shape_keeps_its_size(size: str, aspect: Aspect):
    film = replace(two_scenes(), format=sized(size, aspect))
    wide = edits.apply(film, "film.set", {"aspect": Aspect.LANDSCAPE})
    assert wide.format == sized(size, Aspect.LANDSCAPE)
