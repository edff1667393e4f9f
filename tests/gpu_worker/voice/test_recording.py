"""A creator's recording as a line."""

from dataclasses import replace
from pathlib import Path

import av
import numpy as np
import pytest
import soundfile

from gpu_worker.assembly import aac
from gpu_worker.assembly.loudness import RATE as MIXED
from gpu_worker.contract import Context
from gpu_worker.perform import perform
from gpu_worker.voice import sound
from gpu_worker.voice.recording.engine import Recording
from gpu_worker.voice.take import RATE
from studio.domain.codec import decode
from studio.domain.conform import heard
from studio.domain.film import Film, MusicFamily
from studio.domain.speech import Speech
from studio.domain.steps import StepKind
from tests import films
from tests.gpu_worker import own_files
from tests.gpu_worker.building import Build

WORDS = ((0.0, 0.6), (0.9, 1.5), (2.1, 2.7))
"""When the three words of the recording are heard, after a second of a quiet room."""
LINE = films.line(1, "Rivers, rivers, rivers.")


def recorded(rate: int, *, hertz: float = 880.0, loud: float = 0.1, room: float = 0.0005):
    """Three tones in a room that is not quite silent, a second before and after them."""
    times = np.arange(round(4.7 * rate)) / rate
    said = sum(((times >= 1 + a) & (times < 1 + b)).astype(float) for a, b in WORDS)
    noise = np.random.default_rng(1).standard_normal(len(times)) * room
    return (said * np.sin(2 * np.pi * hertz * times) * loud + noise).astype(np.float32)


def wav(tmp_path: Path, **how: float) -> Path:
    return own_files.sound(tmp_path / "one.wav", recorded(44100, **how), 44100)


def spoken(tmp_path: Path, file: Path) -> tuple[Speech, np.ndarray]:
    media = own_files.keep(tmp_path, file)
    out = tmp_path / "out"
    out.mkdir()
    context = Context(out, lambda _: None, lambda: False)
    speech = Recording().speak(heard(LINE), tmp_path / media.key, context)
    samples, rate = soundfile.read(out / "speech.wav")
    assert rate == RATE
    assert samples.ndim == 1
    assert len(samples) / RATE == pytest.approx(speech.seconds, abs=0.001)
    return speech, samples


def test_silence_at_its_ends_is_cut_and_its_words_are_found(tmp_path):
    speech, _ = spoken(tmp_path, wav(tmp_path))
    assert speech.seconds == pytest.approx(2.7 + 0.2, abs=0.2)
    begin = speech.words[0].start
    assert begin < 0.15
    for word, (start, end) in zip(speech.words, WORDS, strict=True):
        assert word.start - begin == pytest.approx(start, abs=0.05)
        assert word.end - begin == pytest.approx(end, abs=0.05)
    assert [word.text for word in speech.words] == LINE.text.split()


def test_mouths_open_while_it_speaks_and_only_then(tmp_path):
    speech, _ = spoken(tmp_path, wav(tmp_path))
    begin = speech.words[0].start
    for start, end in WORDS:
        middle = begin + (start + end) / 2
        assert any(one.start <= middle < one.end for one in speech.phones)
    pause = begin + 1.8
    assert not any(one.start <= pause < one.end for one in speech.phones)


@pytest.mark.parametrize("loud", [0.01, 0.1, 0.9])
def test_it_is_as_loud_as_every_line(tmp_path, loud):
    _, samples = spoken(tmp_path, wav(tmp_path, loud=loud, room=loud / 200))
    assert sound.loudness(samples.astype(np.float32)) == pytest.approx(sound.LOUDNESS, abs=0.5)
    assert np.abs(samples).max() < 0.95


@pytest.mark.parametrize(
    "name", ["one.flac", "one.ogg", "one.mp3", "two.wav", "one.webm", "one.m4a"]
)
def test_every_kind_of_file_is_heard(tmp_path, name):
    samples = recorded(48000)
    both = np.stack([samples, samples], axis=1)
    path = tmp_path / name
    if path.suffix in (".webm", ".m4a"):
        codec = "libopus" if path.suffix == ".webm" else "aac"
        with av.open(str(path), "w") as output:
            stream = output.add_stream(codec, rate=48000, layout="stereo")
            frame = av.AudioFrame.from_ndarray(np.ascontiguousarray(both.T), "fltp", "stereo")
            frame.rate = 48000
            fifo = av.AudioFifo()
            fifo.write(frame)
            for part in fifo.read_many(960 if codec == "libopus" else 1024, partial=True):
                output.mux(stream.encode(part))
            output.mux(stream.encode(None))
    else:
        soundfile.write(path, both, 48000)
    speech, made = spoken(tmp_path, path)
    assert speech.seconds == pytest.approx(2.9, abs=0.25)
    spectrum = np.abs(np.fft.rfft(made))
    assert np.argmax(spectrum) / speech.seconds == pytest.approx(880, abs=5)


def test_the_same_recording_gives_the_same_line(tmp_path):
    media = own_files.keep(tmp_path, wav(tmp_path))
    made = []
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        context = Context(tmp_path / name, lambda _: None, lambda: False)
        facts = perform(heard(LINE), StepKind.SPEAK, "recording", [tmp_path / media.key], context)
        assert facts["engine"] == "recording"
        made.append({file.name: file.read_bytes() for file in (tmp_path / name).iterdir()})
    assert made[0] == made[1]
    assert made[0].keys() == {"speech.wav", "speech.json", "speech.m4a", "peaks.json"}


def with_recording(tmp_path: Path) -> Film:
    media = own_files.keep(tmp_path, wav(tmp_path))
    own = replace(films.line(2, "Rivers, rivers, rivers."), recording=media)
    shots = (films.shot(1, seconds=3.0), films.shot(2, own, seconds=2.0))
    return films.film(shots, music=MusicFamily.NONE)


def test_it_is_heard_in_the_film_when_its_shot_speaks(tmp_path, tiny_engines):
    build = Build(tmp_path)
    film = with_recording(tmp_path)
    planned, facts = build.film(film)
    mix = next(step for step in planned.steps if step.kind is StepKind.MIX)
    heard_there = np.concatenate(list(aac.decode(build.folder(mix.key) / "mix.m4a")), axis=1)[0]
    [key] = planned.shots["shot-2"].speaks
    speech = decode((build.folder(key) / "speech.json").read_bytes(), Speech)

    def loud(begin: float, end: float) -> float:
        part = heard_there[round(begin * MIXED) : round(end * MIXED)]
        tone = np.exp(-2j * np.pi * 880 * np.arange(len(part)) / MIXED)
        return float(np.abs(np.mean(part * tone)))

    at = 3.0 + 0.35
    for word in speech.words:
        assert loud(at + word.start + 0.1, at + word.end - 0.1) > 0.05
    assert loud(0.2, 3.2) < 0.002
    pause = at + speech.words[1].end + 0.1
    assert loud(pause, pause + 0.3) < 0.005
    # Its length is the line's: the shot lasts as long as it is heard.
    assert facts[planned.shots["shot-2"].shot]["frames"] / 24 >= 0.35 + speech.seconds
    captions = (build.folder(planned.film) / "film.srt").read_text()
    assert "Rivers, rivers, rivers." in captions
    assert "00:00:03," in captions
