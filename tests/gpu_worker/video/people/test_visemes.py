"""Mouths follow sounds."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gpu_worker.video.painter.people.visemes import MOUTHS, MouthTrack, keys, shapes
from studio.domain.speech import Phone

KOKORO = (
    "AIOQSTWYabcdefhijklmnopqrstuvwxyzæçðøŋœɐɑɒɔɕɖəɚɛɜɟɡɣɤɥɨɪɬɯɰɲɳɴɸɹɻɽɾʁʂʃʈʊʋʌʎʐʒʔʝʣʤʥʦʧʨθχβᵊᵻ"
)


@pytest.mark.parametrize(
    "symbol", [*KOKORO, "aɪ", "eɪ", "oʊ", "tʃ", "d͡ʒ", "ɑː", "ˈæ", "bʰ", "ɪ̃", "n̩"]
)
def test_every_sound_has_a_mouth(symbol: str) -> None:
    found = shapes(symbol)
    assert found
    assert all(shape in MOUTHS for shape in found)


@pytest.mark.parametrize("symbol", ["", " ", "ˈ", "ː", ",", "!", "—", "।", "₃", "5"])
def test_silence_and_marks_move_nothing(symbol: str) -> None:
    assert shapes(symbol) == ()


@given(st.text(max_size=4))
def test_unknown_symbols_are_never_an_error(symbol: str) -> None:
    assert all(shape in MOUTHS for shape in shapes(symbol))


def test_an_affricate_is_one_mouth_and_a_diphthong_two() -> None:
    assert shapes("t͡ʃ") == shapes("ʧ") == ("sh",)
    assert shapes("I") == ("aa", "ee")
    assert shapes("bʱ") == ("mbp",)


@pytest.mark.parametrize("sound", "mbp")
@pytest.mark.parametrize("length", [0.03, 0.05, 0.12])
@pytest.mark.parametrize("offset", [0.0, 0.013, 0.029])
def test_lips_close_for_two_frames(sound: str, length: float, offset: float) -> None:
    phones = [Phone("ɑ", 0, 0.3), Phone(sound, 0.3, 0.3 + length), Phone("ɑ", 0.3 + length, 0.8)]
    track = MouthTrack(keys(phones, offset))
    mouths = [track.at(n / 24) for n in range(24)]
    shut = [m is not None and m.opening < 0.3 for m in mouths[6:16]]
    assert any(a and b for a, b in pairwise(shut))
    wide = track.at(0.15 + offset)
    assert wide is not None
    assert wide.opening > 8


@pytest.mark.parametrize("sound", "fv")
def test_the_lip_touches_the_teeth(sound: str) -> None:
    phones = [Phone("ɑ", 0, 0.3), Phone(sound, 0.3, 0.35), Phone("ɑ", 0.35, 0.6)]
    mouth = MouthTrack(keys(phones)).at(0.325)
    assert mouth is not None
    assert mouth.tuck > 0.95


def test_a_shape_begins_before_its_sound_and_leaves_after_it() -> None:
    track = MouthTrack(keys([Phone("ɑ", 1.0, 1.2)]))
    assert track.at(0.9) is None
    early, late = track.at(0.97), track.at(1.23)
    assert early is not None
    assert late is not None
    assert early.opening > 0
    assert late.opening > 0
    assert track.at(1.27) is None


def test_a_shout_opens_more_and_still_closes() -> None:
    phones = [Phone("ɑ", 0, 0.3), Phone("m", 0.3, 0.4)]
    track = MouthTrack(keys(phones))
    calm, loud, shut = track.at(0.15), track.at(0.15, 1.4), track.at(0.35, 1.4)
    assert calm is not None
    assert loud is not None
    assert shut is not None
    assert loud.opening > 1.3 * calm.opening
    assert shut.opening < 0.1
