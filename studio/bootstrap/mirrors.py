"""pip's own settings, in the words of uv: uv does not read pip's files."""

import ast
import subprocess
from pathlib import Path

_SECTIONS = ("global", "install", ":env:")
"""Later ones win, as in pip."""


def for_uv(pythons: list[Path], environment: dict[str, str]) -> dict[str, str]:
    """Return the variables that make uv use what pip is set to use; uv's own settings win.

    `pythons` are interpreters of which one may have pip to ask.
    """
    said = next(filter(None, map(pip_settings, pythons)), {})
    found: dict[str, str] = {}
    if "index-url" in said:
        found["UV_DEFAULT_INDEX"] = said["index-url"]
    if "extra-index-url" in said:
        found["UV_INDEX"] = " ".join(said["extra-index-url"].split())
        # Like pip: look everywhere. The hashes of the lock decide what is taken.
        found["UV_INDEX_STRATEGY"] = "unsafe-best-match"
    if "find-links" in said:
        found["UV_FIND_LINKS"] = ",".join(said["find-links"].split())
    if said.get("no-index", "").lower() in ("1", "true", "yes"):
        found["UV_NO_INDEX"] = "1"
    if "trusted-host" in said:
        found["UV_INSECURE_HOST"] = " ".join(said["trusted-host"].split())
    if "cert" in said:
        found["SSL_CERT_FILE"] = said["cert"]
    timeout = said.get("timeout", said.get("default-timeout", ""))
    if timeout:
        found["UV_HTTP_TIMEOUT"] = timeout
    return {name: value for name, value in found.items() if name not in environment}


def pip_settings(python: Path) -> dict[str, str]:
    """Return what `pip config list` prints, files and environment merged as pip does."""
    done = subprocess.run(
        [str(python), "-m", "pip", "config", "list"], capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        return {}
    return parse(done.stdout)


def parse(listing: str) -> dict[str, str]:
    """Read lines like `global.index-url='https://…'` into {"index-url": "https://…"}."""
    found: dict[str, dict[str, str]] = {section: {} for section in _SECTIONS}
    for line in listing.splitlines():
        name, equals, value = line.partition("=")
        section, dot, key = name.partition(".")
        if not equals or not dot or section not in found:
            continue
        try:
            found[section][key] = str(ast.literal_eval(value))
        except (ValueError, SyntaxError):
            continue
    return {key: value for section in _SECTIONS for key, value in found[section].items()}
