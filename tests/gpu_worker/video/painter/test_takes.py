"""Another seed of a shot is another take: the same place and light, seen from somewhere else."""

from itertools import combinations

import cv2
import numpy as np
import pytest

from gpu_worker.video.painter.scene import compose
from studio.domain.film import Format, Framing, Place, TimeOfDay
from tests.gpu_worker.video.painter.shots import drawn, grey, request

SMALL = Format(320, 180)
SEEDS = (11, 12, 13, 15)
PLAIN = (Place.NIGHT_SKY, Place.ABSTRACT, Place.DESERT)
"""Places that hold little but sky, sand and dark."""
EVERYWHERE = [(place, inside) for place in Place for inside in (False, True)]


def likeness(a, b):
    """Return the mean structural similarity of two grey pictures: 1 when they are equal."""

    def mean(x):
        return cv2.GaussianBlur(x, (0, 0), 1.5)

    ma, mb = mean(a), mean(b)
    va, vb = mean(a * a) - ma * ma, mean(b * b) - mb * mb
    both = mean(a * b) - ma * mb
    same = (2 * ma * mb + 6.5) * (2 * both + 58.5)
    return float((same / ((ma * ma + mb * mb + 6.5) * (va + vb + 58.5))).mean())


@pytest.mark.parametrize(("place", "inside"), EVERYWHERE)
def test_four_seeds_are_four_compositions(place, inside):
    takes = [grey(drawn(request(place, interior=inside, take=seed, form=SMALL))) for seed in SEEDS]
    pairs = list(combinations(takes, 2))
    apart = [float(np.abs(a - b).mean()) for a, b in pairs]
    assert min(apart) > (4 if place in PLAIN else 9), apart
    alike = [likeness(a, b) for a, b in pairs]
    assert max(alike) < (0.92 if place in PLAIN else 0.82), alike


@pytest.mark.parametrize("framing", [Framing.MEDIUM, Framing.CLOSE])
def test_near_framings_are_taken_anew_too(framing):
    takes = [
        grey(drawn(request(Place.VILLAGE, take=seed, framing=framing, form=SMALL)))
        for seed in SEEDS
    ]
    assert min(np.abs(a - b).mean() for a, b in combinations(takes, 2)) > 4


def test_light_and_landmarks_stay_where_the_place_has_them():
    """The temple tower keeps its side of the sun, and the light its direction, in every take."""
    scenes = [compose(request(Place.TEMPLE, TimeOfDay.DAWN, take=seed)) for seed in range(8)]
    assert len({scene.light for scene in scenes}) == 1
    assert len({scene.site.sun for scene in scenes}) == 1
    assert len({scene.site.dice("tower").unit() for scene in scenes}) == 1
    assert len({round(scene.view.standpoint.turn) for scene in scenes}) > 3


def test_people_stand_well_inside_the_frame_in_every_take():
    for seed in range(40):
        view = compose(request(Place.MEADOW, take=seed, form=Format(64, 36))).view
        assert 0.25 * view.width < view.spot < 0.75 * view.width
        assert view.horizon < view.ground - 0.06 * view.height
