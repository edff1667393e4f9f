"""Frames of a shot: the same whenever they are drawn, of the right shape, moved as told."""

from itertools import pairwise

import cv2
import numpy as np
import pytest

from gpu_worker.video.painter.camera import camera_at
from gpu_worker.video.painter.scene import compose
from gpu_worker.video.painter.sheets import raster
from studio.domain.film import CameraMove, Format, Framing, Place, TimeOfDay, Weather
from tests.gpu_worker.video.painter.shots import SMALL, drawn, grey, opened, request

MOVING = request(Place.RIVER, weather=Weather.WIND, camera=CameraMove.PAN_RIGHT)


def test_the_same_request_gives_the_same_bytes():
    assert np.array_equal(drawn(MOVING), drawn(MOVING))


def test_frames_in_any_order_are_the_frames_in_order():
    forwards, anyhow = opened(MOVING), opened(MOVING)
    kept = {number: forwards.frame(number).copy() for number in range(0, 48, 6)}
    for number in (42, 0, 18, 30, 6):
        assert np.array_equal(anyhow.frame(number), kept[number])


@pytest.mark.parametrize("weather", [Weather.RAIN, Weather.SNOW, Weather.WIND])
def test_weather_moves_while_the_camera_stands(weather):
    reel = opened(request(Place.MEADOW, weather=weather))
    first = grey(reel.frame(10).copy())
    assert (np.abs(grey(reel.frame(22)) - first) > 10).mean() > 0.001


@pytest.mark.parametrize(
    "size", [(1280, 720), (854, 480), (640, 360), (720, 1280), (406, 720), (1080, 1080), (360, 640)]
)
@pytest.mark.parametrize("framing", [Framing.WIDE, Framing.CLOSE])
def test_frames_fill_every_format(size, framing):
    width, height = size
    frame = drawn(request(Place.TEMPLE, TimeOfDay.DAWN, form=Format(width, height), framing=framing,
                          camera=CameraMove.PUSH))  # fmt: skip
    assert frame.shape == (height, width, 4)
    assert frame.dtype == np.uint8
    assert (frame[..., 3] == 255).all()
    for edge in (frame[0], frame[-1], frame[:, 0], frame[:, -1]):
        assert edge[:, :3].max() > 8


def flow(before, after):
    """Return the median motion of the picture, in pixels right and down."""
    points = cv2.goodFeaturesToTrack(before, 300, 0.01, 6)
    moved, found, _ = cv2.calcOpticalFlowPyrLK(before, after, points, None, winSize=(25, 25))
    kept = found.ravel() == 1
    return points[kept].reshape(-1, 2), (moved - points)[kept].reshape(-1, 2)


def motion(camera, place=Place.ABSTRACT):
    reel = opened(request(place, camera=camera, weather=Weather.CLEAR))
    first = grey(reel.frame(16).copy()).astype(np.uint8)
    return flow(first, grey(reel.frame(40)).astype(np.uint8))


@pytest.mark.parametrize(
    ("camera", "axis", "sign"),
    [
        (CameraMove.PAN_LEFT, 0, 1),
        (CameraMove.PAN_RIGHT, 0, -1),
        (CameraMove.TILT_UP, 1, 1),
        (CameraMove.TILT_DOWN, 1, -1),
        (CameraMove.CRANE, 1, 1),
    ],
)
def test_the_camera_turns_the_way_it_is_told(camera, axis, sign):
    _, moved = motion(camera)
    assert sign * np.mean(moved[:, axis]) > 1.0


@pytest.mark.parametrize(("camera", "sign"), [(CameraMove.PUSH, 1), (CameraMove.PULL, -1)])
def test_push_enlarges_and_pull_shrinks(camera, sign):
    points, moved = motion(camera)
    outward = points - np.float32([240, 148])
    growth = np.sum(outward * moved, 1) / (np.sum(outward**2, 1) + 1)
    assert sign * np.median(growth[np.hypot(*outward.T) > 40]) > 0.002


def test_near_things_pass_faster_than_far_ones():
    points, moved = motion(CameraMove.PAN_RIGHT, Place.MOUNTAINS)
    far, near = points[:, 1] < 110, points[:, 1] > 220
    assert abs(np.median(moved[near, 0])) > 3 * abs(np.median(moved[far, 0]))


def test_a_static_camera_does_not_move():
    _, moved = motion(CameraMove.STATIC)
    assert np.abs(np.median(moved, 0)).max() < 0.02


def shift(before, after):
    """Return how far a picture moved right, in pixels, by least squares on its gradient."""
    a, b = (cv2.GaussianBlur(grey(f), (0, 0), 1.5) for f in (before, after))
    slope = (np.gradient(a, axis=1) + np.gradient(b, axis=1)) / 2
    return -float(np.sum(slope * (b - a)) / np.sum(slope**2))


@pytest.mark.parametrize("depth", [0.06, 1.0])
def test_a_pan_is_smooth_below_a_twentieth_of_a_pixel(depth):
    """A layer follows the camera's course between pixels: nothing is rounded, nothing trembles."""
    form = Format(960, 540)
    scene = compose(request(Place.TEMPLE, camera=CameraMove.PAN_RIGHT, form=form))
    sheet = next(s for s in scene.behind if s.depth == depth)
    frames, view = 240, scene.view
    strips, asked = [], []
    for number in range(100, 130):
        pixels = np.zeros((540, 960, 4), np.uint8)
        canvas = raster(pixels).getCanvas()
        canvas.scale(view.scale, view.scale)
        camera = camera_at(
            CameraMove.PAN_RIGHT, number / (frames - 1), 10.0, view.width, view.height
        )
        sheet.draw(canvas, camera)
        top = 440 if depth == 1.0 else 40
        strips.append(pixels[top : top + 90, 200:760])
        asked.append(-camera.pan * depth * view.scale)
    steps = np.array([shift(a, b) for a, b in pairwise(strips)])
    assert np.mean(steps) == pytest.approx(np.mean(np.diff(asked)), rel=0.15, abs=0.02)
    course = np.cumsum(steps)
    trend = np.polyval(np.polyfit(range(len(course)), course, 2), range(len(course)))
    assert np.sqrt(np.mean((course - trend) ** 2)) < 0.05


def test_grain_differs_from_frame_to_frame():
    reel = opened(request(Place.HOME, interior=True, form=SMALL))
    first = reel.frame(3)[..., :3].astype(int)
    change = reel.frame(4)[..., :3].astype(int) - first
    assert 0.8 < change.std() < 6
