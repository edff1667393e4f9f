"""What English needs beyond eSpeak's word by word: quiet little words, money, Kokoro's own letters."""

import re

_QUIET = {
    "a": "ɐ", "an": "ən", "the": "ðə", "and": "ænd", "of": "ʌv", "to": "tə", "in": "ɪn", "is": "ɪz",
    "at": "æt", "as": "æz", "it": "ɪt", "but": "bʌt", "that": "ðæt", "with": "wɪð", "his": "hɪz",
    "or": "ɔɹ", "if": "ɪf", "am": "æm", "are": "ɑɹ", "from": "fɹʌm", "he": "hi", "she": "ʃi",
    "we": "wi", "me": "mi", "you": "ju", "your": "jɔɹ", "my": "mI", "by": "bI", "be": "bi",
    "has": "hæz", "had": "hæd", "have": "hæv", "can": "kæn", "will": "wɪl", "us": "ʌs",
    "them": "ðɛm", "him": "hɪm", "its": "ɪts", "were": "wɜɹ", "there": "ðɛɹ", "than": "ðæn",
}  # fmt: skip
_QUIET_US = {"for": "fɔɹ", "was": "wʌz", "on": "ɑn", "her": "hɜɹ"}
_QUIET_GB = {
    "for": "fɔː", "was": "wɒz", "on": "ɒn", "her": "hɜː", "or": "ɔː", "are": "ɑː", "from": "fɹɒm",
    "your": "jɔː", "were": "wɜː", "there": "ðɛː", "of": "ɒv",
}  # fmt: skip

VOWELS = frozenset("aeiouɐɑɒæəɛɜɪɔʊʌᵊᵻAIOQWY")
"""What an English word can begin with when the one before it changes."""

_BOTH = (
    ("ʔˌn\u0329", "tn"), ("a^ɪ", "I"), ("a^ʊ", "W"), ("d^ʒ", "ʤ"), ("e^ɪ", "A"), ("t^ʃ", "ʧ"),
    ("ɔ^ɪ", "Y"), ("ə^l", "ᵊl"), ("ʔn", "tn"), ("ɚ", "əɹ"), ("ʲO", "jO"), ("ʲQ", "jQ"),
    ("\u0303", ""), ("ɬ", "l"), ("ʔ", "t"), ("ʲ", ""),
)  # fmt: skip
_US = (
    ("o^ʊ", "O"),
    ("ɜːɹ", "ɜɹ"),
    ("ɜː", "ɜɹ"),
    ("ɪə", "iə"),
    ("ɔː^ɹ", "ɔɹ"),
    ("ː", ""),
    ("ɾ", "T"),
)
_GB = (("e^ə", "ɛː"), ("iə", "ɪə"), ("ə^ʊ", "Q"))
"""From eSpeak's IPA (ties shown as ^) to the letters that the English voices were trained with."""

_CURRENCIES = {"$": "dollars", "€": "euros", "£": "pounds", "₹": "rupees"}


def quiet(word: str, *, british: bool) -> str | None:
    """Return the unstressed pronunciation of a little word ("the", "of"), None for other words."""
    return (_QUIET_GB if british else _QUIET_US).get(word.lower()) or _QUIET.get(word.lower())


def before_vowel(phonemes: str) -> str:
    """Return how "the" and "to" sound before a vowel; other words stay as they are."""
    return {"ðə": "ði", "tə": "tʊ"}.get(phonemes, phonemes)


def letters(ipa: str, *, british: bool) -> str:
    """Turn eSpeak's IPA into the English voices' letters."""
    for old, new in (*_BOTH, *(_GB if british else _US)):
        ipa = ipa.replace(old, new)
    return re.sub(r"(\S)\u0329", r"ᵊ\1", ipa).replace("^", "")


def money_last(text: str) -> str:
    """Move the currency behind its number, as it is said: "$5" → "5 dollars"."""
    found = re.fullmatch(r"([$€£₹])([\d.,]+)", text)
    return f"{found[2]} {_CURRENCIES[found[1]]}" if found else text
