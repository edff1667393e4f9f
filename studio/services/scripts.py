"""The script of a film: written out, given to other programs, and read from their files."""

from pathlib import Path

from studio.adapters.script_files import MOST_BYTES, ScriptFile, read_script_file, too_large
from studio.domain.access import Who
from studio.domain.codec import from_plain
from studio.domain.errors import NotFound
from studio.domain.film import Film
from studio.domain.script.exported import fdx_of, fountain_of
from studio.domain.script.read import parse, read_script
from studio.domain.script.screenplay import Kind
from studio.domain.script.written import script_of
from studio.runtime import Runtime
from studio.services import summaries
from studio.services.owned import owned_film
from studio.views.scripts import ScriptFileView, ScriptSpan, ScriptView

__all__ = ["MOST_BYTES", "exported", "look", "read_file", "too_large"]
_WRITERS = {"fountain": fountain_of, "fdx": fdx_of}
_LEFT_OUT = frozenset({Kind.SECTION, Kind.SYNOPSIS, Kind.NOTE, Kind.BONEYARD})


def look(rt: Runtime, who: Who, film_id: str) -> ScriptView:
    """Return a film as the script that its creator types in; raises NotFound."""
    with rt.sessions() as session:
        row = owned_film(session, who, film_id)
        film, revision = from_plain(row.document, Film), row.revision
    script = script_of(film)
    spans = [
        ScriptSpan(
            row=one.block.row,
            rows=one.block.rows,
            kind=one.block.kind,
            scene=one.scene,
            shot=one.shot,
            line=one.line,
        )
        for one in script.placed
    ]
    return ScriptView(script.text, revision, spans)


def exported(rt: Runtime, who: Who, film_id: str, form: str) -> tuple[str, str]:
    """Return the title and the text of a film's script as "fountain" or "fdx"; raises NotFound."""
    if form not in _WRITERS:
        raise NotFound(form=form)
    with rt.sessions() as session:
        film = from_plain(owned_film(session, who, film_id).document, Film)
    return film.title, _WRITERS[form](film)


def read_file(rt: Runtime, who: Who, file: Path) -> ScriptFileView:
    """Tell what the script in `file` would become, making nothing; raises ScriptRefused, NotAllowed."""
    who.must_edit()
    found = read_script_file(file)
    summary = summaries.summarise(rt, who, found.text)
    return ScriptFileView(
        form=found.form if found.form != "text" else summary.kind,
        text=found.text,
        script=script_of(read_script(found.text)).text,
        pages=found.pages,
        left_out=_left_out(found),
        summary=summary,
    )


def _left_out(found: ScriptFile) -> int:
    _, screenplay = parse(found.text)
    asides = sum(
        one.kind in _LEFT_OUT and one.text.casefold() != "shot" for one in screenplay.elements
    )
    return asides + found.unknown
