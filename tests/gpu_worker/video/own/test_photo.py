"""A creator's picture as a shot."""

from dataclasses import replace

import cv2
import numpy as np
import pytest

from gpu_worker.assembly import pieces
from gpu_worker.assembly.poster import to_bgr
from gpu_worker.assembly.shot import read_list
from gpu_worker.contract import Reel
from gpu_worker.video.photo.engine import Photo
from studio.domain.conform import footage
from studio.domain.film import CameraMove, Format, Media, TransitionKind
from studio.domain.single_steps import preview_step
from tests import films
from tests.gpu_worker import own_files
from tests.gpu_worker.building import Build
from tests.gpu_worker.own_files import BLUE, GREEN, RED

WIDE = Format(320, 180)


def reel(
    root, media: Media, camera: CameraMove, seconds: float = 4.0, video: Format = WIDE
) -> Reel:
    shot = films.shot(1, camera=camera, seconds=seconds, media=media)
    film = replace(films.film((shot,)), format=video)
    request = footage(film, film.scenes[0], shot, media)
    return Photo().open(request, root / media.key, round(seconds * video.fps))


def near(pixel, colour: tuple[int, int, int]) -> bool:
    return bool(np.abs(np.asarray(pixel)[:3].astype(int) - colour).max() <= 12)


def disc(frame) -> tuple[float, float, float, float]:
    """Where the white disc is: its middle, its width and height."""
    white = (frame[..., :3] > 230).all(axis=2)
    rows, columns = np.flatnonzero(white.any(axis=1)), np.flatnonzero(white.any(axis=0))
    return (
        float(columns.mean()),
        float(rows.mean()),
        float(columns[-1] - columns[0] + 1),
        float(rows[-1] - rows[0] + 1),
    )


@pytest.mark.parametrize("size", [(300, 900), (1600, 500), (640, 360), (90, 90)])
@pytest.mark.parametrize("video", [WIDE, Format(180, 320), Format(240, 240)])
def test_a_picture_fills_the_frame_and_is_not_stretched(tmp_path, size, video):
    file = own_files.picture(tmp_path / "one.png", *size, (BLUE,))
    shown = reel(tmp_path, own_files.keep(tmp_path, file), CameraMove.STATIC, video=video).frame(0)
    assert shown.shape == (video.height, video.width, 4)
    assert (shown[..., 3] == 255).all()
    for corner in (shown[0, 0], shown[0, -1], shown[-1, 0], shown[-1, -1]):
        assert near(corner, BLUE)
    across, _, width, height = disc(shown)
    assert across == pytest.approx((video.width - 1) / 2, abs=1.5)
    assert width == pytest.approx(height, abs=max(2, 0.03 * width))


def test_a_tall_picture_in_a_wide_film_shows_its_middle(tmp_path):
    file = own_files.picture(tmp_path / "one.jpg", 400, 1200, (RED, GREEN, BLUE))
    shown = reel(tmp_path, own_files.keep(tmp_path, file), CameraMove.STATIC).frame(0)
    assert near(shown[-1, 5], GREEN)
    assert near(shown[60, 5], GREEN)


@pytest.mark.parametrize(
    ("camera", "dx", "dy", "larger"),
    [
        (CameraMove.STATIC, 0, 0, 1),
        (CameraMove.PUSH, 0, 0, 1.09),
        (CameraMove.PULL, 0, 0, 0.92),
        (CameraMove.PAN_LEFT, 1, 0, 1),
        (CameraMove.PAN_RIGHT, -1, 0, 1),
        (CameraMove.TILT_UP, 0, 1, 1),
        (CameraMove.TILT_DOWN, 0, -1, 1),
        (CameraMove.CRANE, 0, 1, 1.04),
    ],
)
@pytest.mark.parametrize("size", [(1280, 720), (900, 1600)])
def test_the_shots_camera_moves_over_it(tmp_path, camera, dx, dy, larger, size):
    file = own_files.picture(tmp_path / "one.png", *size, (BLUE,))
    shown = reel(tmp_path, own_files.keep(tmp_path, file), camera, 4.0)
    first, last = shown.frame(0).copy(), shown.frame(95)
    (x0, y0, w0, _), (x1, y1, w1, h1) = disc(first), disc(last)
    assert w1 / w0 == pytest.approx(larger, abs=0.03)
    assert w1 == pytest.approx(h1, abs=2)
    if dx:
        assert (x1 - x0) * dx > 8
    if dy:
        assert (y1 - y0) * dy > 5
    if not dx and not dy:
        assert x1 == pytest.approx(x0, abs=1)
    assert near(last[0, 0], BLUE)
    assert near(first[-1, -1], BLUE)


