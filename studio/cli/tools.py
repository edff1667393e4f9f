"""Runs the project's tools in its folder."""

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from studio.cli.project import PROJECT, environment


def run(tool: str, *arguments: str) -> int:
    """Run a tool installed beside this Python, its output going where ours goes; return its status."""
    argv = [str(Path(sys.executable).parent / tool), *arguments]
    return subprocess.run(argv, cwd=PROJECT, env=environment(), check=False).returncode


def each(runs: Sequence[tuple[str, ...]]) -> list[str]:
    """Run several tools one after the other; return the names of those that failed."""
    failed: list[str] = []
    for tool, *arguments in runs:
        print(f"{tool} …", flush=True)
        if run(tool, *arguments) != 0:
            failed.append(tool)
    return failed
