"""The only door for scripts as files: what a file is by its content, and its words.

A document is hostile until read: an archive can unfold into gigabytes, XML can name other files and
a page can hold a million marks. So it is read in a process of its own with little memory and time.
"""

import json
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from studio.domain.errors import ScriptRefused
from studio.domain.script.decode import text_of
from studio.domain.script.paragraphs import (
    Paragraph,
    fountain_from,
    from_pages,
    kind_named,
    untyped,
)

MOST_BYTES = 20 * 2**20
MEMORY = 1024 * 2**20
CPU_SECONDS = 30
TIMEOUT = 45
HEAD = 4096
NAMES = (".txt", ".fountain", ".md", ".spmd", "")
"""Endings of files that are read as plain text."""

_CHILD = Path(__file__).with_name("script_child.py")


@dataclass(frozen=True, slots=True)
class ScriptFile:
    """`form` is "fdx", "docx", "pdf" or "text"; `pages` is 0 where the file has none."""

    form: str
    text: str
    title: str = ""
    pages: int = 0
    unknown: int = 0
    """Paragraphs of kinds that a script does not have."""


def form_of_file(head: bytes) -> str:
    """Return the form of a file that begins with `head`: "fdx", "docx", "pdf", or "text"."""
    if head.startswith(b"%PDF"):
        return "pdf"
    if head.startswith(b"PK\x03\x04"):
        return "docx"
    start = head.replace(b"\x00", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \r\n\t")
    return "fdx" if start.startswith(b"<") and b"<FinalDraft" in start else "text"


def too_large() -> ScriptRefused:
    """Return the refusal of a file that is larger than a script may be."""
    return ScriptRefused("error.script.file_large", most=MOST_BYTES // 2**20)


def read_script_file(path: Path) -> ScriptFile:
    """Return the words of the file at `path` as Fountain, or as they are in a text file.

    Raises ScriptRefused: "error.script.file_large", ".file_broken" (damaged, or not what it says it
    is), ".file_slow", ".no_text" (a PDF of pictures), and what text_of raises.
    """
    if path.stat().st_size > MOST_BYTES:
        raise too_large()
    with path.open("rb") as file:
        form = form_of_file(file.read(HEAD))
    if form == "text":
        return ScriptFile(form, text_of(path.read_bytes()))
    found = _read(path, form)
    title = " ".join(str(found["title"]).split())[:200]
    if form == "pdf":
        text = from_pages(found["pages"])
        if not any(char.isalnum() for char in text):
            raise ScriptRefused("error.script.no_text")
        return ScriptFile(form, text_of(text), title, pages=len(found["pages"]))
    return _typed(form, found["paragraphs"], title)


def words_of(content: bytes) -> str:
    """Return the words of a file that is held in memory; raises what read_script_file raises."""
    with tempfile.TemporaryDirectory(prefix="studio-script-") as folder:
        file = Path(folder) / "file"
        file.write_bytes(content)
        return read_script_file(file).text


def _typed(form: str, pairs: list[list[str]], title: str) -> ScriptFile:
    paragraphs = [Paragraph(kind_named(name), text) for name, text in pairs]
    known = [one for one in paragraphs if one.kind]
    filled = [one for one in paragraphs if one.text.strip()]
    if form == "docx" and 2 * len(known) < len(filled):
        return ScriptFile(form, text_of(untyped([one.text for one in paragraphs])), title)
    unknown = sum(1 for one in filled if not one.kind)
    head = f"Title: {title}\n\n" if title else ""
    return ScriptFile(form, text_of(head + fountain_from(paragraphs)), title, unknown=unknown)


def _read(path: Path, form: str) -> dict[str, Any]:
    command = [sys.executable, "-I", str(_CHILD), str(path.absolute()), form]
    limits = [str(MEMORY), str(CPU_SECONDS)]
    try:
        done = subprocess.run(
            [*command, *limits], capture_output=True, timeout=TIMEOUT, check=True, env={}
        )
    except subprocess.TimeoutExpired as error:
        raise ScriptRefused("error.script.file_slow", seconds=TIMEOUT) from error
    except subprocess.CalledProcessError as error:
        raise ScriptRefused("error.script.file_broken") from error
    return json.loads(done.stdout)
