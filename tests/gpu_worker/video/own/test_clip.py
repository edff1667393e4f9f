"""A creator's clip as a shot."""

from dataclasses import replace
from itertools import pairwise

import av
import numpy as np
import pytest

from gpu_worker import media as media_files
from gpu_worker.contract import Reel
from gpu_worker.video.clip.engine import Clip
from studio.domain.conform import footage
from studio.domain.errors import EngineFailed
from studio.domain.film import Format, Media
from tests import films
from tests.gpu_worker import own_files
from tests.gpu_worker.building import Build

WIDE = Format(320, 180)
GREYS = [20 + 4 * number for number in range(50)]


def reel(root, media: Media, video: Format = WIDE) -> Reel:
    film = replace(films.film((films.shot(1, seconds=4.0, media=media),)), format=video)
    return Clip().open(footage(film, film.scenes[0], film.shots[0], media), root / media.key, 96)


def grey(frame) -> int:
    return round(float(frame[40:140, 60:260, :3].mean()))


def shown(one: Reel, numbers) -> list[int]:
    """Which pictures of the clip these frames are."""
    return [round((grey(one.frame(number)) - 20) / 4) for number in numbers]


@pytest.mark.parametrize("name", ["one.mp4", "one.mkv"])
def test_the_pictures_come_in_order_and_the_last_one_stays(tmp_path, name):
    media = own_files.keep(tmp_path, own_files.clip(tmp_path / name, 320, 180, 24, GREYS))
    seen = shown(reel(tmp_path, media), range(96))
    assert seen == [*range(50), *[49] * 46]


@pytest.mark.parametrize("fps", [12, 30, 60])
def test_another_rate_keeps_the_speed(tmp_path, fps):
    media = own_files.keep(tmp_path, own_files.clip(tmp_path / "one.mp4", 320, 180, fps, GREYS))
    seen = shown(reel(tmp_path, media), range(20))
    assert seen == [min(49, number * fps // 24) for number in range(20)]


def test_it_begins_where_the_shot_wants_it(tmp_path):
    file = own_files.clip(tmp_path / "one.mp4", 320, 180, 24, GREYS)
    media = own_files.keep(tmp_path, file, start=1.0)
    assert shown(reel(tmp_path, media), [0, 10, 25, 26, 90]) == [24, 34, 49, 49, 49]
    beyond = replace(media, start=media.seconds + 5)
    assert shown(reel(tmp_path, beyond), [0, 30]) == [49, 49]


def test_frames_can_be_asked_for_in_any_order(tmp_path):
    media = own_files.keep(tmp_path, own_files.clip(tmp_path / "one.mp4", 320, 180, 24, GREYS))
    assert shown(reel(tmp_path, media), [40, 41, 3, 4, 90, 0, 20]) == [40, 41, 3, 4, 49, 0, 20]


@pytest.mark.parametrize("video", [WIDE, Format(180, 320), Format(240, 240)])
@pytest.mark.parametrize("size", [(640, 360), (240, 480)])
def test_a_clip_fills_the_frame_and_is_not_stretched(tmp_path, video, size):
    path = tmp_path / "one.mp4"
    width, height = size
    picture = np.full((height, width, 3), (220, 60, 30), np.uint8)
    side = 60
    left, top = (width - side) // 2, (height - side) // 2
    picture[top : top + side, left : left + side] = 255
    with av.open(str(path), "w") as output:
        stream = output.add_stream("libx264", rate=24, options={"crf": "8"})
        stream.width, stream.height, stream.pix_fmt = width, height, "yuv444p"
        output.mux(stream.encode(av.VideoFrame.from_ndarray(picture, "bgr24")))
        output.mux(stream.encode(None))
    frame = reel(tmp_path, own_files.keep(tmp_path, path), video).frame(0)
    assert frame.shape == (video.height, video.width, 4)
    assert (frame[..., 3] == 255).all()
    for corner in (frame[0, 0], frame[0, -1], frame[-1, 0], frame[-1, -1]):
        assert np.abs(corner[:3].astype(int) - (220, 60, 30)).max() < 25
    white = (frame[..., :3] > 200).all(axis=2)
    across, down = white.any(axis=0).sum(), white.any(axis=1).sum()
    assert across == pytest.approx(down, abs=3)
    middle = np.argwhere(white).mean(axis=0)
    assert middle == pytest.approx([(video.height - 1) / 2, (video.width - 1) / 2], abs=1.5)


@pytest.mark.parametrize(("rotation", "corner"), [(90, (-1, 0)), (180, (-1, -1)), (270, (0, -1))])
def test_a_clip_of_a_turned_phone_is_upright(tmp_path, rotation, corner, monkeypatch):
    """The bright corner is at the top left of what was stored; turned against the clock it lies elsewhere."""
    picture = np.full((180, 320, 3), 40, np.uint8)
    picture[:90, :160] = 220
    path = tmp_path / "one.mp4"
    with av.open(str(path), "w") as output:
        stream = output.add_stream("libx264", rate=24, options={"crf": "8"})
        stream.width, stream.height, stream.pix_fmt = 320, 180, "yuv420p"
        output.mux(stream.encode(av.VideoFrame.from_ndarray(picture, "bgr24")))
        output.mux(stream.encode(None))
    media = own_files.keep(tmp_path, path)
    facts = tmp_path / media.key / "facts.json"
    facts.write_text(facts.read_text().replace('"rotation":0', f'"rotation":{rotation}'))
    upright = Format(180, 320) if rotation % 180 else WIDE
    frame = reel(tmp_path, media, upright).frame(0)
    row, column = corner
    assert frame[row, column, 0] > 200
    dark = [frame[y, x, 0] for y in (0, -1) for x in (0, -1) if (y, x) != corner]
    assert max(dark) < 60


def test_a_film_shows_the_clip_and_its_captions(tmp_path, tiny_engines):
    build = Build(tmp_path)
    media = own_files.keep(tmp_path, own_files.clip(tmp_path / "one.mp4", 320, 180, 24, GREYS))
    planned, facts = build.film(films.film((films.shot(1, films.line(1), media=media),)))
    key = planned.shots["shot-1"].shot
    with av.open(str(build.folder(key) / "shot.mp4")) as container:
        frames = [frame.to_ndarray(format="bgr24") for frame in container.decode(video=0)]
    assert len(frames) == facts[key]["frames"]
    greys = [float(frame[:60].mean()) for frame in frames]
    assert greys[0] == pytest.approx(20, abs=4)
    assert all(later >= one - 1 for one, later in pairwise(greys))
    assert greys[-1] == pytest.approx(GREYS[min(49, len(frames) - 1)], abs=4)


@pytest.mark.parametrize("reader", ["concat", "hls", "lavfi", "image2"])
def test_no_other_reader_is_ever_used(tmp_path, reader):
    (tmp_path / "facts.json").write_text(f'{{"reader": "{reader}"}}')
    (tmp_path / "original.bin").write_text("ffconcat version 1.0\nfile '/etc/passwd'\n")
    with pytest.raises(EngineFailed):
        media_files.opened(tmp_path)


def test_a_playlist_in_the_place_of_a_clip_is_refused(tmp_path):
    (tmp_path / "facts.json").write_text('{"reader": "mov"}')
    (tmp_path / "original.bin").write_text("#EXTM3U\n#EXT-X-ENDLIST\nfile:///etc/passwd\n")
    with pytest.raises(EngineFailed) as caught:
        media_files.opened(tmp_path)
    assert caught.value.code == "error.media.broken"
