"""Sanskrit in Devanagari, letter by letter: unlike Hindi it keeps every inherent vowel."""

import re

_VOWELS = dict(
    zip("अआइईउऊऋॠऌएऐओऔ", ["ɐ", "aː", "ɪ", "iː", "ʊ", "uː", "ɾɪ", "ɾiː", "lɪ", "eː", "I", "oː", "W"], strict=True)
)  # fmt: skip
_SIGNS = dict(
    zip("ािीुूृॄॢेैोौ", ["aː", "ɪ", "iː", "ʊ", "uː", "ɾɪ", "ɾiː", "lɪ", "eː", "I", "oː", "W"], strict=True)
)
_CONSONANTS = dict(
    zip(
        "कखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसहळ",
        [
            "k",
            "kʰ",
            "ɡ",
            "ɡʰ",
            "ŋ",
            "ʧ",
            "ʧʰ",
            "ʤ",
            "ʤʰ",
            "ɲ",
            "ʈ",
            "ʈʰ",
            "ɖ",
            "ɖʰ",
            "ɳ",
            "t",
            "tʰ",
            "d",
            "dʰ",
            "n",
            "p",
            "pʰ",
            "b",
            "bʰ",
            "m",
            "j",
            "ɾ",
            "l",
            "v",
            "ʃ",
            "ʂ",
            "s",
            "h",
            "l",
        ],
        strict=True,
    )
)
_VIRAMA = "्"


def is_devanagari(text: str) -> bool:
    """Tell whether any letter of `text` is one that `ipa` reads."""
    return any(sign in _CONSONANTS or sign in _VOWELS for sign in text)


def ipa(word: str) -> str:
    """Return the phonemes of one word, its first vowel stressed."""
    sounds: list[str] = []
    for place, sign in enumerate(word):
        after = word[place + 1 : place + 2]
        if sign in _CONSONANTS:
            closed = after == _VIRAMA or (after in _SIGNS and after != "")
            sounds.append(_CONSONANTS[sign] + ("" if closed else "ɐ"))
        elif sign in _VOWELS or sign in _SIGNS:
            sounds.append(_VOWELS.get(sign) or _SIGNS[sign])
        elif sign in "ंँ":
            sounds.append("m")
        elif sign == "ः" and sounds:
            sounds.append("h" + sounds[-1].rstrip("ː")[-1])
    return re.sub("(?=[ɐaɪiʊueoIW])", "ˈ", "".join(sounds), count=1)
