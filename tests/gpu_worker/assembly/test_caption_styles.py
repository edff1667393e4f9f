"""How captions look: an outline that reads over any picture, and words that light up in their order."""

from dataclasses import replace

import cv2
import numpy as np
import pytest

from gpu_worker.assembly import pieces
from gpu_worker.assembly.burn import Overlay, burn, burn_at, stamp
from gpu_worker.assembly.colour import luma, to_planes
from gpu_worker.assembly.lettering import draw_caption
from gpu_worker.assembly.poster import to_bgr
from gpu_worker.assembly.shot import read_list, take
from studio.domain.codec import decode
from studio.domain.film import CaptionStyle
from studio.domain.speech import Speech
from studio.domain.steps import ShotRequest
from tests import films
from tests.gpu_worker.building import Build

OUTLINE, KARAOKE = CaptionStyle.OUTLINE, CaptionStyle.KARAOKE
ROWS = {
    "en": ("The North Wind boasted", "of great strength."),
    "hi": ("उत्तरी हवा और सूरज झगड़ रहे थे", "कि बलवान कौन है।"),
    "ar": ("كانت ريح الشمال والشمس تتجادلان", "أيّهما أقوى!"),
    "ta": ("வடகாற்றும் சூரியனும்", "வாதிட்டுக் கொண்டிருந்தன."),
}
SKY, NIGHT = (250, 244, 238), (24, 18, 20)


def backdrop(colour, size=(1280, 720)):
    return to_planes(np.full((size[1], size[0], 4), (*colour, 255), np.uint8))


def light(planes) -> np.ndarray:
    """Relative luminance of every pixel, as WCAG has it."""
    share = to_bgr(planes).astype(float) / 255
    linear = np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)
    return linear @ [0.0722, 0.7152, 0.2126]


def contrast(one: float, other: float) -> float:
    high, low = max(one, other), min(one, other)
    return (high + 0.05) / (low + 0.05)


def letters(rows, style=OUTLINE, size=(1280, 720)) -> np.ndarray:
    """Where the letters themselves lie in the frame."""
    drawn = draw_caption(rows, *size, style)
    found = np.zeros((size[1], size[0]), bool)
    high, wide = drawn.pixels.shape[:2]
    found[drawn.y : drawn.y + high, drawn.x : drawn.x + wide] = drawn.pixels[..., 1] > 225
    return found


def lit(rows, said: int) -> np.ndarray:
    """Where the letters are amber: much less blue than green."""
    pixels = draw_caption(rows, 1280, 720, KARAOKE, said).pixels.astype(int)
    return (pixels[..., 1] - pixels[..., 2] > 60) & (pixels[..., 0] > 180)


@pytest.mark.parametrize("rows", ROWS.values(), ids=ROWS)
@pytest.mark.parametrize("colour", [SKY, NIGHT], ids=["sky", "night"])
@pytest.mark.parametrize("style", CaptionStyle)
def test_letters_stand_out_from_what_is_around_them(rows, colour, style):
    planes = backdrop(colour)
    burn(planes, stamp(rows, 1280, 720, style))
    inside = letters(rows, style)
    around = cv2.dilate(inside.astype(np.uint8), np.ones((7, 7))) > 0
    # A ring three pixels away from the letters' solid parts: outline or plate, never the sky.
    ring = around & ~(cv2.dilate(inside.astype(np.uint8), np.ones((5, 5))) > 0)
    seen = light(planes)
    assert contrast(np.median(seen[inside]), np.median(seen[ring])) > 4.5


@pytest.mark.parametrize("rows", ROWS.values(), ids=ROWS)
def test_every_word_that_was_said_stays_readable_over_a_bright_sky(rows):
    planes = backdrop(SKY)
    said = len("\n".join(rows))
    burn(planes, stamp(rows, 1280, 720, KARAOKE, said))
    drawn = draw_caption(rows, 1280, 720, KARAOKE, said)
    seen = light(planes)[drawn.y :, drawn.x :][: drawn.pixels.shape[0], : drawn.pixels.shape[1]]
    assert contrast(np.median(seen[lit(rows, said)]), np.median(seen)) > 4.5


