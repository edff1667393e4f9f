import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from gpu_worker.voice.espeak import client
from tests.gpu_worker.voice.speaking import STORY, in_order, request, speak_into, spoken

ROOT = Path(__file__).parents[3]
_ASK = """
import time
from gpu_worker.voice.espeak import client
client.ipa(("a",), "en-us")
print(client._program._child.pid, flush=True)
time.sleep(60)
"""


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (STORY, "en"),
        ("Der alte Wärter lächelte 😀 — und erzählte.", "de"),
        ("ஒரு ஊரில் ஒரு ராஜா இருந்தார்.", "ta"),
        ("مرحبا بالعالم", "ar"),
        ("unknown tongue", "xx-YY"),
    ],
)
def test_many_languages_are_spoken_with_a_time_for_every_word(text: str, language: str):
    line = spoken(request(text, "grace", language), "espeak")
    assert [word.text for word in line.speech.words] == text.split()
    assert in_order(line.speech)
    assert line.rate == 24_000
    assert line.loud(0, line.speech.seconds) > 0.02


def test_nothing_to_say_is_a_short_silence():
    line = spoken(request("😀 …", "arthur", "ja"), "espeak")
    assert line.loud(0, 1) == 0
    assert len(line.speech.words) == 2


def test_ages_and_genders_differ():
    child, woman, man = (
        spoken(request(STORY, voice), "espeak").pitch for voice in ("lily", "grace", "daniel")
    )
    assert child > 1.1 * woman > 1.1 * 1.3 * man


def test_pronunciations_of_unknown_voices_are_none():
    assert client.ipa(("hello",), "en-us") == ("həlˈo^ʊ",)
    assert client.ipa(("hello",), "nowhere") is None


def test_the_program_is_started_again_when_it_died():
    assert client.ipa(("one",), "en-us") is not None
    assert client._program._child is not None
    os.kill(client._program._child.pid, signal.SIGKILL)
    assert client.ipa(("two",), "en-us") == ("tˈuː",)


def test_equal_requests_give_equal_bytes(tmp_path):
    one, two = tmp_path / "one", tmp_path / "two"
    for folder in (one, two):
        folder.mkdir()
        speak_into(folder, request("ஒரு ஊரில்", "harish", "ta"), "espeak")
    assert (one / "speech.wav").read_bytes() == (two / "speech.wav").read_bytes()


def test_the_program_ends_with_the_process_that_asked():
    asker = subprocess.Popen(
        [
            sys.executable,
            "-c",
            _ASK,
        ],
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    )
    program = int(asker.stdout.readline())
    asker.kill()
    asker.wait()
    for _ in range(100):
        if not _runs(program):
            return
        time.sleep(0.05)
    pytest.fail("the program outlived its asker")


def _runs(pid: int) -> bool:
    """Whether the process exists and is not merely waiting to be reaped."""
    try:
        return "Z" not in Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False
