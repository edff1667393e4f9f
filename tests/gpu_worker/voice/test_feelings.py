"""What age, feeling and delivery do to a voice, measured."""

import numpy as np
import pytest

from gpu_worker.voice.chant import syllables
from gpu_worker.voice.sound import loudness
from studio.domain.speech import Phone
from studio.domain.tuning import SA
from tests.gpu_worker.voice.speaking import KAHANI, STORY, in_order, needs_packs, request, spoken
from tests.support.hearing import transcribe, word_error_rate

pytestmark = needs_packs


def feeling(name: str, voice: str = "grace"):
    return spoken(request(STORY, voice, emotion=name))


def lufs(line) -> float:
    return loudness(line.samples.astype(np.float32))


@pytest.mark.parametrize(
    ("language", "text", "child", "woman", "man"),
    [("en", STORY, "lily", "grace", "walter"), ("hi", KAHANI, "pari", "ananya", "harish")],
)
def test_a_child_speaks_higher_than_a_woman_and_she_higher_than_an_old_man(
    language: str, text: str, child: str, woman: str, man: str
):
    high, middle, low = (
        spoken(request(text, voice, language)).pitch for voice in (child, woman, man)
    )
    assert high > 1.2 * middle > 1.2 * 1.2 * low


def test_a_changed_voice_is_still_understood():
    assert word_error_rate(STORY, transcribe(spoken(request(STORY, "lily")).file, "en")) <= 0.15


def test_sadness_is_slower_lower_and_softer_than_joy():
    sad, happy = feeling("sad"), feeling("happy")
    assert sad.speech.seconds > 1.1 * happy.speech.seconds
    assert sad.pitch < 0.95 * happy.pitch
    assert lufs(sad) < lufs(happy) - 2


def test_a_whisper_has_no_tone_and_is_soft():
    whisper, plain = feeling("whisper"), feeling("neutral")
    assert whisper.voiced < 0.4 * plain.voiced
    assert lufs(whisper) < lufs(plain) - 4


def test_a_shout_is_louder_and_higher():
    shout, plain = feeling("shout"), feeling("neutral")
    assert lufs(shout) > lufs(plain) + 2.5
    assert shout.pitch > 1.15 * plain.pitch


def test_a_thought_is_softer_and_darker():
    thought, plain = spoken(request(STORY, delivery="think")), feeling("neutral")

    def share_of_highs(line) -> float:
        power = np.abs(np.fft.rfft(line.samples)) ** 2
        hertz = np.fft.rfftfreq(len(line.samples), 1 / line.rate)
        return float(power[hertz > 5000].sum() / power.sum())

    assert lufs(thought) < lufs(plain) - 2
    assert share_of_highs(thought) < 0.5 * share_of_highs(plain)


@pytest.mark.parametrize(("voice", "ratio"), [("harish", 1.0), ("meera", 1.5)])
def test_a_chant_stays_on_sa_or_pa(voice: str, ratio: float):
    line = spoken(request("वक्रतुण्ड महाकाय सूर्यकोटि", voice, "sa", delivery="chant"))
    assert line.pitch == pytest.approx(SA * ratio, rel=0.02)
    assert in_order(line.speech)
    assert len(line.speech.words) == 3


def test_a_chant_is_slower_than_speech():
    verse = "वक्रतुण्ड महाकाय सूर्यकोटि"
    chanted = spoken(request(verse, "harish", "sa", delivery="chant"))
    assert chanted.speech.seconds > 1.3 * spoken(request(verse, "harish", "sa")).speech.seconds


def test_heavy_syllables_are_held_twice_as_long():
    signs = ["n", "ɪ", "ɾ", "v", "ɪ", "k", "aː", "k", "ɐ"]
    phones = [Phone(sign, index * 0.1, index * 0.1 + 0.1) for index, sign in enumerate(signs)]
    assert [syllable.beats for syllable in syllables(phones)] == [2, 1, 2, 3]