def test_a_turned_photo_is_upright(tmp_path):
    from PIL import Image

    file = own_files.picture(tmp_path / "one.png", 640, 360, (RED, BLUE))
    lying = cv2.rotate(cv2.imread(str(file)), cv2.ROTATE_90_COUNTERCLOCKWISE)
    turned = Image.fromarray(lying[..., ::-1])
    exif = Image.Exif()
    exif[0x0112] = 6  # the camera was held upright: turn it clockwise
    turned.save(tmp_path / "turned.jpg", exif=exif, quality=95)
    shown = reel(tmp_path, own_files.keep(tmp_path, tmp_path / "turned.jpg"), CameraMove.STATIC)
    frame = shown.frame(0)
    assert near(frame[8, 160], RED)
    assert near(frame[-8, 160], BLUE)


def test_what_is_clear_in_a_picture_is_grey(tmp_path):
    made = np.zeros((200, 300, 4), np.uint8)
    made[:, 150:] = (*GREEN, 255)
    cv2.imwrite(str(tmp_path / "logo.png"), made)
    media = own_files.keep(tmp_path, tmp_path / "logo.png")
    frame = reel(tmp_path, media, CameraMove.STATIC).frame(0)
    assert near(frame[90, 40], (128, 128, 128))
    assert near(frame[90, 280], GREEN)


def test_a_film_shows_the_picture_in_shot_blend_still_and_preview(tmp_path, tiny_engines):
    build = Build(tmp_path)
    file = own_files.picture(tmp_path / "one.png", 500, 900, (GREEN,))
    media = own_files.keep(tmp_path, file)
    one = films.shot(1, films.line(1), media=media)
    two = films.shot(2, transition=TransitionKind.DISSOLVE)
    film = films.film((one, two))
    planned, facts = build.film(film)
    assert facts[planned.shots["shot-1"].transition or planned.shots["shot-2"].transition]

    def decoded(key: str) -> list:
        folder = build.folder(key)
        paths = [folder / name for name in read_list(folder).files]
        return [to_bgr(planes) for planes in pieces.decode(paths, film.format)]

    body = decoded(planned.shots["shot-1"].shot)
    assert all(near(frame[10, 20], GREEN) for frame in body)
    blend = decoded(planned.shots["shot-2"].transition)
    assert near(blend[0][10, 20], GREEN) or np.abs(blend[0][10, 20].astype(int) - GREEN).max() < 25
    assert not near(blend[-1][10, 20], GREEN)

    build.step(planned.step(planned.shots["shot-1"].still))
    still = cv2.imread(str(build.folder(planned.shots["shot-1"].still) / "still.jpg"))
    assert near(still[10, 20], GREEN)
    preview = preview_step(film, film.scenes[0], one, 1.0)
    assert build.step(preview)["frames"] == 24


def test_the_same_picture_gives_the_same_frames(tmp_path):
    file = own_files.picture(tmp_path / "one.png", 700, 500, (RED, BLUE))
    media = own_files.keep(tmp_path, file)
    one, other = (reel(tmp_path, media, CameraMove.PUSH) for _ in range(2))
    last = one.frame(90).copy()
    one.frame(3)
    assert np.array_equal(last, other.frame(90))
