"""Names within a text."""

import re
from unicodedata import category


def renamed(text: str, old: str, new: str) -> str:
    """Return the text with `new` wherever `old` stands as a word of its own; capitals stay capitals."""
    if not old.strip():
        return text

    def other(hit: re.Match[str]) -> str:
        inside = _in_word(text[: hit.start()][-1:]) or _in_word(text[hit.end() :][:1])
        if inside:
            return hit[0]
        return new.upper() if hit[0].isupper() and not old.isupper() else new

    return re.sub(re.escape(old), other, text, flags=re.IGNORECASE)


def _in_word(sign: str) -> bool:
    """Tell whether a sign is part of a word: a letter, a digit, or a mark on one."""
    return bool(sign) and category(sign)[0] in "LMN"
