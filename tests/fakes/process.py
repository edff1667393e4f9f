"""The engine process with the small engines under the real names: `python -m tests.fakes.process`."""

from gpu_worker import registry
from gpu_worker.process import main

registry.CLASSES.update(
    painter="tests.fakes.engines:Disc",
    kokoro="tests.fakes.engines:Tone",
    espeak="tests.fakes.engines:Tone",
    composer="tests.fakes.engines:Chord",
    crash="tests.fakes.engines:Crash",
    slow="tests.fakes.engines:Slow",
    patient="tests.fakes.engines:Patient",
    noisy="tests.fakes.engines:Noisy",
)

if __name__ == "__main__":
    main()
