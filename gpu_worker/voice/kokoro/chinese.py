"""Mandarin from eSpeak's IPA to the letters and tone arrows that the Chinese voices were trained with."""

import re

_LETTERS = (
    ("t^s.^h", "ꭧʰ"), ("t^s.", "ꭧ"), ("t^ɕ^h", "ʨʰ"), ("t^ɕ", "ʨ"), ("t^s^h", "ʦʰ"), ("t^s", "ʦ"),
    ("^h", "ʰ"), ("s.", "ʂ"), ("i.", "ɨ"), ("i\u032a", "ɨ"), ("^n^ɡ", "ŋ"), ("n^ɡ", "ŋ"), ("χ", "x"),
    ("ʐ", "ɻ"), ("j^y^æ", "ɥɛ"), ("^", ""), ("ˈ", ""), ("ˌ", ""),
)  # fmt: skip
_TONES = {"5": "↘", "ɜ": "↗", "2": "↓", "1": ""}
"""eSpeak's tone signs: high or falling, rising, low, none."""


def letters(ipa: str) -> str:
    """Return the phonemes of one run, each tone behind its whole syllable."""
    for old, new in _LETTERS:
        ipa = ipa.replace(old, new)
    ipa = re.sub(r"([5ɜ21])([nŋ])(?![aeiouyɑəɛɤɨæ])", r"\2\1", ipa)
    return "".join(_TONES.get(sign, sign) for sign in ipa)
