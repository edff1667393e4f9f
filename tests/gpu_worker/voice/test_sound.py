import numpy as np
import pytest

from gpu_worker.voice import sound
from gpu_worker.voice.take import RATE, Take, every_word, join
from studio.domain.speech import Word


def tone(seconds: float, loud: float = 0.1, hertz: float = 1000) -> np.ndarray:
    times = np.arange(round(seconds * RATE)) / RATE
    return (loud * np.sin(2 * np.pi * hertz * times)).astype(np.float32)


def test_loudness_is_that_of_the_standard():
    # BS.1770: a 997 Hz sine of 0 dB in one channel is −3.01 LUFS.
    assert sound.loudness(tone(2, 1.0, 997)) == pytest.approx(-3.01, abs=0.1)
    assert sound.loudness(np.zeros(RATE, np.float32)) == -120


def test_levelling_reaches_the_loudness_without_clipping():
    quiet = sound.level(tone(1, 0.001))
    assert sound.loudness(quiet) == pytest.approx(sound.LOUDNESS, abs=0.1)
    spiky = tone(1, 0.01)
    spiky[::4000] = 0.9
    assert np.abs(sound.level(spiky, 6)).max() <= 0.9


def test_trimming_moves_the_times_with_the_sound():
    padded = np.concatenate([np.zeros(RATE, np.float32), tone(0.5), np.zeros(RATE, np.float32)])
    take = sound.trim(Take(padded, (Word("la", 1.0, 1.5),)))
    assert take.words[0].start == pytest.approx(0.03, abs=0.006)
    assert take.seconds == pytest.approx(0.61, abs=0.02)


def test_joined_takes_keep_their_order():
    one = Take(tone(1.0), (Word("a", 0.1, 0.9),))
    both = join([one, one], 0.5)
    assert both.seconds == pytest.approx(2.5)
    assert [word.start for word in both.words] == pytest.approx([0.1, 1.6])


def test_words_that_nobody_says_stand_where_the_last_one_ended():
    words = every_word(["…", "hello", "😀", "you"], [(1, 0.2, 0.4), (1, 0.4, 0.5), (3, 0.6, 0.9)])
    assert [(word.start, word.end) for word in words] == [
        (0, 0),
        (0.2, 0.5),
        (0.5, 0.5),
        (0.6, 0.9),
    ]
