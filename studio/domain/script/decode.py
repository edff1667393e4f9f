"""From the bytes of a file to the text of a script."""

import codecs
import re
import unicodedata

from studio.domain.errors import ScriptRefused

LONGEST = 1_200_000
"""Characters that a script may have: about five hundred pages."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_BINARY = (
    b"%PDF",
    b"PK\x03\x04",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"\x1f\x8b",
    b"\xd0\xcf\x11\xe0",
    b"\x7fELF",
)
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f\ufeff\ufffe\uffff\ud800-\udfff\ue000-\uf8ff]")
_LINE_BREAKS = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")


def text_of(script: str | bytes) -> str:
    """Return a script's text in NFC with plain line breaks.

    Reads UTF-8, UTF-16 and UTF-32 with a mark, and Windows-1252. Raises ScriptRefused:
    error.script.binary, error.script.encoding, error.script.too_long, error.script.empty.
    """
    text = _decoded(script) if isinstance(script, bytes) else script
    if len(text) > LONGEST:
        raise ScriptRefused("error.script.too_long", have=len(text), most=LONGEST)
    if text.count("\x00") > 0 and text.count("\x00") * 100 > len(text):
        raise ScriptRefused("error.script.binary")
    text = _CONTROLS.sub(" ", _LINE_BREAKS.sub("\n", unicodedata.normalize("NFC", text)))
    text = text.expandtabs(4)
    if not any(char.isalnum() for char in text):
        raise ScriptRefused("error.script.empty")
    return text


def _decoded(data: bytes) -> str:
    if len(data) > 4 * LONGEST + 4:
        raise ScriptRefused("error.script.too_long", have=len(data), most=LONGEST)
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _strict(data, encoding)
    if data.startswith(_BINARY) or b"\x00" in data:
        raise ScriptRefused("error.script.binary")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _strict(data, "cp1252")


def _strict(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise ScriptRefused("error.script.encoding", encoding=encoding) from error
