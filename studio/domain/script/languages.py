"""Which language a text is in: by its writing, then by its commonest little words."""

import re
from collections import Counter, defaultdict

from studio.domain.script.words.lexicon import tokens

_WRITINGS: tuple[tuple[int, int, str], ...] = (
    (0x0041, 0x024F, "latin"), (0x0370, 0x03FF, "el"), (0x0400, 0x052F, "cyrillic"),
    (0x0530, 0x058F, "hy"), (0x0590, 0x05FF, "he"), (0x0600, 0x06FF, "arabic"),
    (0x0750, 0x077F, "arabic"), (0x0900, 0x097F, "devanagari"), (0x0980, 0x09FF, "bn"),
    (0x0A00, 0x0A7F, "pa"), (0x0A80, 0x0AFF, "gu"), (0x0B00, 0x0B7F, "or"), (0x0B80, 0x0BFF, "ta"),
    (0x0C00, 0x0C7F, "te"), (0x0C80, 0x0CFF, "kn"), (0x0D00, 0x0D7F, "ml"), (0x0D80, 0x0DFF, "si"),
    (0x0E00, 0x0E7F, "th"), (0x0E80, 0x0EFF, "lo"), (0x1000, 0x109F, "my"), (0x10A0, 0x10FF, "ka"),
    (0x1200, 0x137F, "am"), (0x1780, 0x17FF, "km"), (0x3040, 0x30FF, "ja"), (0x3400, 0x9FFF, "han"),
    (0xAC00, 0xD7A3, "ko"), (0x1E00, 0x1EFF, "latin"),
)  # fmt: skip

_LATIN = {
    "en": "the a and of to in is was it that he she you i for with his her on at they not this we are be but had",
    "es": "el la los las de que y en un una es por con no se su para como más pero está era al lo del muy",
    "fr": "le la les des du de et un une est dans que qui il elle pour pas ne je vous nous au sur avec était ce",
    "it": "il lo la gli di che e un una è per non con sono si mi del della era nel ma più come questo disse",
    "pt": "o os as de que e um uma é em não com para se do da no na por mais era muito mas ele ela você",
    "de": "der die das und ist nicht ein eine ich du er sie es mit auf den dem zu von war im wie aber auch",
    "nl": "de het een en van ik je niet dat is op te zijn met voor hij maar was er aan ook naar",
    "tr": "bir ve bu da de için ben sen o çok ne var yok ama gibi daha mi mı değil",
    "id": "yang dan di ke dari ini itu untuk dengan tidak saya kamu akan pada adalah ada",
    "pl": "i w nie na się z to jest że do jak co po ale tak był była",
    "sv": "och att det som en på är av för med den till inte jag du han hon var ett",
    "vi": "và của là không một có được người cho trong với này tôi anh em đã",
}
_DEVANAGARI = {
    "hi": "है हैं था थे थी में का की के को ने से और नहीं यह वह पर क्या एक हो मैं तुम हम भी तो जी कर रहा रही गया गई मेरा मेरी",
    "mr": "आहे आहेत आणि होता होती होते नाही मी ती हा ही हे च्या चा ची ला तू आम्ही काय म्हणाला म्हणाली खूप आता",
    "ne": "छ छन् थियो हुन् र म तिमी छैन गर्यो भयो हुन्छ भने पनि",
    "sa": "च न अस्ति सः तत् अहम् त्वम् एव इति मम नमः हि यत् तु कुरु सर्वदा भवतु किम् अपि",
}
_STOPS: dict[str, dict[str, list[str]]] = {
    "latin": defaultdict(list),
    "devanagari": defaultdict(list),
}
for _name, _table in (("latin", _LATIN), ("devanagari", _DEVANAGARI)):
    for _language, _words in _table.items():
        for _word in _words.split():
            _STOPS[_name][_word].append(_language)
_SANSKRIT_END = re.compile(r"(?:ः|म्|त्|ऽ.*)$")
_SURE = 2
"""One little word alone does not make a language."""
_URDU = re.compile("[ٹڈڑےںھ]")
_PERSIAN = re.compile("[پچژگ]")
_UKRAINIAN = re.compile("[іїєґІЇЄҐ]")


def writing(text: str) -> str:
    """Return the writing that most letters of `text` are in, empty when there are no letters."""
    seen: Counter[str] = Counter()
    for char, times in Counter(text).items():
        if char.isalpha() or not char.isascii():
            seen[_writing_of(ord(char))] += times
    del seen[""]
    if seen["ja"] and seen["ja"] + seen["han"] >= seen.most_common(1)[0][1]:
        return "ja"
    return min(seen, key=lambda name: (-seen[name], name)) if seen else ""


def _writing_of(code: int) -> str:
    for first, last, name in _WRITINGS:
        if first <= code <= last:
            return name
    return ""


def language_of(text: str, expected: str = "en") -> str:
    """Return the BCP 47 tag of the language of `text`.

    `expected` decides where the text itself says too little: a name, one short word.
    """
    name = writing(text)
    if name == "latin":
        return _best(_counts(text, name), expected if expected in _LATIN else "en")
    if name == "devanagari":
        return _devanagari(text, expected if expected in _DEVANAGARI else "hi")
    if name == "arabic":
        return "ur" if _URDU.search(text) else "fa" if _PERSIAN.search(text) else "ar"
    if name == "cyrillic":
        return "uk" if _UKRAINIAN.search(text) else "ru"
    if name == "han":
        return "ja" if expected == "ja" else "zh"
    return name or expected


def verse(text: str) -> bool:
    """Whether `text` is a verse to be chanted: it ends with a double danda."""
    return "॥" in text


def _devanagari(text: str, expected: str) -> str:
    counts = _counts(text, "devanagari")
    modern = max(counts["hi"], counts["mr"], counts["ne"])
    words = tokens(text)
    endings = sum(1 for word in words if _SANSKRIT_END.search(word.text))
    ancient = counts["sa"] + endings
    if ancient > modern or (verse(text) and not modern):
        return "sa" if verse(text) or (len(words) > 2 and 5 * ancient >= len(words)) else expected
    return _best(counts, expected)


def _counts(text: str, name: str) -> Counter[str]:
    """Return how many of the commonest words of each language `text` has."""
    stops = _STOPS[name]
    return Counter(
        language for word in tokens(text) if word.folded in stops for language in stops[word.folded]
    )


def _best(counts: Counter[str], expected: str) -> str:
    most = max(counts.values(), default=0)
    if most < _SURE or counts[expected] == most:
        return expected
    return min(language for language in counts if counts[language] == most)
