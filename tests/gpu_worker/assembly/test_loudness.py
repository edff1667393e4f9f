"""The loudness meter against ffmpeg's, and the limiter that stands on it."""

import re
import subprocess

import imageio_ffmpeg
import numpy as np
import pytest
import soundfile

from gpu_worker.assembly.limiter import solve
from gpu_worker.assembly.loudness import RATE, Meter, Sound, measure


def chunks(sound: Sound) -> list[Sound]:
    return [sound[:, at : at + RATE] for at in range(0, sound.shape[1], RATE)]


def bursts(seconds: int, level: float) -> Sound:
    """Words of noise with pauses, sharper in the left channel."""
    rng = np.random.default_rng(5)
    at = np.arange(seconds * RATE) / RATE
    rough = np.convolve(rng.standard_normal(len(at)), np.ones(6) / 6, "same")
    sound = level * rough * (np.sin(2 * np.pi * 1.5 * at) > -0.3)
    return np.stack([sound, 0.6 * np.roll(sound, 7)]).astype(np.float32)


SOUNDS = {
    "sine": np.repeat(
        0.2 * np.sin(2 * np.pi * 997 * np.arange(8 * RATE) / RATE)[None], 2, axis=0
    ).astype(np.float32),
    "bursts": bursts(8, 0.4),
    "quiet and loud": np.concatenate([bursts(6, 0.002), bursts(4, 0.3)], axis=1),
    # Peaks between the samples: a quarter of the rate, 45 degrees off.
    "between samples": np.repeat(
        0.9 * (np.hanning(3 * RATE) * np.sin(np.pi / 2 * np.arange(3 * RATE) + np.pi / 4))[None],
        2,
        axis=0,
    ).astype(np.float32),
}


@pytest.mark.parametrize("name", SOUNDS)
def test_it_agrees_with_ffmpeg(name, tmp_path):
    sound = np.clip(SOUNDS[name], -1, 1)
    soundfile.write(tmp_path / "a.wav", sound.T, RATE, subtype="FLOAT")
    command = [imageio_ffmpeg.get_ffmpeg_exe(), "-nostats", "-i", tmp_path / "a.wav"]
    command += ["-af", "ebur128=peak=true", "-f", "null", "-"]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stderr
    heard = measure(chunks(sound))
    assert heard.lufs == pytest.approx(float(re.findall(r"I:\s+(\S+) LUFS", told)[-1]), abs=0.11)
    assert heard.true_peak == pytest.approx(
        float(re.findall(r"Peak:\s+(\S+) dBFS", told)[-1]), abs=0.3
    )


def test_silence_has_no_loudness():
    assert measure([np.zeros((2, RATE), np.float32)]).lufs == -np.inf


def test_the_size_of_chunks_does_not_matter():
    sound = bursts(4, 0.4)
    small = measure(sound[:, at : at + 4800] for at in range(0, sound.shape[1], 4800))
    whole = measure([sound])
    assert small.lufs == pytest.approx(whole.lufs, abs=1e-6)
    assert small.true_peak == pytest.approx(whole.true_peak, abs=0.05)


@pytest.mark.parametrize("level", [0.01, 0.3, 3.0])
def test_the_master_reaches_the_loudness_below_the_ceiling(level):
    sound = bursts(6, level)
    meter = Meter()
    for chunk in chunks(sound):
        meter.add(chunk)
    master = solve(meter, -14.0, -1.2)
    heard = measure(master.apply(c, n * RATE) for n, c in enumerate(chunks(sound)))
    assert heard.lufs == pytest.approx(-14, abs=0.1)
    assert heard.true_peak <= -1.1


def test_silence_is_left_alone():
    meter = Meter()
    meter.add(np.zeros((2, RATE), np.float32))
    assert solve(meter, -14.0, -1.2).gain == 1.0
