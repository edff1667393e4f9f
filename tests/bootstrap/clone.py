"""A small project with the real bootstrap, whose packages are wheels on disk."""

import base64
import hashlib
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
REAL_UV = f'#!/bin/sh\nexec "{Path(sys.executable).parent / "uv"}" "$@"\n'
NO_UV = "#!/bin/sh\nexit 1\n"


def make(home: Path) -> None:
    """Lay out a clone whose command line prints what it can import."""
    shutil.copytree(PROJECT / "studio" / "bootstrap", home / "studio" / "bootstrap")
    for name in ("__init__.py", "__main__.py"):
        shutil.copy(PROJECT / "studio" / name, home / "studio" / name)
    (home / "studio" / "cli").mkdir()
    (home / "studio" / "cli" / "__main__.py").write_text(
        "import sys, greeting\nprint(greeting.WORD, *sys.argv[1:])\n"
    )
    (home / "wheels").mkdir()


def wheel(folder: Path, name: str, files: dict[str, str], version: str = "1.0") -> str:
    """Write a wheel and return its line for a lock."""
    info = f"{name}-{version}.dist-info"
    content = {
        **files,
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    record = "".join(
        f"{path},sha256={_digest(text)},{len(text.encode())}\n" for path, text in content.items()
    )
    path = folder / f"{name}-{version}-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as archive:
        for inside, text in (*content.items(), (f"{info}/RECORD", f"{record}{info}/RECORD,,\n")):
            entry = zipfile.ZipInfo(inside)
            entry.external_attr = 0o100755 << 16
            archive.writestr(entry, text)
    return (
        f"{name}=={version} \\\n    --hash=sha256:{hashlib.sha256(path.read_bytes()).hexdigest()}\n"
    )


def _digest(text: str) -> str:
    raw = hashlib.sha256(text.encode()).digest()
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


def lock(project: Path, word: str, uv: str, version: str = "1.0") -> None:
    """Lock a package with `word` in it, and a uv that runs the script `uv`."""
    lines = [
        wheel(project / "wheels", "greeting", {"greeting.py": f"WORD = {word!r}\n"}, version),
        wheel(project / "wheels", "uv", {"uv-1.0.data/scripts/uv": uv}),
    ]
    (project / "requirements.txt").write_text("".join(lines))


def start(project: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    settings = {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(project / "wheels")}
    own = {k: v for k, v in os.environ.items() if not k.startswith(("PIP_", "UV_", "PYTHON"))}
    return subprocess.run(
        [sys._base_executable, "-m", "studio", *arguments],
        cwd=project,
        env={**own, **settings, "PIP_CONFIG_FILE": os.devnull},
        capture_output=True,
        text=True,
        check=False,
    )