def test_an_outline_leaves_the_picture_free_between_the_rows_ends():
    planes = backdrop(SKY)
    burn(planes, stamp(("Yes, a very long first row", "no"), 1280, 720, OUTLINE))
    plate = draw_caption(("Yes, a very long first row", "no"), 1280, 720)
    x, y, high = plate.x, plate.y, plate.pixels.shape[0]
    beside = luma(planes)[y + high * 3 // 4 : y + high, x : x + 100]
    assert np.array_equal(beside, luma(backdrop(SKY))[y + high * 3 // 4 : y + high, x : x + 100])


@pytest.mark.parametrize("rows", ROWS.values(), ids=ROWS)
@pytest.mark.parametrize("size", [(1280, 720), (720, 1280), (320, 180)])
def test_words_lie_at_the_same_place_in_every_style(rows, size):
    plate, outline, karaoke = (draw_caption(rows, *size, style) for style in CaptionStyle)
    assert (plate.x, plate.y) == (outline.x, outline.y) == (karaoke.x, karaoke.y)
    assert np.array_equal(plate.pixels, karaoke.pixels)
    solid = plate.pixels[..., 1] > 240
    assert outline.pixels[..., 1][solid].min() > 225


@pytest.mark.parametrize("language", ["en", "hi", "ta"])
def test_words_light_up_from_the_left_and_letters_keep_their_shapes(language):
    rows = ROWS[language]
    white = draw_caption(rows, 1280, 720, KARAOKE).pixels
    first, whole = len(rows[0].split()[0]), len("\n".join(rows))
    amber = lit(rows, first)
    columns, every = np.nonzero(amber.any(0))[0], np.nonzero(lit(rows, whole).any(0))[0]
    half = white.shape[0] // 2
    assert not amber[half + half // 4 :].any()
    assert columns.max() < (every.min() + every.max()) / 2 + 40
    # Only the colour changed: as much of every pixel is covered, but for rounding.
    other = draw_caption(rows, 1280, 720, KARAOKE, first).pixels
    assert np.abs(other[..., 3].astype(int) - white[..., 3]).max() <= 12


def test_arabic_words_light_up_from_the_right():
    rows = ROWS["ar"]
    every = np.nonzero(lit(rows, len(rows[0])).any(0))[0]
    first = np.nonzero(lit(rows, len(rows[0].split()[0])).any(0))[0]
    assert abs(first.max() - every.max()) <= 1
    assert first.min() > (every.min() + every.max()) / 2


def test_a_word_is_lit_from_its_frame_on():
    overlay = Overlay(2, 12, ("One two three",), KARAOKE, ((2, 3), (5, 7), (9, 13)))
    planes = [to_bgr(burn_at(backdrop(NIGHT), number, [overlay])) for number in range(14)]
    amber = [int(((one[..., 2].astype(int) - one[..., 0]) > 90).sum()) for one in planes]
    assert amber[0] == amber[1] == amber[12] == 0
    assert 0 < amber[2] == amber[4] < amber[5] == amber[8] < amber[9] == amber[11]


@pytest.fixture
def build(tmp_path, tiny_engines) -> Build:
    return Build(tmp_path)


def amber_of(frame) -> int:
    picture = to_bgr(frame).astype(int)[110:]
    return int(((picture[..., 1] - picture[..., 0] > 40) & (picture[..., 2] > 170)).sum())


def test_words_of_a_shot_light_up_when_the_voice_says_them(build):
    film = films.film((films.shot(1, films.line(1, "The river is wide tonight.")),))
    planned, _ = build.film(replace(film, caption_style=KARAOKE))
    step = planned.step(planned.shots["shot-1"].shot)
    request = step.request
    assert isinstance(request, ShotRequest)
    heard = decode((build.folder(step.inputs[0]) / "speech.json").read_bytes(), Speech)
    start = take(request.picture, [heard]).timing.starts[0]
    folder = build.folder(step.key)
    paths = [folder / name for name in read_list(folder).files]
    amber = [amber_of(frame) for frame in pieces.decode(paths, films.TINY)]
    begins = [round((start + word.start) * 24) for word in heard.words]
    assert len(set(begins)) == 5
    assert amber[begins[0] - 1] == 0
    for frame, before in zip(begins, [0, *(amber[frame] for frame in begins)], strict=False):
        assert amber[frame] > before + 8
        assert amber[frame - 1] <= before + 6


def test_another_style_draws_the_shot_anew_and_nothing_when_captions_are_not_burnt(build):
    film = films.film((films.shot(1, films.line(1)), films.shot(2, seconds=3.0)))
    _, made = build.film(film)
    again, redone = build.film(replace(film, caption_style=OUTLINE))
    assert set(redone) == {again.shots["shot-1"].shot, again.film}
    assert len(made) > 3
