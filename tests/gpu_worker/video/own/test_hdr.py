"""Clips that a phone filmed in high dynamic range."""

from dataclasses import replace
from pathlib import Path

import av
import numpy as np
import pytest
from av.video.reformatter import ColorPrimaries, ColorTrc

from gpu_worker.video.clip.engine import Clip
from studio.domain.conform import footage
from studio.domain.film import Format
from tests import films
from tests.gpu_worker import own_files

SIZE = (320, 180)
CURVES = {"hlg": ("arib-std-b67", ColorTrc.ARIB_STD_B67), "pq": ("smpte2084", ColorTrc.SMPTE2084)}


def filmed(path: Path, curve: str, planes: tuple[float, float, float]) -> Path:
    """Write a clip of one colour: Y of 0 to 1, Cb and Cr of -0.5 to 0.5."""
    name, number = CURVES[curve]
    width, height = SIZE
    told = f"colorprim=bt2020:transfer={name}:colormatrix=bt2020nc:log-level=none"
    with av.open(str(path), "w") as output:
        stream = output.add_stream("libx265", rate=24, options={"crf": "4", "x265-params": told})
        stream.width, stream.height, stream.pix_fmt = width, height, "yuv444p10le"
        stream.codec_context.color_trc = number
        stream.codec_context.color_primaries = ColorPrimaries.BT2020
        stream.codec_context.colorspace = 9
        luma, *chroma = planes
        levels = [round(64 + 876 * luma), *(round(512 + 896 * one) for one in chroma)]
        made = np.stack([np.full((height, width), level, np.uint16) for level in levels])
        frame = av.VideoFrame(width, height, "yuv444p10le")
        for plane, values in zip(frame.planes, made, strict=True):
            rows = np.zeros((height, plane.line_size // 2), np.uint16)
            rows[:, :width] = values
            plane.update(rows.tobytes())
        for _ in range(4):
            output.mux(stream.encode(frame))
        output.mux(stream.encode(None))
    return path


def seen(root: Path, file: Path) -> list[int]:
    """Return the middle of the first picture as red, green, blue."""
    media = own_files.keep(root, file)
    film = replace(films.film((films.shot(1, media=media),)), format=Format(*SIZE))
    asked = footage(film, film.scenes[0], film.shots[0], media)
    frame = Clip().open(asked, root / media.key, 24).frame(0)
    return [int(level) for level in frame[90, 160, 2::-1]]


# Signals of ITU-R BT.2408, table 1: a grey card, and reference white.
@pytest.mark.parametrize(
    ("curve", "card", "white"), [("hlg", 0.38, 0.75), ("pq", 0.38, 0.58)], ids=["hlg", "pq"]
)
def test_a_grey_card_and_white_look_as_in_any_other_clip(tmp_path, curve, card, white):
    for name, signal, expected in (("card.mp4", card, 108), ("white.mp4", white, 241)):
        picture = seen(tmp_path, filmed(tmp_path / name, curve, (signal, 0, 0)))
        assert picture == pytest.approx([expected] * 3, abs=6)
        assert max(picture) - min(picture) <= 2


@pytest.mark.parametrize("curve", list(CURVES))
def test_light_beyond_white_still_differs(tmp_path, curve):
    lamps = [
        seen(tmp_path, filmed(tmp_path / f"{signal}.mp4", curve, (signal, 0, 0)))[0]
        for signal in ((0.75, 0.85, 0.95) if curve == "hlg" else (0.58, 0.65, 0.72))
    ]
    assert lamps == sorted(set(lamps))
    assert lamps[-1] <= 255


def test_a_wide_red_stays_red(tmp_path):
    # Red of BT.709 in BT.2020's primaries is (0.6274, 0.0691, 0.0164); here at half of white, in HLG.
    red, green, blue = seen(tmp_path, filmed(tmp_path / "red.mp4", "hlg", (0.305, -0.11, 0.22)))
    assert red > 2 * max(green, blue)
    assert red > 100
