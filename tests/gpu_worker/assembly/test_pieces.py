"""Encoded pieces: true to the picture, closed, and joined bit by bit."""

from pathlib import Path

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gpu_worker.assembly import packets, pieces
from gpu_worker.assembly.colour import Planes, chroma, luma, to_planes
from gpu_worker.assembly.poster import to_bgr
from studio.domain.film import Format

VIDEO = Format(width=320, height=180)


def picture(number: int) -> Planes:
    """A ball over a soft slope: what a shot looks like to the encoder."""
    frame = np.full((180, 320, 4), 255, np.uint8)
    frame[..., :3] = np.linspace(40, 200, 320)[None, :, None]
    cv2.circle(frame, (20 + 3 * number, 90), 30, (60, 90, 220, 255), -1, cv2.LINE_AA)
    return to_planes(frame)


@pytest.fixture(scope="module")
def three(tmp_path_factory) -> list[Path]:
    """Pieces of 30, 2 and 24 frames that follow each other."""
    folder = tmp_path_factory.mktemp("pieces")
    ranges = [range(30), range(30, 32), range(32, 56)]
    paths = [folder / f"{frames.start}.piece" for frames in ranges]
    for frames, path in zip(ranges, paths, strict=True):
        pieces.encode(frames, picture, VIDEO, path)
    return paths


def test_decoded_frames_look_like_the_drawn_ones(three):
    frames = list(pieces.decode(three, VIDEO))
    assert len(frames) == 56
    for number, frame in enumerate(frames):
        error = np.mean((frame.astype(float) - picture(number)) ** 2)
        assert 10 * np.log10(255**2 / error) > 38


def test_joined_pieces_decode_as_each_alone(three):
    joined = list(pieces.decode(three, VIDEO))
    alone = [frame for path in three for frame in pieces.decode([path], VIDEO)]
    assert all(np.array_equal(one, other) for one, other in zip(joined, alone, strict=True))


def test_the_same_frames_give_the_same_bytes(three, tmp_path):
    pieces.encode(range(30), picture, VIDEO, tmp_path / "again.piece")
    assert (tmp_path / "again.piece").read_bytes() == three[0].read_bytes()


def test_a_piece_has_one_key_frame_at_its_start_and_steady_decoding_times(three):
    for path in three:
        loaded = packets.load(path)
        assert [packet.is_keyframe for packet in loaded] == [True] + [False] * (len(loaded) - 1)
        assert [packet.dts for packet in loaded] == [
            n - packets.REORDER for n in range(len(loaded))
        ]
        assert sorted(packet.pts for packet in loaded) == list(range(len(loaded)))
        assert all(packet.pts >= packet.dts for packet in loaded)


def test_a_file_that_is_no_piece_is_refused(tmp_path):
    (tmp_path / "a.piece").write_bytes(b"not a piece at all")
    with pytest.raises(ValueError):
        packets.load(tmp_path / "a.piece")


@given(st.integers(0, 40), st.integers(0, 3000))
def test_cuts_cover_every_frame_once_in_pieces_of_two_to_48_frames(first, length):
    ranges = pieces.cut(first, first + length)
    assert [number for frames in ranges for number in frames] == list(range(first, first + length))
    assert all(min(length, 2) <= len(frames) <= pieces.LONGEST for frames in ranges)


@pytest.mark.parametrize(
    ("bgr", "yuv"),
    [  # ITU-R BT.709-6, limited range
        ((0, 0, 0), (16, 128, 128)),
        ((255, 255, 255), (235, 128, 128)),
        ((0, 0, 255), (63, 102, 240)),
        ((0, 255, 0), (173, 42, 26)),
        ((255, 0, 0), (32, 240, 118)),
    ],
)
def test_colours_are_those_of_bt_709(bgr, yuv):
    planes = to_planes(np.full((16, 16, 4), (*bgr, 255), np.uint8))
    assert (luma(planes)[0, 0], *chroma(planes)[:, 0, 0]) == yuv
    assert np.abs(to_bgr(planes)[0, 0].astype(int) - bgr).max() <= 3
