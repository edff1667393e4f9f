import numpy as np
import pytest
import soundfile
from hypothesis import given, settings
from hypothesis import strategies as st

from gpu_worker.voice.kokoro.model import LONGEST
from gpu_worker.voice.kokoro.phonemes import link, pronounce
from gpu_worker.voice.kokoro.utter import _pieces
from gpu_worker.voice.sound import LOUDNESS, loudness
from studio.domain.errors import EngineFailed
from tests.gpu_worker.voice.speaking import (
    KAHANI,
    STORY,
    in_order,
    needs_packs,
    request,
    speak_into,
    spoken,
)
from tests.support.hearing import letter_error_rate, skeleton, transcribe, word_error_rate

pytestmark = needs_packs

NUMBERS = "In 1947, Dr. Smith paid $1,250 for 25 boats; the well-known captain didn't believe him!"


@pytest.mark.parametrize(("text", "voice"), [(STORY, "grace"), (NUMBERS, "george")])
def test_english_is_understood(text: str, voice: str):
    line = spoken(request(text, voice))
    assert word_error_rate(text, transcribe(line.file, "en")) <= 0.15


@pytest.mark.parametrize("voice", ["meera", "harish"])
def test_hindi_is_understood(voice: str):
    line = spoken(request(KAHANI, voice, "hi"))
    heard = transcribe(line.file, "hi")
    assert letter_error_rate(skeleton(KAHANI), skeleton(heard)) <= 0.3


def test_other_languages_are_understood():
    text = "Старый смотритель маяка улыбнулся."
    line = spoken(request(text, "daniel", "ru"))
    assert letter_error_rate(text, transcribe(line.file, "ru")) <= 0.3


def test_a_word_of_another_script_is_said_by_its_own_rules():
    sounds = pronounce("धन्यवाद", "en")
    assert sounds.phonemes == pronounce("धन्यवाद", "hi").phonemes != ""


@pytest.mark.parametrize("text", [STORY, NUMBERS, "She said धन्यवाद 😀 — and (quietly) left."])
def test_every_written_word_has_its_time(text: str):
    speech = spoken(request(text)).speech
    assert [word.text for word in speech.words] == text.split()
    assert in_order(speech)


def test_words_lie_where_the_sound_is():
    line = spoken(request(STORY))
    words = {word.text: word for word in line.speech.words}
    said = line.loud(words["smiled,"].start, words["smiled,"].start + 0.3)
    pause = line.loud(words["and"].start - 0.12, words["and"].start - 0.02)
    assert said > 4 * pause


def test_the_file_is_mono_24_khz_16_bit_and_evenly_loud():
    for line in (spoken(request(STORY)), spoken(request(KAHANI, "meera", "hi"))):
        info = soundfile.info(line.file)
        assert (info.channels, info.samplerate, info.subtype) == (1, 24_000, "PCM_16")
        assert loudness(line.samples.astype(np.float32)) == pytest.approx(LOUDNESS, abs=1)
        assert np.abs(line.samples).max() < 0.95
        assert info.duration == pytest.approx(line.speech.seconds, abs=0.002)


def test_silence_is_cut_at_both_ends():
    line = spoken(request(STORY))
    assert line.loud(0, 0.1) > 0.002
    assert line.loud(line.speech.seconds - 0.15, line.speech.seconds) > 0.0005
    assert line.speech.words[0].start < 0.1


@pytest.mark.parametrize("text", ["", "   ", "😀", "— … !!!", "\u200b", "\x00"])
def test_a_line_without_anything_to_say_is_a_short_silence(text: str):
    line = spoken(request(text))
    assert 0.1 < line.speech.seconds < 1
    assert np.abs(line.samples).max() == 0
    assert [word.text for word in line.speech.words] == text.split()


def test_the_changes_before_a_vowel():
    spoken_words = link([pronounce(word, "en") for word in ["the", "end", "of", "the", "story"]])
    assert [sound.phonemes for sound in spoken_words][::3] == ["ði", "ðə"]


def test_a_very_long_line_is_cut_into_pieces_at_the_ends_of_sentences():
    sounds = [pronounce(word, "en") for word in (STORY + " ").split() * 20]
    pieces = [piece.phonemes for piece in _pieces(sounds)]
    assert len(pieces) > 2
    assert all(len(piece) <= LONGEST for piece in pieces)
    assert all(piece.endswith(".") for piece in pieces)


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=60))
def test_any_text_can_be_pronounced(text: str):
    for word in text.split():
        pronounce(word, "en")


def test_equal_requests_give_equal_bytes(tmp_path):
    one, two = tmp_path / "one", tmp_path / "two"
    for folder in (one, two):
        folder.mkdir()
        speak_into(folder, request("Come here!", "margaret", emotion="afraid"))
    assert (one / "speech.wav").read_bytes() == (two / "speech.wav").read_bytes()


def test_an_unknown_voice_and_an_unknown_language_are_refused():
    with pytest.raises(EngineFailed, match=r"error\.voice\.unknown"):
        spoken(request("Hello.", "nobody"))
    with pytest.raises(EngineFailed, match=r"error\.voice\.language"):
        spoken(request("こんにちは。", "grace", "ja"))
