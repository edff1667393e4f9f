"""What the kinds of transition do to pictures."""

import cv2
import numpy as np
import pytest

from gpu_worker.assembly.blend import blend, wiped
from gpu_worker.assembly.colour import chroma, luma, to_planes
from gpu_worker.assembly.match import Match
from gpu_worker.contract import Focus
from studio.domain.film import TransitionKind

WIDTH, HEIGHT = 320, 180


def planes(light: int):
    return to_planes(np.full((HEIGHT, WIDTH, 4), (light, light, light, 255), np.uint8))


def face(x: float, y: float, size: float, light: int):
    picture = np.full((HEIGHT, WIDTH, 4), (90, 90, 90, 255), np.uint8)
    centre = (round(x * WIDTH), round(y * HEIGHT))
    cv2.circle(picture, centre, round(size * HEIGHT / 2), (light, light, light, 255), -1)
    return to_planes(picture)


def test_a_dissolve_is_the_mean_in_its_middle():
    assert luma(blend(planes(40), planes(200), 0.5, TransitionKind.DISSOLVE))[0, 0] == (
        (int(planes(40)[0, 0]) + planes(200)[0, 0] + 1) // 2
    )


@pytest.mark.parametrize(("kind", "light"), [(TransitionKind.FADE, 16), (TransitionKind.DIP, 235)])
def test_a_fade_goes_through_black_and_a_dip_through_white(kind, light):
    coloured = to_planes(np.full((HEIGHT, WIDTH, 4), (200, 80, 40, 255), np.uint8))
    middle = blend(planes(40), coloured.copy(), 0.5, kind)
    assert np.all(luma(middle) == light)
    assert np.all(chroma(middle) == 128)
    assert np.array_equal(blend(planes(40), coloured.copy(), 0.0, kind), planes(40))
    assert np.array_equal(blend(planes(40), coloured.copy(), 1.0, kind), coloured)


def test_a_wipe_comes_from_the_left_behind_a_soft_edge():
    half = luma(wiped(planes(40), planes(200), 0.5))
    dark, bright = planes(40)[0, 0], planes(200)[0, 0]
    row = half[90].astype(int)
    assert np.all(row[:100] == bright)
    assert np.all(row[-100:] == dark)
    assert np.all(np.diff(row) <= 0)
    assert np.abs(np.diff(row)).max() < 8
    assert np.array_equal(wiped(planes(40), planes(200), 1.0), planes(200))
    assert np.array_equal(wiped(planes(40), planes(200), 0.0), planes(40))


def centre_of(picture, light: int) -> tuple[float, float]:
    rows, columns = np.nonzero(np.abs(luma(picture).astype(int) - light) < 12)
    return float(columns.mean()) / WIDTH, float(rows.mean()) / HEIGHT


@pytest.mark.parametrize("share", [0.35, 0.5, 0.65])
def test_a_match_keeps_both_faces_at_one_place(share):
    leaving, coming = Focus(0.3, 0.4, 0.3), Focus(0.6, 0.55, 0.5)
    match = Match.of(leaving, coming)
    nothing = planes(90)
    old = match.blend(face(0.3, 0.4, 0.3, 255), nothing, share)
    new = match.blend(nothing, face(0.6, 0.55, 0.5, 255), share)
    seen = [centre_of(picture, int(luma(picture).max())) for picture in (old, new)]
    assert seen[0] == pytest.approx(seen[1], abs=0.012)
    way = share * share * (3 - 2 * share)
    assert seen[0] == pytest.approx((0.3 + 0.3 * way, 0.4 + 0.15 * way), abs=0.012)


def test_a_match_begins_with_one_picture_and_ends_with_the_other():
    one, other = face(0.3, 0.4, 0.3, 255), face(0.6, 0.55, 0.5, 20)
    match = Match.of(Focus(0.3, 0.4, 0.3), Focus(0.6, 0.55, 0.5))
    assert np.abs(match.blend(one, other, 0.0).astype(int) - one).max() <= 1
    assert np.abs(match.blend(one, other, 1.0).astype(int) - other).max() <= 1


def test_without_a_face_a_match_is_a_dissolve():
    match = Match.of(None, Focus(0.5, 0.5, 0.2))
    assert luma(match.blend(planes(40), planes(200), 0.5))[90, 160] == pytest.approx(
        int(luma(blend(planes(40), planes(200), 0.5, TransitionKind.DISSOLVE))[0, 0]), abs=1
    )
