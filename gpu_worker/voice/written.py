"""A written line seen as what can be said: runs of one script each, and marks that make a pause."""

import re
import unicodedata
from dataclasses import dataclass

_MARKS = {
    ".": ".", "।": ".", "॥": ".", "。": ".", "۔": ".", ",": ",", "、": ",", "،": ",", "，": ",",
    "!": "!", "！": "!", "?": "?", "？": "?", "؟": "?", ";": ";", "；": ";", ":": ":", "：": ":",
    "…": "…", "—": "—", "–": "—",
}  # fmt: skip
_INSIDE = frozenset(".,:/'’-&")
_SPOKEN_SIGNS = frozenset("%+=&@#")
_ABBREVIATIONS = frozenset(
    ("dr", "mr", "mrs", "ms", "st", "prof", "jr", "sr", "vs", "etc", "capt", "gen", "col", "डॉ")
)
_AROUND = ".,!?…—\"'“”‘’()[]"
_JOINERS = "\u200c\u200d"

_LANGUAGE_OF_SCRIPT = {
    "LATIN": "en", "DEVANAGARI": "hi", "BENGALI": "bn", "TAMIL": "ta", "TELUGU": "te",
    "GUJARATI": "gu", "GURMUKHI": "pa", "KANNADA": "kn", "MALAYALAM": "ml", "ORIYA": "or",
    "SINHALA": "si", "THAI": "th", "ARABIC": "ar", "HEBREW": "he", "CYRILLIC": "ru", "GREEK": "el",
    "ARMENIAN": "hy", "GEORGIAN": "ka", "HANGUL": "ko", "HIRAGANA": "ja", "KATAKANA": "ja",
    "CJK": "zh", "ETHIOPIC": "am", "MYANMAR": "my",
}  # fmt: skip
_SAME_SCRIPT = {
    "DEVANAGARI": {"hi", "mr", "sa", "ne", "kok"},
    "ARABIC": {"ar", "fa", "ur", "sd", "ug", "ku"},
    "CYRILLIC": {"ru", "uk", "bg", "sr", "mk", "be", "kk", "ky", "tt"},
    "BENGALI": {"bn", "as"},
    "ETHIOPIC": {"am", "ti"},
    "CJK": {"zh", "ja", "yue", "ko"},
}


@dataclass(frozen=True, slots=True)
class Run:
    """Letters and digits of one script; `language` is whose rules pronounce them."""

    text: str
    language: str


@dataclass(frozen=True, slots=True)
class Mark:
    """A pause; `sign` is one of . , ! ? ; : … and the dash."""

    sign: str


def words(text: str) -> list[str]:
    """Return the written words: what stands between spaces, with its punctuation."""
    return text.split()


def parts(word: str, language: str) -> list[Run | Mark]:
    """Split one written word of a line in `language` into what is said and where it pauses.

    Emoji, brackets, quotes and the like are neither, and vanish.
    """
    found: list[Run | Mark] = []
    text = word.replace("...", "…")
    if text and not text.strip("-"):
        return [Mark("—")]
    abbreviated = text.strip(_AROUND).lower() in _ABBREVIATIONS or _dotted(text)
    for place, sign in enumerate(text):
        inside = sign in _INSIDE and _joins(text, place)
        if sign in _MARKS and not inside:
            if not (sign == "." and abbreviated):
                found.append(Mark(_MARKS[sign]))
        elif inside or sign in _JOINERS or sign in _SPOKEN_SIGNS or _says(sign):
            _extend(found, sign, language)
    return found


def _says(sign: str) -> bool:
    return unicodedata.category(sign)[0] in "LMN" or unicodedata.category(sign) == "Sc"


def _joins(text: str, place: int) -> bool:
    """Tell whether the sign stands between two letters or digits ("3.5", "don't", "10:30")."""
    before, after = text[place - 1 : place], text[place + 1 : place + 2]
    if text[place] in ",:" and not (before.isdigit() and after.isdigit()):
        return False
    return bool(before and after) and _says(before) and _says(after)


def _dotted(text: str) -> bool:
    """Tell whether the word is letters with dots between them ("U.S.", "e.g.")."""
    return bool(re.fullmatch(r"\W*(?:[^\W\d_]\.){2,}\W*", text))


def _extend(found: list[Run | Mark], sign: str, language: str) -> None:
    """Put `sign` into the last run when it is of the same script or of none."""
    own = _language(sign, language)
    last = found[-1] if found else None
    if isinstance(last, Run) and own in (None, last.language):
        found[-1] = Run(last.text + sign, last.language)
    elif isinstance(last, Run) and not any(letter.isalpha() for letter in last.text):
        found[-1] = Run(last.text + sign, own or language)
    else:
        found.append(Run(sign, own or language))


def _language(sign: str, language: str) -> str | None:
    """Return whose letter `sign` is, None for digits, accents and signs that any language has."""
    if not unicodedata.category(sign).startswith("L"):
        return None
    script = unicodedata.name(sign, "").split(" ")[0].removesuffix("-")
    usual = _LANGUAGE_OF_SCRIPT.get(script, language)
    base = language.split("-", maxsplit=1)[0]
    if script == "LATIN":
        others = set(_LANGUAGE_OF_SCRIPT.values()) | set().union(*_SAME_SCRIPT.values())
        return language if base not in others else "en"
    if base == "ja" and usual == "zh":
        return language
    return language if base == usual or base in _SAME_SCRIPT.get(script, ()) else usual
