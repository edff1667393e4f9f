"""Every place can be painted at every hour and in every weather, and none of them is dull."""

import cv2
import numpy as np
import pytest

from studio.domain.film import Culture, Format, Framing, Place, TimeOfDay, Weather
from tests.gpu_worker.video.painter.shots import drawn, grey, request

TINY = Format(240, 135)
INDOORS = (Place.HOME, Place.TEMPLE)


def assert_alive(place, time, weather, culture):
    frame = drawn(request(place, time, weather, culture=culture, form=TINY))
    light = grey(frame)
    told = f"{place} {time} {weather} {culture}"
    assert light.std() > 9, told
    assert np.percentile(light, 98) - np.percentile(light, 2) > 34, told
    assert cv2.Canny(frame[..., :3].copy(), 60, 120).mean() > 2, told
    assert len(np.unique(frame.reshape(-1, 4), axis=0)) > 3000, told


@pytest.mark.parametrize("place", list(Place))
def test_no_hour_or_weather_gives_a_blank_or_flat_picture(place):
    hours = list(TimeOfDay)
    for number, weather in enumerate(Weather):
        culture = list(Culture)[number % 2]
        assert_alive(place, hours[(number + len(place)) % 4], weather, culture)


@pytest.mark.slow
@pytest.mark.parametrize("place", list(Place))
def test_no_pair_of_hour_and_weather_gives_a_blank_or_flat_picture(place):
    for time in TimeOfDay:
        for weather in Weather:
            for culture in Culture:
                assert_alive(place, time, weather, culture)


@pytest.mark.parametrize("place", INDOORS)
@pytest.mark.parametrize("culture", list(Culture))
def test_rooms_are_painted_for_both_cultures(place, culture):
    for time in (TimeOfDay.DAY, TimeOfDay.NIGHT):
        frame = drawn(request(place, time, interior=True, culture=culture, form=TINY))
        assert grey(frame).std() > 14


@pytest.mark.parametrize("place", [p for p in Place if p is not Place.NIGHT_SKY])
def test_night_is_darker_than_day(place):
    day = grey(drawn(request(place, TimeOfDay.DAY, form=TINY))).mean()
    night = grey(drawn(request(place, TimeOfDay.NIGHT, form=TINY))).mean()
    assert night < 0.72 * day


@pytest.mark.parametrize("place", list(Place))
def test_another_seed_or_name_is_another_picture(place):
    first = grey(drawn(request(place, form=TINY)))
    other = grey(drawn(request(place, form=TINY, seed=2)))
    named = grey(drawn(request(place, form=TINY, name="the old one")))
    assert np.abs(first - other).mean() > 4
    assert np.abs(first - named).mean() > 4


@pytest.mark.parametrize("place", [Place.VILLAGE, Place.CITY, Place.TEMPLE, Place.HOME])
def test_cultures_look_different(place):
    pictures = [
        grey(drawn(request(place, interior=place is Place.HOME, culture=c, form=TINY)))
        for c in Culture
    ]
    assert np.abs(pictures[0] - pictures[1]).mean() > 6


@pytest.mark.parametrize("framing", [f for f in Framing if f is not Framing.WIDE])
def test_near_framings_soften_the_background(framing):
    def sharpness(chosen):
        frame = drawn(request(Place.FOREST, framing=chosen))
        return cv2.Laplacian(cv2.GaussianBlur(grey(frame), (0, 0), 1.0), cv2.CV_32F).var()

    assert sharpness(framing) < 0.6 * sharpness(Framing.WIDE)


def test_named_things_appear_and_unknown_ones_do_not():
    plain = drawn(request(Place.MEADOW))
    with_fire = drawn(request(Place.MEADOW, props=("fire",)))
    unknown = drawn(request(Place.MEADOW, props=("quark",)))
    assert np.array_equal(plain, unknown)
    changed = np.abs(grey(plain) - grey(with_fire)) > 12
    assert 0.001 < changed.mean() < 0.2


def test_the_paper_style_is_another_look():
    painted = drawn(request(Place.TEMPLE, TimeOfDay.DAWN))
    paper = drawn(request(Place.TEMPLE, TimeOfDay.DAWN, style="cutout"))
    assert np.abs(grey(painted) - grey(paper)).mean() > 4
    assert grey(paper).std() > 12
