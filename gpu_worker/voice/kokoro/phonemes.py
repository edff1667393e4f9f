"""From written words to the phonemes that Kokoro speaks, each word by its own language's rules."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace

from gpu_worker.voice.espeak import client
from gpu_worker.voice.kokoro import chinese, english, sanskrit
from gpu_worker.voice.kokoro.model import vocabulary
from gpu_worker.voice.written import Mark, Run, parts

_ESPEAK_VOICES = {"en": "en-us", "en-GB": "en", "pt": "pt-br", "zh": "cmn", "no": "nb"}
_LETTERS = (
    ("a^ɪ", "I"), ("a^ʊ", "W"), ("d^z", "ʣ"), ("d^ʒ", "ʤ"), ("e^ɪ", "A"), ("o^ʊ", "O"),
    ("ə^ʊ", "Q"), ("s^s", "S"), ("t^s", "ʦ"), ("t^ʃ", "ʧ"), ("ɔ^ɪ", "Y"), ("r.", "ɽ"), ("R.", "ɽ"),
    ("l.", "l"), ("n.", "ɳ"), ("s.", "ʂ"), ("t.", "ʈ"), ("d.", "ɖ"), ("ɭ", "l"), ("ʉ", "ʊ"),
    ("ɦ", "h"), ("ʱ", "ʰ"), ("ɫ", "l"), ("g", "ɡ"), ("^", ""), ("-", ""), (".", ""), ("_", ""),
)  # fmt: skip
"""From eSpeak's IPA to the letters of all voices that are not English."""


@dataclass(frozen=True, slots=True)
class Sounds:
    """One written word: its phonemes (possibly none) and the mark that follows, if any."""

    phonemes: str
    mark: str = ""


def pronounce(word: str, language: str, *, british: bool = False) -> Sounds:
    """Return the sounds of one written word of a line in `language`.

    `british` says which English the voice speaks.
    """
    found = parts(word, language)
    last = found[-1] if found else None
    mark = last.sign if isinstance(last, Mark) else ""
    while found and isinstance(found[-1], Mark):
        found.pop()
    spoken = "".join(
        part.sign + " " if isinstance(part, Mark) else _run(part, british) + " " for part in found
    )
    return Sounds(re.sub(r" +(?=[.,!?;:…—])", "", spoken).strip().strip(",.!?;:…—"), mark)


def link(sounds: Sequence[Sounds]) -> list[Sounds]:
    """Let each word hear the next one: "the" and "to" change before a vowel."""
    following = [*sounds[1:], Sounds("")]
    return [
        replace(sound, phonemes=english.before_vowel(sound.phonemes))
        if not sound.mark and after.phonemes.lstrip("ˈˌ")[:1] in english.VOWELS
        else sound
        for sound, after in zip(sounds, following, strict=False)
    ]


def _run(run: Run, british: bool) -> str:
    base = run.language.split("-", maxsplit=1)[0]
    if base == "en":
        little = english.quiet(run.text, british=british)
        if little:
            return little
        text = english.money_last(run.text.replace("’", "'"))
        return _known(english.letters(_ipa(text, "en-GB" if british else "en"), british=british))
    if base == "sa" and sanskrit.is_devanagari(run.text):
        return _known(sanskrit.ipa(run.text))
    if base == "zh":
        return _known(chinese.letters(_ipa(run.text, "zh")))
    ipa = _ipa(run.text, "hi" if base == "sa" else base)
    for old, new in _LETTERS:
        ipa = ipa.replace(old, new)
    return _known(ipa)


def _ipa(text: str, language: str) -> str:
    """Ask eSpeak; notes on a switch of language, "(en)", are dropped. English for unknown ones."""
    voice = _ESPEAK_VOICES.get(language, language)
    spoken = client.ipa((text,), voice) or client.ipa((text,), "en-us") or ("",)
    return re.sub(r"\(.*?\)", "", spoken[0]).replace("\u0361", "^").replace("_", "")


def _known(ipa: str) -> str:
    """Keep what the model knows, taking accented letters apart when that helps."""
    known = vocabulary()
    whole = (sign if sign in known else unicodedata.normalize("NFD", sign) for sign in ipa)
    kept = "".join(sign for sign in "".join(whole) if sign in known)
    return re.sub(r" +", " ", kept).strip()
