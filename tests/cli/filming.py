"""Runs the real `film` command on a short script, with the real engines."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from studio.cli.project import PROJECT

SPOKEN = (
    ("en", "Grandmother, the river is rising again."),
    ("en", "Then we must walk home before sunset."),
    ("en", "Every window in the village is dark."),
    ("hi", "चलो, घर चलते हैं।"),
)
SCRIPT = f"""The Long Way Home

Scene 1: A river bank at dawn

Asha: {SPOKEN[0][1]}
Grandmother: {SPOKEN[1][1]}

Scene 2: A village at night

Asha: {SPOKEN[2][1]}
Grandmother: {SPOKEN[3][1]}
"""
SHORT = "Scene 1: A meadow\n\nAsha: Listen.\n"


@dataclass(frozen=True)
class Filmed:
    """A film that was made; `said` is what the command printed on stderr."""

    video: Path
    said: str
    printed: str

    @property
    def srt(self) -> Path:
        return self.video.with_suffix(".srt")

    @cached_property
    def report(self) -> dict[str, Any]:
        return json.loads(self.printed)

    @property
    def made(self) -> list[str]:
        """Kinds of the steps that were not reused."""
        return sorted(step["kind"] for step in self.report["steps"] if not step["reused"])


def command(*arguments: object) -> list[str]:
    return [sys.executable, "-m", "studio.cli", *map(str, arguments)]


def surroundings() -> dict[str, str]:
    """Any folder may be the working folder."""
    return {**os.environ, "PYTHONPATH": str(PROJECT)}


def run(folder: Path, *arguments: object) -> subprocess.CompletedProcess[str]:
    """Run a command of the studio in `folder` to its end."""
    return subprocess.run(
        command(*arguments),
        cwd=folder,
        env=surroundings(),
        capture_output=True,
        text=True,
        check=False,
    )


def film(folder: Path, script: str, *arguments: object, name: str = "film") -> Filmed:
    """Make a film of `script` in `folder` and return it."""
    (folder / f"{name}.txt").write_text(script, "utf-8")
    done = run(folder, "film", f"{name}.txt", "-o", f"{name}.mp4", "--json", *arguments)
    assert done.returncode == 0, done.stderr
    return Filmed(folder / f"{name}.mp4", done.stderr, done.stdout)
