"""Language tags as MP4 writes them: three letters of ISO 639-2/T."""

_THREE_LETTERS = {
    "ar": "ara", "as": "asm", "bn": "ben", "cs": "ces", "da": "dan", "de": "deu", "el": "ell",
    "en": "eng", "es": "spa", "fa": "fas", "fi": "fin", "fr": "fra", "gu": "guj", "he": "heb",
    "hi": "hin", "hu": "hun", "id": "ind", "it": "ita", "ja": "jpn", "kn": "kan", "ko": "kor",
    "ml": "mal", "mr": "mar", "ne": "nep", "nl": "nld", "no": "nor", "or": "ori", "pa": "pan",
    "pl": "pol", "pt": "por", "ro": "ron", "ru": "rus", "sa": "san", "sv": "swe", "sw": "swa",
    "ta": "tam", "te": "tel", "th": "tha", "tr": "tur", "uk": "ukr", "ur": "urd", "vi": "vie",
    "zh": "zho",
}  # fmt: skip


def three_letters(tag: str) -> str:
    """Return ISO 639-2/T for a BCP 47 tag; "und" (undetermined) when it is not in the table."""
    base = tag.partition("-")[0].lower()
    return base if len(base) == 3 else _THREE_LETTERS.get(base, "und")
