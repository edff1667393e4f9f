"""The neural model: phonemes in, sound and the length of every phoneme out."""

import json
from dataclasses import dataclass
from functools import cache

import numpy as np
import onnxruntime
from numpy.typing import NDArray

from gpu_worker.voice.kokoro import files
from gpu_worker.voice.take import RATE, Samples

LONGEST = 240
"""Phonemes that are spoken in one go; the model's own limit is 510."""

_DURATIONS = "/encoder/Clip_output_0"
_FRAME = 600 / RATE
"""Seconds of one unit of duration."""
_LOOK_AHEAD = 0.09
"""The sound comes this much before its duration says; measured against forced alignment."""


@dataclass(frozen=True)
class Utterance:
    """Sound at 24 kHz; `spans` has start and end in seconds for each phoneme character."""

    samples: Samples
    spans: NDArray[np.float64]


@cache
def vocabulary() -> dict[str, int]:
    """Return the number of each phoneme character that the model knows."""
    return json.loads(files.vocabulary())["vocab"]


def speak(phonemes: str, pack: str, speed: float) -> Utterance:
    """Speak up to LONGEST characters of the vocabulary; `speed` multiplies the rate of speech."""
    numbers = [vocabulary()[sign] for sign in phonemes]
    styles = files.pack(pack)
    sound, durations = _session().run(
        None,
        {
            "tokens": np.array([[0, *numbers, 0]], dtype=np.int64),
            "style": styles[min(len(numbers), len(styles) - 1)][None],
            "speed": np.array([speed], dtype=np.float32),
        },
        _frugal(),
    )
    samples = np.asarray(sound, dtype=np.float32).ravel()
    ends = np.cumsum(np.asarray(durations, dtype=np.float64).ravel()) * _FRAME
    ends *= len(samples) / RATE / max(ends[-1], _FRAME)
    edges = np.maximum(ends - _LOOK_AHEAD, 0)
    return Utterance(samples, np.stack([edges[:-2], edges[1:-1]], axis=1))


@cache
def _frugal() -> onnxruntime.RunOptions:
    """Return the wish to give memory back after each run: a long line takes some 300 MB."""
    options = onnxruntime.RunOptions()
    options.add_run_config_entry("memory.enable_memory_arena_shrinkage", "cpu:0")
    return options


@cache
def _session() -> onnxruntime.InferenceSession:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(
        files.model_bytes() + _extra_output(_DURATIONS), options, providers=["CPUExecutionProvider"]
    )


def _extra_output(name: str) -> bytes:
    """Return what makes a tensor of an ONNX model one of its outputs when appended to the file.

    A protobuf message that occurs twice is merged (protobuf.dev, Encoding: "Last One Wins"), so a
    second `graph` that holds only one more output adds just that: ModelProto.graph is field 7,
    GraphProto.output 12, ValueInfoProto has name 1 and type 2, and 1.1 = 1 there means float.
    """

    def message(number: int, content: bytes) -> bytes:
        return bytes([number << 3 | 2, len(content)]) + content

    float_tensor = message(1, bytes([1 << 3, 1]))
    return message(7, message(12, message(1, name.encode()) + message(2, float_tensor)))
