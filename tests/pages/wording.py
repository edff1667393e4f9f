"""Finds every text that a screen asks the catalogues for."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
SCREENS = ("pages", "components")
_SAY = re.compile(r'\b(?:say\(|title: |group: )"((?:[^"\\]|\\.)+)"')
"""What a script says, and the titles and groups of actions."""


def sources() -> Iterator[tuple[Path, ast.Module]]:
    """Yield every module that draws."""
    for folder in SCREENS:
        for path in sorted((ROOT / folder).rglob("*.py")):
            yield path, ast.parse(path.read_text("utf-8"))


def _literal(node: ast.expr) -> str | None:
    value = node.value if isinstance(node, ast.Constant) else None
    return value if isinstance(value, str) else None


def sentences() -> set[str]:
    """Return every msgid given to t(), and the singular ones of tn()."""
    found = set()
    for _, tree in sources():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.args:
                text = _literal(node.args[0])
                if node.func.id in {"t", "tn", "later"} and text:
                    found.add(text)
    for path in (ROOT / "assets" / "js").rglob("*.js*"):
        found |= {text.replace('\\"', '"') for text in _SAY.findall(path.read_text("utf-8"))}
    return found - {"status."}


def plurals() -> dict[str, str]:
    """Return the plural msgid of every singular one."""
    found = {}
    for _, tree in sources():
        for node in ast.walk(tree):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Name)
                and node.func.id == "tn"
            ):
                one, many = (_literal(argument) for argument in node.args[:2])
                if one and many:
                    found[one] = many
    return found
