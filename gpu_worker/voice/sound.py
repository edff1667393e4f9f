"""The last touch on every line: cut the silence, set the loudness, write the file."""

from dataclasses import replace
from math import gcd
from pathlib import Path

import numpy as np
import soundfile
from numpy.typing import NDArray

from gpu_worker.voice.take import RATE, Samples, Take, retime
from studio.domain.speech import Speech

LOUDNESS = -20.0
"""LUFS of a line spoken neutrally, so that lines stand evenly beside each other."""
_CEILING = 0.9
_BEFORE, _AFTER = 0.03, 0.08
"""Seconds kept around the sound when its silence is cut."""
_SILENT = 0.3
"""Seconds that a line lasts in which nothing can be said."""


def silence(seconds: float = _SILENT) -> Samples:
    """Return `seconds` of silence."""
    return np.zeros(round(seconds * RATE), np.float32)


def resample(samples: Samples, rate: int) -> Samples:
    """Return `samples` taken at `rate` Hz at the rate of every line.

    Their spectrum is cut or lengthened; it is that of a circle, and silence keeps the end from
    ringing into the beginning. (Importing scipy.signal would take longer than speaking a line.)
    """
    step = rate // gcd(rate, RATE) * 64
    length = -(-(len(samples) + rate // 50) // step) * step
    changed = np.fft.irfft(np.fft.rfft(samples, length), length * RATE // rate) * RATE / rate
    return changed[: -(-len(samples) * RATE // rate)].astype(np.float32)


def trim(take: Take) -> Take:
    """Cut the silence at both ends; the times stay with their sounds."""
    hop = RATE // 200
    whole = take.samples[: len(take.samples) // hop * hop]
    energy = np.sqrt(np.mean(whole.reshape(-1, hop) ** 2, axis=1)) if len(whole) else np.zeros(1)
    loud = np.flatnonzero(energy > max(0.012 * float(energy.max()), 1e-4))
    if not len(loud):
        return replace(take, samples=silence())
    first = max(0, int(loud[0]) * hop - round(_BEFORE * RATE))
    last = min(len(take.samples), (int(loud[-1]) + 1) * hop + round(_AFTER * RATE))
    return retime(take, take.samples[first:last].copy(), lambda second: second - first / RATE)


def loudness(samples: Samples) -> float:
    """Return the loudness in LUFS of what is spoken in `samples`, −120 for silence.

    ITU-R BS.1770 with its K-weighting for 24 kHz, gated 20 dB below the ungated mean over blocks of
    100 ms: shorter blocks than the standard's 400 ms, because a line may be one word.
    """
    block = RATE // 10
    length = (len(samples) // block + 2) * block
    spectrum = np.fft.rfft(samples.astype(np.float64), length) * _k_weighting(length)
    heard = np.fft.irfft(spectrum, length)[: len(samples)]
    padded = np.pad(heard, (0, -len(heard) % block))
    power = np.mean(padded.reshape(-1, block) ** 2, axis=1)
    if not len(power) or power.mean() < 1e-12:
        return -120.0
    spoken = power[power > power.mean() / 100]
    return float(-0.691 + 10 * np.log10(spoken.mean()))


def level(samples: Samples, offset: float = 0.0) -> Samples:
    """Bring `samples` to LOUDNESS + `offset` LUFS; peaks above −6 dB are rounded off."""
    now = loudness(samples)
    if now <= -120:
        return samples
    louder = samples * 10 ** ((LOUDNESS + offset - now) / 20)
    size = np.abs(louder)
    knee = 0.5
    room = _CEILING - knee
    bent = knee + room * np.tanh((size - knee) / room)
    return np.where(size > knee, np.sign(louder) * bent, louder).astype(np.float32)


def write(take: Take, folder: Path) -> Speech:
    """Write `speech.wav` and return the timings that belong to it."""
    ramp = min(len(take.samples) // 2, RATE // 200)
    samples = take.samples.copy()
    if ramp:
        samples[:ramp] *= np.linspace(0, 1, ramp, dtype=np.float32)
        samples[-ramp:] *= np.linspace(1, 0, ramp, dtype=np.float32)
    soundfile.write(folder / "speech.wav", samples, RATE, subtype="PCM_16")
    last = take.seconds
    tidy = retime(take, samples, lambda second: round(min(max(second, 0.0), last), 3))
    return Speech(round(last, 3), tidy.words, tidy.phones)


def _k_weighting(length: int) -> NDArray[np.complex128]:
    """Return the response of BS.1770's two filters at the frequencies of a spectrum.

    De Man's formulas for any rate.
    """
    delay = np.exp(-2j * np.pi * np.arange(length // 2 + 1) / length)
    k = np.tan(np.pi * 1681.974450955533 / RATE)
    q, gain = 0.7071752369554196, 10 ** (3.999843853973347 / 20)
    boost = gain**0.4996667741545416 * k / q
    shelf = gain + boost + k * k + delay * (2 * (k * k - gain) + delay * (gain - boost + k * k))
    shelf /= 1 + k / q + k * k + delay * (2 * (k * k - 1) + delay * (1 - k / q + k * k))
    k = np.tan(np.pi * 38.13547087602444 / RATE)
    q = 0.5003270373238773
    a0 = 1 + k / q + k * k
    high_pass = np.square(1 - delay)
    high_pass /= 1 + delay * (2 * (k * k - 1) + delay * (1 - k / q + k * k)) / a0
    return shelf * high_pass
