"""The sound of a film: right loudness, lines at their times, music that steps back and ends."""

import av
import numpy as np
import pytest
import soundfile
from scipy.signal import correlate

from gpu_worker.assembly import aac
from gpu_worker.assembly.cues import note_loudness
from gpu_worker.assembly.ducking import DEPTH, ducking
from gpu_worker.assembly.loudness import RATE, measure
from gpu_worker.assembly.mix import make_track, mix
from gpu_worker.contract import Context
from studio.domain.film import Cue
from studio.domain.speech import Speech
from studio.domain.steps import CueRequest, MixRequest, MixScene, MixShot, SpeakRequest
from studio.domain.timeline import lay_out
from tests.fakes.engines import Chord, Tone

LINE = SpeakRequest("one two three four five six", "en", "asha")
"""1.8 s long."""


@pytest.fixture
def context(tmp_path) -> Context:
    return Context(tmp_path, lambda _: None, lambda: False)


def spoken(context: Context) -> Speech:
    return Tone().speak(LINE, context)


def composed(context: Context, seconds: float) -> None:
    Chord().compose(CueRequest(Cue(), seconds), context)
    note_loudness(context.folder / "cue.flac")


def mixed(context: Context, *scenes: MixScene, speech: Speech | None = None, **faders: object):
    """Mix scenes that all use one line and one cue; return the sound and the facts."""
    request = MixRequest(scenes, **faders)  # type: ignore[arg-type]
    lines = sum(shot.lines for scene in scenes for shot in scene.shots)
    timeline = lay_out(scenes, [speech.seconds if speech else 0.0] * lines, 24)
    cues = [context.folder / "cue.flac" for scene in scenes if scene.has_cue]
    voices = [context.folder / "speech.wav"] * lines
    facts = mix(make_track(timeline, request, voices, cues), context, request.master)
    return np.concatenate(list(aac.decode(context.folder / "mix.m4a")), axis=1), facts


def level(sound, start: float, end: float) -> float:
    """Root mean square in dB between two seconds."""
    part = sound[:, round(start * RATE) : round(end * RATE)]
    return float(10 * np.log10(np.mean(part**2) + 1e-12))


TALK = MixShot(6.0, 1)
QUIET = MixShot(6.0, 0)


@pytest.mark.parametrize(
    "scenes",
    [
        [MixScene((TALK, TALK))],
        [MixScene((TALK,), has_cue=False)],
        [MixScene((QUIET,))],
        [MixScene((TALK,)), MixScene((QUIET,), has_cue=False), MixScene((TALK, QUIET))],
    ],
    ids=["speech and music", "speech alone", "music alone", "some scenes silent"],
)
def test_a_film_is_as_loud_as_streaming_wants_it(context, scenes):
    composed(context, 12)
    sound, facts = mixed(context, *scenes, speech=spoken(context))
    heard = measure(sound[:, at : at + RATE] for at in range(0, sound.shape[1], RATE))
    assert heard.lufs == pytest.approx(-14, abs=0.5)
    assert heard.true_peak <= -1
    assert facts["loudness"] == pytest.approx(heard.lufs, abs=0.05)
    assert facts["true_peak"] == pytest.approx(heard.true_peak, abs=0.05)


def test_a_film_without_any_sound_is_silent(context):
    sound, facts = mixed(context, MixScene((QUIET,), has_cue=False))
    assert np.abs(sound).max() < 1e-4
    assert facts["loudness"] is None
    assert facts["seconds"] == 6.0


def test_a_line_is_heard_at_its_time(context):
    speech = spoken(context)
    shots = (QUIET, MixShot(4.0, 1, overlap=12), MixShot(4.0, 1))
    sound, _ = mixed(context, MixScene(shots, has_cue=False), speech=speech)
    original, rate = soundfile.read(context.folder / "speech.wav", dtype="float32")
    line = np.interp(np.arange(0, len(original), rate / RATE), np.arange(len(original)), original)
    for expected in (6 + 0.35, 6 + 4 - 0.5 + 0.35):
        begin = round((expected - 0.5) * RATE)
        window = sound[0, begin : begin + len(line) + RATE]
        lag = int(np.argmax(correlate(window, line, "valid", "fft"))) + begin
        assert lag / RATE == pytest.approx(expected, abs=0.002)


def test_music_steps_back_under_speech(context):
    composed(context, 16)
    sound, _ = mixed(context, MixScene((QUIET, QUIET)), speech=None)
    speech = spoken(context)
    silent = np.zeros(round(speech.seconds * 24_000), np.int16)
    silent[0] = 1
    soundfile.write(context.folder / "speech.wav", silent, 24_000)
    ducked, _ = mixed(context, MixScene((QUIET, MixShot(6.0, 1))), speech=speech)
    difference = [level(ducked, at, at + 0.5) - level(sound, at, at + 0.5) for at in (2, 6.8, 10)]
    assert difference[1] - difference[0] == pytest.approx(DEPTH, abs=1)
    assert difference[2] - difference[0] == pytest.approx(0, abs=0.5)


