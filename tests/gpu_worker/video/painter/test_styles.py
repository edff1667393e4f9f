"""Every style is another hand: it differs, holds still, keeps skin and follows the hour."""

from dataclasses import replace
from itertools import combinations

import numpy as np
import pytest
from numpy.typing import NDArray

from gpu_worker.video.painter.colours import luminance
from gpu_worker.video.painter.people.look import look_of
from gpu_worker.video.painter.styles import style_of
from studio.domain.film import (
    STYLES,
    Appearance,
    Character,
    Format,
    Framing,
    Gender,
    Place,
    TimeOfDay,
    Weather,
)
from studio.domain.steps import PictureRequest
from tests.gpu_worker.video.painter.shots import drawn, grey, opened, request

TINY = Format(240, 135)
NEW = tuple(style for style in STYLES if style != "painted")


def colours(frame: NDArray[np.uint8]) -> NDArray[np.float32]:
    return frame[..., :3].astype(np.float32)


def close_up(person: Character, style: str, time: TimeOfDay = TimeOfDay.DAY) -> PictureRequest:
    wanted = request(Place.GARDEN, time, framing=Framing.CLOSE, style=style)
    shot = replace(wanted.shot, appearances=(Appearance(person.id),))
    return replace(wanted, shot=shot, cast=(person,))


def cheek(wanted: PictureRequest) -> NDArray[np.float32]:
    """Return the mean blue, green and red of the middle of the face, between eyes and mouth."""
    reel = opened(wanted)
    seen = reel.focus(40)
    assert seen is not None
    frame = colours(reel.frame(40))
    height, width = frame.shape[:2]
    x, y, size = int(seen.x * width), int((seen.y + 0.05 * seen.size) * height), seen.size * height
    reach = max(2, int(size * 0.16))
    return np.median(frame[y - 3 : y + 6, x - reach : x + reach].reshape(-1, 3), axis=0)


def fair_and_dark() -> tuple[Character, Character]:
    people = [Character("p", "Mira", gender=Gender.FEMALE, seed=seed) for seed in range(60)]
    by_skin = sorted(people, key=lambda one: luminance(look_of(one).skin))
    return by_skin[-1], by_skin[0]


def test_the_register_holds_every_style_of_the_domain():
    assert [style_of(style).name for style in STYLES] == list(STYLES)


def test_no_two_styles_paint_the_same_picture():
    pictures = {style: colours(drawn(request(Place.VILLAGE, style=style))) for style in STYLES}
    for first, second in combinations(STYLES, 2):
        assert np.abs(pictures[first] - pictures[second]).mean() > 5, (first, second)


@pytest.mark.parametrize("style", NEW)
def test_a_style_paints_the_same_twice_and_holds_still(style):
    wanted = request(Place.MOUNTAINS, weather=Weather.FOG, style=style)
    frame = drawn(wanted)
    assert np.array_equal(frame, drawn(wanted))
    later = drawn(wanted, number=70)
    moved = np.abs(colours(frame) - colours(later)).max(axis=2)
    assert np.median(moved) <= (6 if style_of(style).film_grain else 0)


@pytest.mark.parametrize("style", NEW)
@pytest.mark.parametrize("place", [Place.RIVER, Place.CITY, Place.HOME])
def test_no_hour_and_weather_is_dull(style, place):
    for time, weather in zip(TimeOfDay, (Weather.CLEAR, Weather.RAIN, Weather.SNOW, Weather.FOG),
                             strict=True):  # fmt: skip
        light = grey(drawn(request(place, time, weather, style=style, form=TINY)))
        assert np.percentile(light, 98) - np.percentile(light, 2) > 34, (time, weather)


@pytest.mark.parametrize("style", NEW)
def test_hours_differ(style):
    hours = [colours(drawn(request(Place.RIVER, t, style=style, form=TINY))) for t in TimeOfDay]
    for first, second in combinations(hours, 2):
        assert np.abs(first - second).mean() > 2.5


@pytest.mark.parametrize("style", STYLES)
def test_skin_stays_skin(style):
    fair, dark = fair_and_dark()
    for time in (TimeOfDay.DAY, TimeOfDay.NIGHT):
        seen = [cheek(close_up(person, style, time)) for person in (fair, dark)]
        assert seen[0].sum() > seen[1].sum() + 60
        for blue, _, red in seen:
            assert red > blue + 4


def test_ink_is_grey_on_paper_with_a_red_sun():
    frame = colours(drawn(request(Place.SEA_SHORE, TimeOfDay.DAWN, style="ink")))
    spread = frame.max(axis=2) - frame.min(axis=2)
    assert np.median(spread) < 32
    red = (frame[..., 2] > 150) & (frame[..., 0] < 90) & (frame[..., 1] < 110)
    assert 0.0005 < red.mean() < 0.02


def test_neon_is_a_night_even_by_day():
    by_day = {s: grey(drawn(request(Place.CITY, style=s))).mean() for s in ("painted", "neon")}
    assert by_day["neon"] < 0.6 * by_day["painted"]


def test_kolam_draws_light_lines_on_dark_ground():
    light = grey(drawn(request(Place.VILLAGE, style="kolam")))
    assert np.median(light) < 125
    assert 0.006 < (light > 165).mean() < 0.15


def test_paper_is_bare_at_the_edges_of_watercolour_and_storybook():
    for style in ("watercolour", "storybook"):
        light = grey(drawn(request(Place.CITY, TimeOfDay.NIGHT, style=style)))
        assert light[0, 0] > 150
        assert np.median(light) < 140
