"""Reads one script of another program in a process of its own, with little memory and time: never imported.

Arguments: path, form ("fdx", "docx", "pdf"), bytes of memory, CPU seconds. Prints one JSON object:
`paragraphs` as pairs of a style's name and its text, or `pages` of laid-out text.
"""

import json
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree.ElementTree import Element

MOST_XML = 48 * 2**20
MOST_PAGES = 600
_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def main() -> None:
    path, form, memory, seconds = sys.argv[1:]
    _limit(int(memory), int(seconds))
    found = {"fdx": _fdx, "docx": _docx, "pdf": _pdf}[form](path)
    sys.stdout.write(json.dumps(found))


def _limit(memory: int, seconds: int) -> None:
    try:
        import resource  # noqa: PLC0415  (only Unix has it)
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))


def _parsed(data: bytes) -> Element:
    """Parse without entities, without other files: a declaration of either is an error."""
    from defusedxml.ElementTree import fromstring  # noqa: PLC0415  (loaded under the limits)

    return fromstring(data, forbid_dtd=False, forbid_entities=True, forbid_external=True)


def _fdx(path: str) -> dict[str, object]:
    root = _parsed(Path(path).read_bytes()[:MOST_XML])
    title = root.findall("./TitlePage/Content/Paragraph")
    return {
        "paragraphs": [
            (one.get("Type", ""), "".join(text.text or "" for text in one.iter("Text")))
            for one in root.findall("./Content/Paragraph")
        ],
        "title": next(filter(None, (_said(one) for one in title)), ""),
    }


def _said(paragraph: Element) -> str:
    return "".join(text.text or "" for text in paragraph.iter("Text")).strip()


def _docx(path: str) -> dict[str, object]:
    with zipfile.ZipFile(path) as archive:
        body = _parsed(_part(archive, "word/document.xml"))
        styles: dict[str, str] = {}
        if "word/styles.xml" in archive.namelist():
            for style in _parsed(_part(archive, "word/styles.xml")).iter(f"{_WORD}style"):
                name = style.find(f"{_WORD}name")
                styles[style.get(f"{_WORD}styleId", "")] = (
                    name.get(f"{_WORD}val", "") if name is not None else ""
                )
    return {"paragraphs": [_word(one, styles) for one in body.iter(f"{_WORD}p")], "title": ""}


def _part(archive: zipfile.ZipFile, name: str) -> bytes:
    """Unpack one part, at most MOST_XML bytes of it whatever the archive says."""
    with archive.open(name) as part:
        data = part.read(MOST_XML + 1)
    if len(data) > MOST_XML:
        raise ValueError("too large")
    return data


def _word(paragraph: Element, styles: dict[str, str]) -> tuple[str, str]:
    style = paragraph.find(f"{_WORD}pPr/{_WORD}pStyle")
    named = style.get(f"{_WORD}val", "") if style is not None else ""
    return styles.get(named, named), "".join(_letters(paragraph))


def _letters(paragraph: Element) -> Iterator[str]:
    for node in paragraph.iter():
        if node.tag == f"{_WORD}t":
            yield node.text or ""
        elif node.tag in (f"{_WORD}br", f"{_WORD}cr"):
            yield "\n"
        elif node.tag == f"{_WORD}tab":
            yield " "


def _pdf(path: str) -> dict[str, object]:
    from pypdf import PdfReader  # noqa: PLC0415  (loaded under the limits)

    reader = PdfReader(path)
    pages = [page.extract_text(extraction_mode="layout") for page in reader.pages[:MOST_PAGES]]
    title = str((reader.metadata or {}).get("/Title", "") or "")
    return {"pages": pages, "title": title}


if __name__ == "__main__":
    main()
