"""Where the clone is, and how its tools are called."""

import os
import sys
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]


def environment(**more: str) -> dict[str, str]:
    """Return the environment for a child: ours, this Python's tools (node, npm) first on the PATH."""
    tools = str(Path(sys.executable).parent)
    path = os.pathsep.join([tools, os.environ.get("PATH", os.defpath)])
    return {**os.environ, "PATH": path, "PYTHONPATH": str(PROJECT), **more}
