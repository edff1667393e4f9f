"""A film's script for other programs: Fountain with a title page, and Final Draft's FDX."""

from collections.abc import Iterator
from xml.sax.saxutils import escape

from studio.domain.film import Film
from studio.domain.script.blocks import BlockKind
from studio.domain.script.names import Names
from studio.domain.script.written import script_of

_FDX = """<?xml version="1.0" encoding="UTF-8" standalone="no" ?>
<FinalDraft DocumentType="Script" Template="No" Version="1">
  <Content>
{content}
  </Content>
  <TitlePage>
    <Content>
{page}
    </Content>
  </TitlePage>
</FinalDraft>
"""


def fountain_of(film: Film) -> str:
    """Return the script of a film as a file of Fountain."""
    pairs = (("Title", film.title), ("Author", film.author))
    page = "\n".join(f"{key}: {' '.join(value.split())}" for key, value in pairs if value.strip())
    return f"{page}\n\n{script_of(film).text}\n"


def fdx_of(film: Film) -> str:
    """Return the script of a film as a file of Final Draft 8 and later."""
    content = "\n".join(_paragraph(kind, text) for kind, text in _paragraphs(film))
    page = "\n".join(_paragraph("General", text) for text in (film.title, film.author) if text)
    return _FDX.format(content=content, page=page)


def _paragraphs(film: Film) -> Iterator[tuple[str, str]]:
    names = Names(film.cast)
    speaker = {line.id: line.character for shot in film.shots for line in shot.lines}
    for one in script_of(film).placed:
        block = one.block
        if block.kind == BlockKind.HEADING:
            yield "Scene Heading", block.text
        elif block.kind == BlockKind.ACTION:
            yield "Action", block.text
        elif block.kind == BlockKind.TRANSITION:
            yield "Transition", block.text
        elif block.kind == BlockKind.SPEECH:
            unseen = "(" in block.cue
            yield "Character", names.cue(speaker[one.line], unseen=unseen).removeprefix("@")
            if block.manner:
                yield "Parenthetical", f"({block.manner})"
            yield "Dialogue", block.text
        elif block.kind == BlockKind.MARK:
            yield "General", "[[shot]]"


def _paragraph(kind: str, text: str) -> str:
    clean = "".join(char for char in text if char >= " " and char not in "\ufffe\uffff")
    return f'    <Paragraph Type="{kind}"><Text>{escape(clean)}</Text></Paragraph>'
