"""Pace and height of a voice as its creator sets them, in both engines."""

from dataclasses import replace

import pytest

from studio.domain.film import Character
from studio.domain.single_steps import speak_step
from tests.films import film, line, shot
from tests.gpu_worker.voice.speaking import STORY, in_order, needs_packs, request, spoken

ENGINES = [pytest.param("kokoro", marks=needs_packs), "espeak"]


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("speed", [0.75, 1.4])
def test_a_faster_voice_takes_less_time(engine: str, speed: float):
    plain = spoken(request(STORY), engine).speech
    changed = spoken(replace(request(STORY), speed=speed), engine).speech
    assert changed.seconds == pytest.approx(plain.seconds / speed, rel=0.15)
    assert [word.text for word in changed.words] == [word.text for word in plain.words]
    assert in_order(changed)


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("semitones", [-4.0, 5.0])
def test_a_voice_moves_by_semitones_and_keeps_its_time(engine: str, semitones: float):
    plain = spoken(request(STORY), engine)
    changed = spoken(replace(request(STORY), pitch=semitones), engine)
    assert changed.pitch / plain.pitch == pytest.approx(2 ** (semitones / 12), rel=0.05)
    assert changed.speech.seconds == pytest.approx(plain.speech.seconds, abs=0.1)


def test_a_line_adds_to_its_speaker_within_limits():
    made = film((shot(1, line(1)),))
    slow = (Character("asha", "Asha", voice=made.cast[0].voice, speed=0.8, pitch=-3),)
    made = replace(made, cast=slow)
    said = replace(line(1), speed=1.5, pitch=1.5)
    step = speak_step(made, said).request
    assert (step.speed, step.pitch) == (1.2, -1.5)  # type: ignore[union-attr]
    wild = speak_step(made, replace(said, speed=9, pitch=-40)).request
    assert (wild.speed, wild.pitch) == (2.0, -12.0)  # type: ignore[union-attr]
