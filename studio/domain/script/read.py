"""The one way in: a script's text or bytes become a film."""

from studio.domain.errors import InvalidInput, ScriptRefused
from studio.domain.film import Film, Format
from studio.domain.script.breakdown import breakdown
from studio.domain.script.decode import text_of
from studio.domain.script.detect import Form, form_of
from studio.domain.script.fountain import read_fountain
from studio.domain.script.headings import calm, read_heading
from studio.domain.script.languages import language_of
from studio.domain.script.lines_form import read_lines
from studio.domain.script.music import MUSIC
from studio.domain.script.prose import read_prose
from studio.domain.script.screenplay import SPOKEN, Kind, Screenplay
from studio.domain.script.sentences import clipped, sentences

_READERS = {Form.FOUNTAIN: read_fountain, Form.LINES: read_lines, Form.PROSE: read_prose}
_TITLE_LETTERS = 60
_DEFAULT_FORMAT = Format()


def parse(text: str) -> tuple[Form, Screenplay]:
    """Return the form of a script and its parsed elements; never fails."""
    form = form_of(text)
    return form, _READERS[form](text)


def read_script(
    script: str | bytes,
    *,
    title: str = "",
    style: str = "painted",
    format: Format = _DEFAULT_FORMAT,  # noqa: A002  (the word of film.Film)
    music: str = "auto",
    language: str = "auto",
) -> Film:
    """Break a script down into a film.

    `music` is auto, western, raga or none; `language` auto or a BCP 47 tag that decides where the
    text does not. Nothing is invented: descriptions and lines hold words of the script alone.

    Raises ScriptRefused (error.script.empty, .binary, .encoding, .too_long) for what is no script and
    InvalidInput("error.music") for music of another kind.
    """
    if music not in MUSIC:
        raise InvalidInput("error.music", music=music, known=", ".join(MUSIC))
    _, screenplay = parse(text_of(script))
    content = [one for one in screenplay.elements if one.kind in SPOKEN or one.kind == Kind.ACTION]
    spoken = [one.text for one in content if one.kind in SPOKEN]
    main = language_of(" ".join(spoken or [one.text for one in content]))
    film = breakdown(
        screenplay,
        title=title or screenplay.title or _first_words(screenplay),
        language=main if language == "auto" else language,
        style=style,
        video=format,
        music=music,
    )
    if not film.shots:
        raise ScriptRefused("error.script.empty")
    return film


def _first_words(screenplay: Screenplay) -> str:
    """Return a title for a script that has none: its first sentence."""
    for element in screenplay.elements:
        if element.kind == Kind.HEADING and element.text.strip():
            return calm(read_heading(element.text).name)
        if element.text.strip() and element.kind in (SPOKEN | {Kind.ACTION}):
            return clipped(sentences(element.text)[0], _TITLE_LETTERS).rstrip(".।")
    return ""
