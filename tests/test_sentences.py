"""House rule: every deliberate error has its sentence, and is raised with all that it names."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from studio import i18n
from studio.domain import errors

PROJECT = Path(__file__).resolve().parents[1]
PARTS = ("studio", "jobs", "gpu_worker", "state")
KINDS = {
    name: kind
    for name, kind in vars(errors).items()
    if isinstance(kind, type) and issubclass(kind, errors.StudioError)
}


def raised() -> Iterator[tuple[str, str, set[str]]]:
    """Yield where, code and parameter names of each error that the code makes."""
    for part in PARTS:
        for path in sorted((PROJECT / part).rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if not isinstance(node, ast.Call):
                    continue
                name = getattr(node.func, "id", getattr(node.func, "attr", ""))
                first = node.args[0] if node.args else None
                if name not in KINDS or (first and not isinstance(first, ast.Constant)):
                    continue
                if any(word.arg is None for word in node.keywords):
                    continue
                code = str(first.value) if isinstance(first, ast.Constant) else KINDS[name].code
                where = f"{path.relative_to(PROJECT)}:{node.lineno}"
                yield where, code, {word.arg or "" for word in node.keywords}


RAISED = list(raised())


@pytest.mark.parametrize("locale", i18n.LOCALES)
def test_every_error_has_its_sentence(locale: str) -> None:
    lacking = {code: where for where, code, _ in RAISED if code not in i18n.catalogue(locale)}
    assert lacking == {}


@pytest.mark.parametrize("locale", i18n.LOCALES)
def test_no_sentence_names_what_its_error_does_not_carry(locale: str) -> None:
    wrong = []
    for where, code, given in RAISED:
        text = str(i18n.catalogue(locale).get(code, ""))
        missing = set(re.findall(r"\{(\w+)\}", text)) - given
        if missing:
            wrong.append(f"{where} {code} lacks {sorted(missing)}, has {sorted(given)}")
    assert wrong == []
