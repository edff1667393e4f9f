"""A real worker with the small engines: `python -m tests.fakes.worker --queue cpu`."""

from gpu_worker.pool import EngineProcess
from jobs.worker import main

if __name__ == "__main__":
    main(lambda: EngineProcess("tests.fakes.process"))