def test_ducking_starts_before_the_word_and_never_jumps():
    gain = ducking([(RATE, 2 * RATE)], 0, 5 * RATE)
    assert gain[round(0.6 * RATE)] == 1
    assert gain[RATE] == pytest.approx(10 ** (DEPTH / 20), abs=1e-3)
    assert gain[-1] == 1
    assert np.abs(np.diff(gain)).max() < 1e-3
    halves = np.concatenate(
        [ducking([(RATE, 2 * RATE)], at, RATE) for at in range(0, 5 * RATE, RATE)]
    )
    assert np.abs(halves - gain).max() < 1e-3


def test_music_rings_on_into_the_next_scene_and_ends_with_the_film(context):
    composed(context, 16)
    scenes = (MixScene((QUIET,)), MixScene((QUIET,), has_cue=False), MixScene((QUIET,)))
    sound, _ = mixed(context, *scenes)
    body = level(sound, 3, 5)
    assert level(sound, 6.2, 6.7) > body - 12
    assert level(sound, 7.6, 11.9) < -60
    assert level(sound, 17.7, 18.0) < body - 12
    assert level(sound, 13.5, 15.5) == pytest.approx(body, abs=2)


def test_a_cue_that_is_too_short_starts_over_without_a_hole(context):
    composed(context, 5)
    sound, _ = mixed(context, MixScene((MixShot(30.0, 0),)))
    levels = [level(sound, at, at + 0.5) for at in np.arange(2, 27, 0.5)]
    assert max(levels) - min(levels) < 9


def test_the_same_lines_and_cues_give_the_same_bytes(context):
    composed(context, 12)
    scenes, speech = [MixScene((TALK, QUIET)), MixScene((TALK,))], spoken(context)
    mixed(context, *scenes, speech=speech)
    first = (context.folder / "mix.m4a").read_bytes()
    mixed(context, *scenes, speech=speech)
    assert (context.folder / "mix.m4a").read_bytes() == first


def test_the_sound_is_as_long_as_the_picture(context):
    composed(context, 8)
    _, facts = mixed(context, MixScene((MixShot(3.1, 0), MixShot(2.0, 0))))
    assert facts["seconds"] == (76 + 48) / 24
    with av.open(context.folder / "mix.m4a") as made:
        stream = made.streams.audio[0]
        assert float(stream.duration * stream.time_base) == pytest.approx(
            facts["seconds"], abs=1e-3
        )


def heard(sound) -> float:
    return measure(sound[:, at : at + RATE] for at in range(0, sound.shape[1], RATE)).lufs


@pytest.mark.parametrize("decibels", [-9.0, -3.0, 2.0])
def test_the_master_fader_moves_the_loudness_of_the_film(context, decibels):
    composed(context, 12)
    sound, facts = mixed(
        context, MixScene((TALK, TALK)), speech=spoken(context), master=10 ** (decibels / 20)
    )
    assert heard(sound) == pytest.approx(-14 + decibels, abs=0.5)
    assert facts["true_peak"] <= -1


def test_everything_muted_is_silence(context):
    composed(context, 12)
    for faders in ({"master": 0.0}, {"line_gains": (0.0,), "cue_gains": (0.0,)}):
        sound, facts = mixed(context, MixScene((TALK,)), speech=spoken(context), **faders)
        assert np.abs(sound).max() < 1e-4
        assert facts["loudness"] is None


def test_a_line_and_a_cue_become_softer_by_their_gain(context):
    composed(context, 16)
    speech, scene = spoken(context), MixScene((TALK, TALK), has_cue=False)
    sound, _ = mixed(context, scene, speech=speech, line_gains=(1.0, 0.25))
    assert level(sound, 0.4, 2) - level(sound, 6.4, 8) == pytest.approx(12, abs=0.3)
    scenes = [MixScene((QUIET,)), MixScene((QUIET,))]
    sound, _ = mixed(context, *scenes, cue_gains=(1.0, 0.5))
    assert level(sound, 2, 5) - level(sound, 8, 10) == pytest.approx(6, abs=0.8)


def test_music_alone_does_not_step_back_for_a_voice_that_is_off(context):
    composed(context, 16)
    sound, _ = mixed(context, MixScene((QUIET, TALK)), speech=spoken(context), line_gains=(0.0,))
    alone, _ = mixed(context, MixScene((QUIET, QUIET)))
    assert np.abs(sound - alone).max() < 1e-3


def test_without_ducking_music_stays_under_speech(context):
    composed(context, 16)
    speech = spoken(context)
    silent = np.zeros(round(speech.seconds * 24_000), np.int16)
    silent[0] = 1
    soundfile.write(context.folder / "speech.wav", silent, 24_000)
    sound, _ = mixed(context, MixScene((QUIET, TALK)), speech=speech, ducking=False)
    assert level(sound, 6.8, 7.3) == pytest.approx(level(sound, 2.8, 3.3), abs=2)
